import { boolean, integer, pgTable, text } from "drizzle-orm/pg-core";

/** Whose installation this is: exactly one row (id 1). */
export const government = pgTable("government", {
  id: integer().primaryKey(),
  code: text().notNull(),
  name: text().notNull(),
  agency: text().notNull(),
  demo: boolean().notNull(),
});
