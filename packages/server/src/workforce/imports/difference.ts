import type { OfficeFileKind } from "@selaras/contract";
import type { KindStore, StoredRow } from "../kinds/kind-store.js";
import { dayFirst } from "../rows/day-first.js";
import { keyOf } from "./stored-rows.js";

export interface StagedChange {
  readonly kind: OfficeFileKind;
  readonly key: string;
  readonly label: string;
  readonly state: "added" | "changed" | "left";
  readonly fields: { field: string; before: string | null; after: string | null }[];
  readonly row: StoredRow;
}

export interface Difference {
  readonly changes: StagedChange[];
  readonly unchanged: number;
}

/** Compares what a file says with what is stored, field by field. Rows that are gone are judged apart (`findLeft`). */
export function difference(
  store: KindStore,
  incoming: readonly StoredRow[],
  stored: ReadonlyMap<string, StoredRow>,
  label: (row: StoredRow) => string,
): Difference {
  const changes: StagedChange[] = [];
  let unchanged = 0;
  for (const said of incoming) {
    const key = keyOf(store, said);
    const before = stored.get(key);
    const row: StoredRow = {};
    for (const field of store.fields) {
      const value = said[field.sql];
      row[field.sql] =
        value !== undefined ? value : before ? (before[field.sql] ?? null) : (field.whenUnsaid ?? null);
    }
    if (!before) {
      changes.push({ kind: store.kind, key, label: label(row), state: "added", fields: [], row });
      continue;
    }
    const fields = store.fields
      .filter((field) => !same(before[field.sql], row[field.sql]))
      .map((field) => ({ field: field.label, before: show(before[field.sql]), after: show(row[field.sql]) }));
    if (fields.length === 0) unchanged++;
    else changes.push({ kind: store.kind, key, label: label(row), state: "changed", fields, row });
  }
  return { changes, unchanged };
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function show(value: StoredRow[string]): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? "YA" : "TIDAK";
  if (Array.isArray(value)) return value.join("; ");
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayFirst(value) : String(value);
}
