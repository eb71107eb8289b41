import type { ChoiceAction, PlanChoice } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ApiError, call, keyOf, useCall } from "../../platform/api";
import { planKey } from "../use-plan";

/** Where the choice of the plan's period stands, and one more act about it. Whoever was slower sees the new state beside the refusal. */
export function useChoice(planId: number) {
  const client = useQueryClient();
  const args = { params: { id: planId } };
  const key = keyOf("GET /api/plans/:id/choice", args);
  const query = useCall("GET /api/plans/:id/choice", args);
  const act = useMutation<PlanChoice, ApiError, { action: ChoiceAction; reason: string }>({
    mutationFn: (body) =>
      call("POST /api/plans/:id/choice", { ...args, body: { ...body, base: query.data?.head ?? 0 } }),
    onSuccess: (choice) => client.setQueryData(key, choice),
    onError: () => client.invalidateQueries({ queryKey: key }),
    onSettled: () => {
      // Every page that speaks of "the plan" may now speak of another.
      for (const stale of [
        planKey(planId),
        keyOf("GET /api/plans/:id/history", args),
        keyOf("GET /api/plans"),
        keyOf("GET /api/cycle"),
        ["GET /api/employees/:nip/placement"],
        ["GET /api/plans/:id/choice"],
      ])
        void client.invalidateQueries({ queryKey: stale });
    },
  });
  return { query, act };
}
