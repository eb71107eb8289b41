import type { Deliberation, Outcome, Vote } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ApiError, call, keyOf, useCall } from "../../platform/api";

const keyOfPlan = (planId: number) => keyOf("GET /api/plans/:id/deliberation", { params: { id: planId } });
/** Members vote from their own devices: the screen in the room looks again so often. */
const lookEvery = 3_000;

export const useDeliberation = (planId: number) =>
  useCall("GET /api/plans/:id/deliberation", { params: { id: planId } }, { refetchInterval: lookEvery });

/** What can be said and decided about a chain; every answer is the whole sidang. */
export function useSpeak(planId: number, chain: number) {
  const client = useQueryClient();
  const params = { id: planId, chain };
  const settle = {
    onSuccess: (deliberation: Deliberation) => {
      client.setQueryData(keyOfPlan(planId), deliberation);
      void client.invalidateQueries({
        queryKey: keyOf("GET /api/plans/:id/decisions", { params: { id: planId } }),
      });
    },
  };
  const vote = useMutation<Deliberation, ApiError, { vote: Vote; member?: string }>({
    mutationFn: (body) => call("POST /api/plans/:id/deliberation/:chain/vote", { params, body }),
    ...settle,
  });
  const note = useMutation<Deliberation, ApiError, string>({
    mutationFn: (text) => call("POST /api/plans/:id/deliberation/:chain/note", { params, body: { text } }),
    ...settle,
  });
  const decide = useMutation<Deliberation, ApiError, { kind: Outcome; reason: string }>({
    mutationFn: (body) => call("POST /api/plans/:id/deliberation/:chain/outcome", { params, body }),
    ...settle,
  });
  return { vote, note, decide };
}
