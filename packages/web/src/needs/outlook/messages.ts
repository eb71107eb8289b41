import type { HiringGroup } from "@selaras/contract";
import { number } from "../../platform/format";

export const words = {
  hiringFile: "pengangkatan-per-tahun",
  hiringDownload: "Unduh tabel ini (CSV)",
  title: "Lima tahun ke depan",
  lead: "Pegawai yang tersisa pada akhir tahun setelah batas usia pensiun jabatan dan berakhirnya kontrak PPPK, dan pengangkatan yang diperlukan agar tidak ada kursi kosong. Kontrak yang berakhir masih dapat diperpanjang.",
  finding: (hiring: number, year: string, name: string) =>
    hiring === 0
      ? `Sampai akhir ${year} tidak ada kursi yang perlu diisi pegawai baru`
      : `Tanpa perpindahan dan perpanjangan kontrak, sampai akhir ${year} perlu ${number(hiring)} pegawai baru; terbanyak pada ${name}`,
  byGroup: "Dijumlahkan menurut",
  groups: { rumpun: "Rumpun", perangkat: "Perangkat daerah", unit: "Unit" } satisfies Record<
    HiringGroup,
    string
  >,
  scenario: "Keadaan yang dihitung",
  scenarios: { tetap: "Tidak ada yang pindah", rencana: "Rencana dilaksanakan" },
  unit: "Perangkat daerah",
  all: "semua",
  family: "Rumpun jabatan",
  plan: (name: string, moves: number) =>
    `Rencana: ${name}, ${number(moves)} perpindahan, seolah semuanya sudah terjadi pada tanggal data.`,
  noPlan: "Belum ada rencana selesai pada periode ini.",
  hiringStay: "Perlu diangkat bila tidak ada yang pindah",
  hiringPlan: "Perlu diangkat bila rencana dilaksanakan",
  saved: (people: number) =>
    people > 0
      ? `${number(people)} pegawai baru lebih sedikit`
      : people < 0
        ? `${number(-people)} pegawai baru lebih banyak`
        : "tidak berbeda",
  leaving: "Pegawai yang keluar",
  leavingNote: (retirements: number, contracts: number) =>
    `${number(retirements)} pensiun, ${number(contracts)} kontrak berakhir`,
  hiringFormula:
    "Per jabatan: kursi yang kurang pada akhir tahun dikurangi yang sudah kurang pada akhir tahun sebelumnya; tahun pertama termasuk yang kurang hari ini. Kelebihan pada jabatan lain tidak menutupi.",
  perYear: "Pengangkatan yang diperlukan per tahun",
  year: "Tahun",
  retirements: "Pensiun",
  contracts: "Kontrak berakhir",
  short: "Kurang pada akhir tahun",
  stay: "Tetap",
  withPlan: "Rencana",
  columns: {
    name: "Nama",
    bars: "Pegawai per akhir tahun",
    needed: "Kebutuhan",
    now: "Kini",
    short: "Kurang kini",
    leaving: "Keluar",
    leavingHelp: "Pensiun dan kontrak yang berakhir dalam lima tahun.",
    hire: (year: string) => `+ ${year}`,
    hireHelp: "Pegawai baru yang diperlukan dalam tahun itu.",
    total: "Angkat 5 th",
    totalStay: "5 th tetap",
    totalPlan: "5 th rencana",
  },
  legend: { now: "kini", bars: "pegawai pada akhir tahun", line: "kebutuhan", shortage: "kekurangan" },
} as const;
