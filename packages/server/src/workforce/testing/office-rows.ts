import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layouts, type OfficeFileKind } from "@selaras/contract";
import type { Actor } from "../../platform/actor.js";
import { fixedClock } from "../../platform/clock.js";
import type { Context } from "../../platform/context.js";
import type { Database } from "../../platform/database.js";

/** A small office written by hand: two places, three units, four titles, four people; every row sound. */
export const office: Readonly<Partial<Record<OfficeFileKind, readonly Record<string, string>[]>>> = {
  wilayah: [
    {
      "KODE WILAYAH": "53.71",
      "NAMA WILAYAH": "Kota Kupang",
      TINGKAT: "KOTA",
      "KODE INDUK": "",
      LINTANG: "-10,178",
      BUJUR: "123.597",
      KETERPENCILAN: "BIASA",
    },
    {
      "KODE WILAYAH": "53.71.01",
      "NAMA WILAYAH": "Alak",
      TINGKAT: "KECAMATAN",
      "KODE INDUK": "53.71",
      LINTANG: "-10.19",
      BUJUR: "123.56",
      KETERPENCILAN: "Biasa",
    },
  ],
  pendidikan: [
    {
      "KODE PENDIDIKAN": "PGSD",
      "NAMA PENDIDIKAN": "Pendidikan Guru SD",
      RUMPUN: "KEPENDIDIKAN",
      SUBRUMPUN: "DASAR",
      TERKAIT: "",
    },
    {
      "KODE PENDIDIKAN": "HUKUM",
      "NAMA PENDIDIKAN": "Ilmu Hukum",
      RUMPUN: "SOSIAL",
      SUBRUMPUN: "HUKUM",
      TERKAIT: "",
    },
  ],
  unit: [
    {
      "KODE UNIT": "KOTA",
      "NAMA UNIT": "Pemerintah Kota",
      "JENIS UNIT": "PEMERINTAH",
      "KODE INDUK": "",
      "ESELON KEPALA": "",
      "KODE WILAYAH": "53.71",
      KETERPENCILAN: "BIASA",
      "DAERAH KHUSUS": "TIDAK",
      ROMBEL: "",
      MURID: "",
    },
    {
      "KODE UNIT": "DIKBUD",
      "NAMA UNIT": "Dinas Pendidikan",
      "JENIS UNIT": "OPD",
      "KODE INDUK": "KOTA",
      "ESELON KEPALA": "II.b",
      "KODE WILAYAH": "53.71",
      KETERPENCILAN: "BIASA",
      "DAERAH KHUSUS": "tidak",
      ROMBEL: "",
      MURID: "",
    },
    {
      "KODE UNIT": "SD-1",
      "NAMA UNIT": "SD Negeri 1",
      "JENIS UNIT": "SD",
      "KODE INDUK": "DIKBUD",
      "ESELON KEPALA": "",
      "KODE WILAYAH": "53.71.01",
      KETERPENCILAN: "BIASA",
      "DAERAH KHUSUS": "TIDAK",
      ROMBEL: "6",
      MURID: "150",
    },
  ],
  jabatan: [
    {
      "KODE JABATAN": "KADIS",
      "NAMA JABATAN": "Kepala Dinas",
      JENIS: "JPT_PRATAMA",
      JENJANG: "",
      ESELON: "II.b",
      KELAS: "14",
      "GOLONGAN MIN": "IV/b",
      "GOLONGAN MAKS": "IV/d",
      "PENDIDIKAN MIN": "S1",
      "BIDANG PENDIDIKAN": "*",
      "RUMPUN JABATAN": "STRUKTURAL",
      "PERAN KHUSUS": "",
      BUP: "60",
    },
    {
      "KODE JABATAN": "KEPSEK",
      "NAMA JABATAN": "Kepala Sekolah",
      JENIS: "JF",
      JENJANG: "AHLI_MUDA",
      ESELON: "",
      KELAS: "",
      "GOLONGAN MIN": "III/c",
      "GOLONGAN MAKS": "IV/c",
      "PENDIDIKAN MIN": "S1",
      "BIDANG PENDIDIKAN": "PGSD",
      "RUMPUN JABATAN": "KEPALA_SEKOLAH",
      "PERAN KHUSUS": "KEPALA_SEKOLAH",
      BUP: "60",
    },
    {
      "KODE JABATAN": "GURU",
      "NAMA JABATAN": "Guru Kelas",
      JENIS: "JF",
      JENJANG: "AHLI_PERTAMA",
      ESELON: "",
      KELAS: "8",
      "GOLONGAN MIN": "III/a",
      "GOLONGAN MAKS": "III/d",
      "PENDIDIKAN MIN": "S1",
      "BIDANG PENDIDIKAN": "PGSD",
      "RUMPUN JABATAN": "GURU_KELAS",
      "PERAN KHUSUS": "",
      BUP: "60",
    },
    {
      "KODE JABATAN": "OLO",
      "NAMA JABATAN": "Operator Layanan Operasional",
      JENIS: "PELAKSANA",
      JENJANG: "",
      ESELON: "",
      KELAS: "5",
      "GOLONGAN MIN": "",
      "GOLONGAN MAKS": "",
      "PENDIDIKAN MIN": "SMA",
      "BIDANG PENDIDIKAN": "SEMUA",
      "RUMPUN JABATAN": "OPERATOR",
      "PERAN KHUSUS": "",
      BUP: "58",
    },
  ],
  peta: [
    { "KODE UNIT": "DIKBUD", "KODE JABATAN": "KADIS", KEBUTUHAN: "1" },
    { "KODE UNIT": "SD-1", "KODE JABATAN": "KEPSEK", KEBUTUHAN: "1" },
    { "KODE UNIT": "SD-1", "KODE JABATAN": "GURU", KEBUTUHAN: "6" },
    { "KODE UNIT": "DIKBUD", "KODE JABATAN": "OLO", KEBUTUHAN: "2" },
  ],
  pegawai: [
    person(
      "197001011995031001",
      "Yohanes Nale",
      "KADIS",
      "Kepala Dinas",
      "DIKBUD",
      "Dinas Pendidikan",
      "IV/c",
    ),
    person("198002022005012002", "Maria Tefa", "KEPSEK", "Kepala Sekolah", "SD-1", "SD Negeri 1", "IV/a"),
    person("198803032011011003", "Daniel Ludji", "GURU", "Guru Kelas", "SD-1", "SD Negeri 1", "III/c"),
    {
      ...person("199504042023212004", "Siti Amalo", "GURU", "Guru Kelas", "SD-1", "SD Negeri 1", "IX"),
      "KEDUDUKAN HUKUM ID": "71",
      "STATUS CPNS PNS": "",
      "TMT PNS": "",
    },
  ],
  kontrak: [
    {
      NIP: "199504042023212004",
      "MULAI KONTRAK": "01-03-2023",
      "AKHIR KONTRAK": "29-02-2028",
      "KODE UNIT KONTRAK": "SD-1",
      "KODE JABATAN KONTRAK": "GURU",
    },
  ],
  domisili: [
    { NIP: "198803032011011003", "KODE WILAYAH DOMISILI": "53.71.01", "NAMA WILAYAH DOMISILI": "Alak" },
  ],
  riwayat: [
    {
      NIP: "198803032011011003",
      "KODE JABATAN": "OLO",
      "KODE UNIT": "DIKBUD",
      "TMT MULAI": "01-02-2011",
      "TMT SELESAI": "31-12-2017",
    },
    {
      NIP: "198803032011011003",
      "KODE JABATAN": "GURU",
      "KODE UNIT": "SD-1",
      "TMT MULAI": "01-01-2018",
      "TMT SELESAI": "",
    },
  ],
  kinerja: [
    { NIP: "198803032011011003", "TAHUN KINERJA": "2025", PREDIKAT: "Sangat Baik" },
    { NIP: "198002022005012002", "TAHUN KINERJA": "2025", PREDIKAT: "BAIK" },
  ],
  kompetensi: [{ NIP: "197001011995031001", "TANGGAL PENILAIAN": "2025-05-06", JPM: "81,5", PENILAI: "" }],
  "standar-kompetensi": [
    { "KODE JABATAN": "KADIS", "KODE KOMPETENSI": "M1", "NAMA KOMPETENSI": "", "LEVEL STANDAR": "4" },
    {
      "KODE JABATAN": "KADIS",
      "KODE KOMPETENSI": "T-PENDIDIKAN",
      "NAMA KOMPETENSI": "Kebijakan pendidikan dasar",
      "LEVEL STANDAR": "3",
    },
  ],
  "kinerja-rinci": [
    {
      NIP: "198803032011011003",
      "TAHUN KINERJA": "2025",
      "HASIL KERJA": "Diatas Espektasi",
      "PERILAKU KERJA": "1",
    },
  ],
  "kompetensi-rinci": [
    {
      NIP: "197001011995031001",
      "TANGGAL PENILAIAN": "06-05-2025",
      "KODE KOMPETENSI": "m1",
      "LEVEL PENILAIAN": "4",
      PENILAI: "",
    },
  ],
  talenta: [
    {
      NIP: "197001011995031001",
      "TAHUN TALENTA": "2025",
      PENGHARGAAN: "Nasional",
      "PENUGASAN TIM": "",
      "PENUGASAN SEMENTARA": "Plt setara",
      "UMPAN BALIK 360": "82,5",
      INTELEKTUAL: "4",
      INTERPERSONAL: "4",
      "KESADARAN DIRI": "3",
      "BERPIKIR KRITIS": "4",
      "MENYELESAIKAN MASALAH": "4",
      "KECERDASAN EMOSIONAL": "3",
      "BELAJAR CEPAT": "4",
      MOTIVASI: "5",
    },
  ],
  sertifikat: [
    {
      NIP: "198002022005012002",
      "JENIS SERTIFIKAT": "Calon Kepala Sekolah",
      BIDANG: "",
      "TANGGAL TERBIT": "06/05/2019",
      "BERLAKU SAMPAI": "",
    },
  ],
  keluarga: [{ NIP: "198002022005012002", HUBUNGAN: "SUAMI", "NIP KELUARGA": "198803032011011003" }],
  disiplin: [
    {
      NIP: "198803032011011003",
      "TINGKAT HUKUMAN": "RINGAN",
      "JENIS HUKUMAN": "",
      "STATUS HUKUMAN": "SELESAI",
      MULAI: "01-02-2020",
      SELESAI: "01-08-2020",
    },
  ],
  absen: [
    {
      NIP: "198803032011011003",
      "JENIS ABSEN": "Cuti Sakit",
      MULAI: "01-02-2021",
      SELESAI: "10-02-2021",
      "LEPAS JABATAN": "Tidak",
      "IKATAN DINAS SAMPAI": "",
    },
  ],
  minat: [
    {
      NIP: "198803032011011003",
      "JENIS MINAT": "Dekat Rumah",
      "KODE UNIT TUJUAN": "SD-1",
      "TANGGAL MINAT": "05-05-2026",
    },
  ],
  pelatihan: [
    {
      "KODE PELATIHAN": "BCKS",
      "NAMA PELATIHAN": "Pelatihan Bakal Calon Kepala Sekolah",
      "JENIS PELATIHAN": "Diklat Fungsional",
      JP: "144",
      PENYELENGGARA: "Balai Guru",
      "MEMBERI SERTIFIKAT": "CALON KEPALA SEKOLAH",
      "BIDANG SERTIFIKAT": "",
      "KODE KOMPETENSI": "",
    },
  ],
  "jadwal-pelatihan": [
    {
      "KODE ANGKATAN": "BCKS-1",
      "KODE PELATIHAN": "BCKS",
      "MULAI PELATIHAN": "01-09-2026",
      "SELESAI PELATIHAN": "10-10-2026",
      "DAYA TAMPUNG": "4",
      "BIAYA PER PESERTA": "4500000",
      "STATUS ANGKATAN": "dibuka",
    },
  ],
  "riwayat-pelatihan": [
    {
      NIP: "198002022005012002",
      NAMA: "",
      "NAMA PELATIHAN": "Pelatihan kearsipan",
      "KODE PELATIHAN": "",
      "TAHUN PELATIHAN": "2025",
      JP: "20",
      "MULAI PELATIHAN": "",
      "SELESAI PELATIHAN": "",
      PENYELENGGARA: "",
    },
  ],
  akses: [
    {
      "KODE WILAYAH": "53.71.01",
      "KODE SIMPUL": "53.71",
      "KM JALAN": "9,5",
      "MENIT KEMARAU": "20",
      "MENIT HUJAN": "25",
    },
  ],
};

