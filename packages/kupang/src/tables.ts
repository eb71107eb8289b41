import { layouts, type OfficeFileKind } from "@selaras/contract";

/** A cell as it stands in the file: CSV files hold text only. */
export type Cell = string | number | Date | null;

export interface Table {
  readonly kind: OfficeFileKind;
  readonly headers: readonly string[];
  readonly rows: Cell[][];
}

export const headersOf = (kind: OfficeFileKind): readonly string[] =>
  layouts[kind].columns.map((c) => c.header);

/** Builds a table in the column order of its layout; a header outside the layout is a bug. */
export function table(kind: OfficeFileKind, records: readonly Readonly<Record<string, Cell>>[]): Table {
  const headers = headersOf(kind);
  const known = new Set(headers);
  for (const header of Object.keys(records[0] ?? {}))
    if (!known.has(header)) throw new Error(`${kind} has no column ${header}`);
  return { kind, headers, rows: records.map((record) => headers.map((h) => record[h] ?? null)) };
}
