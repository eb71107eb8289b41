import { type Fault, normalizeHeader, type WorkloadTask } from "@selaras/contract";
import { fileRefusals } from "../../workforce/files/file-refusal.js";
import type { FileContent, RawRow, RawSheet } from "../../workforce/files/raw-sheet.js";
import { cellText } from "../../workforce/rows/cell-text.js";
import { nearest } from "../../workforce/rows/nearest.js";
import { parseCell } from "../../workforce/rows/parse-cell.js";
import type { RowFault } from "../../workforce/rows/row-fault.js";
import { type ColumnKey, columnKeys, columns, ranges } from "./columns.js";

export interface ReadTasks {
  readonly tasks: readonly WorkloadTask[];
  /** With any fault nothing is taken over. */
  readonly faults: readonly Fault[];
}

/** Lines without anything but the title, as the template prints them, are no lines yet. */
const CONTENT: readonly ColumnKey[] = ["task", "output", "volume", "per", "norm", "shifts"];
const HEADER_ROWS = 11;

/** Reads a filled workload sheet: every line or, with its place and a likely fix, every fault. `titles` are the codes a line may name. */
export function readTasks(file: string, content: FileContent, titles: readonly string[]): ReadTasks {
  const at = (sheet: string | null, row: number | null, fault: RowFault): Fault => ({
    file,
    sheet,
    row,
    ...fault,
  });
  if (content.refused !== null) {
    const { expected, hint } = fileRefusals[content.refused.code];
    const { sheet, code, found } = content.refused;
    return nothing(
      at(sheet, null, {
        column: null,
        severity: "tolak",
        code: code as RowFault["code"],
        found,
        expected,
        hint,
      }),
    );
  }
  const found = content.sheets.map(findHeader).find((one) => one !== null);
  if (!found) return nothing(at(null, null, noSheet(content.sheets)));
  const { sheet, row: headerRow, positions } = found;
  const absent = columnKeys.filter((key) => columns[key].required && !positions.has(key));
  if (absent.length > 0)
    return {
      tasks: [],
      faults: absent.map((key) => at(sheet.name, headerRow.number, missingColumn(columns[key].header))),
    };
  const tasks: WorkloadTask[] = [];
  const faults: Fault[] = [];
  for (const row of sheet.rows) {
    const cell = (key: ColumnKey) => row.cells[positions.get(key) ?? -1] ?? null;
    if (row.number <= headerRow.number || CONTENT.every((key) => cellText(cell(key)) === "")) continue;
    const read = readLine(cell, titles);
    faults.push(...read.faults.map((fault) => at(sheet.name, row.number, fault)));
    tasks.push(read.task);
  }
  if (tasks.length === 0 && faults.length === 0) return nothing(at(sheet.name, null, emptySheet));
  return faults.length > 0 ? { tasks: [], faults } : { tasks, faults };
}

const nothing = (fault: Fault): ReadTasks => ({ tasks: [], faults: [fault] });

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
  if (typeof code === "string" && !titles.includes(code)) faults.push(unknownTitle(code, titles));
  const { titleName: _titleName, ...task } = values;
  return { task: task as unknown as WorkloadTask, faults };
}

function inside(value: number, range: { least?: number; above?: number; most?: number }): boolean {
  if (range.least !== undefined && value < range.least) return false;
  if (range.above !== undefined && value <= range.above) return false;
  return range.most === undefined || value <= range.most;
}

interface FoundHeader {
  readonly sheet: RawSheet;
  readonly row: RawRow;
  readonly positions: ReadonlyMap<ColumnKey, number>;
}

/** The header is the first row that names the title and the task; sheets of explanations and examples are passed over. */
function findHeader(sheet: RawSheet): FoundHeader | null {
  if (/^(keterangan|contoh)/i.test(sheet.name?.trim() ?? "")) return null;
  for (const row of sheet.rows.slice(0, HEADER_ROWS)) {
    const present = row.cells.map((cell) => normalizeHeader(cellText(cell)));
    const positions = new Map(
      columnKeys.flatMap((key) => {
        const index = present.indexOf(normalizeHeader(columns[key].header));
        return index < 0 ? [] : [[key, index] as const];
      }),
    );
    if (positions.has("titleCode") && positions.has("task")) return { sheet, row, positions };
  }
  return null;
}

const rejects = (fault: Omit<RowFault, "severity">): RowFault => ({ ...fault, severity: "tolak" });
const noSheet = (sheets: readonly RawSheet[]): RowFault =>
  rejects({
    column: null,
    code: "lembar-tak-dikenal",
    found: sheets.map(({ name }) => name ?? "CSV").join(", ") || "(kosong)",
    expected: `Lembar dengan judul kolom ${columns.titleCode.header} dan ${columns.task.header}.`,
    hint: "Mungkin salah pilih berkas; unduh lembar isian dari halaman ini.",
  });
const missingColumn = (header: string): RowFault =>
  rejects({
    column: header,
    code: "kolom-hilang",
    found: "(tidak ada)",
    expected: `Kolom ${header}.`,
    hint: "Mungkin judulnya terhapus atau diganti; salin judul dari lembar isian.",
  });
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
function unknownTitle(found: string, titles: readonly string[]): RowFault {
  const near = nearest(found, titles);
  return rejects({
    column: columns.titleCode.header,
    code: "jabatan-tak-dikenal",
    found,
    expected: "Kode jabatan yang ada dalam daftar jabatan.",
    hint: near ? `Mungkin ${near}.` : "Mungkin jabatan ini belum diimpor; hubungi analis kepegawaian.",
  });
}
