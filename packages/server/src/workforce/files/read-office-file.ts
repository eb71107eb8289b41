import { FileRefused } from "./file-refusal.js";
import type { FileContent } from "./raw-sheet.js";
import { readCsv } from "./read-csv.js";
import { readWorkbook } from "./read-workbook.js";
import { sniffFile } from "./sniff-file.js";

/** Reads one file of an office; a refusal is a value. Costly: run it in the reading thread (`openOfficeFile`). */
export async function readOfficeFile(path: string): Promise<FileContent> {
  try {
    return (await sniffFile(path)) === "xlsx" ? await readWorkbook(path) : await readCsv(path);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { refused: error.refusal, sheets: [], refusedSheets: [] };
  }
}
