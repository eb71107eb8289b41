import { doublePrecision, integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });

/** A unit's workload sheet of one year; an accepted version stays, writing on it begins the next. */
export const workloads = pgTable(
  "workloads",
  {
    unitCode: text("unit_code").notNull(),
    year: integer().notNull(),
    version: integer().notNull(),
    /** WorkloadState of the contract. */
    state: text().notNull(),
    /** Counts the saves of the unit's year, so that two who write at once hear of each other. */
    revision: integer().notNull(),
    returnReason: text("return_reason"),
    /** Who brought it into its state, by display name, and when. */
    changedBy: text("changed_by").notNull(),
    changedAt: moment("changed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitCode, t.year, t.version] })],
);

/** The lines of a sheet (uraian tugas), in the order people wrote them. Null: not filled in yet. */
export const workloadTasks = pgTable(
  "workload_tasks",
  {
    unitCode: text("unit_code").notNull(),
    year: integer().notNull(),
    version: integer().notNull(),
    seq: integer().notNull(),
    titleCode: text("title_code").notNull(),
    task: text().notNull(),
    output: text(),
    method: text().notNull(),
    volume: doublePrecision(),
    per: text(),
    norm: doublePrecision(),
    shifts: integer(),
  },
  (t) => [primaryKey({ columns: [t.unitCode, t.year, t.version, t.seq] })],
);
