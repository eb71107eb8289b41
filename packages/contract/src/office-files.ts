import { sessionStates, trainingTypeNames } from "./trainings.js";

/**
 * The files an office hands over, one layout each: what the demo government writes and what the import reads.
 * A layout is recognised by its headers (case-insensitive, every run of other characters equals one `_`), never by its file name.
 * `pegawai` is the "Export Data ASN" of SIASN as its public importers know it (66 columns); only `required` columns must be present.
 */
export type ColumnType =
  | "nip"
  | "text"
  | "code"
  | "date"
  | "integer"
  | "decimal"
  | "yes-no"
  | "golongan"
  | "code-list"
  | { oneOf: readonly string[] };

export interface Column {
  readonly header: string;
  readonly type: ColumnType;
  /** The column must exist in the file. */
  readonly required: boolean;
  /** A cell of this column may be empty. */
  readonly optionalCell?: boolean;
}

export interface Layout {
  readonly kind: OfficeFileKind;
  /** What a person calls it. */
  readonly title: string;
  readonly sheet: string;
  readonly columns: readonly Column[];
  /** Headers whose cells together identify a row. */
  readonly key: readonly string[];
  /** Which office file it usually arrives in. */
  readonly file: string;
}

export const officeFileKinds = [
  "wilayah",
  "akses",
  "pendidikan",
  "unit",
  "jabatan",
  "peta",
  "standar-kompetensi",
  "pegawai",
  "kontrak",
  "domisili",
  "riwayat",
  "kinerja",
  "kinerja-rinci",
  "kompetensi",
  "kompetensi-rinci",
  "talenta",
  "sertifikat",
  "keluarga",
  "disiplin",
  "absen",
  "minat",
  "pelatihan",
  "jadwal-pelatihan",
  "riwayat-pelatihan",
] as const;
/** In the order in which they must be checked: later kinds refer to earlier ones. */
export type OfficeFileKind = (typeof officeFileKinds)[number];

const must = (header: string, type: ColumnType): Column => ({ header, type, required: true });
const may = (header: string, type: ColumnType): Column => ({
  header,
  type,
  required: true,
  optionalCell: true,
});
const extra = (header: string, type: ColumnType = "text"): Column => ({
  header,
  type,
  required: false,
  optionalCell: true,
});

export const remotenessClasses = ["BIASA", "PINGGIRAN", "TERPENCIL", "SANGAT_TERPENCIL"] as const;
export const positionKinds = ["JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA", "JF"] as const;
export const educationLevels = [
  "SD",
  "SMP",
  "SMA",
  "D1",
  "D2",
  "D3",
  "D4",
  "S1",
  "PROFESI",
  "S2",
  "S3",
] as const;
export const performancePredicates = [
  "SANGAT BAIK",
  "BAIK",
  "BUTUH PERBAIKAN",
  "KURANG",
  "SANGAT KURANG",
] as const;
/** Hasil kerja and perilaku kerja against what was expected. */
export const expectationLevels = ["DI ATAS EKSPEKTASI", "SESUAI EKSPEKTASI", "DI BAWAH EKSPEKTASI"] as const;
export const awardLevels = ["INTERNASIONAL", "NASIONAL", "LINTAS INSTANSI", "INTERNAL", "TIDAK ADA"] as const;
export const teamRoles = [
  "KETUA LINTAS INSTANSI",
  "KETUA INTERNAL",
  "ANGGOTA LINTAS INSTANSI",
  "ANGGOTA INTERNAL",
  "TIDAK ADA",
] as const;
/** Posts held for a time without being appointed to them (Pj, Plt, Plh); "higher" and "equal" against the post held. */
export const actingDuties = [
  "PJ KEPALA DAERAH",
  "PLT LEBIH TINGGI",
  "PLT SETARA",
  "PLH SETARA",
  "TIDAK ADA",
] as const;
/** The eight aspects of potential, each rated 0 to 5, in the order of the talent formulas. */
export const potentialAspects = [
  "INTELEKTUAL",
  "INTERPERSONAL",
  "KESADARAN DIRI",
  "BERPIKIR KRITIS",
  "MENYELESAIKAN MASALAH",
  "KECERDASAN EMOSIONAL",
  "BELAJAR CEPAT",
  "MOTIVASI",
] as const;
export const kinships = [
  "SUAMI",
  "ISTRI",
  "ORANG TUA",
  "ANAK",
  "SAUDARA",
  "MERTUA",
  "MENANTU",
  "IPAR",
] as const;
export const disciplineLevels = ["RINGAN", "SEDANG", "BERAT", "PROSES HUKUM"] as const;
export const disciplineStates = ["PROSES", "DIJALANI", "SELESAI", "BANDING"] as const;
export const absenceKinds = ["TUGAS BELAJAR", "CLTN", "CUTI MELAHIRKAN", "CUTI SAKIT", "CUTI BESAR"] as const;
export const wishKinds = ["DEKAT RUMAH", "DEKAT PUSAT", "KARIER", "IKUT PASANGAN", "LAINNYA"] as const;
export const certificateKinds = [
  "SERTIFIKAT PENDIDIK",
  "CALON KEPALA SEKOLAH",
  "PENGALAMAN MANAJERIAL PENDIDIKAN",
  "PIM II",
  "PIM III",
  "PIM IV",
  "MANAJEMEN PUSKESMAS",
  "UJI KOMPETENSI",
  "STR",
  "BENDAHARA",
  "OPERATOR DAPODIK",
  "PBJ",
  "GURU PENGGERAK",
  "KEPAMONGPRAJAAN",
  "SEKOLAH KADER",
  "PPNS",
  "LAINNYA",
] as const;

