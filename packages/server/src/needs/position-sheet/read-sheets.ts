import {
  type Fault,
  isChosenPart,
  type PositionPart,
  type PositionSheet,
  positionChoices,
  positionLimits,
  positionPartKeys,
  positionParts,
} from "@selaras/contract";
import type { FileContent } from "../../workforce/files/raw-sheet.js";
import { cellText } from "../../workforce/rows/cell-text.js";
import { nearest } from "../../workforce/rows/nearest.js";
import { parseCell } from "../../workforce/rows/parse-cell.js";
import type { RowFault } from "../../workforce/rows/row-fault.js";
import { findTable, rejects, unknownTitle } from "../sheet-table.js";
import { says } from "./messages.js";
import { columns } from "./sheet-file.js";
import { emptySheet } from "./stored-sheets.js";

export interface ReadSheets {
  /** By title; a post without a single entry is not among them. */
  readonly sheets: ReadonlyMap<string, PositionSheet>;
  /** With any fault nothing is taken over. */
  readonly faults: readonly Fault[];
}

const MARKS = ["titleCode", "part"] as const;
const partOf = new Map(positionPartKeys.map((key) => [positionParts[key] as string, key]));

/** Reads filled information sheets: every entry or, with its place and a likely fix, every fault. `titles` are the codes a row may name. */
export function readSheets(file: string, content: FileContent, titles: readonly string[]): ReadSheets {
  const table = findTable(file, content, columns, MARKS);
  if ("faults" in table) return { sheets: new Map(), faults: table.faults };
  const { rows, at, cellOf } = table;
  const lists = new Map<string, Map<PositionPart, string[]>>();
  const faults: Fault[] = [];
  for (const row of rows) {
    const text = cellText(cellOf(row, "entry")).trim();
    if (text === "") continue;
    const title = parseCell(columns.titleCode, cellOf(row, "titleCode"));
    const named = parseCell(columns.part, cellOf(row, "part"));
    const wrong: RowFault[] = [];
    if ("fault" in title) wrong.push(title.fault);
    else if (!titles.includes(String(title.value)))
      wrong.push(unknownTitle(columns.titleCode.header, String(title.value), titles));
    if ("fault" in named) wrong.push(named.fault);
    const part = "fault" in named ? undefined : partOf.get(String(named.value));
    const entry = part && readEntry(part, text);
    if (entry && "fault" in entry) wrong.push(entry.fault);
    faults.push(...wrong.map((fault) => at(row.number, fault)));
    if (wrong.length > 0 || "fault" in title || !part || !entry || "fault" in entry) continue;
    const parts = lists.get(String(title.value)) ?? new Map<PositionPart, string[]>();
    lists.set(String(title.value), parts);
    const entries = parts.get(part) ?? [];
    parts.set(part, entries);
    if (!entries.includes(entry.value)) entries.push(entry.value);
    if (entries.length > positionLimits.entries && part !== "summary")
      faults.push(at(row.number, tooMany(positionParts[part])));
  }
  if (lists.size === 0 && faults.length === 0) faults.push(at(null, nothingFilled));
  if (faults.length > 0) return { sheets: new Map(), faults };
  return { sheets: new Map([...lists].map(([title, parts]) => [title, sheetOf(parts)])), faults };
}

function sheetOf(parts: ReadonlyMap<PositionPart, readonly string[]>): PositionSheet {
  const { summary = [], ...lists } = Object.fromEntries(parts) as Partial<Record<PositionPart, string[]>>;
  return { ...emptySheet, ...(lists as Partial<PositionSheet>), summary: summary.join(" ") };
}

/** A choice may be named by its whole text or by its code alone. */
function readEntry(part: PositionPart, text: string): { value: string } | { fault: RowFault } {
  const most = part === "summary" ? positionLimits.summary : positionLimits.entry;
  if (text.length > most) return { fault: tooLong(text, most) };
  if (!isChosenPart(part)) return { value: text };
  const choices: readonly string[] = positionChoices[part];
  const plain = (one: string) => one.toLowerCase().trim();
  const found =
    choices.find((one) => plain(one) === plain(text)) ??
    choices.find((one) => one.split(" ")[0]!.length === 1 && plain(one.split(" ")[0]!) === plain(text));
  return found === undefined ? { fault: noChoice(positionParts[part], text, choices) } : { value: found };
}

const entryFault = (code: RowFault["code"], found: string, expected: string, hint: string): RowFault =>
  rejects({ column: columns.entry.header, code, found, expected, hint });
const noChoice = (part: string, found: string, choices: readonly string[]): RowFault => {
  const near = nearest(found, choices);
  return entryFault(
    "pilihan-lain",
    found,
    `Salah satu pilihan ${part}: ${choices.join("; ")}.`,
    near ? `Mungkin ${near}.` : says.seeExplanations,
  );
};
const tooLong = (text: string, most: number): RowFault =>
  entryFault(
    "terlalu-panjang",
    `${text.slice(0, 40)}… (${text.length} huruf)`,
    `Paling banyak ${most} huruf.`,
    says.splitEntry,
  );
const tooMany = (part: string): RowFault =>
  entryFault(
    "bilangan-rentang",
    `lebih dari ${positionLimits.entries} baris`,
    `Paling banyak ${positionLimits.entries} butir ${part}.`,
    says.joinEntries,
  );
const nothingFilled: RowFault = rejects({
  column: columns.entry.header,
  code: "wajib-kosong",
  found: "(tidak ada isi)",
  expected: "Sedikitnya satu baris dengan kolom ISI terisi.",
  hint: "Mungkin isian ditulis pada lembar lain.",
});
