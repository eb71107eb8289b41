import type { OfficeFileKind } from "@selaras/contract";
import { kindStores } from "../kinds/kind-stores.js";
import { isAccepted, type ParsedRow } from "./parsed-row.js";

const codeOf = (row: ParsedRow, column: string): string => String(row.record[column] ?? "");

/** A chain of parents that returns to itself. */
export function refuseCircles(rows: readonly ParsedRow[], codeColumn: string): void {
  const parents = new Map(rows.map((row) => [codeOf(row, codeColumn), codeOf(row, "KODE INDUK")]));
  for (const row of rows) {
    const start = codeOf(row, codeColumn);
    let at = parents.get(start) ?? "";
    for (let steps = 0; at !== "" && at !== start && steps < 50; steps++) at = parents.get(at) ?? "";
    if (start === "" || at !== start) continue;
    row.faults.push({
      column: "KODE INDUK",
      severity: "tolak",
      code: "induk-melingkar",
      found: codeOf(row, "KODE INDUK"),
      expected: "Induk yang bukan bawahan dari baris ini.",
      hint: "Mungkin kode unit dan kode induk tertukar.",
    });
  }
}

/** The first sound row with a key is kept; a later one is rejected and names the first. */
export function refuseDuplicates(kind: OfficeFileKind, rows: readonly ParsedRow[]): void {
  const first = new Map<string, ParsedRow>();
  for (const row of rows) {
    if (!isAccepted(row)) continue;
    const headers = row.sheet.layout.key;
    const key = headers.map((header) => String(row.record[header] ?? "")).join("\u0000");
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      continue;
    }
    const same = kindStores[kind].fields.every(
      ({ label }) => String(row.record[label] ?? "") === String(earlier.record[label] ?? ""),
    );
    row.faults.push({
      column: headers[0] as string,
      severity: "tolak",
      code: "baris-ganda",
      found: headers.map((header) => String(row.record[header] ?? "")).join(" / "),
      expected: `Satu baris untuk setiap ${headers.join(" + ")}.`,
      hint: `${same ? "Sama dengan" : "Berbeda isinya dari"} baris ${earlier.raw.number}${earlier.file === row.file ? "" : ` berkas ${earlier.file}`}. Mungkin tersalin dua kali; hapus yang keliru.`,
    });
  }
}

/** Two posts of one person that both lack an end: a doubt on the later row. */
export function doubtOpenPosts(rows: readonly ParsedRow[]): void {
  const open = new Map<string, ParsedRow>();
  for (const row of rows) {
    if (!isAccepted(row) || row.record["TMT SELESAI"] !== null) continue;
    const nip = String(row.record.NIP);
    const earlier = open.get(nip);
    open.set(nip, row);
    if (earlier === undefined) continue;
    row.faults.push({
      column: "TMT SELESAI",
      severity: "ragu",
      code: "jabatan-terbuka-ganda",
      found: "(kosong)",
      expected: "Hanya satu jabatan yang belum berakhir untuk setiap pegawai.",
      hint: `Baris ${earlier.raw.number} juga belum berakhir. Mungkin tanggal selesai jabatan lama belum dicatat.`,
    });
  }
}
