import type { PlanProgress, PlanSummary } from "@selaras/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { addressOf, keyOf, useCall } from "../platform/api";
import { isFinal } from "./plan-words";

const pollEvery = 2000;

/** The key under which a plan is kept; the id comes from the address as text. */
export const planKey = (id: number | string) => keyOf("GET /api/plans/:id", { params: { id: String(id) } });

/** A plan that keeps itself up to date while it is drawn up: by events of the server, or by asking when no events get through. */
export function usePlan(id: string) {
  const client = useQueryClient();
  const [isLive, setLive] = useState(false);
  const key = planKey(id);
  const known = useCall("GET /api/plans/:id", { params: { id } });
  const isWorking = known.data !== undefined && !isFinal(known.data.state);
  const query = useCall(
    "GET /api/plans/:id",
    { params: { id } },
    { refetchInterval: isWorking && !isLive ? pollEvery : false },
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is made of `id`
  useEffect(() => {
    if (!isWorking || typeof EventSource === "undefined") return;
    const events = new EventSource(addressOf("GET /api/plans/:id/events", { params: { id } }));
    events.onmessage = ({ data }) => {
      const progress = JSON.parse(data as string) as PlanProgress;
      setLive(true);
      if (isFinal(progress.state)) {
        events.close();
        // The result stands beside the progress only in the plan itself; the list and the home page show it too.
        void client.invalidateQueries({ queryKey: key });
        void client.invalidateQueries({ queryKey: keyOf("GET /api/plans") });
        void client.invalidateQueries({ queryKey: keyOf("GET /api/cycle") });
      } else
        client.setQueryData<PlanSummary>(key, (plan) => plan && { ...plan, state: progress.state, progress });
    };
    events.onerror = () => {
      events.close();
      setLive(false);
    };
    return () => {
      events.close();
      setLive(false);
    };
  }, [isWorking, id, client]);
  return { query, isLive };
}
