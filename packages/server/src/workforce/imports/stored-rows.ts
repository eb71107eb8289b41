import { sql } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import type { KindStore, StoredRow } from "../kinds/kind-store.js";

/** What is stored of one kind, as JSON values, so that dates stay texts and compare with what a file says. */
export async function loadStored(db: Queryable, store: KindStore): Promise<StoredRow[]> {
  const columns = sql.join(
    store.fields.map((field) => sql.identifier(field.sql)),
    sql`, `,
  );
  const { rows } = await db.execute(
    sql`select to_jsonb(x) as row from (select ${columns} from ${sql.identifier(store.table)}) x`,
  );
  return rows.map((row) => (row as { row: StoredRow }).row);
}

export const keyOf = (store: KindStore, row: StoredRow): string =>
  store.key.map((column) => String(row[column] ?? "")).join(" / ");
