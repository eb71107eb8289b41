import type { FreshnessField, FreshnessState } from "@selaras/contract";
import { dayFirst } from "../../workforce/rows/day-first.js";

/** Sentences of freshness and completeness. */
export const says = {
  plan: "Rencana itu",
  titles: {
    pendidikan: "Pendidikan",
    golongan: "Golongan",
    jabatan: "Jabatan dan TMT",
    kontrak: "Perjanjian kerja",
    "kinerja-terakhir": "Predikat kinerja tahun lalu",
    "kinerja-sebelumnya": "Predikat kinerja dua tahun lalu",
    kompetensi: "Penilaian kompetensi",
    sertifikat: "Sertifikat",
    domisili: "Tempat tinggal",
    keluarga: "Keluarga sesama ASN",
  } satisfies Record<FreshnessField, string>,
  rules: {
    pendidikan: "Diketahui bila bidang pendidikan tercatat.",
    golongan: "Diketahui bila golongan tercatat.",
    jabatan: "Diketahui bila jabatan dikenal dalam peta jabatan dan TMT-nya tercatat.",
    kontrak: "Hanya PPPK. Diketahui bila akhir perjanjian tercatat; usang bila sudah lewat.",
    "kinerja-terakhir":
      "Diketahui bila predikat tahun lalu tercatat; tidak berlaku bagi yang belum bertugas tahun itu.",
    "kinerja-sebelumnya":
      "Diketahui bila predikat dua tahun lalu tercatat; tidak berlaku bagi yang belum bertugas tahun itu.",
    kompetensi:
      "Diketahui bila penilaian terakhir tidak lebih dari tiga tahun kalender lalu. Batas ini praktik bagi JPT dan dipakai sebagai aturan kerja; dasarnya belum dipastikan.",
    sertifikat: "Hanya yang mempunyai sertifikat. Usang bila salah satunya sudah lewat masa berlakunya.",
    domisili: "Diketahui bila kelurahan atau desa tercatat.",
    keluarga: "Diketahui bila daftar keluarga sesama ASN pernah diimpor.",
  } satisfies Record<FreshnessField, string>,
  states: {
    diketahui: "Diketahui",
    usang: "Usang",
    kosong: "Kosong",
    disanggah: "Disanggah",
  } satisfies Record<FreshnessState, string>,
  registers: {
    kinerja: "kinerja",
    kompetensi: "penilaian kompetensi",
    sertifikat: "sertifikat",
    domisili: "domisili",
    keluarga: "keluarga sesama ASN",
  },
  noRegister: (title: string) => `Daftar ${title} belum pernah diimpor.`,
  contested: "Sedang disanggah dan belum diputus; yang tercatat tetap dipakai.",
  noField: "Bidang pendidikan belum tercatat.",
  noGolongan: "Golongan belum tercatat.",
  noPost: "Jabatan tidak tercatat atau tidak dikenal dalam peta jabatan.",
  noSeatSince: "TMT jabatan belum tercatat.",
  noContract: "Akhir perjanjian kerja belum tercatat.",
  contractOver: (end: string) => `Perjanjian kerja berakhir ${dayFirst(end)}.`,
  noAppraisal: (year: number) => `Predikat kinerja ${year} belum tercatat.`,
  noAssessment: "Belum pernah dinilai kompetensinya menurut data.",
  oldAssessment: (date: string) =>
    `Penilaian terakhir ${dayFirst(date)}, lebih dari tiga tahun kalender lalu.`,
  certificateOver: (kind: string, date: string) => `${kind} berlaku sampai ${dayFirst(date)}.`,
  noHome: "Tempat tinggal belum tercatat.",
  actions: {
    pendidikan: "Lengkapi bidang pendidikan di SIASN dari ijazah terakhir.",
    golongan: "Lengkapi golongan di SIASN dari SK terakhir.",
    jabatan: "Lengkapi riwayat jabatan di SIASN dari SK atau surat pelantikan.",
    kontrak: "Impor perjanjian kerja yang berlaku.",
    "kinerja-terakhir": "Impor predikat dari e-Kinerja.",
    "kinerja-sebelumnya": "Impor predikat dari e-Kinerja.",
    kompetensi: "Jadwalkan penilaian kompetensi, lalu impor hasilnya.",
    sertifikat: "Minta perpanjangan atau sertifikat baru, lalu impor.",
    domisili: "Minta pegawai menyampaikan tempat tinggalnya melalui sanggah data atau daftar domisili.",
    keluarga: "Impor daftar keluarga sesama ASN.",
  } satisfies Record<FreshnessField, string>,
  decide: "Putus sanggahnya di halaman Sanggah data.",
  formula: (known: number, all: number) =>
    all === 0
      ? "Tidak ada data yang berlaku untuk dihitung."
      : `${number(known)} data diketahui dan berlaku / ${number(all)} data yang diperlukan × 100 % = ${((known * 100) / all).toFixed(1).replace(".", ",")} %`,
  planFormula: (lacking: number, all: number) =>
    `${number(lacking)} dari ${number(all)} data yang menentukan perpindahan bertumpu pada data usang, kosong, atau disanggah.`,
} as const;

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");
