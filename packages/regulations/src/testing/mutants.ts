import { addDays, parseDate } from "../dates.js";
import type { Params, ParamValue, Rule } from "../rule.js";

/** A rule version with one parameter moved by one unit, or one entry of a list taken away. */
export interface Mutant {
  readonly rule: Rule;
  readonly param: string;
  readonly change: string;
}

export const mutantsOf = (rule: Rule): Mutant[] =>
  Object.entries(rule.params).flatMap(([param, value]) =>
    changesOf(value).map((changed) => ({
      rule: { ...rule, params: { ...rule.params, [param]: changed } as Params } as Rule,
      param,
      change:
        typeof value === "object"
          ? `without ${value.find((one) => !(changed as readonly string[]).includes(one))}`
          : `${value} -> ${changed}`,
    })),
  );

const RANKS = ["I", "II", "III", "IV"].flatMap((roman) =>
  ["a", "b", "c", "d", ...(roman === "IV" ? ["e"] : [])].map((letter) => `${roman}/${letter}`),
);
const EDUCATION = ["SD", "SMP", "SMA", "D1", "D2", "D3", "S1", "S2", "S3"];
const EFFECTS = ["warn", "block"];

function changesOf(value: ParamValue): ParamValue[] {
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") {
    const unit = Number.isInteger(value) ? 1 : 0.1;
    return [value - unit, value + unit];
  }
  if (typeof value === "object") return value.map((_, i) => value.filter((__, other) => other !== i));
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDate(value) : null;
  if (date !== null) return [addDays(date, -1), addDays(date, 1)];
  for (const ladder of [RANKS, EDUCATION, EFFECTS]) {
    const at = ladder.indexOf(value);
    if (at >= 0) return [ladder[at - 1], ladder[at + 1]].filter((one) => one !== undefined);
  }
  return [`${value}_ANDERS`];
}
