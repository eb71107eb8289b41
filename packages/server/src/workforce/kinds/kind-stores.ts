import type { OfficeFileKind } from "@selaras/contract";
import { bounds } from "./bounds.js";
import { employeeStore } from "./employee-store.js";
import type { KindStore, Order, Reference, Register, StoredRow } from "./kind-store.js";

type Columns = readonly (readonly [sql: string, header: string])[];

interface Simple {
  table: string;
  columns: Columns;
  keys: number;
  references?: readonly Reference[];
  orders?: readonly Order[];
  fix?(row: StoredRow): void;
}

const to = (register: Register, column: string, severity: "tolak" | "ragu" = "tolak"): Reference => ({
  column,
  to: register,
  severity,
});
const owner = to("people", "NIP");

function simple(kind: OfficeFileKind, spec: Simple): KindStore {
  return {
    kind,
    table: spec.table,
    fields: spec.columns.map(([sql, label]) => ({ sql, label })),
    key: spec.columns.slice(0, spec.keys).map(([sql]) => sql),
    references: spec.references ?? [],
    orders: spec.orders ?? [],
    shape(record) {
      const row: StoredRow = {};
      for (const [sql, header] of spec.columns) row[sql] = record[header];
      spec.fix?.(row);
      return row;
    },
    check: (record, context) => bounds(kind, record, context),
  };
}

/** `*` or SEMUA: any field of education. */
function anyField(row: StoredRow): void {
  const list = row.education_fields;
  if (Array.isArray(list) && list.some((code) => code === "*" || /^semua$/i.test(code)))
    row.education_fields = null;
}

/** `m1` and `M1` are one competence. */
function upperCompetence(row: StoredRow): void {
  if (typeof row.competence === "string") row.competence = row.competence.toUpperCase();
}

