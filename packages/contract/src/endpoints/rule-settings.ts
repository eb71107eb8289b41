import { z } from "zod";
import { isoDate } from "./parts.js";

/**
 * How this government reads the law where the law leaves it to the office: what a rule that is not confirmed does, and numbers and
 * readings a rule declares open. Append-only and dated: a plan is judged by what is in force on its TMT, and keeps it.
 */
export const settingValue = z.union([
  z.number().finite(),
  z.string().max(200),
  z.array(z.string().max(100)).max(50),
]);
export type SettingValue = z.infer<typeof settingValue>;

/** What a rule that is not confirmed does once the office has decided: remind, forbid, or nothing. */
export const ruleEffects = ["warn", "block", "off"] as const;
export type RuleEffect = (typeof ruleEffects)[number];

/** One decision of the office. `value` null: the default stands again. */
export const ruleSetting = z.object({
  id: z.number().int(),
  /** A rule id, or a reading that concerns many rules (`age-ceiling`). */
  rule: z.string(),
  title: z.string(),
  /** `effect`, or the name of a parameter. */
  param: z.string(),
  name: z.string(),
  value: settingValue.nullable(),
  valueText: z.string(),
  effectiveFrom: isoDate,
  reason: z.string(),
  /** The official who decided, as written with the decision. */
  decidedBy: z.string(),
  /** Day it was recorded. */
  recordedOn: isoDate,
});
export type RuleSetting = z.infer<typeof ruleSetting>;

/** Something of a rule that this office may decide, with what is in force on the asked day. */
export const openReading = z.object({
  param: z.string(),
  name: z.string(),
  /** "bulan", "tahun", or empty. */
  unit: z.string(),
  kind: z.enum(["effect", "choice", "number", "list"]),
  /** For `effect` and `choice`: what may be chosen, in words. */
  choices: z.array(z.object({ value: z.string(), name: z.string() })),
  min: z.number().nullable(),
  max: z.number().nullable(),
  default: settingValue,
  defaultText: z.string(),
  current: settingValue,
  currentText: z.string(),
});
export type OpenReading = z.infer<typeof openReading>;

/** Everything about the settings of one rule. `open` is empty for a rule the office may not change; `closed` then says why. */
export const ruleSettingsPage = z.object({
  rule: z.string(),
  title: z.string(),
  asOf: isoDate,
  open: z.array(openReading),
  closed: z.string().nullable(),
  /** Newest first. */
  history: z.array(ruleSetting),
});
export type RuleSettingsPage = z.infer<typeof ruleSettingsPage>;

export const newRuleSetting = z.object({
  param: z.string().min(1).max(60),
  value: settingValue.nullable(),
  effectiveFrom: isoDate,
  reason: z.string().trim().min(5).max(1_000),
  decidedBy: z.string().trim().min(3).max(200),
});
export type NewRuleSetting = z.infer<typeof newRuleSetting>;

const rule = z.string().max(100);
export const ruleSettingsEndpoints = {
  /** All that is in force on a day (default: the TMT of the period) and everything ever decided, newest first. Open to all, like the rule book. */
  "GET /api/rule-settings": {
    query: z.object({ on: isoDate.optional() }),
    response: z.object({ asOf: isoDate, inForce: z.array(ruleSetting), history: z.array(ruleSetting) }),
  },
  "GET /api/rules/:id/settings": {
    params: z.object({ id: rule }),
    query: z.object({ on: isoDate.optional() }),
    response: ruleSettingsPage,
  },
  /** Needs `rules.set`. Refused (422) where the law leaves nothing open, or the value is outside of what it leaves. */
  "POST /api/rules/:id/settings": {
    params: z.object({ id: rule }),
    body: newRuleSetting,
    response: ruleSettingsPage,
  },
} as const;
