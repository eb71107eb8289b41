import { date, index, integer, jsonb, pgTable, serial, text, timestamp } from "drizzle-orm/pg-core";

/** Who decided something about the law, why, and who recorded it: the same for everything the law bureau puts on record. */
const onRecord = {
  reason: text().notNull(),
  /** The official who decided, as written with the decision. */
  decidedBy: text("decided_by").notNull(),
  /** Username of who recorded it. */
  recordedBy: text("recorded_by").notNull(),
  recordedAt: timestamp("recorded_at", { withTimezone: true, mode: "string" }).notNull(),
};

/**
 * What the office decided where the law leaves it open: append-only, one row per decision. On a day, the row with the latest
 * `effective_from` up to it holds, the newest among equals.
 */
export const ruleSettings = pgTable(
  "rule_settings",
  {
    id: serial().primaryKey(),
    /** A rule id, or `age-ceiling`. */
    rule: text().notNull(),
    /** `effect`, or a parameter of the rule. */
    param: text().notNull(),
    /** Null: the default stands again. */
    value: jsonb(),
    effectiveFrom: date("effective_from", { mode: "string" }).notNull(),
    ...onRecord,
  },
  (t) => [index("rule_settings_rule").on(t.rule, t.param, t.effectiveFrom)],
);

/**
 * Rules of the government's own making: append-only, one row per version or withdrawal. On a day, the row with the latest `effective_from`
 * up to it holds, the newest among equals; a withdrawal (`definition` null) ends the rule from its day.
 */
export const localRules = pgTable(
  "local_rules",
  {
    id: serial().primaryKey(),
    /** `LOKAL-...` */
    rule: text().notNull(),
    /** Counted from 1 for each rule; null for a withdrawal. */
    version: integer(),
    /** `LocalRuleDraft` of @selaras/regulations, checked before it is stored. */
    definition: jsonb(),
    effectiveFrom: date("effective_from", { mode: "string" }).notNull(),
    ...onRecord,
  },
  (t) => [index("local_rules_rule").on(t.rule, t.effectiveFrom)],
);

/** Days off of one year as the office handed them in: append-only, the newest row of a year holds. */
export const holidayYears = pgTable("holiday_years", {
  id: serial().primaryKey(),
  year: integer().notNull(),
  /** The decree that names the days. */
  source: text().notNull(),
  /** `CalendarYear.daysOff` of @selaras/regulations. */
  daysOff: jsonb("days_off").notNull(),
  ...onRecord,
});
