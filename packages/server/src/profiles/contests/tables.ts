import { sql } from "drizzle-orm";
import {
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });
const day = (name: string) => date(name, { mode: "string" });

/** Days of a period on which employees may contest their data, both included. No row: not opened. */
export const contestWindows = pgTable("contest_windows", {
  cycleId: integer("cycle_id").primaryKey(),
  opensOn: day("opens_on").notNull(),
  closesOn: day("closes_on").notNull(),
  setBy: text("set_by").notNull(),
  setAt: moment("set_at").notNull(),
});

/** One item of one person's record, said to be wrong (sanggah data). */
export const contests = pgTable(
  "contests",
  {
    id: serial().primaryKey(),
    cycleId: integer("cycle_id").notNull(),
    nip: text().notNull(),
    topic: text().notNull(),
    /** Key of the row of the topic's office file; one open contest per row. */
    key: text().notNull(),
    /** By SQL column, as stored when it was submitted; null: no such row. */
    recorded: jsonb(),
    /** By SQL column; null: the row is to be taken out. */
    proposed: jsonb(),
    explanation: text().notNull(),
    /** ContestState of the contract. */
    state: text().notNull(),
    submittedAt: moment("submitted_at").notNull(),
    decidedAt: moment("decided_at"),
    decidedBy: text("decided_by"),
    reason: text(),
  },
  (t) => [
    index("contests_nip").on(t.nip),
    uniqueIndex("contests_one_open").on(t.topic, t.key).where(sql`${t.state} = 'diajukan'`),
  ],
);

/** The paper of a contest. Apart, so that lists never read it. */
export const contestDocuments = pgTable("contest_documents", {
  contestId: integer("contest_id").primaryKey(),
  name: text().notNull(),
  mediaType: text("media_type").notNull(),
  size: integer().notNull(),
  sha256: text().notNull(),
  content: bytes().notNull(),
});
