import type { OfficeFileKind } from "@selaras/contract";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../../platform/database.js";
import { copyRegisters, lockWorkforce } from "../imports/commit-import.js";
import type { StoredRow } from "../kinds/kind-store.js";
import { kindStores } from "../kinds/kind-stores.js";
import { corrections } from "./tables.js";

export interface NewCorrection {
  readonly kind: OfficeFileKind;
  readonly key: string;
  readonly nip: string;
  /** Key columns and those to be written; null: take the row out. */
  readonly after: StoredRow | null;
  /** Key columns of the row, also where it is taken out. */
  readonly row: StoredRow;
  readonly contestId: number;
  readonly documentSha256: string;
  readonly decidedBy: string;
  readonly at: string;
}

/**
 * Writes a decided value into the record and keeps the version before it. Takes the import's lock, so that no import is written meanwhile;
 * a preview made before is refused at commit because the stored data are no longer those it was made from. An earlier correction of the
 * same columns is replaced. Returns its id and what stood there before.
 */
export async function correctRow(
  tx: Tx,
  { row, ...correction }: NewCorrection,
): Promise<{ id: number; before: StoredRow | null }> {
  await lockWorkforce(tx);
  const store = kindStores[correction.kind];
  const table = sql.identifier(store.table);
  const names = (columns: readonly string[], prefix = sql``) =>
    sql.join(
      columns.map((column) => sql`${prefix}${sql.identifier(column)}`),
      sql`, `,
    );
  const columns = Object.keys(correction.after ?? row);
  const values = sql`jsonb_populate_record(null::${table}, ${JSON.stringify(correction.after ?? row)}::jsonb) r`;
  const matches: SQL = sql.join(
    store.key.map((column) => sql`t.${sql.identifier(column)} = r.${sql.identifier(column)}`),
    sql` and `,
  );
  const { rows } = await tx.execute(
    sql`select to_jsonb(x) as row from (select ${names(columns, sql`t.`)} from ${table} t, ${values} where ${matches} for update of t) x`,
  );
  const before = (rows[0] as { row: StoredRow } | undefined)?.row ?? null;
  if (correction.after === null)
    await tx.execute(sql`delete from ${table} t using ${values} where ${matches}`);
  else if (before === null)
    await tx.execute(
      sql`insert into ${table} (${names(columns)}) select ${names(columns, sql`r.`)} from ${values}`,
    );
  else {
    const set = columns.filter((column) => !store.key.includes(column));
    await tx.execute(
      sql`update ${table} t set ${sql.join(
        set.map((column) => sql`${sql.identifier(column)} = r.${sql.identifier(column)}`),
        sql`, `,
      )} from ${values} where ${matches}`,
    );
  }
  await copyRegisters(tx);
  await replaceEarlier(tx, correction, columns);
  const { at, ...stored } = correction;
  const [saved] = await tx
    .insert(corrections)
    .values({ ...stored, before, decidedAt: at })
    .returning({ id: corrections.id });
  return { id: saved!.id, before };
}

async function replaceEarlier(
  tx: Tx,
  { kind, key, decidedBy, at }: Pick<NewCorrection, "kind" | "key" | "decidedBy" | "at">,
  columns: readonly string[],
): Promise<void> {
  const own = new Set(columns.filter((column) => !kindStores[kind].key.includes(column)));
  const earlier = await tx
    .select()
    .from(corrections)
    .where(and(eq(corrections.kind, kind), eq(corrections.key, key), isNull(corrections.releasedAt)));
  for (const one of earlier) {
    const touched =
      one.after === null ||
      own.size === 0 ||
      Object.keys(one.after as object).some((column) => own.has(column));
    if (touched)
      await tx
        .update(corrections)
        .set({ releasedAt: at, releasedBy: decidedBy, releaseReason: "Digantikan sanggah berikutnya." })
        .where(eq(corrections.id, one.id));
  }
}
