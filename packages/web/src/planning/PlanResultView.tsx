import type { PlanSummary } from "@selaras/contract";
import { lazy, Suspense } from "react";
import { PlanFreshnessPanel } from "../freshness/FreshnessPanels";
import { number, percent, percentOfPpm } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Figure, Figures } from "../platform/ui/parts";
import { FrontierPanel } from "./FrontierPanel";
import { messages } from "./messages";
import { ProofPanel } from "./ProofPanel";
import { words as scenarioWords } from "./scenario/messages";
import { Workbench } from "./Workbench";

type Result = NonNullable<PlanSummary["result"]>;
const words = messages.result;
const PlanTrainings = lazy(async () => ({
  default: (await import("../development/PlanTrainings")).PlanTrainings,
}));

/** A finished plan: its numbers always together, the curve and the proof, then the moves, units and chains with the reasons beside them. */
export function PlanResultView({
  plan,
  result,
  nip,
}: {
  plan: PlanSummary;
  result: Result;
  nip: string | null;
}) {
  const session = useSession();
  const closed = result.seatsShortBefore - result.seatsShortAfter;
  return (
    <>
      {plan.state === "dihentikan" && <p className="notice">{words.stopped}</p>}
      <Headline result={result} closed={closed} />
      {plan.options.onCondition && (
        <Suspense fallback={null}>
          <PlanTrainings planId={plan.id} />
        </Suspense>
      )}
      <div className="plan-top">
        <FrontierPanel planId={plan.id} moves={result.moves} closed={closed} />
        <ProofPanel planId={plan.id} result={result} canExport={can(session, "plan.export")} />
      </div>
      <PlanFreshnessPanel planId={plan.id} />
      <Workbench plan={plan} nip={nip} />
    </>
  );
}

function Headline({ result, closed }: { result: Result; closed: number }) {
  const { moves, employees } = result;
  return (
    <div className="plan-figures">
      <Figures>
        <Figure
          name={messages.seats}
          before={number(result.seatsShortBefore)}
          value={number(result.seatsShortAfter)}
          unit={messages.seatUnit}
          note={words.closed(closed, percent(closed, result.seatsShortBefore))}
          formula={words.seatsFormula}
        />
        <Figure
          name={messages.moves}
          value={number(moves)}
          unit={messages.moveUnit}
          note={words.movesNote(percent(moves, employees, 1), moves === 0 ? "0" : number(closed / moves, 2))}
        />
        <Figure
          name={messages.gap}
          value={percentOfPpm(result.gapPpm)}
          note={result.status === "optimal" ? words.gapOptimal : words.gapNote}
          formula={words.gapFormula}
        />
      </Figures>
      <Figures>
        <Figure
          name={words.qualified}
          before={number(result.qualifiedBefore)}
          value={number(result.qualifiedAfter)}
          unit={messages.seatUnit}
        />
        <Figure
          name={words.worse}
          value={number(result.worseOff)}
          unit={messages.moveUnit}
          note={words.worseNote}
        />
        {result.commuteBefore !== null && result.commuteAfter !== null && (
          <Figure
            name={words.commute}
            before={number(result.commuteBefore)}
            value={number(result.commuteAfter)}
            unit={words.commuteUnit}
            note={words.commuteNote}
          />
        )}
        {result.cost && (
          <Figure
            name={scenarioWords.cost}
            value={`Rp${number(result.cost.rupiah)}`}
            note={scenarioWords.costNote(result.cost.uncertain)}
          />
        )}
      </Figures>
    </div>
  );
}
