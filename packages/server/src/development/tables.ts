import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

const day = (name: string) => date(name, { mode: "string" });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });

/** One row of a person's development plan: what is to be learnt, why, when and how far it is. */
export const developmentRows = pgTable(
  "development_rows",
  {
    id: serial().primaryKey(),
    nip: text().notNull(),
    /** kompetensi, kinerja, karier, talenta or hak (the yearly right alone). */
    need: text().notNull(),
    /** What is short, as a person reads it. */
    subject: text().notNull(),
    /** The post it prepares for; null when it is for the present work. */
    unitCode: text("unit_code"),
    titleCode: text("title_code"),
    /** Null where it is not in the catalogue (coaching, self-study). */
    trainingCode: text("training_code"),
    sessionCode: text("session_code"),
    name: text().notNull(),
    type: text().notNull(),
    hours: integer().notNull(),
    provider: text(),
    startsOn: day("starts_on"),
    endsOn: day("ends_on"),
    /** Points by the formula of `developmentNeeds`; null while a part of the gap is unknown. */
    priority: integer(),
    priorityFormula: text("priority_formula").notNull(),
    /** DevelopmentState of the contract. */
    state: text().notNull(),
    /** Percent. */
    progress: integer().notNull(),
    /** Counts the changes, so that two who write at once hear of each other. */
    revision: integer().notNull(),
    /** Why it stands as it does: the proposer's ground, the analyst's reason. */
    reason: text().notNull(),
    changedBy: text("changed_by").notNull(),
    changedAt: moment("changed_at").notNull(),
  },
  (t) => [index("development_rows_nip").on(t.nip), index("development_rows_session").on(t.sessionCode)],
);

/** Every state a row was in, as it was then. */
export const developmentVersions = pgTable(
  "development_versions",
  {
    rowId: integer("row_id").notNull(),
    revision: integer().notNull(),
    state: text().notNull(),
    /** The row without its id. */
    row: jsonb().notNull(),
    reason: text().notNull(),
    changedBy: text("changed_by").notNull(),
    changedAt: moment("changed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.rowId, t.revision] })],
);
