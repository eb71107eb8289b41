import type { Ability, SessionInfo } from "@selaras/contract";
import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { useLocation } from "wouter";
import { ApiError, call, keyOf } from "./api";

/** Who is signed in. `null`: nobody. The answer decides what is drawn; what may be done is decided by the server alone. */
export function useSessionQuery() {
  return useQuery<SessionInfo | null, ApiError>({
    queryKey: keyOf("GET /api/session"),
    queryFn: async () => {
      try {
        return await call("GET /api/session");
      } catch (error) {
        if (error instanceof ApiError && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

const SessionContext = createContext<SessionInfo | null>(null);
export const SessionProvider = SessionContext.Provider;

/** The signed-in session; only inside the shell. */
export function useSession(): SessionInfo {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession is used outside the signed-in shell");
  return session;
}

/** The session, or null on a page that is read before sign-in. */
export const useReader = (): SessionInfo | null => useContext(SessionContext);

export const can = (session: SessionInfo, ...anyOf: readonly Ability[]): boolean =>
  anyOf.some((ability) => session.abilities.includes(ability));

const answersBeforeSignIn: readonly unknown[] = ["GET /api/session", "GET /api/welcome"];

/** Forgets every answer that needs an account: what one account read must not greet the next. The sign-in page does it when it opens. */
export function forgetAnswers(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => !answersBeforeSignIn.includes(queryKey[0]) });
}

/** Ends the session on the server and shows the sign-in. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  return async () => {
    await call("DELETE /api/session").catch(() => undefined);
    client.setQueryData(keyOf("GET /api/session"), null);
    navigate("/", { replace: true });
  };
}
