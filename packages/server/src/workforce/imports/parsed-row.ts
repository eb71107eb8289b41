import type { RawRow } from "../files/raw-sheet.js";
import type { RowRecord } from "../kinds/kind-store.js";
import { cellText } from "../rows/cell-text.js";
import { parseCell } from "../rows/parse-cell.js";
import type { RecognisedSheet } from "../rows/recognise-sheet.js";
import type { RowFault } from "../rows/row-fault.js";

/** One row on its way through the checks. Faults are added by each; the row is accepted when none of them rejects. */
export interface ParsedRow {
  readonly file: string;
  readonly sheet: RecognisedSheet;
  readonly raw: RawRow;
  readonly record: RowRecord;
  readonly faults: RowFault[];
}

export const isAccepted = (row: ParsedRow): boolean =>
  row.faults.every((fault) => fault.severity !== "tolak");

/** Cell by cell, by the layout. Cells of columns planning does not read are not even looked at. */
export function parseRow(file: string, sheet: RecognisedSheet, raw: RawRow): ParsedRow {
  const faults: RowFault[] = [];
  const record: Record<string, RowRecord[string]> = {};
  const ragged = raggedFault(sheet, raw);
  if (ragged) return { file, sheet, raw, record, faults: [ragged] };
  for (const [column, at] of sheet.positions) {
    const parsed = parseCell(column, raw.cells[at] ?? null);
    if ("fault" in parsed) faults.push(parsed.fault);
    else record[column.header] = parsed.value;
  }
  return { file, sheet, raw, record, faults };
}

/** In a CSV a row longer or shorter than the header has shifted cells: no cell of it can be trusted. A workbook leaves out empty cells. */
function raggedFault(sheet: RecognisedSheet, raw: RawRow): RowFault | null {
  const expected = sheet.header.length;
  const beyond = raw.cells.slice(expected).some((cell) => cellText(cell) !== "");
  const short = sheet.sheet === null && raw.cells.length < expected;
  if (!beyond && !short) return null;
  return {
    column: null,
    severity: "tolak",
    code: "jumlah-kolom",
    found: `${raw.cells.length} kolom`,
    expected: `${expected} kolom, seperti baris judul.`,
    hint: "Mungkin ada tanda pemisah di dalam nama atau alamat yang tidak diapit tanda kutip.",
  };
}
