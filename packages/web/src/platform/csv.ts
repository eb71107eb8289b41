/**
 * CSV as Excel with Indonesian settings opens it: UTF-8 with a byte order mark, `;` between cells, decimal comma.
 * A text cell that a spreadsheet would execute (= + - @, tab, return) or spoil (a NIP read as a number) gets a leading apostrophe.
 */
export type CsvCell = string | number | boolean | null | undefined;

const executable = /^[=+\-@\t\r]/;
const longNumber = /^\d{12,}$/;

export function csvCell(cell: CsvCell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell === "boolean") return cell ? "ya" : "tidak";
  const risky = executable.test(cell) || executable.test(cell.trimStart());
  const safe = risky || longNumber.test(cell) ? `'${cell}` : cell;
  return /[";\n\r]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(";")).join("\r\n")}\r\n`;
}
