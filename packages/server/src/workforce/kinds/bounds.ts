import { type OfficeFileKind, potentialAspects } from "@selaras/contract";
import { type RowFault, shown } from "../rows/row-fault.js";
import type { RowContext, RowRecord } from "./kind-store.js";

/** Numbers that cannot be true, column by column. */
const ranges: Readonly<
  Partial<Record<OfficeFileKind, readonly (readonly [column: string, least: number, most: number])[]>>
> = {
  wilayah: [
    ["LINTANG", -12, 7],
    ["BUJUR", 94, 142],
  ],
  akses: [
    ["KM JALAN", 0, 2000],
    ["MENIT KEMARAU", 0, 5760],
    ["MENIT HUJAN", 0, 5760],
  ],
  unit: [
    ["ROMBEL", 0, 200],
    ["MURID", 0, 10_000],
  ],
  jabatan: [
    ["KELAS", 1, 17],
    ["BUP", 50, 75],
  ],
  peta: [["KEBUTUHAN", 0, 5000]],
  "standar-kompetensi": [["LEVEL STANDAR", 1, 5]],
  kinerja: [["TAHUN KINERJA", 1990, 2999]],
  "kinerja-rinci": [["TAHUN KINERJA", 1990, 2999]],
  kompetensi: [["JPM", 0, 200]],
  pelatihan: [["JP", 1, 2000]],
  "jadwal-pelatihan": [
    ["DAYA TAMPUNG", 0, 5000],
    ["BIAYA PER PESERTA", 0, 500_000_000],
  ],
  "riwayat-pelatihan": [
    ["TAHUN PELATIHAN", 1970, 2999],
    ["JP", 0, 2000],
  ],
  "kompetensi-rinci": [["LEVEL PENILAIAN", 1, 5]],
  talenta: [
    ["TAHUN TALENTA", 1990, 2999],
    ["UMPAN BALIK 360", 0, 100],
    ...potentialAspects.map((aspect) => [aspect, 0, 5] as const),
  ],
};

/** Checks of the simple kinds: ranges, a year or birth that cannot be, oneself as one's own relative. */
export function bounds(kind: OfficeFileKind, record: RowRecord, context: RowContext): RowFault[] {
  const faults: RowFault[] = [];
  const add = (
    column: string,
    code: RowFault["code"],
    expected: string,
    hint: string,
    severity: "tolak" | "ragu" = "tolak",
  ) => faults.push({ column, severity, code, found: shown(String(record[column])), expected, hint });
  for (const [column, least, most] of ranges[kind] ?? []) {
    const value = record[column];
    if (typeof value === "number" && (value < least || value > most)) {
      add(
        column,
        "bilangan-rentang",
        `Antara ${least} dan ${most}.`,
        "Mungkin koma desimal hilang atau kolomnya bergeser.",
      );
    }
  }
  const competence = record["KODE KOMPETENSI"];
  if (typeof competence === "string" && !COMPETENCE_CODE.test(competence)) {
    add(
      "KODE KOMPETENSI",
      "pilihan-lain",
      "M1 sampai M8, SK1, atau kode kompetensi teknis yang berawal T.",
      "Mungkin nama kompetensi terisi di kolom kode; M1 Integritas, M8 Pengambilan Keputusan, SK1 Perekat Bangsa.",
    );
  }
  const year = record["TAHUN KINERJA"];
  if (typeof year === "number" && year > Number(context.today.slice(0, 4))) {
    add(
      "TAHUN KINERJA",
      "tanggal-depan",
      `Paling akhir ${context.today.slice(0, 4)}.`,
      "Mungkin salah ketik tahun.",
      "ragu",
    );
  }
  const started = record["TMT MULAI"];
  const nip = record.NIP;
  if (
    kind === "riwayat" &&
    typeof started === "string" &&
    typeof nip === "string" &&
    started < sixteenth(nip)
  ) {
    add(
      "TMT MULAI",
      "urutan-tanggal",
      `Setelah usia 16 tahun (${sixteenth(nip)}).`,
      "Mungkin salah ketik tahun.",
    );
  }
  if (kind === "keluarga" && nip !== null && nip === record["NIP KELUARGA"]) {
    add(
      "NIP KELUARGA",
      "keluarga-sendiri",
      "NIP anggota keluarga, bukan NIP sendiri.",
      "Mungkin NIP tersalin dua kali.",
    );
  }
  return faults;
}

/** Eight managerial competences, one socio-cultural, and technical ones by the code of their dictionary. */
const COMPETENCE_CODE = /^(M[1-8]|SK1|T[A-Z0-9.-]{0,29})$/i;

const sixteenth = (nip: string): string =>
  `${Number(nip.slice(0, 4)) + 16}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;
