import { jsonb, pgTable, serial, text, timestamp } from "drizzle-orm/pg-core";

/** Append-only, each entry sealed by the hash of the one before: who did what to which subject. */
export const auditLog = pgTable("audit_log", {
  id: serial().primaryKey(),
  at: timestamp({ withTimezone: true, mode: "string" }).notNull(),
  actor: text().notNull(),
  action: text().notNull(),
  subject: text().notNull(),
  detail: jsonb().notNull(),
  previousHash: text("previous_hash").notNull(),
  hash: text().notNull(),
});
