import type { LocalRuleWords } from "@selaras/contract";
import { FormPart } from "../../platform/form/Form";
import { ChoiceField, optionsOf } from "../../platform/form/fields";
import { Button } from "../../platform/ui/parts";
import { ConditionFields } from "./ConditionFields";
import { blankCondition, type ConditionDraft, type LocalDraft } from "./local-draft";
import { words } from "./messages";

const form = words.form;

/** What is asked of those the rule concerns: a list of conditions, all of them or one, or none at all. */
export function AskFields({
  draft,
  vocabulary,
  onChange,
}: {
  draft: LocalDraft;
  vocabulary: LocalRuleWords;
  onChange: (part: Partial<LocalDraft>) => void;
}) {
  const { conditions, mode } = draft;
  const set = (next: ConditionDraft[]) => onChange({ conditions: next });
  return (
    <FormPart title={form.parts.ask}>
      <ChoiceField
        name="requires.conditions"
        label={form.mode}
        options={optionsOf(form.modes)}
        value={mode}
        onChange={(next) => onChange({ mode: next })}
      />
      {mode !== "NEVER" && (
        <>
          {conditions.map((condition, at) => (
            <ConditionFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place in the list; nothing else tells two alike apart
              key={at}
              at={at}
              condition={condition}
              vocabulary={vocabulary}
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
    </FormPart>
  );
}