export const kindStores: Readonly<Record<OfficeFileKind, KindStore>> = {
  wilayah: simple("wilayah", {
    table: "places",
    keys: 1,
    columns: [
      ["code", "KODE WILAYAH"],
      ["name", "NAMA WILAYAH"],
      ["level", "TINGKAT"],
      ["parent_code", "KODE INDUK"],
      ["lat", "LINTANG"],
      ["lon", "BUJUR"],
      ["remoteness", "KETERPENCILAN"],
    ],
    references: [to("places", "KODE INDUK")],
  }),
  akses: simple("akses", {
    table: "place_access",
    keys: 2,
    columns: [
      ["place_code", "KODE WILAYAH"],
      ["hub_code", "KODE SIMPUL"],
      ["km", "KM JALAN"],
      ["minutes_dry", "MENIT KEMARAU"],
      ["minutes_wet", "MENIT HUJAN"],
    ],
    references: [to("places", "KODE WILAYAH"), to("places", "KODE SIMPUL")],
  }),
  pendidikan: simple("pendidikan", {
    table: "education_fields",
    keys: 1,
    columns: [
      ["code", "KODE PENDIDIKAN"],
      ["name", "NAMA PENDIDIKAN"],
      ["rumpun", "RUMPUN"],
      ["subrumpun", "SUBRUMPUN"],
      ["related", "TERKAIT"],
    ],
    references: [to("fields", "TERKAIT")],
    fix: (row) => {
      row.related ??= [];
    },
  }),
  unit: simple("unit", {
    table: "units",
    keys: 1,
    columns: [
      ["code", "KODE UNIT"],
      ["name", "NAMA UNIT"],
      ["kind", "JENIS UNIT"],
      ["parent_code", "KODE INDUK"],
      ["head_eselon", "ESELON KEPALA"],
      ["place_code", "KODE WILAYAH"],
      ["remoteness", "KETERPENCILAN"],
      ["special_area", "DAERAH KHUSUS"],
      ["groups", "ROMBEL"],
      ["students", "MURID"],
    ],
    references: [to("units", "KODE INDUK"), to("places", "KODE WILAYAH")],
  }),
  jabatan: simple("jabatan", {
    table: "position_titles",
    keys: 1,
    columns: [
      ["code", "KODE JABATAN"],
      ["name", "NAMA JABATAN"],
      ["kind", "JENIS"],
      ["jenjang", "JENJANG"],
      ["eselon", "ESELON"],
      ["kelas", "KELAS"],
      ["golongan_min", "GOLONGAN MIN"],
      ["golongan_max", "GOLONGAN MAKS"],
      ["min_education", "PENDIDIKAN MIN"],
      ["education_fields", "BIDANG PENDIDIKAN"],
      ["family", "RUMPUN JABATAN"],
      ["special_role", "PERAN KHUSUS"],
      ["bup", "BUP"],
    ],
    references: [to("fields", "BIDANG PENDIDIKAN")],
    fix: anyField,
  }),
  peta: simple("peta", {
    table: "posts",
    keys: 2,
    columns: [
      ["unit_code", "KODE UNIT"],
      ["title_code", "KODE JABATAN"],
      ["seats", "KEBUTUHAN"],
    ],
    references: [to("units", "KODE UNIT"), to("titles", "KODE JABATAN")],
  }),
  "standar-kompetensi": simple("standar-kompetensi", {
    table: "competence_standards",
    keys: 2,
    columns: [
      ["title_code", "KODE JABATAN"],
      ["competence", "KODE KOMPETENSI"],
      ["name", "NAMA KOMPETENSI"],
      ["level", "LEVEL STANDAR"],
    ],
    references: [to("titles", "KODE JABATAN")],
    fix: upperCompetence,
  }),
  pegawai: employeeStore,
  kontrak: simple("kontrak", {
    table: "contracts",
    keys: 1,
    columns: [
      ["nip", "NIP"],
      ["started_on", "MULAI KONTRAK"],
      ["ended_on", "AKHIR KONTRAK"],
      ["unit_code", "KODE UNIT KONTRAK"],
      ["title_code", "KODE JABATAN KONTRAK"],
    ],
    references: [owner, to("units", "KODE UNIT KONTRAK"), to("titles", "KODE JABATAN KONTRAK")],
    orders: [["MULAI KONTRAK", "AKHIR KONTRAK"]],
  }),
  domisili: simple("domisili", {
    table: "home_places",
    keys: 1,
    columns: [
      ["nip", "NIP"],
      ["place_code", "KODE WILAYAH DOMISILI"],
    ],
    references: [owner, to("places", "KODE WILAYAH DOMISILI")],
  }),
  riwayat: simple("riwayat", {
    table: "post_history",
    keys: 3,
    columns: [
      ["nip", "NIP"],
      ["started_on", "TMT MULAI"],
      ["title_code", "KODE JABATAN"],
      ["title_name", "NAMA JABATAN"],
      ["unit_code", "KODE UNIT"],
      ["unit_name", "NAMA UNIT"],
      ["ended_on", "TMT SELESAI"],
    ],
    // Posts and units of the past may have been abolished since: a doubt, no reason to lose the years served.
    references: [owner, to("titles", "KODE JABATAN", "ragu"), to("units", "KODE UNIT", "ragu")],
    orders: [["TMT MULAI", "TMT SELESAI"]],
  }),
  kinerja: simple("kinerja", {
    table: "performance",
    keys: 2,
    columns: [
      ["nip", "NIP"],
      ["year", "TAHUN KINERJA"],
      ["predicate", "PREDIKAT"],
    ],
    references: [owner],
  }),
  "kinerja-rinci": simple("kinerja-rinci", {
    table: "performance_ratings",
    keys: 2,
    columns: [
      ["nip", "NIP"],
      ["year", "TAHUN KINERJA"],
      ["results", "HASIL KERJA"],
      ["behaviour", "PERILAKU KERJA"],
    ],
    references: [owner],
  }),
  "kompetensi-rinci": simple("kompetensi-rinci", {
    table: "competence_ratings",
    keys: 3,
    columns: [
      ["nip", "NIP"],
      ["assessed_on", "TANGGAL PENILAIAN"],
      ["competence", "KODE KOMPETENSI"],
      ["level", "LEVEL PENILAIAN"],
      ["assessor", "PENILAI"],
    ],
    references: [owner],
    fix: upperCompetence,
  }),
  talenta: simple("talenta", {
    table: "talent_inputs",
    keys: 2,
    columns: [
      ["nip", "NIP"],
      ["year", "TAHUN TALENTA"],
      ["award", "PENGHARGAAN"],
      ["team", "PENUGASAN TIM"],
      ["acting", "PENUGASAN SEMENTARA"],
      ["feedback", "UMPAN BALIK 360"],
      ["intellect", "INTELEKTUAL"],
      ["interpersonal", "INTERPERSONAL"],
      ["self_awareness", "KESADARAN DIRI"],
      ["critical_thinking", "BERPIKIR KRITIS"],
      ["problem_solving", "MENYELESAIKAN MASALAH"],
      ["emotional_intelligence", "KECERDASAN EMOSIONAL"],
      ["learning", "BELAJAR CEPAT"],
      ["commitment", "MOTIVASI"],
    ],
    references: [owner],
  }),
  kompetensi: simple("kompetensi", {
    table: "assessments",
    keys: 2,
    columns: [
      ["nip", "NIP"],
      ["assessed_on", "TANGGAL PENILAIAN"],
      ["jpm", "JPM"],
      ["assessor", "PENILAI"],
    ],
    references: [owner],
  }),
  sertifikat: simple("sertifikat", {
    table: "certificates",
    keys: 3,
    columns: [
      ["nip", "NIP"],
      ["kind", "JENIS SERTIFIKAT"],
      ["field", "BIDANG"],
      ["issued_on", "TANGGAL TERBIT"],
      ["valid_until", "BERLAKU SAMPAI"],
    ],
    references: [owner],
    // Whichever of the two dates is wrong, the certificate counts as expired: a doubt is enough.
    orders: [["TANGGAL TERBIT", "BERLAKU SAMPAI", "ragu"]],
    fix: (row) => {
      row.field ??= "";
    },
  }),
  keluarga: simple("keluarga", {
    table: "relatives",
    keys: 2,
    columns: [
      ["nip", "NIP"],
      ["relative_nip", "NIP KELUARGA"],
      ["relation", "HUBUNGAN"],
    ],
    references: [owner, to("people", "NIP KELUARGA")],
  }),
  disiplin: simple("disiplin", {
    table: "discipline",
    keys: 3,
    columns: [
      ["nip", "NIP"],
      ["level", "TINGKAT HUKUMAN"],
      ["started_on", "MULAI"],
      ["type", "JENIS HUKUMAN"],
      ["status", "STATUS HUKUMAN"],
      ["ended_on", "SELESAI"],
    ],
    references: [owner],
    orders: [["MULAI", "SELESAI"]],
  }),
  absen: simple("absen", {
    table: "absences",
    keys: 3,
    columns: [
      ["nip", "NIP"],
      ["kind", "JENIS ABSEN"],
      ["started_on", "MULAI"],
      ["ended_on", "SELESAI"],
      ["released_from_post", "LEPAS JABATAN"],
      ["bond_until", "IKATAN DINAS SAMPAI"],
    ],
    references: [owner],
    orders: [
      ["MULAI", "SELESAI"],
      ["SELESAI", "IKATAN DINAS SAMPAI"],
    ],
  }),
  minat: simple("minat", {
    table: "wishes",
    keys: 2,
    columns: [
      ["nip", "NIP"],
      ["kind", "JENIS MINAT"],
      ["unit_code", "KODE UNIT TUJUAN"],
      ["stated_on", "TANGGAL MINAT"],
    ],
    references: [owner, to("units", "KODE UNIT TUJUAN")],
  }),
  pelatihan: simple("pelatihan", {
    table: "trainings",
    keys: 1,
    columns: [
      ["code", "KODE PELATIHAN"],
      ["name", "NAMA PELATIHAN"],
      ["type", "JENIS PELATIHAN"],
      ["hours", "JP"],
      ["provider", "PENYELENGGARA"],
      ["certificate_kind", "MEMBERI SERTIFIKAT"],
      ["certificate_field", "BIDANG SERTIFIKAT"],
      ["competence_code", "KODE KOMPETENSI"],
    ],
  }),
  "jadwal-pelatihan": simple("jadwal-pelatihan", {
    table: "training_sessions",
    keys: 1,
    columns: [
      ["code", "KODE ANGKATAN"],
      ["training_code", "KODE PELATIHAN"],
      ["starts_on", "MULAI PELATIHAN"],
      ["ends_on", "SELESAI PELATIHAN"],
      ["capacity", "DAYA TAMPUNG"],
      ["cost", "BIAYA PER PESERTA"],
      ["state", "STATUS ANGKATAN"],
    ],
    references: [to("trainings", "KODE PELATIHAN")],
    orders: [["MULAI PELATIHAN", "SELESAI PELATIHAN"]],
  }),
  "riwayat-pelatihan": simple("riwayat-pelatihan", {
    table: "training_history",
    keys: 3,
    columns: [
      ["nip", "NIP"],
      ["name", "NAMA PELATIHAN"],
      ["year", "TAHUN PELATIHAN"],
      ["training_code", "KODE PELATIHAN"],
      ["hours", "JP"],
      ["started_on", "MULAI PELATIHAN"],
      ["ended_on", "SELESAI PELATIHAN"],
      ["provider", "PENYELENGGARA"],
    ],
    // Trainings of the past need not be in today's catalogue.
    references: [owner, to("trainings", "KODE PELATIHAN", "ragu")],
    orders: [["MULAI PELATIHAN", "SELESAI PELATIHAN"]],
  }),
};
