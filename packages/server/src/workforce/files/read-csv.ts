import { readFile } from "node:fs/promises";
import { CsvError, parse } from "csv-parse";
import { refuseFile } from "./file-refusal.js";
import { limits } from "./limits.js";
import type { FileContent, RawRow } from "./raw-sheet.js";
import { decodeText } from "./sniff-file.js";

export type Separator = "," | ";" | "\t";

/** Reads a CSV of any of the encodings and separators that offices send. Rows keep their place, empty ones included. Throws FileRefused. */
export async function readCsv(path: string): Promise<FileContent> {
  const text = decodeText(await readFile(path));
  const separator = detectSeparator(text);
  if (separator === null) throw refuseFile("bukan-tabel", firstLine(text));
  return {
    refused: null,
    sheets: [{ name: null, rows: await parseRows(text, separator) }],
    refusedSheets: [],
  };
}

async function parseRows(text: string, separator: Separator): Promise<RawRow[]> {
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 1024 * 1024,
  });
  const rows: RawRow[] = [];
  parser.on("readable", () => {
    for (let cells = parser.read() as string[] | null; cells !== null; cells = parser.read()) {
      if (cells.length > limits.columns)
        parser.destroy(refuseFile("lembar-terlalu-luas", `${cells.length} kolom`));
      if (rows.length >= limits.rows)
        parser.destroy(refuseFile("lembar-terlalu-luas", `Baris ${rows.length + 1}`));
      if (cells.some((cell) => cell.length > limits.cellLength)) {
        parser.destroy(
          refuseFile("sel-terlalu-panjang", `Baris ${rows.length + 1}`, { row: rows.length + 1 }),
        );
      }
      rows.push({ number: rows.length + 1, cells });
    }
  });
  await new Promise<void>((resolve, reject) => {
    parser.on("end", resolve);
    parser.on("error", (error) => reject(translate(error)));
    parser.end(text);
  });
  return rows;
}

function translate(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = Number(error.lines ?? 0);
  if (error.code === "CSV_MAX_RECORD_SIZE") return refuseFile("sel-terlalu-panjang", `Baris ${line}`);
  return refuseFile("kutip-terbuka", line > 0 ? `Sekitar baris ${line}` : "Di akhir berkas");
}

/** The separator that splits the first lines into the most columns, evenly. Null when none splits them at all. */
export function detectSeparator(text: string): Separator | null {
  const lines = sampleLines(text, 20);
  let best: { separator: Separator; score: number } | null = null;
  for (const separator of [",", ";", "\t"] as const) {
    const counts = lines.map((line) => countOutsideQuotes(line, separator)).filter((count) => count > 0);
    if (counts.length === 0) continue;
    const usual = median(counts);
    const score = usual * counts.filter((count) => count === usual).length;
    if (best === null || score > best.score) best = { separator, score };
  }
  return best?.separator ?? null;
}

function sampleLines(text: string, count: number): string[] {
  const lines: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length && at < 200_000 && lines.length < count; at++) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (char === "\n" && !quoted) {
      lines.push(text.slice(start, at));
      start = at + 1;
    }
  }
  if (lines.length < count) lines.push(text.slice(start, start + 20_000));
  return lines.filter((line) => line.trim() !== "");
}

function countOutsideQuotes(line: string, separator: string): number {
  let count = 0;
  let quoted = false;
  for (const char of line) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === separator) count++;
  }
  return count;
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
const firstLine = (text: string): string => text.trimStart().split(/\r?\n/, 1)[0]?.slice(0, 60) ?? "";
