import type { LocalRuleFault, LocalRuleWords } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call } from "../../platform/api";
import { Form, FormPart } from "../../platform/form/Form";
import type { Faults } from "../../platform/form/faults";
import { DateField } from "../../platform/form/fields";
import { DecisionFields, decisionFaults } from "../DecisionFields";
import { AskFields } from "./AskFields";
import { definitionOf, type LocalDraft } from "./local-draft";
import { words } from "./messages";
import { Preview } from "./Preview";
import { ScopeFields } from "./ScopeFields";
import { TextFields } from "./TextFields";
import { usePreview } from "./use-preview";

const form = words.form;

/** The law bureau writes a rule of the government's own. What it would touch is counted while it is written; faults show once it was sent. */
export function LocalRuleForm({
  start,
  isNew,
  decidedBy,
  vocabulary,
  onClose,
  onSaved,
}: {
  start: LocalDraft;
  isNew: boolean;
  decidedBy: string;
  vocabulary: LocalRuleWords;
  onClose: () => void;
  onSaved: () => void;
}) {
  const [draft, setDraft] = useState(start);
  const [decision, setDecision] = useState({ reason: "", decidedBy });
  const change = (part: Partial<LocalDraft>) => setDraft((before) => ({ ...before, ...part }));
  const definition = definitionOf(draft);
  const { preview, isCounting } = usePreview(definition);
  const client = useQueryClient();
  const save = useMutation<unknown, ApiError, void>({
    mutationFn: () => call("POST /api/local-rules", { body: { definition, ...decision } }),
    onSuccess: () => {
      void client.invalidateQueries();
      onSaved();
    },
  });
  return (
    <div className="local-form">
      <Form
        submit={[form.submit, form.submitting]}
        cancel={[form.cancel, onClose]}
        sending={save}
        faults={decisionFaults(decision)}
        told={told(preview?.faults ?? [])}
        onSubmit={() => save.mutate()}
      >
        <h3>{isNew ? form.title : form.versionTitle(`LOKAL-${draft.code}`)}</h3>
        <TextFields draft={draft} isNew={isNew} onChange={change} />
        <ScopeFields draft={draft} vocabulary={vocabulary} onChange={change} />
        <AskFields draft={draft} vocabulary={vocabulary} onChange={change} />
        <FormPart title={form.parts.force}>
          <div className="local-pair">
            {(["effectiveFrom", "effectiveTo"] as const).map((name) => (
              <DateField
                key={name}
                name={name}
                label={form[name]}
                value={draft[name]}
                onChange={(day) => change({ [name]: day })}
              />
            ))}
          </div>
          <p className="small soft">{form.forceHelp}</p>
          <DecisionFields
            decision={decision}
            onChange={(part) => setDecision((before) => ({ ...before, ...part }))}
          />
        </FormPart>
      </Form>
      <div className="local-preview">
        <Preview preview={preview} isCounting={isCounting} />
      </div>
    </div>
  );
}

/** The server names a place of the rule; a condition is one field, whatever part of it is wrong. */
const told = (faults: readonly LocalRuleFault[]): Faults =>
  Object.fromEntries(
    faults.map(({ where, message }) => [
      where === "id" ? "code" : where.replace(/^(requires\.conditions\[\d+\]).*/, "$1"),
      message,
    ]),
  );
