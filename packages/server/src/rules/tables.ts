import { date, index, jsonb, pgTable, serial, text, timestamp } from "drizzle-orm/pg-core";

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
    reason: text().notNull(),
    /** The official who decided, as written with the decision. */
    decidedBy: text("decided_by").notNull(),
    /** Username of who recorded it. */
    recordedBy: text("recorded_by").notNull(),
    recordedAt: timestamp("recorded_at", { withTimezone: true, mode: "string" }).notNull(),
  },
  (t) => [index("rule_settings_rule").on(t.rule, t.param, t.effectiveFrom)],
);
