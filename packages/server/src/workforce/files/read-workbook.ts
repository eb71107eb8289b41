import { readFile } from "node:fs/promises";
import { streamXlsxRows } from "hucre/xlsx";
import { refuseFile } from "./file-refusal.js";
import { guardWorkbook } from "./guard-workbook.js";
import { limits } from "./limits.js";
import type { FileContent, RawCell, RawRow, RawSheet } from "./raw-sheet.js";

/** Reads a guarded workbook sheet by sheet. The only module that knows the library behind it. Throws FileRefused. */
export async function readWorkbook(path: string): Promise<FileContent> {
  const { sheets: names, refusedSheets } = await guardWorkbook(path);
  const bytes = await readFile(path);
  const sheets: RawSheet[] = [];
  for (const name of names) sheets.push({ name, rows: await readSheet(bytes, name) });
  return { refused: null, sheets, refusedSheets };
}

async function readSheet(bytes: Uint8Array, name: string): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  try {
    for await (const row of streamXlsxRows(bytes, { sheet: name })) {
      if (row.values.length === 0) continue;
      const cells = row.values.map(toRaw);
      if (cells.some((cell) => typeof cell === "string" && cell.length > limits.cellLength)) {
        throw refuseFile("sel-terlalu-panjang", `Baris ${row.index + 1}`, {
          sheet: name,
          row: row.index + 1,
        });
      }
      rows.push({ number: row.index + 1, cells });
    }
  } catch (error) {
    if (error instanceof Error && error.name !== "Error")
      throw refuseFile("berkas-rusak", error.message, { sheet: name });
    throw error;
  }
  return rows;
}

function toRaw(value: string | number | boolean | Date | null): RawCell {
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
}
