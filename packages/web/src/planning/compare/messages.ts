import type { BaselineName, PlanFigures } from "@selaras/contract";
import { number } from "../../platform/format";

export const words = {
  tab: "Perbandingan",
  title: "Rencana ini di samping cara lain",
  help: "Semua cara memakai data, kandidat, dan batas yang sama, dengan paling banyak pegawai pindah yang sama.",
  finding: (closed: number, best: number, name: string) =>
    closed > best
      ? `Menutup ${number(closed)} kursi; cara lain yang terbaik, ${name.toLowerCase()}, menutup ${number(best)}.`
      : `Menutup ${number(closed)} kursi, sama dengan ${name.toLowerCase()}.`,
  way: "Cara",
  maps: "Kursi kosong di peta",
  mapsWaiting: "Mengambil unit setiap rencana …",
  mapsByDistrict: "Kursi kosong menurut kecamatan",
  district: "Kecamatan",
  today: "Sekarang",
  mapShort: (n: number) => `${number(n)} kursi kosong`,
  plan: "Rencana ini",
  names: {
    sekarang: "Keadaan sekarang",
    berantai: "Berantai dengan tangan",
    "per-unit": "Unit demi unit",
    senioritas: "Menurut senioritas",
    keinginan: "Menurut keinginan pegawai",
    "tanpa-batas": "Tanpa batas jumlah pindah",
  } satisfies Record<BaselineName, string>,
  meanings: {
    sekarang: "tidak ada yang pindah",
    berantai: "isi kursi terpenting, lalu kursi yang ditinggalkan, dan seterusnya",
    "per-unit": "setiap unit berturut-turut mengambil orang yang paling cocok",
    senioritas: "yang paling senior memilih lebih dahulu",
    keinginan: "setiap orang meminta tempat yang terbaik baginya; kursi memilih yang paling cocok",
    "tanpa-batas": "yang terbaik bila siapa pun boleh pindah",
  } satisfies Record<BaselineName, string>,
  figures: {
    seatsShort: "Kursi kosong",
    moves: "Pegawai pindah",
    qualified: "Kursi dipegang yang memenuhi syarat",
    worseOff: "Pegawai dirugikan",
    commuteMean: "Waktu tempuh rata-rata yang pindah (menit)",
    commuteP90: "Waktu tempuh, sembilan dari sepuluh paling lama (menit)",
    commuteMax: "Waktu tempuh terlama (menit)",
    lowestFill: "Unit terendah keterisiannya (persen)",
    waiting: "Perpindahan yang menunggu perpindahan lain",
    twice: "Dipindahkan lagi sebelum dua tahun",
    unlawful: "Pelanggaran hukum",
    objective: "Nilai rencana (poin)",
  } satisfies Record<keyof PlanFigures, string>,

  trust: {
    title: "Sejauh mana dapat dipegang",
    gap: "Selisih terbukti",
    envy: "Klaim lebih tinggi yang tidak terjelaskan",
    freshness: "Indeks kelengkapan data pegawai yang pindah",
  },
  others: "Bandingkan dengan skenario lain",
} as const;
