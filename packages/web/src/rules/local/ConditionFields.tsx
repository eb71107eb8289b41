import type { LocalRuleWords } from "@selaras/contract";
import { ChoiceField, TextField } from "../../platform/form/fields";
import { Button } from "../../platform/ui/parts";
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
  onChange,
  onRemove,
}: {
  at: number;
  condition: ConditionDraft;
  vocabulary: LocalRuleWords;
  onChange: (condition: ConditionDraft) => void;
  onRemove: () => void;
}) {
  const field = fieldOf(condition.kind);
  const options = optionsOf(condition.kind, vocabulary);
  const value = {
    name: `requires.conditions[${at}]`,
    label: form.value,
    value: condition.value,
    onChange: (typed: string) => onChange({ ...condition, value: typed }),
  };
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
      {field !== null &&
        (options === null ? (
          <TextField {...value} inputMode="numeric" />
        ) : (
          <ChoiceField {...value} options={[["", form.choose], ...options]} />
        ))}
      {condition.kind === "min-predicate" && (
        <TextField
          name={`requires.conditions[${at}].years`}
          label={form.years}
          inputMode="numeric"
          value={condition.years}
          onChange={(years) => onChange({ ...condition, years })}
        />
      )}
      <Button look="quiet" icon="close" onClick={onRemove}>
        {form.removeCondition(at + 1)}
      </Button>
    </fieldset>
  );
}

type Option = readonly [value: string, name: string];

/** What a value is chosen from; null where a number is typed. */
function optionsOf(kind: ConditionKind, vocabulary: LocalRuleWords): readonly Option[] | null {
  switch (fieldOf(kind)) {
    case "golongan":
      return GOLONGAN.map((code) => [code, code]);
    case "level":
      return LEVELS.map((code) => [code, code]);
    case "certificate":
      return vocabulary.certificates.map(({ code, name }) => [code, name]);
    case "predicate":
      return Object.entries(form.predicates);
    default:
      return null;
  }
}
