import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call } from "../../platform/api";
import { Form, FormPart } from "../../platform/form/Form";
import { Labelled, TextField } from "../../platform/form/fields";
import { DecisionFields, decisionFaults } from "../DecisionFields";
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
  const client = useQueryClient();
  const save = useMutation<unknown, ApiError, void>({
    mutationFn: () => call("POST /api/holidays", { body: draft }),
    onSuccess: () => {
      void client.invalidateQueries();
      onSaved();
    },
  });
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <Form
      submit={words.submit}
      cancel={[form.cancel, onClose]}
      sending={save}
      faults={{
        text: draft.text.trim() === "" ? words.textFault : undefined,
        ...decisionFaults(draft),
      }}
      onSubmit={() => save.mutate()}
    >
      <FormPart title={words.open}>
        <Labelled name="file" label={words.file}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,.json,text/csv,application/json"
              onChange={async ({ target }) => {
                const file = target.files?.[0];
                if (file) change({ text: await file.text() });
              }}
            />
          )}
        </Labelled>
        <TextField
          name="text"
          label={words.text}
          help={words.textHelp}
          rows={6}
          maxLength={200_000}
          value={draft.text}
          onChange={(text) => change({ text })}
        />
        <DecisionFields decision={draft} onChange={change} />
      </FormPart>
    </Form>
  );
}
