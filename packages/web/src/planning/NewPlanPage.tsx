import type { PlanOptions, PlanSummary } from "@selaras/contract";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { call, keyOf, useCall } from "../platform/api";
import { date } from "../platform/format";
import { Page } from "../platform/shell/Page";
import { Button, ButtonLink, Field, Panel } from "../platform/ui/parts";
import { Empty, Failure, Loaded } from "../platform/ui/states";
import { BudgetField } from "./BudgetField";
import { FrontierCurve } from "./FrontierCurve";
import { CurveWords } from "./FrontierPanel";
import { messages } from "./messages";
import { placementResult } from "./plan-words";
import { ServicesField } from "./ServicesField";
import { planKey } from "./use-plan";
import { isWholeWithin, limits, WeightsField } from "./WeightsField";
import "./planning.css";

const words = messages.form;

/** The choices before a plan is drawn up. `?dari=7` starts from the choices of plan 7. */
export function NewPlanPage() {
  const from = Number(new URLSearchParams(useSearch()).get("dari"));
  const defaults = useCall("GET /api/plans/defaults");
  const plans = useCall("GET /api/plans");
  const cycle = useCall("GET /api/cycle");
  return (
    <Page
      title={words.title}
      lead={`${words.lead} ${messages.proposes}`}
      crumbs={[{ label: messages.title, href: "/rencana" }]}
    >
      <Loaded query={defaults}>
        {({ options, staff }) => (
          <Loaded query={plans}>
            {(list) => {
              const source = list.plans.find(({ id }) => id === from);
              const day = cycle.data?.cycle.tmt ?? "";
              const start = source
                ? source.options
                : { ...options, name: day ? words.defaultName(date(day)) : options.name };
              return (
                <PlanForm
                  key={`${source?.id} ${day}`}
                  start={start}
                  staff={staff}
                  source={source}
                  curveOf={list.plans.find((plan) => placementResult(plan) !== null)}
                />
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function PlanForm({
  start,
  staff,
  source,
  curveOf,
}: {
  start: PlanOptions;
  staff: number;
  source: PlanSummary | undefined;
  curveOf: PlanSummary | undefined;
}) {
  const [options, setOptions] = useState(start);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const change = (part: Partial<PlanOptions>) => setOptions((before) => ({ ...before, ...part }));
  const isReady =
    options.name.trim() !== "" &&
    isWholeWithin(options.budget, staff) &&
    isWholeWithin(options.moveCost, limits.moveCost) &&
    isWholeWithin(options.timeLimitSeconds, limits.time, 1) &&
    Object.values(options.weights).every((weight) => isWholeWithin(weight, limits.weight));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isSending) return;
    setSending(true);
    setRefusal(null);
    try {
      const plan = await call("POST /api/plans", { body: { ...options, name: options.name.trim() } });
      client.setQueryData(planKey(plan.id), plan);
      void client.invalidateQueries({ queryKey: keyOf("GET /api/plans") });
      navigate(`/rencana/${plan.id}`);
    } catch (error) {
      setRefusal(error);
      setSending(false);
    }
  };
  return (
    <form className="plan-form" onSubmit={(event) => void submit(event)} noValidate>
      <div className="stack">
        <Panel>
          {source && <p className="soft small plan-source">{words.from(source.name)}</p>}
          <Field label={words.name} help={options.name.trim() === "" ? words.nameMissing : words.nameHelp}>
            {({ id, describedBy }) => (
              <input
                id={id}
                aria-describedby={describedBy}
                aria-invalid={options.name.trim() === ""}
                className="input"
                maxLength={120}
                value={options.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
        </Panel>
        <Panel title={words.budget}>
          <BudgetField budget={options.budget} staff={staff} onChange={(budget) => change({ budget })} />
        </Panel>
        <Panel title={words.services} note={words.servicesHelp}>
          <ServicesField services={options.services} onChange={(services) => change({ services })} />
        </Panel>
        <details className="panel plan-more">
          <summary>{words.weights}</summary>
          <WeightsField options={options} onChange={change} />
        </details>
      </div>
      <div className="plan-side">
        <CurveChoice plan={curveOf} budget={options.budget} onBudget={(budget) => change({ budget })} />
        {refusal !== null && <Failure error={refusal} />}
        <div className="plan-submit">
          <Button type="submit" look="primary" icon="plan" disabled={!isReady || isSending}>
            {isSending ? words.submitting : words.submit}
          </Button>
          <ButtonLink look="quiet" href="/rencana">
            {words.cancel}
          </ButtonLink>
        </div>
      </div>
    </form>
  );
}

/** The frontier of the newest finished plan: one chooses a point on it instead of guessing a number. */
function CurveChoice({
  plan,
  budget,
  onBudget,
}: {
  plan: PlanSummary | undefined;
  budget: number;
  onBudget: (budget: number) => void;
}) {
  const query = useCall(
    "GET /api/plans/:id/frontier",
    { params: { id: plan?.id ?? 0 } },
    { enabled: plan !== undefined },
  );
  if (!plan)
    return (
      <Panel title={words.curveTitle}>
        <Empty icon="plan" title={words.noCurve} hint={words.noCurveHint} />
      </Panel>
    );
  return (
    <Panel title={words.curveTitle} note={words.curveNote(plan.name)}>
      <Loaded query={query} lines={5}>
        {({ points, bend }) => (
          <div className="stack" style={{ gap: 8 }}>
            <CurveWords points={points} bend={bend} />
            <FrontierCurve points={points} chosen={budget} onChoose={({ moves }) => onBudget(moves)} />
            <p className="soft small">{words.curveHelp}</p>
          </div>
        )}
      </Loaded>
    </Panel>
  );
}
