import type { AgeCeilingMode, Params, ParamValue, Rule, RuleEffect, RuleProfile } from "./rule.js";
import { RULES } from "./rules/index.js";

/**
 * What the law leaves to the office that applies it. A rule whose text is not confirmed may remind, forbid or rest, and its numbers are the
 * office's; a confirmed rule is law, and only what is listed here may be read otherwise, never below what the text says.
 */
export type Reading =
  | { readonly kind: "effect"; readonly choices: readonly RuleEffect[]; readonly default: RuleEffect }
  | { readonly kind: "choice"; readonly choices: readonly string[]; readonly default: string }
  | { readonly kind: "number"; readonly min: number; readonly max: number; readonly default: number }
  | { readonly kind: "list"; readonly default: readonly string[] };

export interface OpenParam {
  /** `effect`, or the name of a parameter. */
  readonly param: string;
  readonly reading: Reading;
}

/** How "paling tinggi N tahun" is read, for every age ceiling at once. */
export const AGE_CEILING = "age-ceiling";
const AGE_CEILING_MODES: readonly AgeCeilingMode[] = ["BEFORE_BIRTHDAY", "ON_BIRTHDAY", "THROUGH_YEAR"];

type Bounds = readonly [min: number, max: number];
/** Numbers of confirmed rules: the text gives the least, or names no number at all (age of a paper). */
const NUMBERS: Readonly<Record<string, Readonly<Record<string, Bounds>>>> = {
  "min-tenure-2y": { minMonths: [24, 60] },
  "doc-anjab-abk": { maxMonths: [6, 60] },
  "doc-no-discipline": { maxMonths: [1, 12] },
  "doc-inspectorate-clear": { maxMonths: [1, 12] },
};
const CHOICES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "min-tenure-2y": { nonManagerial: ["warn", "block"] },
};
/** Lists whose content the act leaves to a local guide: how near a relative is near. */
const OPEN_LISTS: Readonly<Record<string, readonly string[]>> = { "coi-decider-relative": ["near"] };
/** Numbers of a rule that is not confirmed, unless it says otherwise: no more than this many times the default. */
const WIDEST = 10;

export type RefusedReading =
  | { readonly why: "unknown-rule" }
  /** Confirmed law: nothing of it is open. */
  | { readonly why: "closed"; readonly rule: Rule }
  | { readonly why: "unknown-param"; readonly open: readonly string[] }
  | { readonly why: "value"; readonly reading: Reading };

const newestOf = (id: string, rules: readonly Rule[]): Rule | undefined =>
  rules.filter((rule) => rule.id === id).sort((a, b) => b.version - a.version)[0];

/** All that is open in a rule (or in `age-ceiling`); empty for law that leaves nothing, null for an id that is none. */
export function openReadings(id: string, rules: readonly Rule[] = RULES): OpenParam[] | null {
  if (id === AGE_CEILING)
    return [
      {
        param: "ageCeilingMode",
        reading: { kind: "choice", choices: AGE_CEILING_MODES, default: "ON_BIRTHDAY" },
      },
    ];
  const rule = newestOf(id, rules);
  if (rule === undefined) return null;
  const effect: OpenParam[] =
    rule.status === "uncertain"
      ? [{ param: "effect", reading: { kind: "effect", choices: ["warn", "block", "off"], default: "warn" } }]
      : [];
  const params = Object.entries(rule.params).flatMap(([param, value]) => {
    const reading = readingOf(rule, param, value);
    return reading === null ? [] : [{ param, reading }];
  });
  return [...effect, ...params];
}

function readingOf(rule: Rule, param: string, value: ParamValue): Reading | null {
  const choices = CHOICES[rule.id]?.[param];
  if (choices && typeof value === "string") return { kind: "choice", choices, default: value };
  const bounds = NUMBERS[rule.id]?.[param];
  if (bounds && typeof value === "number")
    return { kind: "number", min: bounds[0], max: bounds[1], default: value };
  if (OPEN_LISTS[rule.id]?.includes(param) && typeof value === "object")
    return { kind: "list", default: value };
  if (rule.status !== "uncertain") return null;
  if (typeof value === "number") return { kind: "number", min: 0, max: value * WIDEST, default: value };
  return typeof value === "object" ? { kind: "list", default: value } : null;
}

/** The value as the engine takes it, or why the office may not decide it. Text is read as what the parameter is: "36" is 36 months. */
export function checkReading(
  id: string,
  param: string,
  value: ParamValue,
  rules: readonly Rule[] = RULES,
): { readonly value: ParamValue } | RefusedReading {
  const open = openReadings(id, rules);
  if (open === null) return { why: "unknown-rule" };
  const reading = open.find((one) => one.param === param)?.reading;
  if (reading === undefined) {
    const rule = newestOf(id, rules);
    return rule !== undefined && (param === "effect" || param in rule.params)
      ? { why: "closed", rule }
      : { why: "unknown-param", open: open.map((one) => one.param) };
  }
  const read = readAs(reading, value);
  return read === null ? { why: "value", reading } : { value: read };
}

/** Of the values an office set for a rule, those this very version leaves open: an older version may be law where a newer one is not. */
export function openParams(rule: Rule, values: Params): Params {
  return Object.fromEntries(
    Object.entries(values).filter(([param, value]) => {
      const own = rule.params[param];
      const reading = own === undefined ? null : readingOf(rule, param, own);
      return reading !== null && readAs(reading, value) !== null;
    }),
  );
}

function readAs(reading: Reading, value: ParamValue): ParamValue | null {
  switch (reading.kind) {
    case "effect":
    case "choice":
      return typeof value === "string" && (reading.choices as readonly string[]).includes(value)
        ? value
        : null;
    case "number": {
      const number =
        typeof value === "string" && value.trim() !== "" ? Number(value.replace(",", ".")) : value;
      return typeof number === "number" && number >= reading.min && number <= reading.max ? number : null;
    }
    case "list": {
      const list = typeof value === "string" ? value.split(",").map((one) => one.trim()) : value;
      return typeof list === "object" && list.every((one) => one !== "") ? list : null;
    }
  }
}

/** One decision of the office, as it is in force. */
export interface DecidedReading {
  readonly rule: string;
  readonly param: string;
  readonly value: ParamValue;
}

/** Decisions as the evaluator takes them. One that this version no longer leaves open is passed over: law stays law. */
export function profileOf(decided: readonly DecidedReading[], rules: readonly Rule[] = RULES): RuleProfile {
  let ageCeilingMode: AgeCeilingMode | undefined;
  const effects: Record<string, RuleEffect> = {};
  const params: Record<string, Record<string, ParamValue>> = {};
  for (const { rule, param, value } of decided) {
    const checked = checkReading(rule, param, value, rules);
    if ("why" in checked) continue;
    if (rule === AGE_CEILING) ageCeilingMode = checked.value as AgeCeilingMode;
    else if (param === "effect") effects[rule] = checked.value as RuleEffect;
    else params[rule] = { ...params[rule], [param]: checked.value };
  }
  return { ...(ageCeilingMode && { ageCeilingMode }), effects, params };
}
