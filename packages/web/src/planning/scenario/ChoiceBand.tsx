import type { ChoiceAction, PlanChoice, PlanSummary } from "@selaras/contract";
import { lazy, Suspense, useState } from "react";
import { Link } from "wouter";
import { instant } from "../../platform/format";
import { Button } from "../../platform/ui/parts";
import { words } from "./choice-words";
import { useChoice } from "./use-choice";
import "./choice.css";

const ChoiceDialog = lazy(async () => ({ default: (await import("./ChoiceDialog")).ChoiceDialog }));

/** What this plan is to its period, who made it so, and what may be done about it: choose, open to employees, close, withdraw. */
export function ChoiceBand({ plan }: { plan: PlanSummary }) {
  const { query, act } = useChoice(plan.id);
  const [asked, setAsked] = useState<ChoiceAction | null>(null);
  const choice = query.data;
  if (!choice) return null;
  const ask = (action: ChoiceAction | null) => {
    act.reset();
    setAsked(action);
  };
  return (
    <section className="choice-band" data-choice={plan.choice} aria-label={words.region}>
      <Standing plan={plan} choice={choice} />
      {choice.actions.length > 0 && (
        <div className="row no-print">
          {inOrder(choice.actions).map((action) => (
            <Button key={action} look={action === "withdraw" ? "quiet" : "plain"} onClick={() => ask(action)}>
              {words.actions[action].title}
            </Button>
          ))}
        </div>
      )}
      {asked && (
        <Suspense fallback={null}>
          <ChoiceDialog plan={plan} choice={choice} action={asked} act={act} onClose={() => ask(null)} />
        </Suspense>
      )}
    </section>
  );
}

/** Forward first, back last. */
const order: readonly ChoiceAction[] = ["choose", "open", "close", "withdraw"];
const inOrder = (actions: readonly ChoiceAction[]) => order.filter((action) => actions.includes(action));

function Standing({ plan, choice }: { plan: PlanSummary; choice: PlanChoice }) {
  const { chosen, acts } = choice;
  if (plan.choice === "belum")
    return (
      <p>
        {words.standing.belum(chosen?.name ?? null)}{" "}
        {chosen && <Link href={`/rencana/${chosen.id}`}>{chosen.name}</Link>}
      </p>
    );
  const newest = acts[0];
  return (
    <div>
      <p>
        <strong>{words.standing[plan.choice]}</strong>
      </p>
      {newest && <p className="small">{words.by(newest.by, instant(newest.at), newest.reason)}</p>}
      {choice.warnings.length > 0 && (
        <div className="notice" role="status">
          <strong>{words.stale}</strong>
          {choice.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </div>
      )}
    </div>
  );
}
