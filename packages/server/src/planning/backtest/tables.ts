import { date, integer, jsonb, pgTable, serial, text, timestamp } from "drizzle-orm/pg-core";

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });

/** A past round of transfers, as it was handed over, and what came of comparing it. */
export const backtests = pgTable("backtests", {
  id: serial().primaryKey(),
  name: text().notNull(),
  tmt: date({ mode: "string" }).notNull(),
  /** PastMove[] */
  moves: jsonb().notNull(),
  moveCount: integer("move_count").notNull(),
  /** `berjalan`, `selesai` or `gagal`. */
  state: text().notNull(),
  message: text().notNull(),
  /** BacktestResult; null until it is done. */
  result: jsonb(),
  createdBy: text("created_by").notNull(),
  createdAt: moment("created_at").notNull(),
});