const siasn = [
  "PNS ID",
  "NIP BARU",
  "NIP LAMA",
  "NAMA",
  "GELAR DEPAN",
  "GELAR BELAKANG",
  "TEMPAT LAHIR ID",
  "TEMPAT LAHIR NAMA",
  "TANGGAL LAHIR",
  "JENIS KELAMIN",
  "AGAMA ID",
  "AGAMA NAMA",
  "JENIS KAWIN ID",
  "JENIS KAWIN NAMA",
  "NIK",
  "NOMOR HP",
  "EMAIL",
  "EMAIL GOV",
  "ALAMAT",
  "NPWP NOMOR",
  "BPJS",
  "JENIS PEGAWAI ID",
  "JENIS PEGAWAI NAMA",
  "KEDUDUKAN HUKUM ID",
  "KEDUDUKAN HUKUM NAMA",
  "STATUS CPNS PNS",
  "KARTU ASN VIRTUAL",
  "NOMOR SK CPNS",
  "TANGGAL SK CPNS",
  "TMT CPNS",
  "NOMOR SK PNS",
  "TANGGAL SK PNS",
  "TMT PNS",
  "GOL AWAL ID",
  "GOL AWAL NAMA",
  "GOL AKHIR ID",
  "GOL AKHIR NAMA",
  "TMT GOLONGAN",
  "MK TAHUN",
  "MK BULAN",
  "JENIS JABATAN ID",
  "JENIS JABATAN NAMA",
  "JABATAN ID",
  "JABATAN NAMA",
  "TMT JABATAN",
  "TINGKAT PENDIDIKAN ID",
  "TINGKAT PENDIDIKAN NAMA",
  "PENDIDIKAN ID",
  "PENDIDIKAN NAMA",
  "NAMA SEKOLAH",
  "TAHUN LULUS",
  "KPKN ID",
  "KPKN NAMA",
  "LOKASI KERJA ID",
  "LOKASI KERJA NAMA",
  "UNOR ID",
  "UNOR NAMA",
  "INSTANSI INDUK ID",
  "INSTANSI INDUK NAMA",
  "INSTANSI KERJA ID",
  "INSTANSI KERJA NAMA",
  "SATUAN KERJA INDUK ID",
  "SATUAN KERJA INDUK NAMA",
  "SATUAN KERJA KERJA ID",
  "SATUAN KERJA KERJA NAMA",
  "IS VALID NIK",
] as const;

/** Columns of the SIASN export that planning reads; the others are dropped at import (data minimisation, UU 27/2022). */
const siasnRead: Record<string, Column> = Object.fromEntries(
  [
    must("NIP BARU", "nip"),
    must("NAMA", "text"),
    must("TANGGAL LAHIR", "date"),
    must("JENIS KELAMIN", { oneOf: ["M", "F"] }),
    must("GOL AKHIR NAMA", "golongan"),
    may("TMT GOLONGAN", "date"),
    must("JENIS JABATAN ID", { oneOf: ["1", "2", "3", "4"] }),
    must("JABATAN NAMA", "text"),
    may("TMT JABATAN", "date"),
    must("TINGKAT PENDIDIKAN NAMA", "text"),
    may("PENDIDIKAN NAMA", "text"),
    must("UNOR NAMA", "text"),
    extra("PNS ID"),
    extra("GELAR DEPAN"),
    extra("GELAR BELAKANG"),
    extra("KEDUDUKAN HUKUM ID"),
    extra("STATUS CPNS PNS"),
    extra("TMT CPNS", "date"),
    extra("TMT PNS", "date"),
    extra("JABATAN ID", "code"),
    extra("TINGKAT PENDIDIKAN ID"),
    extra("PENDIDIKAN ID", "code"),
    extra("TAHUN LULUS", "integer"),
    extra("UNOR ID", "code"),
  ].map((column) => [column.header, column]),
);

