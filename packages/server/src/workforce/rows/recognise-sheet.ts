import { type Column, type Layout, layouts, normalizeHeader, officeFileKinds } from "@selaras/contract";
import type { RawRow, RawSheet } from "../files/raw-sheet.js";
import { cellText } from "./cell-text.js";

/** A sheet whose layout is known, its rows below the header, and where each column of the layout stands. */
export interface RecognisedSheet {
  readonly layout: Layout;
  readonly sheet: string | null;
  readonly header: readonly string[];
  readonly headerRow: number;
  /** Column of the layout -> position in the row; columns missing from the file are absent. */
  readonly positions: ReadonlyMap<Column, number>;
  readonly rows: readonly RawRow[];
  /** Written by us from rejected rows: recognised by the column KETERANGAN KESALAHAN. */
  readonly corrected: boolean;
}

export type Recognition =
  | { readonly kind: "recognised"; readonly sheet: RecognisedSheet }
  /** Nothing to read: no rows, or a sheet of explanations. */
  | { readonly kind: "ignored" }
  | { readonly kind: "unknown"; readonly firstCells: readonly string[] }
  | {
      readonly kind: "missing";
      readonly layout: Layout;
      readonly columns: readonly string[];
      readonly row: number;
    }
  | { readonly kind: "twice"; readonly layout: Layout; readonly column: string; readonly row: number };

export const reasonHeader = "KETERANGAN KESALAHAN";
const titleRows = 10;

/** Finds the header among the first rows and the layout by its required columns; names of file and sheet only break ties. */
export function recogniseSheet(sheet: RawSheet): Recognition {
  if (/^keterangan/i.test(sheet.name?.trim() ?? "")) return { kind: "ignored" };
  const top = sheet.rows.filter((row) => row.number <= titleRows + 1);
  if (!sheet.rows.some(hasContent)) return { kind: "ignored" };
  let partial: { layout: Layout; row: RawRow; missing: string[]; score: number } | null = null;
  for (const row of top) {
    const present = new Set(row.cells.map((cell) => normalizeHeader(cellText(cell))));
    const scored = officeFileKinds.map((kind) => score(layouts[kind], present, sheet.name));
    const best = scored.filter((one) => one.missing.length === 0).sort((a, b) => b.score - a.score)[0];
    if (best) return complete(sheet, row, best.layout);
    const near = scored.sort((a, b) => b.score - a.score)[0];
    if (near && (partial === null || near.score > partial.score)) partial = { ...near, row };
  }
  if (partial && partial.score >= 0.6) {
    return { kind: "missing", layout: partial.layout, columns: partial.missing, row: partial.row.number };
  }
  const first =
    top
      .find(hasContent)
      ?.cells.map(cellText)
      .filter((text) => text !== "") ?? [];
  return { kind: "unknown", firstCells: first.slice(0, 6) };
}

function score(layout: Layout, present: ReadonlySet<string>, name: string | null) {
  const required = layout.columns.filter((column) => column.required);
  const missing = required
    .filter((column) => !present.has(normalizeHeader(column.header)))
    .map((column) => column.header);
  const extras = layout.columns.filter(
    (column) => !column.required && present.has(normalizeHeader(column.header)),
  ).length;
  const named = name !== null && name.trim().toLowerCase() === layout.sheet.toLowerCase();
  const found = required.length - missing.length;
  // A single common column such as NIP recognises nothing.
  const share = found < 2 ? 0 : found / required.length;
  return { layout, missing, score: share + (named ? 0.15 : 0) + found / 100 + extras / 1000 };
}

function complete(sheet: RawSheet, row: RawRow, layout: Layout): Recognition {
  const header = row.cells.map(cellText);
  const normalised = header.map(normalizeHeader);
  const positions = new Map<Column, number>();
  for (const column of layout.columns) {
    const wanted = normalizeHeader(column.header);
    const at = normalised.indexOf(wanted);
    if (at < 0) continue;
    if (normalised.indexOf(wanted, at + 1) >= 0)
      return { kind: "twice", layout, column: column.header, row: row.number };
    positions.set(column, at);
  }
  return {
    kind: "recognised",
    sheet: {
      layout,
      sheet: sheet.name,
      header,
      headerRow: row.number,
      positions,
      rows: sheet.rows.filter((other) => other.number > row.number && hasContent(other)),
      corrected: normalised.includes(normalizeHeader(reasonHeader)),
    },
  };
}

const hasContent = (row: RawRow): boolean => row.cells.some((cell) => cellText(cell) !== "");