function person(
  nip: string,
  name: string,
  title: string,
  titleName: string,
  unit: string,
  unitName: string,
  golongan: string,
): Record<string, string> {
  const day = `${nip.slice(6, 8)}-${nip.slice(4, 6)}-${nip.slice(0, 4)}`;
  const cpns = `01-${Number(nip.slice(12, 14)) > 12 ? "03" : nip.slice(12, 14)}-${nip.slice(8, 12)}`;
  return {
    "NIP BARU": `'${nip}`,
    NAMA: name,
    "TANGGAL LAHIR": day,
    "JENIS KELAMIN": nip[14] === "1" ? "M" : "F",
    NIK: "5371010101010001",
    "KEDUDUKAN HUKUM ID": "01",
    "STATUS CPNS PNS": "P",
    "TMT CPNS": cpns,
    "TMT PNS": `${cpns.slice(0, 6)}${Number(cpns.slice(6)) + 1}`,
    "GOL AKHIR NAMA": golongan,
    "TMT GOLONGAN": "01-04-2024",
    "JENIS JABATAN ID": title === "KADIS" ? "1" : "2",
    "JABATAN ID": title,
    "JABATAN NAMA": titleName,
    "TMT JABATAN": "02-01-2024",
    "TINGKAT PENDIDIKAN ID": "40",
    "TINGKAT PENDIDIKAN NAMA": "S-1",
    "PENDIDIKAN ID": "PGSD",
    "PENDIDIKAN NAMA": "Pendidikan Guru SD",
    "UNOR ID": unit,
    "UNOR NAMA": unitName,
  };
}

