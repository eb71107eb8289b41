import type { Fault, OfficeFileKind } from "@selaras/contract";
import { type FileRefusal, fileRefusals } from "../files/file-refusal.js";
import type { FileContent } from "../files/raw-sheet.js";
import { type RecognisedSheet, recogniseSheet } from "../rows/recognise-sheet.js";

export interface ReadFile {
  readonly name: string;
  readonly bytes: number;
  readonly content: FileContent;
}

export interface SortedFiles {
  readonly files: { name: string; bytes: number; recognised: string[]; refused: string | null }[];
  readonly byKind: Map<OfficeFileKind, { file: string; sheet: RecognisedSheet }[]>;
  /** Faults of files and sheets as a whole. */
  readonly faults: Fault[];
  /** Some sheet is a corrected file of rejected rows. */
  readonly corrected: boolean;
}

/** Tells of every sheet of every file what it is, and of those not read why. */
export function sortSheets(read: readonly ReadFile[]): SortedFiles {
  const sorted: SortedFiles = { files: [], byKind: new Map(), faults: [], corrected: false };
  let corrected = false;
  for (const { name, bytes, content } of read) {
    const recognised: string[] = [];
    const faults = content.refusedSheets.map((refusal) => refusalFault(name, refusal));
    for (const raw of content.sheets) {
      const result = recogniseSheet(raw);
      if (result.kind === "recognised") {
        const { layout, rows } = result.sheet;
        recognised.push(`${layout.title} (${rows.length.toLocaleString("id-ID")} baris)`);
        corrected ||= result.sheet.corrected;
        sorted.byKind.set(layout.kind, [
          ...(sorted.byKind.get(layout.kind) ?? []),
          { file: name, sheet: result.sheet },
        ]);
      } else if (result.kind === "missing") {
        faults.push({
          ...at(name, raw.name, result.row),
          column: result.columns[0] ?? null,
          severity: "tolak",
          code: "kolom-hilang",
          found: `Tidak ada kolom ${result.columns.join(", ")}`,
          expected: `Semua kolom wajib ${result.layout.title}.`,
          hint: "Mungkin judul kolom terhapus atau diubah; samakan dengan contoh berkas.",
        });
      } else if (result.kind === "twice") {
        faults.push({
          ...at(name, raw.name, result.row),
          column: result.column,
          severity: "tolak",
          code: "judul-ganda",
          found: `Kolom ${result.column} lebih dari satu`,
          expected: "Setiap judul kolom satu kali.",
          hint: "Mungkin kolomnya tersalin; hapus yang tidak dipakai.",
        });
      } else if (result.kind === "unknown") {
        faults.push({
          ...at(name, raw.name, null),
          column: null,
          severity: "ragu",
          code: "lembar-tak-dikenal",
          found: result.firstCells.join(", ") || "(tanpa judul)",
          expected: "Lembar dengan judul kolom salah satu berkas kepegawaian.",
          hint: "Mungkin lembar catatan; lembar ini dilewati.",
        });
      }
    }
    const refused = refusalText(content, recognised.length, faults);
    if (content.refused) faults.push(refusalFault(name, content.refused));
    sorted.files.push({ name, bytes, recognised, refused });
    sorted.faults.push(...faults);
  }
  return { ...sorted, corrected };
}

const at = (file: string, sheet: string | null, row: number | null) => ({ file, sheet, row });

function refusalFault(file: string, refusal: FileRefusal): Fault {
  const { expected, hint } = fileRefusals[refusal.code];
  const row = refusal.row ?? null;
  return {
    ...at(file, refusal.sheet, row),
    column: null,
    severity: "tolak",
    code: refusal.code,
    found: refusal.found,
    expected,
    hint,
  };
}

/** Why nothing of the file is used; null when at least one sheet is. */
function refusalText(content: FileContent, recognised: number, faults: readonly Fault[]): string | null {
  if (content.refused) {
    const { title, expected, hint } = fileRefusals[content.refused.code];
    return `${title} (${content.refused.found}). Diharapkan: ${expected} ${hint}`;
  }
  if (recognised > 0) return null;
  const reason = faults.find((fault) => fault.severity === "tolak") ?? faults[0];
  if (!reason) return "Tidak ada isi. Diharapkan: tabel dengan judul kolom. Mungkin berkas ini masih kosong.";
  return `${reason.found}. Diharapkan: ${reason.expected} ${reason.hint}`;
}
