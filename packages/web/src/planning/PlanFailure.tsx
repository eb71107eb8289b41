import type { PlanSummary } from "@selaras/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { call, keyOf } from "../platform/api";
import { can, useSession } from "../platform/session";
import { Button, ButtonLink, Panel } from "../platform/ui/parts";
import { Failure } from "../platform/ui/states";
import { messages } from "./messages";

const words = messages.failed;

function textsOf({ state, result }: PlanSummary): { title: string; hint: string } {
  if (result?.status === "infeasible") return { title: words.conflictTitle, hint: words.conflictHint };
  if (result?.status === "timeout") return { title: words.timeoutTitle, hint: words.timeoutHint };
  if (state === "dihentikan") return { title: words.stoppedTitle, hint: words.stoppedHint };
  return { title: words.title, hint: words.hint };
}

/** A plan that ended without a placement: why, in words, and what to try. */
export function PlanFailure({ plan }: { plan: PlanSummary }) {
  const session = useSession();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const { title, hint } = textsOf(plan);
  const again = async () => {
    setSending(true);
    setRefusal(null);
    try {
      const next = await call("POST /api/plans", { body: plan.options });
      void client.invalidateQueries({ queryKey: keyOf("GET /api/plans") });
      navigate(`/rencana/${next.id}`);
    } catch (error) {
      setRefusal(error);
    }
    setSending(false);
  };
  return (
    <Panel title={title}>
      <div className="stack">
        {plan.progress.message && <p>{plan.progress.message}</p>}
        <p className="soft">{hint}</p>
        {plan.result && plan.result.conflict.length > 0 && (
          <ul className="conflict">
            {plan.result.conflict.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        )}
        {can(session, "plan.write") && (
          <div className="row">
            <ButtonLink look="primary" icon="settings" href={`/rencana/baru?dari=${plan.id}`}>
              {words.change}
            </ButtonLink>
            <Button icon="plan" disabled={isSending} onClick={() => void again()}>
              {words.again}
            </Button>
          </div>
        )}
        {refusal !== null && <Failure error={refusal} />}
      </div>
    </Panel>
  );
}
