import type { LocalRuleEntry } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call } from "../../platform/api";
import { Form, FormPart } from "../../platform/form/Form";
import { DateField } from "../../platform/form/fields";
import { DecisionFields, decisionFaults } from "../DecisionFields";
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
  const client = useQueryClient();
  const save = useMutation<unknown, ApiError, void>({
    mutationFn: () => call("POST /api/local-rules/:id/withdrawal", { params: { id: rule.id }, body: draft }),
    onSuccess: () => {
      void client.invalidateQueries();
      onSaved();
    },
  });
  return (
    <Form
      submit={text.submit}
      cancel={[form.cancel, onClose]}
      sending={save}
      faults={decisionFaults(draft)}
      onSubmit={() => save.mutate()}
    >
      <FormPart title={text.title(rule.id)}>
        <DateField
          name="effectiveFrom"
          label={text.from}
          help={text.note}
          value={draft.effectiveFrom}
          onChange={(effectiveFrom) => setDraft({ ...draft, effectiveFrom })}
        />
        <DecisionFields decision={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
      </FormPart>
    </Form>
  );
}
