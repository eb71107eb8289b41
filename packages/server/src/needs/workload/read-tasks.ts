import type { Fault, WorkloadTask } from "@selaras/contract";
import type { FileContent, RawRow } from "../../workforce/files/raw-sheet.js";
import { cellText } from "../../workforce/rows/cell-text.js";
import { parseCell } from "../../workforce/rows/parse-cell.js";
import type { RowFault } from "../../workforce/rows/row-fault.js";
import { findTable, rejects, unknownTitle } from "../sheet-table.js";
import { type ColumnKey, columnKeys, columns, ranges } from "./columns.js";

export interface ReadTasks {
  readonly tasks: readonly WorkloadTask[];
  /** With any fault nothing is taken over. */
  readonly faults: readonly Fault[];
}

/** Lines without anything but the title, as the template prints them, are no lines yet. */
const CONTENT: readonly ColumnKey[] = ["task", "output", "volume", "per", "norm", "shifts"];

/** Reads a filled workload sheet: every line or, with its place and a likely fix, every fault. `titles` are the codes a line may name. */
export function readTasks(file: string, content: FileContent, titles: readonly string[]): ReadTasks {
  const table = findTable(file, content, columns, MARKS);
  if ("faults" in table) return { tasks: [], faults: table.faults };
  const { rows, at, cellOf } = table;
  const tasks: WorkloadTask[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const cell = (key: ColumnKey) => cellOf(row, key);
    if (CONTENT.every((key) => cellText(cell(key)) === "")) continue;
    const read = readLine(cell, titles);
    faults.push(...read.faults.map((fault) => at(row.number, fault)));
    tasks.push(read.task);
  }
  if (tasks.length === 0 && faults.length === 0) return { tasks, faults: [at(null, emptySheet)] };
  return faults.length > 0 ? { tasks: [], faults } : { tasks, faults };
}

function readLine(
  cell: (key: ColumnKey) => RawRow["cells"][number],
  titles: readonly string[],
): { readonly task: WorkloadTask; readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const values = Object.fromEntries(
    columnKeys.map((key) => {
      const parsed = parseCell(columns[key], cell(key));
      if ("fault" in parsed) faults.push(parsed.fault);
      return [key, "fault" in parsed ? null : parsed.value];
    }),
  );
  for (const key of ["volume", "norm", "shifts"] as const) {
    const value = values[key];
    if (typeof value === "number" && !inside(value, ranges[key]))
      faults.push(outOfRange(key, cellText(cell(key))));
  }
  const code = values.titleCode;
  if (typeof code === "string" && !titles.includes(code))
    faults.push(unknownTitle(columns.titleCode.header, code, titles));
  const { titleName: _titleName, ...task } = values;
  return { task: task as unknown as WorkloadTask, faults };
}

function inside(value: number, range: { least?: number; above?: number; most?: number }): boolean {
  if (range.least !== undefined && value < range.least) return false;
  if (range.above !== undefined && value <= range.above) return false;
  return range.most === undefined || value <= range.most;
}

const MARKS = ["titleCode", "task"] as const;
const emptySheet = rejects({
  column: null,
  code: "wajib-kosong",
  found: "(tidak ada baris)",
  expected: "Sedikitnya satu uraian tugas.",
  hint: "Mungkin isian ditulis pada lembar lain.",
});
const outOfRange = (key: keyof typeof ranges, found: string): RowFault =>
  rejects({
    column: columns[key].header,
    code: "bilangan-rentang",
    found,
    expected: ranges[key].expected,
    hint: ranges[key].hint,
  });
