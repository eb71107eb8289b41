import { boolean, index, integer, pgTable, serial, text, timestamp } from "drizzle-orm/pg-core";

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });

export const accounts = pgTable("accounts", {
  id: serial().primaryKey(),
  username: text().notNull().unique(),
  displayName: text("display_name").notNull(),
  passwordHash: text("password_hash").notNull(),
  role: text().notNull(),
  /** Head of the subtree a kepala_perangkat or dinas_pendidikan sees. */
  unitCode: text("unit_code"),
  /** The employee behind an asn account. */
  nip: text(),
  active: boolean().notNull().default(true),
});

/** The cookie holds a random 256-bit token; the table only its SHA-256. */
export const sessions = pgTable(
  "sessions",
  {
    tokenHash: text("token_hash").primaryKey(),
    accountId: integer("account_id").notNull(),
    createdAt: moment("created_at").notNull(),
    lastSeenAt: moment("last_seen_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
  },
  (t) => [index("sessions_account").on(t.accountId)],
);
