import { integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

/** What was said and decided about a plan's chains in a sidang, in order; rows are only ever added. */
export const deliberations = pgTable(
  "deliberations",
  {
    planId: integer("plan_id").notNull(),
    /** 1, 2, 3, ... within the plan. */
    seq: integer().notNull(),
    chain: integer().notNull(),
    /** `suara`, `catatan` or `putusan`. */
    kind: text().notNull(),
    /** The vote or the outcome; empty for a note. */
    value: text().notNull(),
    /** The note or the reason of an outcome. */
    text: text().notNull(),
    /** Whose vote it is; whoever said or decided it otherwise. */
    member: text().notNull(),
    /** The decision on the planning desk that an outcome made, if any. */
    decisionSeq: integer("decision_seq"),
    actor: text().notNull(),
    at: timestamp({ withTimezone: true, mode: "string" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.planId, t.seq] })],
);