/** Headers of a kind as the rows above use them. */
export const headersOf = (kind: OfficeFileKind): string[] => usedHeaders(kind, office[kind] ?? []);

function usedHeaders(kind: OfficeFileKind, rows: readonly Readonly<Record<string, string>>[]): string[] {
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  return layouts[kind].columns.map((column) => column.header).filter((header) => used.has(header));
}

export function csvOf(
  kind: OfficeFileKind,
  rows: readonly Readonly<Record<string, string>>[],
  headers = headersOf(kind),
): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))]
    .map((cells) => cells.map(quote).join(";"))
    .join("\r\n");
}

export type OfficeRows = Partial<Record<OfficeFileKind, readonly Readonly<Record<string, string>>[]>>;

export const analyst: Actor = {
  accountId: 1,
  username: "analis",
  displayName: "Ana Analis",
  role: "analis",
  unitCode: null,
  nip: null,
};

/** A folder of its own, a context on the given database, and files written from rows. */
export async function workbench(database: Database, now = "2026-06-30T09:00:00+08:00") {
  const folder = await mkdtemp(join(tmpdir(), "selaras-workbench-"));
  const context: Context = { db: database.db, database, clock: fixedClock(now), scratchFolder: folder };
  let next = 0;
  return {
    folder,
    context,
    async files(rows: OfficeRows): Promise<{ name: string; path: string }[]> {
      const made: { name: string; path: string }[] = [];
      for (const [kind, list] of Object.entries(rows) as [
        OfficeFileKind,
        readonly Record<string, string>[],
      ][]) {
        const path = join(folder, `${next++}.csv`);
        await writeFile(path, csvOf(kind, list, list.length > 0 ? usedHeaders(kind, list) : headersOf(kind)));
        made.push({ name: `${kind}.csv`, path });
      }
      return made;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
