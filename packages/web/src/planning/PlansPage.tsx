import type { PlanSummary } from "@selaras/contract";
import { useState } from "react";
import { Link } from "wouter";
import { useCall } from "../platform/api";
import { instant, number, percent, percentOfPpm } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Page } from "../platform/shell/Page";
import { ButtonLink, Chip } from "../platform/ui/parts";
import { Segments, useSegment } from "../platform/ui/Segments";
import { Empty, Loaded } from "../platform/ui/states";
import { words as pastWords } from "./backtest/messages";
import { messages } from "./messages";
import { ChoiceChip, isFinal, PlanStateChip, placementResult } from "./plan-words";
import { words } from "./scenario/messages";
import "./planning.css";
import "./scenario/scenario.css";

const most = 4;
const cycles = [
  { key: "ini", title: words.thisCycle },
  { key: "lain", title: words.otherCycles },
] as const;

/** The scenarios of the period, newest first, their key figures under each other; two to four are picked and set side by side. */
export function PlansPage() {
  const session = useSession();
  const first = useCall("GET /api/plans");
  const working = first.data?.plans.some(({ state }) => !isFinal(state)) ?? false;
  const query = useCall("GET /api/plans", undefined, { refetchInterval: working ? 3000 : false });
  const [picked, setPicked] = useState<readonly number[]>([]);
  const shown = useSegment("periode", cycles);
  const isPlanner = can(session, "plan.write");
  const create = (
    <ButtonLink look="primary" icon="plus" href="/rencana/baru">
      {messages.create}
    </ButtonLink>
  );
  const pick = (id: number, isPicked: boolean) =>
    setPicked((before) => (isPicked ? [...before, id].slice(-most) : before.filter((one) => one !== id)));
  return (
    <Page
      title={messages.title}
      lead={`${messages.lead} ${messages.proposes}`}
      actions={
        <>
          <ButtonLink icon="clock" href="/rencana/putaran-lalu">
            {pastWords.title}
          </ButtonLink>
          {isPlanner && query.data && query.data.plans.length > 0 && create}
        </>
      }
    >
      <Loaded query={query}>
        {({ plans }) => {
          const old = plans.filter(({ cycle }) => !cycle.current);
          const listed = shown === "lain" ? old : plans.filter(({ cycle }) => cycle.current);
          return plans.length === 0 ? (
            <Empty
              icon="plan"
              title={messages.empty}
              hint={isPlanner ? messages.emptyHint : messages.emptyReader}
              action={isPlanner && create}
            />
          ) : (
            <div className="stack">
              <div className="scenario-bar">
                {old.length > 0 && <Segments label={words.thisCycle} name="periode" options={cycles} />}
                <CompareLink picked={picked} />
              </div>
              {listed.length === 0 && (
                <Empty icon="plan" title={words.emptyOther} hint={words.emptyOtherHint} />
              )}
              <ol className="plans">
                {listed.map((plan) => (
                  <PlanCard
                    key={plan.id}
                    plan={plan}
                    isPicked={picked.includes(plan.id)}
                    onPick={(isPicked) => pick(plan.id, isPicked)}
                    canCopy={isPlanner}
                  />
                ))}
              </ol>
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function CompareLink({ picked }: { picked: readonly number[] }) {
  if (picked.length < 2) return <p className="soft small scenario-hint">{words.compare(picked.length)}</p>;
  return (
    <ButtonLink icon="table" href={`/rencana/banding?id=${[...picked].sort((a, b) => a - b).join(",")}`}>
      {words.compare(picked.length)}
    </ButtonLink>
  );
}

function PlanCard({
  plan,
  isPicked,
  onPick,
  canCopy,
}: {
  plan: PlanSummary;
  isPicked: boolean;
  onPick: (isPicked: boolean) => void;
  canCopy: boolean;
}) {
  const result = placementResult(plan);
  return (
    <li className="plan-card" data-picked={isPicked} data-choice={plan.choice}>
      <span className="plan-card-pick">
        {result && (
          <input
            type="checkbox"
            aria-label={words.pick(plan.name)}
            checked={isPicked}
            onChange={(event) => onPick(event.target.checked)}
          />
        )}
      </span>
      <div className="plan-card-name">
        <h2>
          <Link href={`/rencana/${plan.id}`}>{plan.name}</Link>
        </h2>
        <PlanStateChip plan={plan} />
        <ChoiceChip plan={plan} />
        {plan.locked && plan.choice === "belum" && (
          <Chip tone="ink" icon="pin">
            {words.lockedShort}
          </Chip>
        )}
        {plan.note !== "" && <p className="small plan-card-note">{plan.note}</p>}
        <p className="soft small">
          {messages.made(plan.createdBy, instant(plan.createdAt))} ·{" "}
          {messages.budgetLine(plan.options.budget)} ·{" "}
          {words.modes[plan.options.mode ?? "layanan"][0].toLowerCase()}
          {result?.cost && ` · Rp${number(result.cost.rupiah)}`}
        </p>
      </div>
      {result ? (
        <Numbers result={result} />
      ) : (
        <p className="plan-card-numbers soft">
          {isFinal(plan.state) ? plan.progress.message : plan.progress.phase}
        </p>
      )}
      <span className="plan-card-copy">
        {canCopy && (
          <ButtonLink look="quiet" icon="copy" href={`/rencana/baru?dari=${plan.id}`}>
            {words.copy}
            <span className="sr-only"> {plan.name}</span>
          </ButtonLink>
        )}
      </span>
    </li>
  );
}

function Numbers({ result }: { result: NonNullable<PlanSummary["result"]> }) {
  return (
    <dl className="plan-card-numbers">
      <div>
        <dt>{messages.seats}</dt>
        <dd>
          <span className="soft">{number(result.seatsShortBefore)}</span>
          <span className="soft" aria-hidden="true">
            {" → "}
          </span>
          <span className="sr-only"> menjadi </span>
          <strong>{number(result.seatsShortAfter)}</strong>
        </dd>
      </div>
      <div>
        <dt>{words.list.moves}</dt>
        <dd>
          <strong>{number(result.moves)}</strong>{" "}
          <span className="soft small">{percent(result.moves, result.employees, 1)}</span>
        </dd>
      </div>
      <div>
        <dt>{words.list.qualified}</dt>
        <dd>
          <strong>{number(result.qualifiedAfter)}</strong>
        </dd>
      </div>
      <div>
        <dt>{words.list.worse}</dt>
        <dd>
          <strong>{number(result.worseOff)}</strong>
        </dd>
      </div>
      <div>
        <dt>{words.list.commute}</dt>
        <dd>
          <strong>{number(result.commuteAfter)}</strong>{" "}
          {result.commuteAfter !== null && <span className="soft small">{messages.result.commuteUnit}</span>}
        </dd>
      </div>
      <div>
        <dt>{words.list.gap}</dt>
        <dd>
          <strong>{percentOfPpm(result.gapPpm)}</strong>
        </dd>
      </div>
    </dl>
  );
}
