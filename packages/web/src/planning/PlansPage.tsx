import type { PlanSummary } from "@selaras/contract";
import { Link } from "wouter";
import { useCall } from "../platform/api";
import { date, instant, number, percent, percentOfPpm } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Page } from "../platform/shell/Page";
import { Icon } from "../platform/ui/icons";
import { ButtonLink } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { messages } from "./messages";
import { isFinal, PlanStateChip, placementResult } from "./plan-words";
import "./planning.css";

/** Every plan of the period, newest first, each with its three numbers side by side so that they can be compared. */
export function PlansPage() {
  const session = useSession();
  const first = useCall("GET /api/plans");
  const working = first.data?.plans.some(({ state }) => !isFinal(state)) ?? false;
  const query = useCall("GET /api/plans", undefined, { refetchInterval: working ? 3000 : false });
  const isPlanner = can(session, "plan.write");
  const create = (
    <ButtonLink look="primary" icon="plus" href="/rencana/baru">
      {messages.create}
    </ButtonLink>
  );
  return (
    <Page
      title={messages.title}
      lead={`${messages.lead} ${messages.proposes}`}
      actions={isPlanner && query.data && query.data.plans.length > 0 && create}
    >
      <Loaded query={query}>
        {({ plans }) =>
          plans.length === 0 ? (
            <Empty
              icon="plan"
              title={messages.empty}
              hint={isPlanner ? messages.emptyHint : messages.emptyReader}
              action={isPlanner && create}
            />
          ) : (
            <ol className="plans">
              {plans.map((plan) => (
                <PlanCard key={plan.id} plan={plan} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Page>
  );
}

function PlanCard({ plan }: { plan: PlanSummary }) {
  const result = placementResult(plan);
  return (
    <li className="plan-card">
      <div className="plan-card-name">
        <h2>
          <Link href={`/rencana/${plan.id}`}>{plan.name}</Link>
        </h2>
        <PlanStateChip plan={plan} />
        <p className="soft small">
          {messages.made(plan.createdBy, instant(plan.createdAt))} · {messages.tmt(date(plan.tmt))} ·{" "}
          {messages.budgetLine(plan.options.budget)}
        </p>
      </div>
      {result ? (
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
            <dt>{messages.moves}</dt>
            <dd>
              <strong>{number(result.moves)}</strong>{" "}
              <span className="soft small">{percent(result.moves, result.employees, 1)}</span>
            </dd>
          </div>
          <div>
            <dt>{messages.gap}</dt>
            <dd>
              <strong>{percentOfPpm(result.gapPpm)}</strong>
            </dd>
          </div>
        </dl>
      ) : (
        <p className="plan-card-numbers soft">
          {isFinal(plan.state) ? plan.progress.message : plan.progress.phase}
        </p>
      )}
      <Icon name="chevronRight" />
    </li>
  );
}
