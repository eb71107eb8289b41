import type { RuleNumber } from "@selaras/contract";
import { formatIndonesian, type IsoDate, type Params, type ParamValue } from "@selaras/regulations";
import { familyName } from "../needs/family-name.js";

/** The numbers and readings a rule works with, in words. A rule that brings a new parameter brings its words here; a test says so. */
type Words = readonly [name: string, unit: string];

const WORDS: Readonly<Record<string, Words>> = {
  concerns: ["Dikenakan pada", ""],
  requires: ["Yang diminta", ""],
  paper: ["Dokumen yang diminta", ""],
  ageCeilingMode: ["Usia paling tinggi N tahun berarti", ""],
  minMonths: ["Paling singkat", "bulan"],
  maxMonths: ["Paling lama", "bulan"],
  months: ["Jangka waktu", "bulan"],
  maxAgeMonths: ["Umur dokumen paling lama", "bulan"],
  restructuringMonths: ["Paling singkat pada penataan organisasi", "bulan"],
  exceptionMonths: ["Paling singkat bila tidak ada calon lain", "bulan"],
  extendedMonths: ["Paling lama bila diperpanjang", "bulan"],
  periodMonths: ["Satu periode", "bulan"],
  years: ["Tahun yang dinilai", "tahun"],
  maxAge: ["Usia paling tinggi", "tahun"],
  workingDays: ["Tenggat", "hari kerja"],
  sickDays: ["Cuti sakit paling singkat", "hari"],
  steps: ["Selisih kelas jabatan paling banyak", "kelas"],
  tolerance: ["Kelonggaran di bawah syarat", "tingkat"],
  minJpm: ["Hasil penilaian kompetensi paling rendah", "persen"],
  fte: ["Dihitung sebagai", "pegawai penuh waktu"],
  minimum: ["Paling rendah", ""],
  remoteMinimum: ["Paling rendah di daerah terpencil", ""],
  exception: ["Dibolehkan bila tidak ada calon lain", ""],
  expert: ["Paling rendah untuk keahlian", ""],
  skilled: ["Paling rendah untuk keterampilan", ""],
  nonManagerial: ["Akibat bagi pelaksana dan pejabat fungsional", ""],
  codes: ["Alasan yang diterima", ""],
  bases: ["Dasar yang diterima", ""],
  waiver: ["Dapat digantikan oleh", ""],
  types: ["Jenis hukuman", ""],
  active: ["Kode kedudukan hukum aktif di SIASN", ""],
  absent: ["Kode kedudukan hukum tidak aktif di SIASN", ""],
  kind: ["Sertifikat yang diminta", ""],
  kinds: ["Sertifikat yang diakui", ""],
  certificate: ["Bukti", ""],
  families: ["Rumpun jabatan", ""],
  near: ["Kerabat dekat", ""],
  semesterStarts: ["Bulan awal semester", ""],
  around: ["Sebelum atau sesudahnya paling jauh", "bulan"],
  education: ["Pendidikan paling rendah", ""],
  minJtm: ["Mengajar paling sedikit", "jam tatap muka"],
  maxJtm: ["Mengajar paling banyak", "jam tatap muka"],
  attachedJtm: ["Tugas tambahan yang melekat dihitung", "jam tatap muka"],
  otherJtm: ["Tugas lain bersama-sama paling banyak", "jam tatap muka"],
  minPupils: ["Paling sedikit tiap guru", "peserta didik"],
  fullLoad: ["Beban satu guru", "jam tatap muka"],
  maxSd: ["Paling banyak tiap rombongan belajar SD", "peserta didik"],
  maxSmp: ["Paling banyak tiap rombongan belajar SMP", "peserta didik"],
  atLeast: ["Paling sedikit", "orang"],
  actingMonths: ["Pelaksana tugas paling lama", "bulan"],
  extensions: ["Perpanjangan paling banyak", "kali"],
  hours: ["Tenggat", "jam"],
  words: ["Kolom yang memuat", ""],
  providers: ["Penyelenggara sertifikat elektronik", ""],
  systems: ["Sistem bersama nasional", ""],
  lastOldYear: ["Tahun terakhir skala lama", ""],
  country: ["Negara penyimpanan", ""],
  professions: ["Profesi", ""],
  regularMonths: ["Menurut peraturan tertulis", "bulan"],
  grades: ["Predikat yang diminta", ""],
  areas: ["Wilayah", ""],
  bornUntil: ["Lahir sampai", ""],
  missedMonths: ["Target tidak tercapai selama", "bulan"],
  remedyMonths: ["Perbaikan selama", "bulan"],
  minMonthsLeft: ["Sisa masa kerja paling singkat", "bulan"],
  certificates: ["Sertifikat yang diakui", ""],
  levels: ["Tingkat hukuman", ""],
  lowered: ["Dirujuk untuk penurunan jabatan sejak", "hari setahun"],
  dismissed: ["Dirujuk untuk pemberhentian sejak", "hari setahun"],
  inARow: ["Dirujuk untuk pemberhentian sejak", "hari berturut-turut"],
  serviceMonths: ["Masa kerja sebelumnya paling singkat", "bulan"],
  placedWithinMonths: ["Ditempatkan kembali dalam", "bulan"],
  reach: ["Jenjang dan jabatan yang boleh dijalankannya", ""],
  aspects: ["Aspek yang dipertimbangkan", ""],
  acting: ["Status yang tidak berwenang", ""],
  since: ["Sejak", ""],
  institutions: ["Instansi", ""],
};

