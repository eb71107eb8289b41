import type { OpenReading, RuleSetting, RuleSettingsPage } from "@selaras/contract";
import { AGE_CEILING, type OpenParam, openReadings, type ParamValue, rulebook } from "@selaras/regulations";
import { inForceOn, type RuleSettingRow } from "./rule-settings.js";
import { AGE_CEILING_TITLE, settingName, settingText, settingTexts } from "./setting-messages.js";

/** A rule or reading as people call it; what has no title of its own keeps its id. */
export const titleOf = (rule: string): string =>
  rule === AGE_CEILING ? AGE_CEILING_TITLE : (rulebook().find(({ id }) => id === rule)?.title ?? rule);

export function presentSetting(row: RuleSettingRow): RuleSetting {
  return {
    id: row.id,
    rule: row.rule,
    title: titleOf(row.rule),
    param: row.param,
    name: settingName(row.param)[0],
    value: row.value as RuleSetting["value"],
    valueText: settingText(row.param, row.value),
    effectiveFrom: row.effectiveFrom,
    reason: row.reason,
    decidedBy: row.decidedBy,
    recordedOn: new Date(row.recordedAt).toISOString().slice(0, 10),
  };
}

/** Null when there is no such rule. `rows` as `allRuleSettings` gives them. */
export function presentSettingsPage(
  rule: string,
  rows: readonly RuleSettingRow[],
  asOf: string,
): RuleSettingsPage | null {
  const open = openReadings(rule);
  if (open === null) return null;
  const own = rows.filter((row) => row.rule === rule);
  const inForce = inForceOn(own, asOf);
  const entry = rulebook().find(({ id }) => id === rule);
  return {
    rule,
    title: titleOf(rule),
    asOf,
    open: open.map((one) =>
      presentReading(one, inForce.find(({ param }) => param === one.param)?.value ?? null),
    ),
    closed: open.length === 0 && entry ? settingTexts.closed(entry.source, entry.article) : null,
    history: [...own].sort((a, b) => b.id - a.id).map(presentSetting),
  };
}

function presentReading({ param, reading }: OpenParam, decided: ParamValue | null): OpenReading {
  const [name, unit] = settingName(param);
  const current = decided ?? reading.default;
  const hasChoices = reading.kind === "effect" || reading.kind === "choice";
  return {
    param,
    name,
    unit,
    kind: reading.kind,
    choices: hasChoices ? reading.choices.map((value) => ({ value, name: settingText(param, value) })) : [],
    min: reading.kind === "number" ? reading.min : null,
    max: reading.kind === "number" ? reading.max : null,
    default: reading.default as OpenReading["default"],
    defaultText: settingText(param, reading.default),
    current: current as OpenReading["current"],
    currentText: settingText(param, current),
  };
}
