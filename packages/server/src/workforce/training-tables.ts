import { date, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

const day = (name: string) => date(name, { mode: "string" });

/** Catalogue of trainings, by file or by the analyst in the browser. */
export const trainings = pgTable("trainings", {
  code: text().primaryKey(),
  name: text().notNull(),
  /** TrainingType of the contract. */
  type: text().notNull(),
  /** Jam pelajaran of 45 minutes. */
  hours: integer().notNull(),
  provider: text(),
  /** What passing it gives: a certificate as `certificates.kind` and `.field` name it; null when none. */
  certificateKind: text("certificate_kind"),
  certificateField: text("certificate_field"),
  /** Competence it develops (M1 ... M8, SK1, T...). */
  competenceCode: text("competence_code"),
});

/** One time a training is held (angkatan). */
export const trainingSessions = pgTable(
  "training_sessions",
  {
    code: text().primaryKey(),
    trainingCode: text("training_code").notNull(),
    startsOn: day("starts_on").notNull(),
    endsOn: day("ends_on").notNull(),
    /** Places. */
    capacity: integer().notNull(),
    /** Rupiah per participant; null when not known. */
    cost: integer(),
    /** SessionState of the contract. */
    state: text().notNull(),
  },
  (t) => [index("training_sessions_training").on(t.trainingCode)],
);

/** Trainings people took. */
export const trainingHistory = pgTable(
  "training_history",
  {
    nip: text().notNull(),
    name: text().notNull(),
    year: integer().notNull(),
    trainingCode: text("training_code"),
    hours: integer().notNull(),
    startedOn: day("started_on"),
    endedOn: day("ended_on"),
    provider: text(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.name, t.year] })],
);
