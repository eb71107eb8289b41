import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { type ApiError, call } from "../../platform/api";
import { Button, Field } from "../../platform/ui/parts";
import { Failure } from "../../platform/ui/states";
import { words as localWords } from "../local/messages";
import { words } from "./messages";

const form = localWords.form;

/** A year's days off from a file or pasted, with who decided them and why. The server reads the list and names every fault. */
export function HolidaysForm({
  decidedBy,
  onClose,
  onSaved,
}: {
  decidedBy: string;
  onClose: () => void;
  onSaved: () => void;
}) {
  const [draft, setDraft] = useState({ text: "", reason: "", decidedBy });
  const [isChecked, setChecked] = useState(false);
  const client = useQueryClient();
  const save = useMutation<unknown, ApiError, void>({
    mutationFn: () => call("POST /api/holidays", { body: draft }),
    onSuccess: () => {
      void client.invalidateQueries();
      onSaved();
    },
  });
  const faults = {
    text: draft.text.trim() === "" ? words.textFault : undefined,
    reason: draft.reason.trim().length < 5 ? form.reasonFault : undefined,
    decidedBy: draft.decidedBy.trim().length < 3 ? form.byFault : undefined,
  };
  const shown = isChecked ? faults : { text: undefined, reason: undefined, decidedBy: undefined };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.values(faults).every((fault) => fault === undefined)) save.mutate();
  };
  return (
    <form noValidate className="stack" onSubmit={submit}>
      <fieldset className="office-form">
        <legend>{words.open}</legend>
        <Field label={words.file}>
          {({ id }) => (
            <input
              id={id}
              className="input"
              type="file"
              accept=".csv,.json,text/csv,application/json"
              onChange={async (event) => {
                const file = event.target.files?.[0];
                if (file) setDraft({ ...draft, text: await file.text() });
              }}
            />
          )}
        </Field>
        <Field label={words.text} help={shown.text ?? words.textHelp}>
          {({ id, describedBy }) => (
            <textarea
              id={id}
              className="input"
              rows={6}
              aria-describedby={describedBy}
              aria-invalid={shown.text !== undefined}
              value={draft.text}
              onChange={(event) => setDraft({ ...draft, text: event.target.value })}
            />
          )}
        </Field>
        {(["reason", "decidedBy"] as const).map((name) => (
          <Field
            key={name}
            label={name === "reason" ? form.reason : form.by}
            help={shown[name] ?? (name === "reason" ? form.reasonHelp : undefined)}
          >
            {({ id, describedBy }) => (
              <input
                id={id}
                className="input"
                aria-describedby={describedBy}
                aria-invalid={shown[name] !== undefined}
                value={draft[name]}
                onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </fieldset>
      {save.error && <Failure error={save.error} />}
      <div className="row">
        <Button type="submit" look="primary" disabled={save.isPending}>
          {words.submit}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
