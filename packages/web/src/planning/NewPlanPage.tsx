import type { PlanOptions, PlanSummary } from "@selaras/contract";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, lazy, type ReactNode, Suspense, useId, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { planWords } from "../development/messages";
import { call, keyOf, useCall } from "../platform/api";
import { date } from "../platform/format";
import { Page } from "../platform/shell/Page";
import { Button, ButtonLink, Field, Panel } from "../platform/ui/parts";
import { Empty, Failure, Loaded, Loading } from "../platform/ui/states";
import { BudgetField } from "./BudgetField";
import { FrontierCurve } from "./FrontierCurve";
import { CurveWords } from "./FrontierPanel";
import { messages } from "./messages";
import { placementResult } from "./plan-words";
import { ServicesField } from "./ServicesField";
import { isModeReady, ModeField } from "./scenario/ModeField";
import { isMoneyReady, MoneyField } from "./scenario/MoneyField";
import { words as scenarioWords } from "./scenario/messages";
import "./scenario/scenario.css";
import { planKey } from "./use-plan";
import { isWholeWithin, limits, WeightsField } from "./WeightsField";
import "./planning.css";

const words = messages.form;
const UnitChoices = lazy(async () => ({ default: (await import("./scenario/UnitChoices")).UnitChoices }));
const ExcludedField = lazy(async () => ({
  default: (await import("./scenario/ExcludedField")).ExcludedField,
}));

/** The choices before a plan is drawn up. `?dari=7` starts from the choices of plan 7, `&pindah=120` with that many moves. */
export function NewPlanPage() {
  const asked = new URLSearchParams(useSearch());
  const from = Number(asked.get("dari"));
  const moves = Number(asked.get("pindah"));
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
              const copy = source && { ...source.options, name: scenarioWords.copyName(source.name) };
              const start = copy
                ? { ...copy, ...(Number.isInteger(moves) && moves > 0 && { budget: moves }) }
                : { ...options, name: day ? words.defaultName(date(day)) : options.name };
              return (
                <PlanForm
                  key={`${source?.id} ${moves}`}
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
  // What was chosen lies over what the form starts with: when an answer arrives late (the day that names the plan), nothing typed is lost.
  const [chosen, setChosen] = useState<Partial<PlanOptions>>({});
  const options: PlanOptions = { ...start, ...chosen };
  const [note, setNote] = useState(source?.note ?? "");
  const form = useId();
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const change = (part: Partial<PlanOptions>) => setChosen((before) => ({ ...before, ...part }));
  const hasUnits = (start.unitPriorities?.length ?? 0) + (start.unitLimits?.length ?? 0) > 0;
  const isReady =
    options.name.trim() !== "" &&
    isWholeWithin(options.budget, staff) &&
    isWholeWithin(options.moveCost, limits.moveCost) &&
    isWholeWithin(options.timeLimitSeconds, limits.time, 1) &&
    Object.values(options.weights).every((weight) => isWholeWithin(weight, limits.weight)) &&
    isModeReady(options) &&
    isMoneyReady(options.money) &&
    (options.unitLimits ?? []).every((one) => isCount(one.out) && isCount(one.in));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isSending) return;
    setSending(true);
    setRefusal(null);
    try {
      const plan = await call("POST /api/plans", { body: { ...options, name: options.name.trim(), note } });
      client.setQueryData(planKey(plan.id), plan);
      void client.invalidateQueries({ queryKey: keyOf("GET /api/plans") });
      navigate(`/rencana/${plan.id}`);
    } catch (error) {
      setRefusal(error);
      setSending(false);
    }
  };
  return (
    <div className="plan-form">
      <div className="stack">
        <form id={form} onSubmit={(event) => void submit(event)} noValidate />
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
          <Field label={scenarioWords.note} help={scenarioWords.noteHelp}>
            {({ id, describedBy }) => (
              <textarea
                id={id}
                aria-describedby={describedBy}
                className="input"
                rows={2}
                maxLength={2000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
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
        <Panel title={scenarioWords.mode}>
          <ModeField options={options} onChange={change} />
        </Panel>
        <Panel title={planWords.title}>
          <label className="row">
            <input
              type="checkbox"
              checked={options.onCondition ?? false}
              onChange={(event) => change({ onCondition: event.target.checked })}
            />
            {planWords.option}
          </label>
          <p className="soft small">{planWords.optionHelp}</p>
        </Panel>
        <More title={scenarioWords.units} isOpen={hasUnits}>
          <UnitChoices options={options} onChange={change} />
        </More>
        <More title={scenarioWords.excluded} isOpen={start.excluded !== undefined}>
          <ExcludedField excluded={options.excluded} onChange={(excluded) => change({ excluded })} />
        </More>
        <More title={scenarioWords.money} isOpen={start.money !== undefined}>
          <MoneyField money={options.money} onChange={(money) => change({ money })} />
        </More>
        <More title={words.weights}>
          <WeightsField options={options} onChange={change} />
        </More>
      </div>
      <div className="plan-side">
        <CurveChoice plan={curveOf} budget={options.budget} onBudget={(budget) => change({ budget })} />
        {refusal !== null && <Failure error={refusal} />}
        <div className="plan-submit">
          <Button type="submit" form={form} look="primary" icon="plan" disabled={!isReady || isSending}>
            {isSending ? words.submitting : words.submit}
          </Button>
          <ButtonLink look="quiet" href="/rencana">
            {words.cancel}
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}

const isCount = (value: number | null): boolean => value === null || (Number.isInteger(value) && value >= 0);

/** Choices that most plans leave as they are; loaded when they are opened. */
function More({ title, isOpen = false, children }: { title: string; isOpen?: boolean; children: ReactNode }) {
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details
      className="panel plan-more"
      open={isOpen}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>{title}</summary>
      {wasOpened && <Suspense fallback={<Loading lines={2} />}>{children}</Suspense>}
    </details>
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
