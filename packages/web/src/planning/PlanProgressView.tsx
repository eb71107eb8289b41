import type { PlanSummary } from "@selaras/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { call } from "../platform/api";
import { number, percentOfPpm } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Button, Figure, Figures, Panel } from "../platform/ui/parts";
import { Failure } from "../platform/ui/states";
import { messages } from "./messages";
import { planKey } from "./use-plan";

const words = messages.progress;

/** A plan that is waiting or being drawn up: the phase in words, best and bound so far, and the button that keeps the best. */
export function PlanProgressView({ plan, isLive }: { plan: PlanSummary; isLive: boolean }) {
  const session = useSession();
  const client = useQueryClient();
  const [isStopping, setStopping] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const { phase, best, bound, gapPpm, message } = plan.progress;
  const seconds = useSeconds(plan);
  const stop = async () => {
    setStopping(true);
    setRefusal(null);
    try {
      const after = await call("POST /api/plans/:id/cancel", { params: { id: plan.id } });
      client.setQueryData(planKey(plan.id), after);
    } catch (error) {
      setRefusal(error);
      setStopping(false);
    }
  };
  return (
    <>
      <Panel title={plan.state === "antre" ? words.queued : words.title}>
        <div className="progress">
          <p className="progress-phase" role="status">
            {phase}
          </p>
          <div className="progress-track" aria-hidden="true">
            <span />
          </div>
          {message && <p className="soft">{message}</p>}
          <div className="row">
            {can(session, "plan.write") && (
              <Button look="danger" icon="block" disabled={isStopping} onClick={() => void stop()}>
                {isStopping ? words.stopping : words.stop}
              </Button>
            )}
            <span className="soft small">{words.stopHelp}</span>
          </div>
          <p className="soft small">
            {words.leave} ({isLive ? words.live : words.polled})
          </p>
          {refusal !== null && <Failure error={refusal} />}
        </div>
      </Panel>
      <Figures>
        <Figure name={words.best} value={number(best)} {...(best === null ? {} : { unit: words.points })} />
        <Figure
          name={words.bound}
          value={number(bound)}
          {...(bound === null ? {} : { unit: words.points })}
        />
        <Figure
          name={words.gap}
          value={gapPpm === null ? number(null) : percentOfPpm(gapPpm)}
          formula={messages.result.gapFormula}
        />
        <Figure name={words.seconds} value={number(seconds)} unit={words.secondUnit} />
      </Figures>
    </>
  );
}

/** The server says how long it has worked at every step; between two steps the clock of the page goes on. */
function useSeconds({ state, progress: { seconds } }: PlanSummary): number {
  const [since, setSince] = useState({ seconds, at: performance.now() });
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => setSince({ seconds, at: performance.now() }), [seconds]);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  if (state === "antre") return 0;
  return Math.round(since.seconds + Math.max(0, now - since.at) / 1000);
}
