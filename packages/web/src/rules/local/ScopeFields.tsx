import type { LocalRuleWords } from "@selaras/contract";
import { Field } from "../../platform/ui/parts";
import { Chosen } from "./Chosen";
import type { LocalDraft, SideDraft } from "./local-draft";
import { words } from "./messages";

const form = words.form;

/** Which moves the rule concerns. What is left empty asks nothing. */
export function ScopeFields({
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
  const fault = faults.get("appliesTo.employeeKinds");
  return (
    <fieldset className="office-form">
      <legend>{form.parts.scope}</legend>
      <Chosen
        label={form.employeeKinds}
        options={vocabulary.employeeKinds}
        values={draft.employeeKinds}
        onChange={(employeeKinds) => onChange({ employeeKinds })}
      />
      {fault && <p className="small notice">{fault}</p>}
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
      <Field label={form.change}>
        {({ id }) => (
          <select
            id={id}
            className="input"
            value={draft.change}
            onChange={(event) => onChange({ change: event.target.value as LocalDraft["change"] })}
          >
            {Object.entries(form.changes).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </fieldset>
  );
}
