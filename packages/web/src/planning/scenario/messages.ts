import type { CurveMeasure, PlanMode } from "@selaras/contract";
import { number } from "../../platform/format";

/** Words of scenarios: their choices, their list, their history. */
export const words = {
  mode: "Mode",
  modes: {
    layanan: [
      "Terbaik untuk layanan",
      "Kursi kosong tertutup sebanyak mungkin; kepentingan pegawai dinilai, tetapi tidak membatasi.",
    ],
    seimbang: [
      "Seimbang",
      "Tidak seorang pun diusulkan ke tempat yang mengurangi nilainya sendiri lebih dari batas di bawah ini.",
    ],
    sukarela: ["Sukarela", "Tidak seorang pun diusulkan ke tempat yang bagi dirinya bernilai lebih rendah."],
  } satisfies Record<PlanMode, readonly [string, string]>,
  mostLoss: "Paling banyak rugi seorang",
  mostLossHelp: "Poin dari jarak rumah, karier, dan minat bersama-sama.",
  points: "poin",

  money: "Biaya perpindahan",
  moneyHelp:
    "Menurut hitungan kantor sendiri. Dikosongkan berarti tidak diketahui: biaya rencana tidak ditampilkan dan tidak dibatasi.",
  sameDistrict: "Satu perpindahan di dalam kecamatan",
  otherDistrict: "Satu perpindahan ke kecamatan lain",
  moneyBudget: "Anggaran seluruh perpindahan",
  moneyBudgetHelp: "Dikosongkan: tidak dibatasi. Perlu kedua biaya di atas.",
  rupiah: "rupiah",
  costless: "Isilah kedua biaya satu perpindahan, atau kosongkan anggaran.",
  cost: "Biaya perpindahan",
  costNote: (uncertain: number) =>
    uncertain === 0
      ? "menurut biaya yang diisikan kantor"
      : `${number(uncertain)} perpindahan dihitung dengan biaya yang lebih tinggi: kecamatannya tidak diketahui`,

  units: "Menurut unit",
  unitsHelp: "Berlaku bagi unit itu beserta semua unit di bawahnya.",
  unitPriorities: "Prioritas unit",
  unitPrioritiesHelp: "Mendahului prioritas layanan. Yang terdekat dengan jabatan yang menentukan.",
  unitLimits: "Batas keluar dan masuk",
  unitLimitsHelp:
    "Paling banyak orang yang meninggalkan dan memasuki unit. Kosong: menurut aturan umum, paling banyak seperlima keluar.",
  out: "Keluar",
  in: "Masuk",
  excluded: "Yang tidak ikut",
  excludedHelp: "Dibiarkan seperti sekarang: tidak memberi dan tidak menerima pegawai.",
  excludedUnits: "Unit",
  excludedPosts: "Jabatan",
  excludedPeople: "Pegawai",
  addUnit: "Tambah unit",
  addPost: "Tambah jabatan",
  addPerson: "Tambah pegawai",
  personHelp: "Ketik nama atau NIP, lalu pilih.",
  pickUnit: "Unit",
  remove: (what: string) => `Hapus ${what}`,
  none: "belum ada",

  note: "Catatan",
  noteHelp: "Untuk apa skenario ini, dan apa yang ingin diketahui darinya.",
  copyName: (name: string) => `${name} (salinan)`.slice(0, 120),

  tab: "Skenario",
  describe: "Nama dan catatan",
  save: "Simpan",
  saving: "Menyimpan …",
  saved: "Tersimpan.",
  author: "Penyusun",
  choices: "Pilihan",
  lock: "Kunci skenario",
  lockHelp:
    "Sesudah dikunci, tidak ada keputusan yang mengubahnya lagi. Kuncinya dapat dibuka dengan alasan.",
  unlock: "Buka kunci",
  reason: "Alasan",
  locked: (by: string, at: string) => `Terkunci oleh ${by}, ${at}`,
  lockedShort: "terkunci",
  tryOnCopy: "Coba pada salinannya",
  history: "Riwayat",
  historyEmpty: "Belum ada riwayat",
  historyEmptyHint: "Mungkin skenario ini disusun oleh versi yang lebih lama.",
  when: "Waktu",
  who: "Siapa",
  what: "Apa",

  copy: "Salin",
  compare: (count: number) =>
    count < 2 ? "Pilih 2–4 untuk dibandingkan" : `Bandingkan ${number(count)} skenario`,
  pick: (name: string) => `Bandingkan ${name}`,
  thisCycle: "Periode ini",
  otherCycles: "Periode lain",
  emptyOther: "Tidak ada rencana dari periode lain",
  emptyOtherHint: "Rencana pindah ke sini ketika periode baru dibuka.",
  list: {
    name: "Skenario",
    state: "Keadaan",
    short: "Kursi kosong",
    moves: "Pindah",
    qualified: "Sesuai syarat",
    worse: "Dirugikan",
    commute: "Tempuh",
    gap: "Selisih",
    cost: "Biaya",
    decisions: "Keputusan",
    by: "Penyusun",
  },

  comparison: "Perbandingan skenario",
  otherWays:
    "Cara lain (berantai dengan tangan, unit demi unit, senioritas, keinginan pegawai) dengan perpindahan sebanyak skenario:",
  comparisonLead: "Angka, pilihan, dan pegawai yang ditempatkan berbeda.",
  figures: "Angka",
  figuresMissing: "Sebagian angka tidak ada: penyusunannya dihentikan sebelum dibandingkan.",
  choicesDiffer: (count: number) =>
    count === 0 ? "Pilihannya sama semua" : `${number(count)} pilihan berbeda`,
  sameChoices: (count: number) => `Tampilkan ${number(count)} pilihan yang sama`,
  differs: (count: number) =>
    count === 0 ? "Semua pegawai ditempatkan sama" : `${number(count)} pegawai ditempatkan berbeda`,
  person: "Pegawai",
  today: "Sekarang",
  asToday: "seperti sekarang",
  waiting: "belum menduduki jabatan",
  badIds: "Pilih dua sampai empat skenario di daftar rencana.",

  measure: "Ukuran kurva",
  measures: {
    seatsClosed: ["kursi tertutup", "Kursi tertutup"],
    qualified: ["memenuhi syarat di jabatannya", "Memenuhi syarat"],
    worseOff: ["pegawai dirugikan", "Dirugikan"],
    commute: ["menit tempuh rata-rata seluruh pegawai", "Waktu tempuh"],
  } satisfies Record<CurveMeasure, readonly [axis: string, short: string]>,
  curveLabel: (measure: CurveMeasure): string =>
    `${words.measures[measure][1]} menurut jumlah pegawai yang pindah`,
  curvePoint: (measure: CurveMeasure, moves: number, value: number): string =>
    `${number(moves)} pegawai pindah, ${number(value, measure === "commute" ? 1 : 0)} ${words.measures[measure][0]}`,
  pointHelp: "Tekan sebuah titik untuk menyusun skenario baru dengan jumlah pegawai itu.",
  fromPoint: (moves: string) => `Susun skenario dengan ${moves} pegawai`,
} as const;
