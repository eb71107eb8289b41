import type { PlanSummary } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ApiError, call, keyOf, useCall } from "../../platform/api";
import { planKey } from "../use-plan";

/** Who locked a scenario, or null; from the plan as the page already has it. */
export const useLock = (planId: number): PlanSummary["locked"] =>
  useCall("GET /api/plans/:id", { params: { id: String(planId) } }).data?.locked ?? null;

/** Renames, locks and unlocks a scenario; what comes back is the plan, and its history is asked for anew. */
export function useScenario(planId: number) {
  const client = useQueryClient();
  const params = { id: planId };
  const settled = {
    onSuccess: (plan: PlanSummary) => {
      client.setQueryData(planKey(planId), plan);
      void client.invalidateQueries({ queryKey: keyOf("GET /api/plans") });
      void client.invalidateQueries({ queryKey: keyOf("GET /api/plans/:id/history", { params }) });
    },
  };
  const describe = useMutation<PlanSummary, ApiError, { name: string; note: string }>({
    mutationFn: (body) => call("PUT /api/plans/:id/scenario", { params, body }),
    ...settled,
  });
  const lock = useMutation<PlanSummary, ApiError, string>({
    mutationFn: (reason) => call("POST /api/plans/:id/lock", { params, body: { reason } }),
    ...settled,
  });
  const unlock = useMutation<PlanSummary, ApiError, string>({
    mutationFn: (reason) => call("POST /api/plans/:id/unlock", { params, body: { reason } }),
    ...settled,
  });
  return { describe, lock, unlock };
}
