import type { AxisLevel } from "@selaras/contract";

const list = (items: readonly string[]): string => items.join("; ");

export const words = {
  performance: "Kinerja lima tahun",
  noYear: "belum tercatat",
  predicates: {
    SANGAT_BAIK: "Sangat baik",
    BAIK: "Baik",
    BUTUH_PERBAIKAN: "Butuh perbaikan",
    KURANG: "Kurang",
    SANGAT_KURANG: "Sangat kurang",
  },
  expectations: { DI_ATAS: "di atas", SESUAI: "sesuai", DI_BAWAH: "di bawah" },
  pair: (results: string, behaviour: string) =>
    `hasil kerja ${results} ekspektasi, perilaku ${behaviour} ekspektasi`,
  contradicts: (recorded: string, computed: string) =>
    `Tercatat ${recorded}, menurut hasil kerja dan perilaku ${computed}; perlu diluruskan`,
  gateYes: "Dua tahun terakhir sekurang-kurangnya Baik.",
  gateNo: "Dua tahun terakhir tidak seluruhnya Baik.",
  gateUnknown: "Dua tahun terakhir belum lengkap, jadi belum dapat dinilai.",
  talent: "Kotak talenta",
  grid: "Sembilan kotak: baris kinerja, kolom potensial",
  axes: "Kinerja \\ potensial",
  performanceLevels: {
    RENDAH: "Di bawah ekspektasi",
    MENENGAH: "Sesuai ekspektasi",
    TINGGI: "Di atas ekspektasi",
  } satisfies Record<AxisLevel, string>,
  potential: { RENDAH: "Rendah", MENENGAH: "Menengah", TINGGI: "Tinggi" } satisfies Record<AxisLevel, string>,
  box: (box: number) => `Kotak ${box}`,
  place: (performance: string, potential: string) =>
    `kinerja ${performance.toLowerCase()}, potensial ${potential.toLowerCase()}`,
  valueIs: (value: string) => `nilai talenta ${value}`,
  advice: (recommendations: readonly string[]) => `Anjuran: ${list(recommendations)}.`,
  succession: (groups: readonly string[]) => `kelompok rencana suksesi ${groups.join(" dan ")}`,
  here: "posisi sekarang",
  hereSimple: "menurut pemetaan sederhana",
  possible: "masih mungkin",
  unmapped: "Belum terpetakan.",
  lacking: (missing: readonly string[]) => (missing.length > 0 ? `Kurang: ${list(missing)}.` : ""),
  possibleBoxes: (boxes: readonly number[]) =>
    `Apa pun isi yang kurang, kotaknya salah satu dari ${boxes.join(", ")}.`,
  simpleBox: (box: number) =>
    `Dari predikat dan JPM saja: kotak ${box} (pemetaan sederhana, bacaan SELARAS).`,
  simpleNone: (missing: readonly string[]) =>
    `Pemetaan sederhana juga belum dapat dihitung: kurang ${list(missing)}.`,
  components: "Unsur dan bobotnya",
  component: "Unsur",
  weight: "Bobot",
  score: "Nilai",
  unknown: "tidak diketahui",
  noComponents: "Pemetaan sederhana membaca predikat tahun terakhir dan JPM; tidak ada unsur lain.",
  axisNames: { kinerja: "kinerja", potensial: "potensial" },
  axisY: "Sumbu kinerja",
  axisX: "Sumbu potensial",
  value: "Nilai talenta",
  index: "Indeks profesionalitas (IP ASN)",
  indexUnknown: "Belum dapat dihitung.",
  indexWithheld: "Jumlahnya tidak ditampilkan untuk peran Anda karena memuat rekam jejak disiplin.",
  indexNote: (year: number) => `Perkiraan dari data ${year}; nilai terbitan BKN didahulukan.`,
  of: (most: string) => `dari ${most}`,
  how: "Cara menghitung",
} as const;
