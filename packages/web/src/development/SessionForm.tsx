import type { SessionInput, Training, TrainingCatalogue, TrainingSession } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call } from "../platform/api";
import { Form } from "../platform/form/Form";
import { noDay, notWhole, shortText } from "../platform/form/faults";
import { ChoiceField, DateField, NumberField, optionsOf, TextField } from "../platform/form/fields";
import { Button, Panel } from "../platform/ui/parts";
import { words } from "./messages";

const text = words.form;

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
  const [capacity, setCapacity] = useState<number | null>(session?.capacity ?? 20);
  const [input, setInput] = useState<Omit<SessionInput, "capacity">>({
    startsOn: session?.startsOn ?? "",
    endsOn: session?.endsOn ?? "",
    cost: session?.cost ?? null,
    state: session?.state ?? "DIBUKA",
  });
  const change = (part: Partial<typeof input>) => setInput((before) => ({ ...before, ...part }));
  const whole: SessionInput = { ...input, capacity: capacity ?? 0 };
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
  return (
    <Panel title={`${training.name}: ${session ? words.editSession(session.code) : words.newSession}`}>
      <Form
        isEven
        submit={[text.save, text.saving]}
        cancel={[text.close, onClose]}
        sending={save}
        faults={{
          session: shortText(code, 1),
          startsOn: noDay(input.startsOn),
          endsOn: noDay(input.endsOn),
          capacity: notWhole(capacity, 0),
          cost: input.cost === null ? undefined : notWhole(input.cost, 0),
        }}
        onSubmit={() => save.mutate(whole)}
        more={
          session &&
          session.state !== "BATAL" && (
            <Button
              look="danger"
              disabled={save.isPending}
              onClick={() => save.mutate({ ...whole, state: "BATAL" })}
            >
              {words.cancelSession}
            </Button>
          )
        }
      >
        {session === null && (
          <TextField name="session" label={text.session} value={code} onChange={setCode} />
        )}
        <DateField
          name="startsOn"
          label={text.starts}
          value={input.startsOn}
          onChange={(startsOn) => change({ startsOn })}
        />
        <DateField
          name="endsOn"
          label={text.ends}
          value={input.endsOn}
          onChange={(endsOn) => change({ endsOn })}
        />
        <NumberField name="capacity" label={text.capacity} value={capacity} onChange={setCapacity} />
        <NumberField name="cost" label={text.cost} value={input.cost} onChange={(cost) => change({ cost })} />
        <ChoiceField
          name="state"
          label={text.state}
          help={input.state === "BATAL" ? text.cancelNote : undefined}
          options={optionsOf(text.states)}
          value={input.state}
          onChange={(state) => change({ state })}
        />
      </Form>
    </Panel>
  );
}
