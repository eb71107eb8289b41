import type { LocalRuleFault, LocalRuleWords } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { type ApiError, call } from "../../platform/api";
import { Button, Field } from "../../platform/ui/parts";
import { Failure } from "../../platform/ui/states";
import { AskFields } from "./AskFields";
import { definitionOf, type LocalDraft } from "./local-draft";
import { words } from "./messages";
import { Preview } from "./Preview";
import { ScopeFields } from "./ScopeFields";
import { TextFields } from "./TextFields";
import { usePreview } from "./use-preview";

const form = words.form;
type Faults = ReadonlyMap<string, string>;

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
  const [isChecked, setChecked] = useState(false);
  const change = (part: Partial<LocalDraft>) => setDraft((before) => ({ ...before, ...part }));
  const definition = definitionOf(draft);
  const { preview, isCounting } = usePreview(definition);
  const own = decisionFaults(decision);
  const faults: Faults = isChecked ? new Map([...read(preview?.faults ?? []), ...own]) : new Map();
  const client = useQueryClient();
  const save = useMutation<unknown, ApiError, void>({
    mutationFn: () => call("POST /api/local-rules", { body: { definition, ...decision } }),
    onSuccess: () => {
      void client.invalidateQueries();
      onSaved();
    },
  });
  const first = useRef<HTMLFormElement>(null);
  useEffect(() => first.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    // The server reads the rule once more and refuses what is wrong: what is shown may be an answer old.
    if (own.size === 0) save.mutate();
  };
  return (
    <form noValidate ref={first} className="local-form" onSubmit={submit}>
      <div className="stack">
        <h3>{isNew ? form.title : form.versionTitle(`LOKAL-${draft.code}`)}</h3>
        <TextFields draft={draft} faults={faults} isNew={isNew} onChange={change} />
        <ScopeFields draft={draft} faults={faults} vocabulary={vocabulary} onChange={change} />
        <AskFields draft={draft} faults={faults} vocabulary={vocabulary} onChange={change} />
        <fieldset className="office-form">
          <legend>{form.parts.force}</legend>
          <div className="local-pair">
            <DateInput
              label={form.effectiveFrom}
              help={faults.get("effectiveFrom")}
              value={draft.effectiveFrom}
              onChange={(effectiveFrom) => change({ effectiveFrom })}
            />
            <DateInput
              label={form.effectiveTo}
              help={faults.get("effectiveTo")}
              value={draft.effectiveTo}
              onChange={(effectiveTo) => change({ effectiveTo })}
            />
          </div>
          <p className="small soft">{form.forceHelp}</p>
          <Field label={form.reason} help={faults.get("reason") ?? form.reasonHelp}>
            {({ id, describedBy }) => (
              <textarea
                id={id}
                className="input"
                rows={2}
                maxLength={1000}
                aria-describedby={describedBy}
                aria-invalid={faults.has("reason")}
                value={decision.reason}
                onChange={(event) => setDecision({ ...decision, reason: event.target.value })}
              />
            )}
          </Field>
          <Field label={form.by} help={faults.get("decidedBy")}>
            {({ id, describedBy }) => (
              <input
                id={id}
                className="input"
                maxLength={200}
                aria-describedby={describedBy}
                aria-invalid={faults.has("decidedBy")}
                value={decision.decidedBy}
                onChange={(event) => setDecision({ ...decision, decidedBy: event.target.value })}
              />
            )}
          </Field>
        </fieldset>
        {save.error && <Failure error={save.error} />}
        <div className="row">
          <Button type="submit" look="primary" disabled={save.isPending}>
            {save.isPending ? form.submitting : form.submit}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {form.cancel}
          </Button>
        </div>
      </div>
      <div className="local-preview">
        <Preview preview={preview} isCounting={isCounting} />
      </div>
    </form>
  );
}

const read = (faults: readonly LocalRuleFault[]): [string, string][] =>
  faults.map(({ where, message }) => [where, message]);

function decisionFaults({ reason, decidedBy }: { reason: string; decidedBy: string }): Faults {
  return new Map([
    ...(reason.trim().length < 5 ? ([["reason", form.reasonFault]] as const) : []),
    ...(decidedBy.trim().length < 3 ? ([["decidedBy", form.byFault]] as const) : []),
  ]);
}

function DateInput({
  label,
  help,
  value,
  onChange,
}: {
  label: string;
  help: string | undefined;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Field label={label} help={help}>
      {({ id, describedBy }) => (
        <input
          id={id}
          className="input"
          type="date"
          aria-describedby={describedBy}
          aria-invalid={help !== undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
