import { formatIndonesian, type IsoDate } from "./dates.js";
import type { FactValue } from "./findings.js";
import type { ParamValue } from "./rule.js";

/** Sentences the engine adds itself; each rule carries its own beside its check. */
export const UNKNOWN_FACT = "Belum dapat dinilai: {missing} belum tercatat. Lengkapi datanya lebih dahulu.";
export const NOT_CONFIRMED = "Dasar aturan ini belum dikonfirmasi oleh bagian hukum.";
/** Stands in place of NOT_CONFIRMED once the office has said what the rule does. */
export const CONFIRMED = "Berlaku menurut penetapan kantor.";
export const LAWFUL_FROM = "Sah mulai {lawfulFrom}.";

/** Stands behind a count of working days in years whose holiday decree is not in the calendar. */
export const PROVISIONAL_DAYS =
  "Hari libur dan cuti bersama {years} belum diisikan, jadi hitungan hari kerjanya sementara.";

/** Names of facts and papers as people call them. */
const NAMES: Readonly<Record<string, string>> = {
  birthDate: "tanggal lahir",
  golongan: "golongan",
  golonganSince: "TMT golongan sekarang",
  education: "riwayat pendidikan",
  educationField: "bidang studi",
  certificates: "riwayat sertifikat",
  performance: "predikat kinerja",
  legalStatus: "status hukum",
  contract: "perjanjian kerja",
  currentTmt: "TMT jabatan sekarang",
  currentPosition: "jabatan sekarang",
  currentUnit: "unit kerja sekarang",
  subdistrict: "kecamatan unit asal atau unit tujuan",
  history: "riwayat jabatan",
  competence: "hasil penilaian kompetensi",
  jenjang: "jenjang jabatan",
  eselon: "eselon jabatan",
  standing: "kedudukan hukum",
  seat: "kebutuhan dan isian kursi tujuan",
  government: "data kepala daerah dan PPK",
  supervisorsOfTarget: "daftar atasan kursi tujuan",
  relativePosts: "jabatan kerabat",
  noMovePledgeYears: "pernyataan tidak pindah",
  tmtPns: "TMT PNS",
  fieldExperience: "surat keterangan pengalaman di bidang tugas",
  relatedExperience: "surat keterangan pengalaman jabatan terkait",
  managerialExperience: "surat keterangan pengalaman manajerial pendidikan",
  puskesmasService: "surat keterangan masa kerja di Puskesmas",
  tpkMinutes: "berita acara Tim Penilai Kinerja",
  ukomPass: "sertifikat lulus uji kompetensi",
  panselResult: "hasil panitia seleksi terbuka (tiga nama) atau persetujuan manajemen talenta",
  jobFitReport: "laporan uji kompetensi (job fit)",
  extension: "keputusan perpanjangan jabatan",
  bknRecommendation: "rekomendasi rencana dari BKN",
  bknResultApproval: "persetujuan hasil dari BKN",
  assessment: "hasil penilaian kompetensi yang masih berlaku",
  abkUpdate: "pemutakhiran anjab dan ABK di sistem BKN",
  addendum: "adendum perjanjian kerja",
  contractClause: "klausul perjanjian yang membolehkan pemindahan",
  pertekImut: "pertimbangan teknis BKN melalui I-Mut",
  pertekBkn: "pertimbangan teknis BKN",
  governorDecree: "keputusan gubernur",
  mendagriDecree: "keputusan Menteri Dalam Negeri",
  mendagriApproval: "persetujuan tertulis Menteri Dalam Negeri",
  mendagriDukcapil: "keputusan Menteri Dalam Negeri untuk pejabat Dukcapil",
  govConsult: "konsultasi tertulis kepada gubernur",
  govCoordination: "koordinasi dengan gubernur",
  dprdConsent: "persetujuan pimpinan DPRD",
  requestLetter: "surat permohonan pegawai",
  receiverProposal: "usul PPK penerima",
  senderConsent: "persetujuan PPK asal",
  noDiscipline: "surat pernyataan tidak sedang dalam proses hukuman disiplin",
  inspectorateClear: "surat bebas temuan Inspektorat",
  noStudyBond: "surat pernyataan tidak sedang tugas belajar atau ikatan dinas",
  anjabAbk: "analisis jabatan dan analisis beban kerja",
  lastRankDecree: "keputusan pangkat atau jabatan terakhir",
  reactivation: "persetujuan pengaktifan kembali dari BKN",
  noCandidateDeclared: "pernyataan tidak ada calon yang memenuhi syarat",
  ksExtension: "keputusan perpanjangan tugas kepala sekolah",
  paktaIntegritas: "pakta integritas",
  napza: "surat sehat dan bebas napza",
  bcksCertificate: "sertifikat pelatihan bakal calon kepala sekolah",
  timPertimbangan: "berita acara tim pertimbangan",
  kapusTraining: "sertifikat pelatihan manajemen Puskesmas",
  alihFungsi: "bukti pelatihan alih fungsi",
  sertifikatPendidik: "sertifikat pendidik",
  presidentDecree: "keputusan Presiden",
  presidentWaiver: "persetujuan Presiden",
  justification: "dokumen dasar alasan",
  demotionBasis: "dokumen dasar penurunan jabatan",
  waiver: "pernyataan tidak ada pegawai yang memenuhi syarat",
  coiDeclaration: "pernyataan benturan kepentingan",
  teaching: "jam mengajar dan tugas tambahan",
  school: "rombongan belajar, peserta didik, dan jam pelajaran sekolah",
  redistribusiTeam: "pertimbangan tim redistribusi guru",
  readAt: "waktu pemeriksaan",
  decisions: "catatan keputusan tiap mutasi",
  deciders: "daftar orang yang mengusulkan, menilai, dan memutuskan",
  relatives: "kerabat orang yang memutuskan",
  signedDocuments: "daftar berkas resmi dan tanda tangannya",
  procedures: "catatan tahapan dan tanggalnya",
  panels: "susunan panitia seleksi",
  exports: "kolom berkas yang dikeluarkan",
  signature: "keterangan tanda tangan",
  certifiedSignature: "tanda tangan elektronik tersertifikasi",
  documentHash: "sidik berkas saat ditandatangani",
  datasets: "daftar kumpulan data pribadi dan dasarnya",
  withdrawals: "catatan penarikan persetujuan",
  requests: "catatan permintaan akses dan perbaikan data",
  breaches: "catatan kegagalan pelindungan data",
  retention: "masa simpan",
  clock: "waktu",
  log: "catatan pembacaan data",
  impactAssessment: "dokumen penilaian dampak pelindungan data",
  dataProtectionOfficer: "penunjukan pejabat pelindungan data pribadi",
  release: "rilis sistem",
  hosting: "tempat penyimpanan data",
  integrations: "sambungan dengan sistem nasional",
  interface: "dokumentasi antarmuka",
  securityAudit: "tanggal audit keamanan",
  scoringInputs: "daftar data yang dibaca penilaian",
  str: "surat tanda registrasi (STR)",
  acting: "pelaksana tugas kursi pimpinan",
  actingPost: "jabatan orang yang menjadi pelaksana tugas",
  budgetNote: "catatan anggaran instansi penerima",
  recruitedFor: "formasi saat diterima sebagai CPNS",
  certificateGrade: "predikat kelulusan sekolah kader",
  performanceProcess: "berita acara perbaikan kinerja enam bulan dan uji kompetensi ulang",
  planRecord: "catatan rencana mutasi: masa berlaku, penetap, dan versinya",
  signer: "status jabatan penanda tangan",
  panelDate: "tanggal susunan panitia seleksi",
  stepDate: "tanggal tahapan",
  sip: "surat izin praktik (SIP) di tempat baru",
  educationRequirement: "syarat pendidikan jabatan tujuan",
  need: "angka kebutuhan unit",
  inpatient: "status rawat inap Puskesmas",
};

export function nameOf(fact: string): string {
  const [base, detail] = fact.split(":");
  if (base === "lokal" && detail !== undefined) return detail;
  const name = NAMES[base ?? fact] ?? fact;
  return detail === undefined ? name : `${name} ${detail}`;
}

/** Whether a catalogue name exists; a test keeps every missing fact a rule can report nameable. */
export const isNamed = (fact: string): boolean => (fact.split(":")[0] ?? fact) in NAMES;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function speak(value: FactValue | ParamValue | undefined): string {
  if (value === undefined || value === null) return "tidak diketahui";
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "string") return DATE.test(value) ? formatIndonesian(value as IsoDate) : value;
  return value.join(", ");
}

/** Fills `{name}` places; dates become "1 Des 2026", decimals get a comma. */
export const fill = (template: string, values: Readonly<Record<string, FactValue | ParamValue>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => speak(values[name]));
