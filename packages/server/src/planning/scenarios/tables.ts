import { integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

/**
 * Which plan of a period is the chosen one, and whether employees see it: one row for every act about it. Rows are only ever added;
 * the newest one of a period says what holds (chosen-plan.ts).
 */
export const planChoices = pgTable(
  "plan_choices",
  {
    cycleId: integer("cycle_id").notNull(),
    /** 1, 2, 3, ... within the period. */
    seq: integer().notNull(),
    /** ChoiceAction: `choose`, `withdraw`, `open` or `close`. */
    action: text().notNull(),
    /** ChoiceState after the act. */
    state: text().notNull(),
    /** The plan the act is about; once withdrawn it is chosen no more. */
    planId: integer("plan_id").notNull(),
    reason: text().notNull(),
    actor: text().notNull(),
    actorName: text("actor_name").notNull(),
    at: timestamp({ withTimezone: true, mode: "string" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.cycleId, t.seq] })],
);
