import { type Column, type Fault, normalizeHeader } from "@selaras/contract";
import { fileRefusals } from "../workforce/files/file-refusal.js";
import type { FileContent, RawRow, RawSheet } from "../workforce/files/raw-sheet.js";
import { cellText } from "../workforce/rows/cell-text.js";
import { nearest } from "../workforce/rows/nearest.js";
import type { RowFault } from "../workforce/rows/row-fault.js";

/** The filled table of a unit's workbook: the rows below its header, and where each fault stands. */
export interface SheetTable<K extends string> {
  readonly rows: readonly RawRow[];
  readonly cellOf: (row: RawRow, key: K) => RawRow["cells"][number];
  readonly at: (row: number | null, fault: RowFault) => Fault;
}

const HEADER_ROWS = 11;

/** The table whose header is the first row that has all `marks`; sheets of explanations and examples are passed over. */
export function findTable<K extends string>(
  file: string,
  content: FileContent,
  columns: Readonly<Record<K, Column>>,
  marks: readonly NoInfer<K>[],
): SheetTable<K> | { readonly faults: readonly Fault[] } {
  const at = (sheet: string | null, row: number | null, fault: RowFault): Fault => ({
    file,
    sheet,
    row,
    ...fault,
  });
  if (content.refused !== null) {
    const { sheet, code, found } = content.refused;
    const { expected, hint } = fileRefusals[code];
    return {
      faults: [
        at(sheet, null, rejects({ column: null, code: code as RowFault["code"], found, expected, hint })),
      ],
    };
  }
  const keys = Object.keys(columns) as K[];
  const heads = content.sheets.map((sheet) => headerOf(sheet, columns, keys, marks));
  const found = heads.find((one) => one !== null);
  if (!found)
    return {
      faults: [
        at(
          null,
          null,
          noSheet(
            content.sheets,
            marks.map((key) => columns[key].header),
          ),
        ),
      ],
    };
  const { sheet, row: header, positions } = found;
  const absent = keys.filter((key) => columns[key].required && !positions.has(key));
  if (absent.length > 0)
    return { faults: absent.map((key) => at(sheet.name, header.number, missingColumn(columns[key].header))) };
  return {
    rows: sheet.rows.filter((row) => row.number > header.number),
    cellOf: (row, key) => row.cells[positions.get(key) ?? -1] ?? null,
    at: (row, fault) => at(sheet.name, row, fault),
  };
}

function headerOf<K extends string>(
  sheet: RawSheet,
  columns: Readonly<Record<K, Column>>,
  keys: readonly K[],
  marks: readonly K[],
) {
  if (/^(keterangan|contoh)/i.test(sheet.name?.trim() ?? "")) return null;
  for (const row of sheet.rows.slice(0, HEADER_ROWS)) {
    const present = row.cells.map((cell) => normalizeHeader(cellText(cell)));
    const positions = new Map(
      keys.flatMap((key) => {
        const index = present.indexOf(normalizeHeader(columns[key].header));
        return index < 0 ? [] : [[key, index] as const];
      }),
    );
    if (marks.every((key) => positions.has(key))) return { sheet, row, positions };
  }
  return null;
}

export const rejects = (fault: Omit<RowFault, "severity">): RowFault => ({ ...fault, severity: "tolak" });

const noSheet = (sheets: readonly RawSheet[], headers: readonly string[]): RowFault =>
  rejects({
    column: null,
    code: "lembar-tak-dikenal",
    found: sheets.map(({ name }) => name ?? "CSV").join(", ") || "(kosong)",
    expected: `Lembar dengan judul kolom ${headers.join(" dan ")}.`,
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

/** A code that is none of the titles a row may name. */
export function unknownTitle(column: string, found: string, titles: readonly string[]): RowFault {
  const near = nearest(found, titles);
  return rejects({
    column,
    code: "jabatan-tak-dikenal",
    found,
    expected: "Kode jabatan yang ada dalam daftar jabatan.",
    hint: near ? `Mungkin ${near}.` : "Mungkin jabatan ini belum diimpor; hubungi analis kepegawaian.",
  });
}
