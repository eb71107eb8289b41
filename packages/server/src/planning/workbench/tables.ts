import { integer, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

/**
 * The ledger of the planning desk: every decision people make by hand on a plan, and every undoing of one. Rows are only ever added;
 * what is in force is what they add up to (ledger.ts).
 */
export const planDecisions = pgTable(
  "plan_decisions",
  {
    planId: integer("plan_id").notNull(),
    /** 1, 2, 3, ... within the plan. */
    seq: integer().notNull(),
    /** `tetapkan`, `batalkan` or `pulihkan`. */
    action: text().notNull(),
    /** The decision that is undone or restored; null for `tetapkan`. */
    refersTo: integer("refers_to"),
    /** The Decision of `tetapkan`, else null. */
    decision: jsonb(),
    sentence: text().notNull(),
    reason: text().notNull(),
    /** Points the plan lost by it at the time (negative: gained). */
    price: integer().notNull(),
    actor: text().notNull(),
    actorName: text("actor_name").notNull(),
    at: timestamp({ withTimezone: true, mode: "string" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.planId, t.seq] })],
);
