import { number } from "../platform/format";

export const messages = {
  loading: "Beranda",
  lead: (dataDate: string | null, tmt: string) =>
    `${dataDate ? `Data per ${dataDate}. ` : "Data belum diimpor. "}Mutasi berlaku mulai ${tmt}.`,
  steps: "Langkah periode",
  states: { selesai: "selesai", sekarang: "sedang berjalan", nanti: "berikutnya", terlambat: "terlambat" },
  short: "Kursi kosong",
  seats: "kursi",
  moves: "Pegawai pindah",
  people: "pegawai",
  gap: "Selisih dari rencana terbaik",
  gapFormula:
    "Batas atas nilai yang mungkin dikurangi nilai rencana, dibagi batas atas itu. Batas atas dibuktikan oleh penyusun dan diperiksa ulang secara terpisah.",
  shortFormula:
    "Kebutuhan dikurangi pegawai yang ada, dijumlahkan per jabatan di setiap unit; kelebihan tidak mengurangi.",
  ofAll: (share: string) => `${share} dari seluruh pegawai`,
  fromPlan: (name: string) => `menurut rencana “${name}”`,
  verified: "diperiksa ulang oleh pemeriksa terpisah",
  notVerified: "belum lolos pemeriksaan ulang",
  unlawful: "ada aturan yang dilanggar",
  unlawfulLink: "Lihat rencana",
  surplus: "Pegawai melebihi kebutuhan",
  surplusFormula: "Pegawai melebihi kebutuhan, dijumlahkan per jabatan di setiap unit.",
  findings: "Temuan data",
  findingsNote: "kursi ganda, tanpa kursi, dan data yang meragukan",
  ofNeeded: (needed: number) => `dari ${number(needed)} kursi yang dibutuhkan`,
  inUnits: (posts: number, units: number) => `${number(posts)} jabatan di ${number(units)} unit`,
  next: "Langkah berikutnya",
  late: "Terlambat",
  noLate: "Tidak ada yang terlambat.",
  needsLink: "Buka peta lengkap",
} as const;
