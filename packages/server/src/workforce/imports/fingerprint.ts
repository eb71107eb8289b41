import { sql } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import { kindStores } from "../kinds/kind-stores.js";

/** One text for the content of all workforce tables, whatever the order of rows. Tells whether a preview still speaks of what is stored. */
export async function workforceFingerprint(db: Queryable): Promise<string> {
  const parts: string[] = [];
  for (const { table } of Object.values(kindStores)) {
    const { rows } = await db.execute(
      sql`select count(*)::text || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0)::text as mark from ${sql.identifier(table)} t`,
    );
    parts.push(`${table}=${(rows[0] as { mark: string }).mark}`);
  }
  return parts.join(" ");
}
