import type { LocalRuleWords } from "@selaras/contract";
import { FormPart } from "../../platform/form/Form";
import { ChoiceField, optionsOf } from "../../platform/form/fields";
import { Chosen } from "./Chosen";
import type { LocalDraft, SideDraft } from "./local-draft";
import { words } from "./messages";

const form = words.form;

/** Which moves the rule concerns. What is left empty asks nothing. */
export function ScopeFields({
  draft,
  vocabulary,
  onChange,
}: {
  draft: LocalDraft;
  vocabulary: LocalRuleWords;
  onChange: (part: Partial<LocalDraft>) => void;
}) {
  return (
    <FormPart title={form.parts.scope}>
      <Chosen
        name="appliesTo.employeeKinds"
        label={form.employeeKinds}
        options={vocabulary.employeeKinds}
        values={draft.employeeKinds}
        onChange={(employeeKinds) => onChange({ employeeKinds })}
      />
      {(["from", "to"] as const).map((side) => (
        <fieldset key={side} className="local-side">
          <legend>{form.sides[side]}</legend>
          {(
            [
              ["kinds", vocabulary.postKinds],
              ["families", vocabulary.families],
              ["unitKinds", vocabulary.unitKinds],
              ["units", vocabulary.units],
            ] as const
          ).map(([part, options]) => (
            <Chosen
              key={part}
              name={`appliesTo.${side}.${part}`}
              label={`${form.sides[side]} ${form[part]}`}
              options={options}
              values={draft[side][part]}
              onChange={(values) =>
                onChange({ [side]: { ...draft[side], [part]: values } satisfies SideDraft })
              }
            />
          ))}
        </fieldset>
      ))}
      <ChoiceField
        name="change"
        label={form.change}
        options={optionsOf(form.changes)}
        value={draft.change}
        onChange={(change) => onChange({ change })}
      />
    </FormPart>
  );
}
