import type { PlanSummary } from "@selaras/contract";
import { useParams } from "wouter";
import { date, instant } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Page } from "../platform/shell/Page";
import { ButtonLink, Chip } from "../platform/ui/parts";
import { Loaded } from "../platform/ui/states";
import { words as meetingWords } from "./meeting/messages";
import { messages } from "./messages";
import { PlanFailure } from "./PlanFailure";
import { PlanProgressView } from "./PlanProgressView";
import { PlanResultView } from "./PlanResultView";
import { ChoiceChip, isFinal, PlanStateChip, placementResult } from "./plan-words";
import { ChoiceBand } from "./scenario/ChoiceBand";
import { words as scenarioWords } from "./scenario/messages";
import "./planning.css";
import { usePlan } from "./use-plan";

/** One plan in whatever state it is: waiting, being drawn up, failed, or with its result. `/rencana/7/1970…` opens one move. */
export function PlanPage() {
  const { id = "" } = useParams<{ id: string; nip?: string }>();
  const { query, isLive } = usePlan(id);
  return (
    <Loaded query={query} title={messages.title}>
      {(plan) => <Plan plan={plan} isLive={isLive} />}
    </Loaded>
  );
}

function Plan({ plan, isLive }: { plan: PlanSummary; isLive: boolean }) {
  const { nip } = useParams<{ nip?: string }>();
  const session = useSession();
  const result = placementResult(plan);
  return (
    <Page
      title={plan.name}
      lead={
        <>
          {messages.made(plan.createdBy, instant(plan.createdAt))}, {messages.tmt(date(plan.tmt))},{" "}
          {messages.budgetLine(plan.options.budget)}. <strong>{messages.proposes}</strong>
        </>
      }
      crumbs={[{ label: messages.title, href: "/rencana" }]}
      actions={
        <>
          <span className="plan-state">
            <PlanStateChip plan={plan} />
            {!plan.cycle.current && <ChoiceChip plan={plan} />}
            {plan.locked && plan.choice === "belum" && (
              <Chip tone="ink" icon="pin">
                {scenarioWords.lockedShort}
              </Chip>
            )}
          </span>
          {result && can(session, "plan.write") && (
            <ButtonLink href={`/rencana/baru?dari=${plan.id}`} icon="settings">
              {messages.result.again}
            </ButtonLink>
          )}
          {result && (
            <ButtonLink href={`/rencana/${plan.id}/sidang`} icon="people">
              {meetingWords.open}
            </ButtonLink>
          )}
          {result && can(session, "plan.export") && (
            <ButtonLink look="primary" icon="download" href={`/api/plans/${plan.id}/export.xlsx`} download>
              {messages.result.workbook}
            </ButtonLink>
          )}
          {result && can(session, "plan.export") && (
            <ButtonLink icon="download" href={`/api/plans/${plan.id}/ringkasan.pdf`} download>
              {messages.result.summary}
            </ButtonLink>
          )}
          {result && can(session, "plan.audit") && (
            <ButtonLink icon="download" href={`/api/plans/${plan.id}/package.zip`} download>
              {messages.result.auditPackage}
            </ButtonLink>
          )}
        </>
      }
    >
      {result && plan.cycle.current && <ChoiceBand plan={plan} />}
      {!isFinal(plan.state) ? (
        <PlanProgressView plan={plan} isLive={isLive} />
      ) : result ? (
        <PlanResultView plan={plan} result={result} nip={nip ?? null} />
      ) : (
        <PlanFailure plan={plan} />
      )}
    </Page>
  );
}
