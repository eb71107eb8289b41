import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });

/**
 * A stored row put right by a decision and not by a file: an import that says otherwise does not undo it. Every correction stays as a
 * version of the row: what was stored before, what is stored since, by whom, on which paper.
 */
export const corrections = pgTable(
  "corrections",
  {
    id: serial().primaryKey(),
    /** OfficeFileKind and the key of the row as imports write it (`keyOf`). */
    kind: text().notNull(),
    key: text().notNull(),
    nip: text().notNull(),
    /** By SQL column; `before` null: the row did not exist, `after` null: it was taken out. */
    before: jsonb(),
    after: jsonb(),
    contestId: integer("contest_id").notNull(),
    /** Of the paper the decision rests on. */
    documentSha256: text("document_sha256").notNull(),
    decidedBy: text("decided_by").notNull(),
    decidedAt: moment("decided_at").notNull(),
    /** From then on the files count again: by a person with a reason, or because a later correction took its place. */
    releasedBy: text("released_by"),
    releasedAt: moment("released_at"),
    releaseReason: text("release_reason"),
  },
  (t) => [index("corrections_row").on(t.kind, t.key)],
);

/** What an import said of a corrected row. Counts once the import is committed: one that agrees ends the correction. */
export const correctionChecks = pgTable(
  "correction_checks",
  {
    importId: integer("import_id").notNull(),
    correctionId: integer("correction_id").notNull(),
    agrees: boolean().notNull(),
    /** By SQL column; null: the file does not have the row. */
    says: jsonb(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.correctionId] })],
);
