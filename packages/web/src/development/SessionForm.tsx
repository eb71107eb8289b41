import type { SessionInput, Training, TrainingCatalogue, TrainingSession } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call } from "../platform/api";
import { Button, Field, Panel } from "../platform/ui/parts";
import { Failure } from "../platform/ui/states";
import { words } from "./messages";

const text = words.form;
const states = Object.keys(text.states) as SessionInput["state"][];

/** One session: dates, places, cost, and whether it is held. Cancelling it touches every plan that rests on it. */
export function SessionForm({
  training,
  session,
  onSaved,
  onClose,
}: {
  training: Training;
  session: TrainingSession | null;
  onSaved: (catalogue: TrainingCatalogue) => void;
  onClose: () => void;
}) {
  const client = useQueryClient();
  const [code, setCode] = useState(session?.code ?? `${training.code}-${training.sessions.length + 1}`);
  const [input, setInput] = useState<SessionInput>({
    startsOn: session?.startsOn ?? "",
    endsOn: session?.endsOn ?? "",
    capacity: session?.capacity ?? 20,
    cost: session?.cost ?? null,
    state: session?.state ?? "DIBUKA",
  });
  const change = (part: Partial<SessionInput>) => setInput((before) => ({ ...before, ...part }));
  const save = useMutation<TrainingCatalogue, ApiError, SessionInput>({
    mutationFn: (body) =>
      call("PUT /api/trainings/:code/sessions/:session", {
        params: { code: training.code, session: code.trim() },
        body,
      }),
    onSuccess: (catalogue) => {
      // Plans, people and their readiness are shown by the sessions as they are now.
      void client.invalidateQueries();
      onSaved(catalogue);
    },
  });
  const day = (label: string, key: "startsOn" | "endsOn") => (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          className="input"
          type="date"
          value={input[key]}
          onChange={(event) => change({ [key]: event.target.value })}
        />
      )}
    </Field>
  );
  const whole = (label: string, value: number | null, onChange: (value: number | null) => void) => (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          className="input"
          type="number"
          min={0}
          value={value ?? ""}
          onChange={(event) => onChange(event.target.value === "" ? null : event.target.valueAsNumber)}
        />
      )}
    </Field>
  );
  const isReady = code.trim() !== "" && input.startsOn !== "" && input.endsOn !== "";
  return (
    <Panel title={`${training.name}: ${session ? words.editSession(session.code) : words.newSession}`}>
      <form
        className="training-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(input);
        }}
      >
        {session === null && (
          <Field label={text.session}>
            {({ id }) => (
              <input
                id={id}
                className="input"
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            )}
          </Field>
        )}
        {day(text.starts, "startsOn")}
        {day(text.ends, "endsOn")}
        {whole(text.capacity, input.capacity, (capacity) => change({ capacity: capacity ?? 0 }))}
        {whole(text.cost, input.cost, (cost) => change({ cost }))}
        <Field label={text.state} help={input.state === "BATAL" ? text.cancelNote : undefined}>
          {({ id, describedBy }) => (
            <select
              id={id}
              aria-describedby={describedBy}
              className="input"
              value={input.state}
              onChange={(event) => change({ state: event.target.value as SessionInput["state"] })}
            >
              {states.map((state) => (
                <option key={state} value={state}>
                  {text.states[state]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className="row">
          <Button type="submit" look="primary" disabled={!isReady || save.isPending}>
            {save.isPending ? text.saving : text.save}
          </Button>
          {session && session.state !== "BATAL" && (
            <Button
              look="danger"
              disabled={save.isPending}
              onClick={() => save.mutate({ ...input, state: "BATAL" })}
            >
              {words.cancelSession}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {text.close}
          </Button>
        </div>
        {save.error && (
          <div className="wide">
            <Failure error={save.error} />
          </div>
        )}
      </form>
    </Panel>
  );
}
