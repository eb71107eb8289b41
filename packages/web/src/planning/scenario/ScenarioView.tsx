import type { PlanSummary } from "@selaras/contract";
import { type FormEvent, useState } from "react";
import { useCall } from "../../platform/api";
import { instant } from "../../platform/format";
import { can, useSession } from "../../platform/session";
import { Button, ButtonLink, Field, Panel } from "../../platform/ui/parts";
import { Empty, Failure, Loaded } from "../../platform/ui/states";
import { ChoiceHistory } from "./ChoiceHistory";
import { words as choiceWords } from "./choice-words";
import { words } from "./messages";
import { useScenario } from "./use-scenario";
import "./scenario.css";

/** A scenario as people keep it: its name and note, what was chosen, whether it is locked, and who did what. */
export function ScenarioView({ plan }: { plan: PlanSummary }) {
  const isWriter = can(useSession(), "plan.write");
  return (
    <div className="scenario-view">
      <div className="stack">
        <Description key={`${plan.name} ${plan.note}`} plan={plan} isWriter={isWriter} />
        <Lock plan={plan} isWriter={isWriter} />
        <ChoiceHistory planId={plan.id} />
        <History planId={plan.id} />
      </div>
      <Choices plan={plan} isWriter={isWriter} />
    </div>
  );
}

function Description({ plan, isWriter }: { plan: PlanSummary; isWriter: boolean }) {
  const [name, setName] = useState(plan.name);
  const [note, setNote] = useState(plan.note);
  const { describe } = useScenario(plan.id);
  const isChanged = name.trim() !== plan.name || note.trim() !== plan.note;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged && name.trim() !== "") describe.mutate({ name: name.trim(), note: note.trim() });
  };
  if (!isWriter)
    return (
      <Panel title={words.describe}>
        <p>{plan.note === "" ? <span className="soft">{words.none}</span> : plan.note}</p>
      </Panel>
    );
  return (
    <Panel title={words.describe}>
      <form className="stack" onSubmit={submit}>
        <Field label={words.list.name}>
          {({ id }) => (
            <input
              id={id}
              className="input"
              maxLength={120}
              required
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={words.note} help={words.noteHelp}>
          {({ id, describedBy }) => (
            <textarea
              id={id}
              aria-describedby={describedBy}
              className="input"
              rows={3}
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        {describe.error && <Failure error={describe.error} />}
        <div className="row">
          <Button type="submit" disabled={!isChanged || name.trim() === "" || describe.isPending}>
            {describe.isPending ? words.saving : words.save}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function Lock({ plan, isWriter }: { plan: PlanSummary; isWriter: boolean }) {
  const [reason, setReason] = useState("");
  const { lock, unlock } = useScenario(plan.id);
  const { locked } = plan;
  const act = locked ? unlock : lock;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim().length >= 3) act.mutate(reason.trim(), { onSuccess: () => setReason("") });
  };
  if (!isWriter && !locked) return null;
  return (
    <Panel title={locked ? words.locked(locked.by, instant(locked.at)) : words.lock}>
      <form className="stack" onSubmit={submit}>
        <p className="small soft">{locked ? locked.reason : words.lockHelp}</p>
        {locked && plan.choice !== "belum" && <p className="small">{choiceWords.staysLocked}</p>}
        {isWriter && plan.choice === "belum" && (
          <>
            <Field label={words.reason}>
              {({ id }) => (
                <input
                  id={id}
                  className="input"
                  minLength={3}
                  maxLength={500}
                  required
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </Field>
            {act.error && <Failure error={act.error} />}
            <div className="row">
              <Button type="submit" icon="pin" disabled={reason.trim().length < 3 || act.isPending}>
                {locked ? words.unlock : words.lock}
              </Button>
            </div>
          </>
        )}
      </form>
    </Panel>
  );
}

function Choices({ plan, isWriter }: { plan: PlanSummary; isWriter: boolean }) {
  const query = useCall("GET /api/scenarios/comparison", { query: { ids: String(plan.id) } });
  return (
    <Panel
      title={words.choices}
      actions={
        isWriter && (
          <ButtonLink look="quiet" icon="copy" href={`/rencana/baru?dari=${plan.id}`}>
            {words.copy}
          </ButtonLink>
        )
      }
    >
      <Loaded query={query} lines={10}>
        {({ choices }) => (
          <table className="plain-table choice-table">
            <caption className="sr-only">{words.choices}</caption>
            <tbody>
              {choices.map(({ name, values }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{values[0]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Loaded>
    </Panel>
  );
}

function History({ planId }: { planId: number }) {
  const query = useCall("GET /api/plans/:id/history", { params: { id: planId } });
  return (
    <Panel title={words.history}>
      <Loaded query={query} lines={5}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty icon="clock" title={words.historyEmpty} hint={words.historyEmptyHint} />
          ) : (
            <ol className="history">
              {entries.map(({ at, by, what }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and only ever grow at the top
                <li key={index}>
                  <span>{what}</span>
                  <span className="small soft">
                    {by}, {instant(at)}
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Panel>
  );
}
