import type { FreshnessState } from "@selaras/contract";

/** Words of completeness and freshness of data. */
export const words = {
  title: "Kelengkapan data",
  lead: (people: string, date: string) =>
    `Berapa bagian data ${people} pegawai yang diketahui dan masih berlaku per ${date}. Yang tidak diketahui tetap tidak diketahui: tidak pernah dihitung sebagai nol atau rata-rata.`,
  index: "Indeks kelengkapan",
  stale: "Usang",
  missing: "Kosong",
  contested: "Disanggah",
  facts: "data",
  formula: "Cara menghitung",
  workbook: "Unduh",
  planWorkbook: "Unduh daftar data",
  byField: "Menurut data",
  byUnit: "Menurut unit",
  worst: "Pegawai dengan kekurangan terbanyak",
  worstNote: "paling banyak 200 orang",
  none: "Tidak ada kekurangan",
  noneHint: "Semua data yang diperlukan diketahui dan berlaku.",
  states: {
    diketahui: "Diketahui",
    usang: "Usang",
    kosong: "Kosong",
    disanggah: "Disanggah",
  } satisfies Record<FreshnessState, string>,
  columns: {
    field: "Data",
    rule: "Aturan",
    unit: "Unit",
    people: "Pegawai",
    name: "Nama",
    known: "Diketahui",
    lacking: "Yang kurang",
    action: "Tindakan berikutnya",
    moves: "Pindah ke",
  },
  unitTitle: "Kelengkapan data pegawai",
  openAll: "Lihat rinciannya",
  person: "Kelengkapan data",
  plan: "Data di balik rencana ini",
  planMovers: (movers: string) =>
    `Semua data ${movers} pegawai yang pindah, diukur pada TMT rencana, dari data yang tersimpan sekarang.`,
  planAll: "Semua data yang menentukan diketahui dan berlaku.",
  planList: (n: string) => `${n} perpindahan bertumpu pada data yang kurang`,
} as const;
