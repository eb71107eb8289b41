import { type ParamValue, profileOf, type RuleProfile } from "@selaras/regulations";
import { desc } from "drizzle-orm";
import type { Queryable } from "../platform/database.js";
import { allHolidayYears, ownYears } from "./holidays.js";
import { allLocalRules, localRulesFrom } from "./local-rules.js";
import { ruleSettings } from "./tables.js";

/** One decision of the office as it was recorded. */
export type RuleSettingRow = Omit<typeof ruleSettings.$inferSelect, "value"> & {
  /** Null: the default stands again. */
  readonly value: ParamValue | null;
};

/** Every decision ever recorded: the latest to take effect first, then the newest. */
export async function allRuleSettings(db: Queryable): Promise<RuleSettingRow[]> {
  const rows = await db
    .select()
    .from(ruleSettings)
    .orderBy(desc(ruleSettings.effectiveFrom), desc(ruleSettings.id));
  return rows as RuleSettingRow[];
}

/** The decision that holds on a day, per rule and parameter; one that restored the default is left out. `rows` as `allRuleSettings` gives them. */
export function inForceOn(rows: readonly RuleSettingRow[], on: string): RuleSettingRow[] {
  const holds = new Map<string, RuleSettingRow>();
  for (const row of rows) {
    const key = `${row.rule} ${row.param}`;
    if (row.effectiveFrom <= on && !holds.has(key)) holds.set(key, row);
  }
  return [...holds.values()].filter(({ value }) => value !== null);
}

/** How this government reads the law of a day (a TMT), the rules it made itself, and its days off; undefined while it has decided nothing. */
export async function readingOn(db: Queryable, on: string): Promise<RuleProfile | undefined> {
  const decided = inForceOn(await allRuleSettings(db), on).map(({ rule, param, value }) => ({
    rule,
    param,
    value: value!,
  }));
  const local = localRulesFrom(await allLocalRules(db), on);
  const daysOff = ownYears(await allHolidayYears(db));
  if (decided.length + local.length + daysOff.length === 0) return undefined;
  return {
    ...profileOf(decided),
    ...(local.length > 0 && { local }),
    ...(daysOff.length > 0 && { daysOff }),
  };
}
