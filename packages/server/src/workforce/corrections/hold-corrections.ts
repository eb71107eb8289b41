import type { OfficeFileKind } from "@selaras/contract";
import { isAccepted, type ParsedRow } from "../imports/parsed-row.js";
import { keyOf } from "../imports/stored-rows.js";
import type { StoredRow } from "../kinds/kind-store.js";
import { kindStores } from "../kinds/kind-stores.js";
import { type RowFault, shown } from "../rows/row-fault.js";
import type { Correction, CorrectionCheck } from "./active-corrections.js";

/** The rows of one kind as the import stores them, with what their files say of each corrected row. */
export interface Held {
  readonly rows: StoredRow[];
  readonly checks: CorrectionCheck[];
}

/**
 * Puts the corrected values into what a file says, so that an import never undoes a decision silently: a row that says otherwise gets a
 * doubt, and the check is kept for the findings. A column the file does not have says nothing.
 */
export function holdCorrections(
  kind: OfficeFileKind,
  parsed: readonly ParsedRow[],
  shape: (row: ParsedRow) => StoredRow,
  active: readonly Correction[],
): Held {
  const store = kindStores[kind];
  const byKey = new Map<string, Correction[]>();
  for (const one of active) if (one.kind === kind) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const rows: StoredRow[] = [];
  const checks: CorrectionCheck[] = [];
  for (const one of parsed.filter(isAccepted)) {
    let row: StoredRow | null = shape(one);
    for (const correction of byKey.get(keyOf(store, row)) ?? []) {
      if (row === null) break;
      const check = compare(correction, row);
      if (check === null) continue;
      checks.push(check);
      if (check.agrees) continue;
      one.faults.push(doubtOf(kind, correction, check.says!));
      row = correction.after === null ? null : { ...row, ...correction.after };
    }
    if (row !== null) rows.push(row);
  }
  return { rows, checks };
}

/**
 * Of a complete list the rows it no longer has: a corrected one stays, one that was taken out is now gone in the source too. A person
 * who is no longer on the staff list has left, whatever was corrected in their row.
 */
export function checkAbsent(
  kind: OfficeFileKind,
  held: Held,
  parsed: readonly ParsedRow[],
  active: readonly Correction[],
): { spared: ReadonlySet<string>; checks: CorrectionCheck[] } {
  const store = kindStores[kind];
  const said = new Set(held.checks.map(({ correctionId }) => correctionId));
  const present = new Set(held.rows.map((row) => keyOf(store, row)));
  // A list without a single sound row says nothing of anybody.
  const absent =
    kind !== "pegawai" && parsed.some(isAccepted)
      ? active.filter((one) => one.kind === kind && !said.has(one.id) && !present.has(one.key))
      : [];
  return {
    spared: new Set(absent.filter(({ after }) => after !== null).map(({ key }) => key)),
    checks: absent.map(({ id, after }) => ({ correctionId: id, agrees: after === null, says: null })),
  };
}

/** Null when the file says nothing of the corrected columns. */
function compare(correction: Correction, row: StoredRow): CorrectionCheck | null {
  const { id: correctionId, after, kind } = correction;
  if (after === null) return { correctionId, agrees: false, says: row };
  const keys = new Set(kindStores[kind].key);
  const columns = Object.keys(after).filter((column) => !keys.has(column) && row[column] !== undefined);
  if (columns.length === 0) return null;
  const says = Object.fromEntries(columns.map((column) => [column, row[column]]));
  return { correctionId, agrees: columns.every((column) => same(row[column], after[column])), says };
}

const same = (a: unknown, b: unknown): boolean => String(a ?? "") === String(b ?? "");

function doubtOf(kind: OfficeFileKind, { after, decidedAt }: Correction, says: StoredRow): RowFault {
  const fields = kindStores[kind].fields;
  const column =
    after === null ? undefined : fields.find(({ sql }) => sql in says && !same(says[sql], after[sql]));
  const day = new Date(decidedAt).toISOString().slice(0, 10).split("-").reverse().join("-");
  return {
    column: column?.label ?? null,
    severity: "ragu",
    code: "beda-sanggah",
    found: column ? shown(String(says[column.sql] ?? "(kosong)")) : "baris ini",
    expected:
      after === null || !column
        ? `Tanpa baris ini, menurut sanggah data yang diterima ${day}.`
        : `${shown(String(after[column.sql] ?? "(kosong)"))}, menurut sanggah data yang diterima ${day}.`,
    hint: "Mungkin perbaikan di SIASN belum selesai. Hasil sanggah tetap dipakai; lepaskan di halaman Sanggah bila sumbernya yang benar.",
  };
}