const person = [must("NIP", "nip"), extra("NAMA")] as const;

export const layouts: Record<OfficeFileKind, Layout> = {
  wilayah: {
    kind: "wilayah",
    title: "Wilayah",
    file: "wilayah.xlsx",
    sheet: "Wilayah",
    key: ["KODE WILAYAH"],
    columns: [
      must("KODE WILAYAH", "code"),
      must("NAMA WILAYAH", "text"),
      must("TINGKAT", { oneOf: ["KOTA", "KABUPATEN", "KECAMATAN", "KELURAHAN", "DESA"] }),
      may("KODE INDUK", "code"),
      must("LINTANG", "decimal"),
      must("BUJUR", "decimal"),
      must("KETERPENCILAN", { oneOf: remotenessClasses }),
    ],
  },
  akses: {
    kind: "akses",
    title: "Akses jalan",
    file: "wilayah.xlsx",
    sheet: "Akses",
    key: ["KODE WILAYAH", "KODE SIMPUL"],
    columns: [
      must("KODE WILAYAH", "code"),
      must("KODE SIMPUL", "code"),
      must("KM JALAN", "decimal"),
      must("MENIT KEMARAU", "integer"),
      must("MENIT HUJAN", "integer"),
    ],
  },
  pendidikan: {
    kind: "pendidikan",
    title: "Bidang pendidikan",
    file: "peta-jabatan.xlsx",
    sheet: "Pendidikan",
    key: ["KODE PENDIDIKAN"],
    columns: [
      must("KODE PENDIDIKAN", "code"),
      must("NAMA PENDIDIKAN", "text"),
      must("RUMPUN", "text"),
      must("SUBRUMPUN", "text"),
      may("TERKAIT", "code-list"),
    ],
  },
  unit: {
    kind: "unit",
    title: "Unit organisasi",
    file: "peta-jabatan.xlsx",
    sheet: "Unit",
    key: ["KODE UNIT"],
    columns: [
      must("KODE UNIT", "code"),
      must("NAMA UNIT", "text"),
      must("JENIS UNIT", "text"),
      may("KODE INDUK", "code"),
      may("ESELON KEPALA", "text"),
      may("KODE WILAYAH", "code"),
      must("KETERPENCILAN", { oneOf: remotenessClasses }),
      must("DAERAH KHUSUS", "yes-no"),
      may("ROMBEL", "integer"),
      may("MURID", "integer"),
    ],
  },
  jabatan: {
    kind: "jabatan",
    title: "Jabatan",
    file: "peta-jabatan.xlsx",
    sheet: "Jabatan",
    key: ["KODE JABATAN"],
    columns: [
      must("KODE JABATAN", "code"),
      must("NAMA JABATAN", "text"),
      must("JENIS", { oneOf: positionKinds }),
      may("JENJANG", "text"),
      may("ESELON", "text"),
      may("KELAS", "integer"),
      may("GOLONGAN MIN", "golongan"),
      may("GOLONGAN MAKS", "golongan"),
      must("PENDIDIKAN MIN", { oneOf: educationLevels }),
      must("BIDANG PENDIDIKAN", "code-list"),
      must("RUMPUN JABATAN", "text"),
      may("PERAN KHUSUS", "text"),
      must("BUP", "integer"),
    ],
  },
  peta: {
    kind: "peta",
    title: "Peta jabatan",
    file: "peta-jabatan.xlsx",
    sheet: "Peta Jabatan",
    key: ["KODE UNIT", "KODE JABATAN"],
    columns: [
      must("KODE UNIT", "code"),
      extra("NAMA UNIT"),
      must("KODE JABATAN", "code"),
      extra("NAMA JABATAN"),
      must("KEBUTUHAN", "integer"),
    ],
  },
  "standar-kompetensi": {
    kind: "standar-kompetensi",
    title: "Standar kompetensi jabatan",
    file: "standar-kompetensi.xlsx",
    sheet: "Standar Kompetensi",
    key: ["KODE JABATAN", "KODE KOMPETENSI"],
    columns: [
      must("KODE JABATAN", "code"),
      extra("NAMA JABATAN"),
      must("KODE KOMPETENSI", "code"),
      extra("NAMA KOMPETENSI"),
      must("LEVEL STANDAR", "integer"),
    ],
  },
  pegawai: {
    kind: "pegawai",
    title: "Export Data ASN (SIASN)",
    file: "pegawai.csv",
    sheet: "Data",
    key: ["NIP BARU"],
    columns: siasn.map((header) => siasnRead[header] ?? extra(header)),
  },
  kontrak: {
    kind: "kontrak",
    title: "Kontrak PPPK",
    file: "kontrak-pppk.csv",
    sheet: "Kontrak",
    key: ["NIP"],
    columns: [
      ...person,
      must("MULAI KONTRAK", "date"),
      must("AKHIR KONTRAK", "date"),
      may("KODE UNIT KONTRAK", "code"),
      may("KODE JABATAN KONTRAK", "code"),
    ],
  },
  domisili: {
    kind: "domisili",
    title: "Domisili",
    file: "domisili.csv",
    sheet: "Domisili",
    key: ["NIP"],
    columns: [...person, may("KODE WILAYAH DOMISILI", "code"), may("NAMA WILAYAH DOMISILI", "text")],
  },
  riwayat: {
    kind: "riwayat",
    title: "Riwayat jabatan",
    file: "riwayat-jabatan.csv",
    sheet: "Riwayat",
    key: ["NIP", "TMT MULAI", "KODE JABATAN"],
    columns: [
      ...person,
      must("KODE JABATAN", "code"),
      extra("NAMA JABATAN"),
      may("KODE UNIT", "code"),
      extra("NAMA UNIT"),
      must("TMT MULAI", "date"),
      may("TMT SELESAI", "date"),
    ],
  },
  kinerja: {
    kind: "kinerja",
    title: "Kinerja",
    file: "kinerja.xlsx",
    sheet: "Kinerja",
    key: ["NIP", "TAHUN KINERJA"],
    columns: [
      ...person,
      must("TAHUN KINERJA", "integer"),
      must("PREDIKAT", { oneOf: performancePredicates }),
    ],
  },
  "kinerja-rinci": {
    kind: "kinerja-rinci",
    title: "Hasil kerja dan perilaku kerja",
    file: "talenta.xlsx",
    sheet: "Kinerja Rinci",
    key: ["NIP", "TAHUN KINERJA"],
    columns: [
      ...person,
      must("TAHUN KINERJA", "integer"),
      must("HASIL KERJA", { oneOf: expectationLevels }),
      must("PERILAKU KERJA", { oneOf: expectationLevels }),
    ],
  },
  kompetensi: {
    kind: "kompetensi",
    title: "Penilaian kompetensi",
    file: "kompetensi.xlsx",
    sheet: "Kompetensi",
    key: ["NIP", "TANGGAL PENILAIAN"],
    columns: [...person, must("TANGGAL PENILAIAN", "date"), must("JPM", "decimal"), may("PENILAI", "text")],
  },
  "kompetensi-rinci": {
    kind: "kompetensi-rinci",
    title: "Penilaian kompetensi rinci",
    file: "talenta.xlsx",
    sheet: "Kompetensi Rinci",
    key: ["NIP", "TANGGAL PENILAIAN", "KODE KOMPETENSI"],
    columns: [
      ...person,
      must("TANGGAL PENILAIAN", "date"),
      must("KODE KOMPETENSI", "code"),
      must("LEVEL PENILAIAN", "integer"),
      may("PENILAI", "text"),
    ],
  },
  talenta: {
    kind: "talenta",
    title: "Unsur pemetaan talenta",
    file: "talenta.xlsx",
    sheet: "Talenta",
    key: ["NIP", "TAHUN TALENTA"],
    columns: [
      ...person,
      must("TAHUN TALENTA", "integer"),
      may("PENGHARGAAN", { oneOf: awardLevels }),
      may("PENUGASAN TIM", { oneOf: teamRoles }),
      may("PENUGASAN SEMENTARA", { oneOf: actingDuties }),
      may("UMPAN BALIK 360", "decimal"),
      ...potentialAspects.map((aspect) => may(aspect, "integer")),
    ],
  },
  sertifikat: {
    kind: "sertifikat",
    title: "Sertifikat dan pelatihan",
    file: "kompetensi.xlsx",
    sheet: "Sertifikat",
    key: ["NIP", "JENIS SERTIFIKAT", "BIDANG"],
    columns: [
      ...person,
      must("JENIS SERTIFIKAT", { oneOf: certificateKinds }),
      may("BIDANG", "text"),
      may("TANGGAL TERBIT", "date"),
      may("BERLAKU SAMPAI", "date"),
    ],
  },
  keluarga: {
    kind: "keluarga",
    title: "Keluarga sesama ASN",
    file: "keluarga.csv",
    sheet: "Keluarga",
    key: ["NIP", "NIP KELUARGA"],
    columns: [
      ...person,
      must("HUBUNGAN", { oneOf: kinships }),
      must("NIP KELUARGA", "nip"),
      extra("NAMA KELUARGA"),
    ],
  },
  disiplin: {
    kind: "disiplin",
    title: "Hukuman disiplin dan proses hukum",
    file: "disiplin.csv",
    sheet: "Disiplin",
    key: ["NIP", "TINGKAT HUKUMAN", "MULAI"],
    columns: [
      ...person,
      must("TINGKAT HUKUMAN", { oneOf: disciplineLevels }),
      may("JENIS HUKUMAN", "text"),
      must("STATUS HUKUMAN", { oneOf: disciplineStates }),
      must("MULAI", "date"),
      may("SELESAI", "date"),
    ],
  },
  absen: {
    kind: "absen",
    title: "Tugas belajar dan cuti",
    file: "tugas-belajar-cuti.csv",
    sheet: "Absen",
    key: ["NIP", "JENIS ABSEN", "MULAI"],
    columns: [
      ...person,
      must("JENIS ABSEN", { oneOf: absenceKinds }),
      must("MULAI", "date"),
      may("SELESAI", "date"),
      may("LEPAS JABATAN", "yes-no"),
      may("IKATAN DINAS SAMPAI", "date"),
    ],
  },
  minat: {
    kind: "minat",
    title: "Minat mutasi",
    file: "minat.csv",
    sheet: "Minat",
    key: ["NIP", "JENIS MINAT"],
    columns: [
      ...person,
      must("JENIS MINAT", { oneOf: wishKinds }),
      may("KODE UNIT TUJUAN", "code"),
      may("TANGGAL MINAT", "date"),
    ],
  },
  pelatihan: {
    kind: "pelatihan",
    title: "Katalog pelatihan",
    file: "pelatihan.xlsx",
    sheet: "Pelatihan",
    key: ["KODE PELATIHAN"],
    columns: [
      must("KODE PELATIHAN", "code"),
      must("NAMA PELATIHAN", "text"),
      must("JENIS PELATIHAN", { oneOf: trainingTypeNames }),
      must("JP", "integer"),
      may("PENYELENGGARA", "text"),
      may("MEMBERI SERTIFIKAT", { oneOf: certificateKinds }),
      may("BIDANG SERTIFIKAT", "text"),
      may("KODE KOMPETENSI", "code"),
    ],
  },
  "jadwal-pelatihan": {
    kind: "jadwal-pelatihan",
    title: "Jadwal dan daya tampung pelatihan",
    file: "pelatihan.xlsx",
    sheet: "Jadwal",
    key: ["KODE ANGKATAN"],
    columns: [
      must("KODE ANGKATAN", "code"),
      must("KODE PELATIHAN", "code"),
      must("MULAI PELATIHAN", "date"),
      must("SELESAI PELATIHAN", "date"),
      must("DAYA TAMPUNG", "integer"),
      may("BIAYA PER PESERTA", "integer"),
      must("STATUS ANGKATAN", { oneOf: sessionStates }),
    ],
  },
  "riwayat-pelatihan": {
    kind: "riwayat-pelatihan",
    title: "Riwayat pelatihan",
    file: "riwayat-pelatihan.csv",
    sheet: "Riwayat Pelatihan",
    key: ["NIP", "NAMA PELATIHAN", "TAHUN PELATIHAN"],
    columns: [
      ...person,
      must("NAMA PELATIHAN", "text"),
      may("KODE PELATIHAN", "code"),
      must("TAHUN PELATIHAN", "integer"),
      must("JP", "integer"),
      may("MULAI PELATIHAN", "date"),
      may("SELESAI PELATIHAN", "date"),
      may("PENYELENGGARA", "text"),
    ],
  },
};

/** `NIP BARU`, `nip_baru`, `Nip-Baru` are one header. */
export function normalizeHeader(header: string): string {
  return header
    .trim()
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
}
