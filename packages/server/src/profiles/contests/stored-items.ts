import type { ContestTopic } from "@selaras/contract";
import { sql } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import { keyOf } from "../../workforce/imports/stored-rows.js";
import type { StoredRow } from "../../workforce/kinds/kind-store.js";
import { kindStores } from "../../workforce/kinds/kind-stores.js";
import { topics } from "./topics.js";

/** One row of a topic as it stands in the record: key columns and the columns of the topic, as JSON values. */
export interface StoredItem {
  readonly key: string;
  readonly row: StoredRow;
}

export async function storedItems(db: Queryable, topic: ContestTopic, nip: string): Promise<StoredItem[]> {
  const store = kindStores[topics[topic].kind];
  const columns = [...new Set([...store.key, ...topics[topic].fields.map((field) => field.sql)])];
  const { rows } = await db.execute(sql`
    select to_jsonb(x) as row from (
      select ${sql.join(
        columns.map((column) => sql.identifier(column)),
        sql`, `,
      )} from ${sql.identifier(store.table)} where nip = ${nip} order by ${sql.join(
        store.key.map((column) => sql.identifier(column)),
        sql`, `,
      )}) x`);
  return rows.map((found) => {
    const { row } = found as { row: StoredRow };
    return { key: keyOf(store, row), row };
  });
}
