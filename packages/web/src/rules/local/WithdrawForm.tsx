import type { LocalRuleEntry } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { type ApiError, call } from "../../platform/api";
import { Button, Field } from "../../platform/ui/parts";
import { Failure } from "../../platform/ui/states";
import { words } from "./messages";

const text = words.withdrawal;
const form = words.form;

/** Ends a rule of the government's own from a day on; nothing that was recorded goes away. */
export function WithdrawForm({
  rule,
  from,
  decidedBy,
  onClose,
  onSaved,
}: {
  rule: LocalRuleEntry;
  from: string;
  decidedBy: string;
  onClose: () => void;
  onSaved: () => void;
}) {
  const [draft, setDraft] = useState({ effectiveFrom: from, reason: "", decidedBy });
  const [isChecked, setChecked] = useState(false);
  const client = useQueryClient();
  const save = useMutation<unknown, ApiError, void>({
    mutationFn: () => call("POST /api/local-rules/:id/withdrawal", { params: { id: rule.id }, body: draft }),
    onSuccess: () => {
      void client.invalidateQueries();
      onSaved();
    },
  });
  const faults = {
    reason: isChecked && draft.reason.trim().length < 5 ? form.reasonFault : undefined,
    decidedBy: isChecked && draft.decidedBy.trim().length < 3 ? form.byFault : undefined,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (draft.reason.trim().length >= 5 && draft.decidedBy.trim().length >= 3) save.mutate();
  };
  const field = (name: "effectiveFrom" | "reason" | "decidedBy", label: string, help?: string) => (
    <Field label={label} help={(name === "effectiveFrom" ? undefined : faults[name]) ?? help}>
      {({ id, describedBy }) => (
        <input
          id={id}
          className="input"
          type={name === "effectiveFrom" ? "date" : "text"}
          aria-describedby={describedBy}
          aria-invalid={name !== "effectiveFrom" && faults[name] !== undefined}
          value={draft[name]}
          onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <form noValidate className="stack" onSubmit={submit}>
      <fieldset className="office-form">
        <legend>{text.title(rule.id)}</legend>
        {field("effectiveFrom", text.from, text.note)}
        {field("reason", form.reason, form.reasonHelp)}
        {field("decidedBy", form.by)}
      </fieldset>
      {save.error && <Failure error={save.error} />}
      <div className="row">
        <Button type="submit" look="primary" disabled={save.isPending}>
          {text.submit}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
