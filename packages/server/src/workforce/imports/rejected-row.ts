import { faultTitle } from "../fault-codes.js";
import type { RawCell } from "../files/raw-sheet.js";
import { cellText } from "../rows/cell-text.js";
import { isPrivate } from "../rows/private-columns.js";
import { reasonHeader } from "../rows/recognise-sheet.js";
import type { ParsedRow } from "./parsed-row.js";

export interface RejectedRow {
  readonly header: string[];
  readonly cells: string[];
  readonly reason: string;
}

/**
 * Columns of the SIASN export that its layout knows but planning does not read, besides the private ones. A column of the layout that is
 * missing here is kept: blanking one that is read would lose its value with the correction.
 */
export const unreadColumns: ReadonlySet<string> = new Set([
  "NIP LAMA",
  "TEMPAT LAHIR ID",
  "TEMPAT LAHIR NAMA",
  "JENIS PEGAWAI ID",
  "JENIS PEGAWAI NAMA",
  "KEDUDUKAN HUKUM NAMA",
  "NOMOR SK CPNS",
  "TANGGAL SK CPNS",
  "NOMOR SK PNS",
  "TANGGAL SK PNS",
  "GOL AWAL ID",
  "GOL AWAL NAMA",
  "GOL AKHIR ID",
  "MK TAHUN",
  "MK BULAN",
  "JENIS JABATAN NAMA",
  "NAMA SEKOLAH",
  "KPKN ID",
  "KPKN NAMA",
  "LOKASI KERJA ID",
  "LOKASI KERJA NAMA",
  "INSTANSI INDUK ID",
  "INSTANSI INDUK NAMA",
  "INSTANSI KERJA ID",
  "INSTANSI KERJA NAMA",
  "SATUAN KERJA INDUK ID",
  "SATUAN KERJA INDUK NAMA",
  "SATUAN KERJA KERJA ID",
  "SATUAN KERJA KERJA NAMA",
]);

/**
 * The row with its headings and the cells planning reads, and what is wrong in words. Every other cell is blank (data minimisation,
 * UU 27/2022): what stands under a heading we do not know may be anything private. An earlier column of reasons is left out.
 */
export function rejectedRow(row: ParsedRow): RejectedRow {
  const read = new Set(
    [...row.sheet.positions].filter(([column]) => isRead(column.header)).map(([, position]) => position),
  );
  const header: string[] = [];
  const cells: string[] = [];
  row.sheet.header.forEach((name, index) => {
    if (name === "" || name.toUpperCase() === reasonHeader) return;
    header.push(name);
    cells.push(read.has(index) ? asText(row.raw.cells[index] ?? null) : "");
  });
  const reasons = row.faults
    .filter((fault) => fault.severity === "tolak")
    .map(
      (fault) =>
        `${fault.column ? `${fault.column}: ` : ""}${faultTitle(fault.code)}. Ditemukan ${fault.found}. Diharapkan: ${fault.expected} ${fault.hint}`,
    );
  return { header, cells, reason: `[${row.file}, baris ${row.raw.number}] ${reasons.join(" | ")}` };
}

const isRead = (header: string): boolean => !isPrivate(header) && !unreadColumns.has(header);

/** A number beyond fifteen digits has lost some: written in full it would pass for a sound NIP, so it stays visibly broken. */
function asText(cell: RawCell): string {
  if (typeof cell === "number" && Math.abs(cell) >= 1e15) return cell.toExponential(14).toUpperCase();
  return cellText(cell);
}
