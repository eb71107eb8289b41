import type { SessionInfo } from "@selaras/contract";
import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { navigationFor, type PageEntry, pages } from "./pages";
import { can, SessionProvider, useSessionQuery } from "./platform/session";
import { ErrorBoundary } from "./platform/shell/ErrorBoundary";
import { NotAllowed, NotFound } from "./platform/shell/NoPage";
import { PublicShell } from "./platform/shell/PublicShell";
import { Shell } from "./platform/shell/Shell";
import { Failure, Loading } from "./platform/ui/states";

const SignInPage = lazy(async () => ({ default: (await import("./accounts/SignInPage")).SignInPage }));

/** Asks who is signed in, then draws the sign-in page or the shell with the page of the address. */
export function App() {
  const session = useSessionQuery();
  if (session.data === undefined)
    return session.error ? (
      <main>
        <Failure error={session.error} onRetry={() => void session.refetch()} />
      </main>
    ) : (
      <Loading lines={3} />
    );
  if (session.data === null) return <SignedOut />;
  return (
    <SessionProvider value={session.data}>
      <SignedIn session={session.data} />
    </SessionProvider>
  );
}

/** The pages anyone may read, and the door at every other address. */
function SignedOut() {
  return (
    <Switch>
      {pages
        .filter(({ isPublic }) => isPublic)
        .map((entry) => (
          <Route key={entry.path} path={entry.path}>
            <PublicShell>
              <Opened entry={entry} />
            </PublicShell>
          </Route>
        ))}
      <Route>
        <Suspense fallback={<Loading lines={3} />}>
          <SignInPage />
        </Suspense>
      </Route>
    </Switch>
  );
}

function SignedIn({ session }: { session: SessionInfo }) {
  return (
    <Shell items={navigationFor(session).map(({ path, nav }) => ({ href: path, ...nav }))}>
      <Switch>
        {/* An employee's cycle starts at the own page. */}
        {session.account.role === "asn" && (
          <Route path="/">
            <Redirect to="/saya" replace />
          </Route>
        )}
        {pages.map((entry) => (
          <Route key={entry.path} path={entry.path}>
            {can(session, ...entry.needs) ? <Opened entry={entry} /> : <NotAllowed />}
          </Route>
        ))}
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Shell>
  );
}

function Opened({ entry }: { entry: PageEntry }) {
  return (
    <ErrorBoundary key={entry.path}>
      <Suspense fallback={<Loading lines={8} />}>
        <entry.Page />
      </Suspense>
    </ErrorBoundary>
  );
}
