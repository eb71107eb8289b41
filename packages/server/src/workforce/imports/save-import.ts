import type { Fault, ImportReport, OfficeFileKind } from "@selaras/contract";
import { sql } from "drizzle-orm";
import type { Tx } from "../../platform/database.js";
import type { CorrectionCheck } from "../corrections/active-corrections.js";
import { imports } from "../tables.js";
import type { StagedChange } from "./difference.js";
import type { ParsedRow } from "./parsed-row.js";
import { rejectedRow } from "./rejected-row.js";
import { storableJson } from "./storable-json.js";

export interface CheckedImport {
  readonly report: Omit<ImportReport, "id" | "state" | "createdAt">;
  readonly at: string;
  readonly basis: string;
  readonly faults: readonly Fault[];
  readonly rejected: readonly { kind: OfficeFileKind; row: ParsedRow }[];
  readonly changes: readonly StagedChange[];
  /** What the files say of rows that were put right by decision. */
  readonly corrections: readonly CorrectionCheck[];
}

const chunk = 4000;

/** Keeps a checked import: its report, faults, rejected rows and what it would change. */
export async function saveImport(tx: Tx, checked: CheckedImport): Promise<ImportReport> {
  const { mode, createdBy } = checked.report;
  const [saved] = await tx
    .insert(imports)
    .values({
      state: "diperiksa",
      mode,
      createdAt: checked.at,
      createdBy,
      report: JSON.parse(storableJson(checked.report)),
      basis: checked.basis,
    })
    .returning({ id: imports.id });
  const id = saved!.id;
  await insertAll(
    tx,
    "import_faults",
    checked.faults.map((fault, seq) => ({ import_id: id, seq, ...fault, column_name: fault.column })),
  );
  await insertAll(
    tx,
    "import_rejects",
    checked.rejected.map(({ kind, row }, seq) => ({
      import_id: id,
      seq,
      kind,
      file: row.file,
      row: row.raw.number,
      ...rejectedRow(row),
    })),
  );
  await insertAll(
    tx,
    "import_changes",
    checked.changes.map((change, seq) => ({ import_id: id, seq, ...change })),
  );
  await insertAll(
    tx,
    "correction_checks",
    checked.corrections.map(({ correctionId, agrees, says }) => ({
      import_id: id,
      correction_id: correctionId,
      agrees,
      says,
    })),
  );
  return { id, state: "diperiksa", createdAt: checked.at, ...checked.report };
}

/** One JSON text per few thousand rows: neither a parameter per cell nor one giant statement. */
async function insertAll(tx: Tx, table: string, rows: readonly object[]): Promise<void> {
  const name = sql.identifier(table);
  for (let from = 0; from < rows.length; from += chunk) {
    const json = storableJson(rows.slice(from, from + chunk));
    await tx.execute(
      sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${json}::jsonb)`,
    );
  }
}
