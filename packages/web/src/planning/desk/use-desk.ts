import type { Decision, DeskAnswer, Ledger } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ApiError, call, keyOf, useCall } from "../../platform/api";
import { can, useSession } from "../../platform/session";

const ledgerKey = (planId: number) => keyOf("GET /api/plans/:id/decisions", { params: { id: planId } });
const placesKey = ["GET /api/plans/:id/places/:nip"] as const;
/** The price of each withdrawal from a chain is kept under this and the person's NIP. */
export const repairsKey = (planId: number) => ["withdrawal", planId] as const;
/** Others decide too: an open desk looks again so often. */
const lookEvery = 15_000;

/** The ledger of a plan, kept up to date. */
export const useLedger = (planId: number, enabled = true) =>
  useCall(
    "GET /api/plans/:id/decisions",
    { params: { id: planId } },
    { refetchInterval: lookEvery, enabled },
  );

/** For who decides the desk opens with the page: reading its ledger makes it ready for the first question. */
export function useDeskReady(planId: number): void {
  useLedger(planId, can(useSession(), "plan.write"));
}

/** Asks what a decision would cost; the answer is of this moment and is not kept. */
export function usePrice(planId: number) {
  return useMutation<DeskAnswer, ApiError, Decision>({
    mutationFn: (decision) =>
      call("POST /api/plans/:id/what-if", { params: { id: planId }, body: { decision } }),
  });
}

/** Decides, undoes, restores. What comes back is the whole ledger; a conflict shows the newest one beside its refusal. */
export function useDecide(planId: number) {
  const client = useQueryClient();
  // Read wherever something can be decided: without it every earlier decision about the person would count as made meanwhile.
  const ledger = useLedger(planId);
  const key = ledgerKey(planId);
  const settle = {
    onSuccess: (ledger: Ledger) => {
      client.setQueryData(key, ledger);
      // Prices are beside the decisions in force: what shows some asks for them again.
      for (const prices of [placesKey, repairsKey(planId)])
        void client.invalidateQueries({ queryKey: prices });
    },
    onError: () => void client.invalidateQueries({ queryKey: key }),
  };
  const decide = useMutation<Ledger, ApiError, { decision: Decision; reason: string }>({
    mutationFn: async ({ decision, reason }) => {
      const base = ledger.data?.head ?? 0;
      return call("POST /api/plans/:id/decisions", {
        params: { id: planId },
        body: { decision, reason, base },
      });
    },
    ...settle,
  });
  const undo = useMutation<Ledger, ApiError, number>({
    mutationFn: (seq) => call("POST /api/plans/:id/decisions/:seq/undo", { params: { id: planId, seq } }),
    ...settle,
  });
  const redo = useMutation<Ledger, ApiError, number>({
    mutationFn: (seq) => call("POST /api/plans/:id/decisions/:seq/redo", { params: { id: planId, seq } }),
    ...settle,
  });
  return { decide, undo, redo };
}
