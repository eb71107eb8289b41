import {
  date,
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

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
    /** The effective working time this version was computed with: its set and minutes a year (working-time.ts). */
    workingTime: text("working_time").notNull().default("WKE-1250"),
    workingMinutes: integer("working_minutes").notNull().default(75_000),
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

/** The office's choice of effective working time, one row per decision; the newest that holds for a year counts. */
export const workingTimeSettings = pgTable("working_time_settings", {
  id: serial().primaryKey(),
  /** First year of sheets it holds for. */
  fromYear: integer("from_year").notNull(),
  workingTime: text("working_time").notNull(),
  workingMinutes: integer("working_minutes").notNull(),
  /** The document that says so, and its date. */
  source: text().notNull(),
  decidedOn: date("decided_on", { mode: "string" }).notNull(),
  setBy: text("set_by").notNull(),
  setAt: moment("set_at").notNull(),
});

/** Until when the units confirm their sheets of a year. */
export const workloadDeadlines = pgTable("workload_deadlines", {
  year: integer().primaryKey(),
  due: date({ mode: "string" }).notNull(),
  setBy: text("set_by").notNull(),
  setAt: moment("set_at").notNull(),
});

/** Seats by accepted workload, as of the newest accepted version of a unit's year: what planning sees instead of the position map's. */
export const acceptedSeats = pgTable(
  "accepted_seats",
  {
    unitCode: text("unit_code").notNull(),
    year: integer().notNull(),
    titleCode: text("title_code").notNull(),
    version: integer().notNull(),
    seats: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitCode, t.year, t.titleCode] })],
);

/** Informasi jabatan of one post (Peraturan BKN 9/2022): what the position is for, does, yields and asks for. */
export const positionSheets = pgTable(
  "position_sheets",
  {
    unitCode: text("unit_code").notNull(),
    titleCode: text("title_code").notNull(),
    /** PositionSheet of the contract. */
    content: jsonb().notNull(),
    revision: integer().notNull(),
    changedBy: text("changed_by").notNull(),
    changedAt: moment("changed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitCode, t.titleCode] })],
);

/** Lesson hours (JP) a week in one class group, per kind of school and job family; no norm is known, so the office states its own. */
export const subjectHours = pgTable(
  "subject_hours",
  {
    schoolKind: text("school_kind").notNull(),
    family: text().notNull(),
    weeklyHours: doublePrecision("weekly_hours").notNull(),
    source: text().notNull(),
    setBy: text("set_by").notNull(),
    setAt: moment("set_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.schoolKind, t.family] })],
);
