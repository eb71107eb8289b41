import type { Decision } from "@selaras/contract";
import { type FormEvent, useState } from "react";
import { Button, Field } from "../../platform/ui/parts";
import { Failure, Loading } from "../../platform/ui/states";
import { LockNote } from "../scenario/LockNote";
import { useLock } from "../scenario/use-scenario";
import { useDraft } from "../use-draft";
import { words } from "./messages";
import { PriceView } from "./PriceView";
import { useDecide, usePrice } from "./use-desk";
import "./desk.css";

export interface DecisionChoice {
  readonly label: string;
  readonly help: string;
  readonly decision: Decision;
}

/** Choices about one thing: choosing one shows its price; only then, with a reason, it can be made. */
export function DecisionPanel({ planId, choices }: { planId: number; choices: readonly DecisionChoice[] }) {
  const [chosen, setChosen] = useState<DecisionChoice | null>(null);
  const [reason, setReason] = useDraft(`keputusan.${planId}.${JSON.stringify(choices[0]?.decision)}`);
  const price = usePrice(planId);
  const { decide } = useDecide(planId);
  const choose = (choice: DecisionChoice) => {
    setChosen(choice);
    decide.reset();
    price.mutate(choice.decision);
  };
  const giveUp = () => {
    setChosen(null);
    setReason("");
    price.reset();
    decide.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen || reason.trim().length < 3) return;
    decide.mutate({ decision: chosen.decision, reason }, { onSuccess: giveUp });
  };
  const locked = useLock(planId);
  if (locked) return <LockNote planId={planId} locked={locked} />;
  const isPossible = price.data !== undefined && price.data.status !== "tidak-mungkin";
  return (
    <div className="desk-panel">
      <div className="row">
        {choices.map((choice) => (
          <Button
            key={choice.label}
            aria-pressed={chosen?.label === choice.label}
            title={choice.help}
            onClick={() => choose(choice)}
          >
            {choice.label}
          </Button>
        ))}
      </div>
      {chosen === null ? (
        <p className="small soft">{words.help}</p>
      ) : (
        <form className="stack" onSubmit={submit}>
          <p className="small soft">
            {chosen.label}: {chosen.help}.
          </p>
          <div aria-live="polite">
            {price.isPending && <Loading lines={2} label={words.asking} />}
            {price.error && <Failure error={price.error} onRetry={() => choose(chosen)} />}
            {price.data && <PriceView answer={price.data} />}
          </div>
          {isPossible && (
            <Field label={words.reason} help={words.reasonHelp}>
              {({ id, describedBy }) => (
                <textarea
                  id={id}
                  aria-describedby={describedBy}
                  className="input"
                  rows={2}
                  maxLength={500}
                  required
                  minLength={3}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </Field>
          )}
          {decide.error && <Failure error={decide.error} />}
          <div className="row">
            {isPossible && (
              <Button type="submit" look="primary" disabled={decide.isPending}>
                {decide.isPending ? words.deciding : words.decide}
              </Button>
            )}
            <Button look="quiet" onClick={giveUp}>
              {words.cancel}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
