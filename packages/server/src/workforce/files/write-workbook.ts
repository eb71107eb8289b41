import { createWriteStream } from "node:fs";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { letter } from "./letter.js";
import { neutraliseText } from "./neutralise.js";

/** A text that leads to an address of this installation. */
export interface OutLink {
  text: string;
  link: string;
}
export type OutCell = string | number | boolean | null | OutLink;
const isLink = (cell: OutCell): cell is OutLink => typeof cell === "object" && cell !== null;

export interface OutColumn {
  header: string;
  /** In characters; 18 when not given. */
  width?: number;
  /** `text` (default) formats the column as text, so that an 18-digit NIP typed into it keeps its digits. */
  type?: "text" | "number";
}

export interface OutSheet {
  /** Cut to 31 characters; characters Excel forbids become spaces. */
  name: string;
  columns: readonly OutColumn[];
  rows: readonly (readonly OutCell[])[];
  /** Lines above the table, for example "DATA CONTOH (fiktif)". The import skips up to ten of them. */
  title?: readonly string[];
  /** Allowed values of a column, offered as a drop-down list. */
  lists?: Readonly<Record<string, readonly string[]>>;
  /** Bounds of a number column; Excel refuses other values while they are typed and says what is expected. */
  numbers?: Readonly<Record<string, NumberBounds>>;
}

export interface NumberBounds {
  readonly least?: number;
  /** The bound itself is refused. */
  readonly above?: number;
  readonly most?: number;
  /** Shown to who types another value. */
  readonly expected: string;
}

/** Writes sheets with bold frozen headers and filters to a path or a stream. Safe against formula injection: see `neutraliseText`. */
export async function writeWorkbook(target: string | Writable, sheets: readonly OutSheet[]): Promise<void> {
  const bytes = await workbookBytes(sheets);
  await pipeline(Readable.from([bytes]), typeof target === "string" ? createWriteStream(target) : target);
}

export async function workbookBytes(sheets: readonly OutSheet[]): Promise<Buffer> {
  const names = new Set<string>();
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => layOut(sheet, uniqueName(sheet.name, names))),
    defaultFont: { name: "Calibri", size: 11 },
  });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function layOut(sheet: OutSheet, name: string): WriteSheet {
  const title = sheet.title ?? [];
  const headerRow = title.length;
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  const bold = { font: { bold: true } };
  title.forEach((line, row) => {
    cells.set(`${row},0`, { value: neutraliseText(line), style: bold });
  });
  sheet.columns.forEach((column, index) => {
    cells.set(`${headerRow},${index}`, {
      value: neutraliseText(column.header),
      style: { ...bold, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFE7EEF7" } } },
    });
  });
  sheet.rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (isLink(cell))
        cells.set(`${headerRow + 1 + y},${x}`, {
          value: neutraliseText(cell.text),
          hyperlink: { target: cell.link },
        });
    });
  });
  const lastColumn = letter(Math.max(0, sheet.columns.length - 1));
  const lastRow = headerRow + 1 + sheet.rows.length;
  return {
    name,
    columns: sheet.columns.map((column) => ({
      width: column.width ?? 18,
      ...(column.type !== "number" && { numFmt: "@" }),
    })),
    rows: [
      ...title.map((line) => [neutraliseText(line)]),
      sheet.columns.map((column) => neutraliseText(column.header)),
      ...sheet.rows.map((row) => row.map(plainCell)),
    ],
    cells,
    freezePane: { rows: headerRow + 1 },
    ...(sheet.columns.length > 0 && { autoFilter: { range: `A${headerRow + 1}:${lastColumn}${lastRow}` } }),
    ...((sheet.lists || sheet.numbers) && {
      dataValidations: [...dropDowns(sheet, headerRow + 2), ...bounds(sheet, headerRow + 2)],
    }),
  };
}

function plainCell(cell: OutCell): string | number | boolean | null {
  const text = isLink(cell) ? cell.text : cell;
  return typeof text === "string" ? neutraliseText(text) : text;
}

type Validations = NonNullable<WriteSheet["dataValidations"]>;

function dropDowns(sheet: OutSheet, firstRow: number): Validations {
  return Object.entries(sheet.lists ?? {}).flatMap(([header, values]) => {
    const range = rangeOf(sheet, header, firstRow);
    if (range === null || values.join(",").length > 250) return [];
    return [{ type: "list" as const, values: [...values], range }];
  });
}

function bounds(sheet: OutSheet, firstRow: number): Validations {
  return Object.entries(sheet.numbers ?? {}).flatMap(([header, { least, above, most, expected }]) => {
    const range = rangeOf(sheet, header, firstRow);
    if (range === null) return [];
    const low = String(above ?? least ?? -1e9);
    const rule =
      above !== undefined
        ? { operator: "greaterThan" as const, formula1: low }
        : { operator: "between" as const, formula1: low, formula2: String(most ?? 1e9) };
    const says = { showErrorMessage: true, errorStyle: "stop" as const, errorMessage: expected };
    return [{ type: "decimal" as const, ...rule, ...says, allowBlank: true, range }];
  });
}

/** The cells below a header, as far as people type; null when there is no such column. */
function rangeOf(sheet: OutSheet, header: string, firstRow: number): string | null {
  const index = sheet.columns.findIndex((column) => column.header === header);
  return index < 0 ? null : `${letter(index)}${firstRow}:${letter(index)}${firstRow + 5000}`;
}

function uniqueName(wanted: string, taken: Set<string>): string {
  const base =
    wanted
      .replace(/[[\]:*?/\\]/g, " ")
      .trim()
      .slice(0, 31) || "Lembar";
  let name = base;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base.slice(0, 28)} ${n}`;
  taken.add(name.toLowerCase());
  return name;
}
