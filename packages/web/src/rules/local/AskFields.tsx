import type { LocalRuleWords } from "@selaras/contract";
import { Button, Field } from "../../platform/ui/parts";
import { ConditionFields } from "./ConditionFields";
import { blankCondition, type ConditionDraft, type LocalDraft } from "./local-draft";
import { words } from "./messages";

const form = words.form;

/** What is asked of those the rule concerns: a list of conditions, all of them or one, or none at all. */
export function AskFields({
  draft,
  faults,
  vocabulary,
  onChange,
}: {
  draft: LocalDraft;
  faults: ReadonlyMap<string, string>;
  vocabulary: LocalRuleWords;
  onChange: (part: Partial<LocalDraft>) => void;
}) {
  const { conditions, mode } = draft;
  const set = (next: ConditionDraft[]) => onChange({ conditions: next });
  const faultOf = (at: number) =>
    [...faults].find(([where]) => where.startsWith(`requires.conditions[${at}]`))?.[1];
  return (
    <fieldset className="office-form">
      <legend>{form.parts.ask}</legend>
      <Field label={form.mode} help={faults.get("requires.conditions")}>
        {({ id, describedBy }) => (
          <select
            id={id}
            className="input"
            aria-describedby={describedBy}
            value={mode}
            onChange={(event) => onChange({ mode: event.target.value as LocalDraft["mode"] })}
          >
            {Object.entries(form.modes).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {mode !== "NEVER" && (
        <>
          {conditions.map((condition, at) => (
            <ConditionFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place in the list; nothing else tells two alike apart
              key={at}
              at={at}
              condition={condition}
              vocabulary={vocabulary}
              fault={faultOf(at)}
              onChange={(next) => set(conditions.map((one, i) => (i === at ? next : one)))}
              onRemove={() => set(conditions.filter((_, i) => i !== at))}
            />
          ))}
          <div className="row">
            <Button look="quiet" icon="plus" onClick={() => set([...conditions, blankCondition()])}>
              {form.addCondition}
            </Button>
          </div>
        </>
      )}
    </fieldset>
  );
}
