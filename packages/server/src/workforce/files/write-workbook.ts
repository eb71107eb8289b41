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
    ...(sheet.lists && { dataValidations: dropDowns(sheet, headerRow + 2) }),
  };
}

function plainCell(cell: OutCell): string | number | boolean | null {
  const text = isLink(cell) ? cell.text : cell;
  return typeof text === "string" ? neutraliseText(text) : text;
}

function dropDowns(sheet: OutSheet, firstRow: number): NonNullable<WriteSheet["dataValidations"]> {
  return Object.entries(sheet.lists ?? {}).flatMap(([header, values]) => {
    const index = sheet.columns.findIndex((column) => column.header === header);
    if (index < 0 || values.join(",").length > 250) return [];
    const column = letter(index);
    return [
      {
        type: "list" as const,
        values: [...values],
        range: `${column}${firstRow}:${column}${firstRow + 5000}`,
      },
    ];
  });
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
