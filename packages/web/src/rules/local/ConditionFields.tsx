import type { LocalRuleWords } from "@selaras/contract";
import { Button, Field } from "../../platform/ui/parts";
import { type ConditionDraft, type ConditionKind, fieldOf } from "./local-draft";
import { words } from "./messages";

const form = words.form;
const LEVELS = ["SMA", "D3", "S1", "S2", "S3"];
const GOLONGAN = ["I", "II", "III", "IV"].flatMap((group) =>
  ["a", "b", "c", "d"].map((step) => `${group}/${step}`),
);

/** One condition: what is asked, and how much of it. */
export function ConditionFields({
  at,
  condition,
  vocabulary,
  fault,
  onChange,
  onRemove,
}: {
  at: number;
  condition: ConditionDraft;
  vocabulary: LocalRuleWords;
  fault: string | undefined;
  onChange: (condition: ConditionDraft) => void;
  onRemove: () => void;
}) {
  const field = fieldOf(condition.kind);
  return (
    <fieldset className="local-condition">
      <legend className="small">{form.condition(at + 1)}</legend>
      <select
        className="input"
        aria-label={form.condition(at + 1)}
        value={condition.kind}
        onChange={(event) => onChange({ ...condition, kind: event.target.value as ConditionKind, value: "" })}
      >
        {Object.entries(form.conditions).map(([kind, name]) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
      {field !== null && (
        <Field label={form.value} help={fault}>
          {({ id, describedBy }) => {
            const own = {
              id,
              className: "input",
              "aria-describedby": describedBy,
              "aria-invalid": fault !== undefined,
              value: condition.value,
            };
            const options = optionsOf(condition.kind, vocabulary);
            return options === null ? (
              <input
                {...own}
                inputMode="numeric"
                onChange={(event) => onChange({ ...condition, value: event.target.value })}
              />
            ) : (
              <select {...own} onChange={(event) => onChange({ ...condition, value: event.target.value })}>
                <option value="">{form.choose}</option>
                {options.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            );
          }}
        </Field>
      )}
      {condition.kind === "min-predicate" && (
        <Field label={form.years}>
          {({ id }) => (
            <input
              id={id}
              className="input"
              inputMode="numeric"
              value={condition.years}
              onChange={(event) => onChange({ ...condition, years: event.target.value })}
            />
          )}
        </Field>
      )}
      <Button look="quiet" icon="close" onClick={onRemove}>
        {form.removeCondition(at + 1)}
      </Button>
    </fieldset>
  );
}

/** What a value is chosen from; null where a number is typed. */
function optionsOf(
  kind: ConditionKind,
  vocabulary: LocalRuleWords,
): readonly { code: string; name: string }[] | null {
  switch (fieldOf(kind)) {
    case "golongan":
      return GOLONGAN.map((code) => ({ code, name: code }));
    case "level":
      return LEVELS.map((code) => ({ code, name: code }));
    case "certificate":
      return vocabulary.certificates;
    case "predicate":
      return Object.entries(form.predicates).map(([code, name]) => ({ code, name }));
    default:
      return null;
  }
}