const VALUES: Readonly<Record<string, string>> = {
  warn: "mengingatkan",
  block: "melarang",
  document: "meminta dokumen",
  BEFORE_BIRTHDAY: "harus belum berulang tahun ke-N",
  ON_BIRTHDAY: "boleh sampai tepat hari ulang tahun ke-N",
  THROUGH_YEAR: "boleh sampai sehari sebelum ulang tahun berikutnya",
  REORGANISATION: "penataan organisasi",
  DISCIPLINE: "hasil hukuman disiplin",
  NOT_QUALIFIED: "tidak lagi memenuhi syarat",
  URGENT_VACANCY: "kekosongan mendesak",
  MEDICAL: "kesehatan",
  SPECIAL_AREA_TERM_END: "masa tugas di daerah khusus berakhir",
  RESIGNED_FROM_POST: "mengundurkan diri dari jabatan",
  FAILED_PERFORMANCE: "tidak mencapai kinerja",
  LONG_STUDY: "tugas belajar lebih dari enam bulan",
  CLTN: "cuti di luar tanggungan negara",
  SEKOLAH_KADER: "lulus sekolah kader",
  PENURUNAN_JABATAN: "penurunan jabatan",
  PEMBEBASAN: "pembebasan dari jabatan",
  SERTIFIKAT_PENDIDIK: "sertifikat pendidik",
  PENGALAMAN_MANAJERIAL_PENDIDIKAN: "surat keterangan pengalaman manajerial pendidikan",
  GURU_PENGGERAK: "Guru Penggerak",
  CALON_KEPALA_SEKOLAH: "calon kepala sekolah",
  BCKS: "bakal calon kepala sekolah",
  BSrE: "BSrE (Balai Sertifikasi Elektronik BSSN)",
  SIASN: "SIASN",
  ID: "Indonesia",
  STR: "surat tanda registrasi",
  MANAJEMEN_PUSKESMAS: "pelatihan manajemen Puskesmas",
  MANAJEMEN_RUMAH_SAKIT: "manajemen rumah sakit",
  MANAJEMEN_RS: "manajemen RS",
  PPNS: "penyidik pegawai negeri sipil",
  SANGAT_MEMUASKAN: "sangat memuaskan",
  TERPENCIL: "terpencil",
  SANGAT_TERPENCIL: "sangat terpencil",
  SEDANG: "sedang",
  BERAT: "berat",
  "AHLI_UTAMA>JPT_PRATAMA": "ahli utama untuk JPT pratama",
  "AHLI_MADYA>JPT_PRATAMA": "ahli madya untuk JPT pratama",
  "AHLI_MADYA>ADMINISTRATOR": "ahli madya untuk administrator",
  "AHLI_MUDA>ADMINISTRATOR": "ahli muda untuk administrator",
  "AHLI_MUDA>PENGAWAS": "ahli muda untuk pengawas",
  COMPETENCE: "kompetensi",
  CAREER_PATTERN: "pola karier",
  MAPPING: "pemetaan pegawai",
  SUCCESSION: "kelompok rencana suksesi",
  DEVELOPMENT: "perpindahan dan pengembangan karier",
  APPRAISAL: "penilaian kinerja dan perilaku kerja",
  NEED: "kebutuhan organisasi",
  NATURE_OF_WORK: "sifat pekerjaan",
  PLT: "pelaksana tugas",
  PLH: "pelaksana harian",
  BKN: "BKN",
  "BADAN KEPEGAWAIAN NEGARA": "Badan Kepegawaian Negara",
};

/** Seats of a profession at a Puskesmas: `PERAWAT_NI`, without (NI) or with (IN) beds. */
const STAFFING = /^([A-Z_]+)_(NI|IN)$/;

/** Readable as it stands: a grade, a level of education, a code of SIASN, plain words. */
const PLAIN = /^([IV]+\/[a-e]|S[1-3]|D[1-4]|SMA|\d+|[a-z]+( [a-z]+)*)$/;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function numbersOf(params: Params): RuleNumber[] {
  return Object.entries(params).map(([param, value]) => {
    const [name, unit] = wordsOf(param) ?? [param, ""];
    return { name, value: valueText(param, value), unit };
  });
}

export function wordsOf(param: string): Words | null {
  const staffing = STAFFING.exec(param);
  if (staffing === null) return WORDS[param] ?? null;
  const beds = staffing[2] === "IN" ? "rawat inap" : "tanpa rawat inap";
  return [`${familyName(staffing[1]!)}, ${beds}`, "orang"];
}

export function valueText(param: string, value: ParamValue): string {
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  if (typeof value === "number") return String(value).replace(".", ",");
  return codesOf(value)
    .map((code) => wordOf(param, code) ?? code)
    .join(", ");
}

function wordOf(param: string, code: string): string | null {
  if (param === "families") return familyName(code);
  if (DAY.test(code)) return formatIndonesian(code as IsoDate);
  return VALUES[code] ?? (PLAIN.test(code) ? code : null);
}

function codesOf(value: ParamValue): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" ? value : [];
}

/** Parameters, and codes among their values, that have no words yet. */
export const unnamed = (params: Params): string[] =>
  Object.entries(params).flatMap(([param, value]) => [
    ...(wordsOf(param) === null ? [param] : []),
    ...codesOf(value).filter((code) => wordOf(param, code) === null),
  ]);
