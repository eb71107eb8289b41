import type { BaselineName, PlanFigures, PlanOptions } from "@selaras/contract";
import { formatIndonesianLong, type IsoDate } from "@selaras/regulations";

const whole = new Intl.NumberFormat("id-ID");
const tenths = new Intl.NumberFormat("id-ID", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const precise = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 2 });
export const count = (value: number): string => whole.format(value);
export const decimal = (value: number): string => precise.format(value);
/** Rounded up at the last digit shown: a gap is never printed smaller than proven. */
export const gapPercent = (ppm: number): string => `${precise.format(Math.ceil(ppm / 100) / 100)} %`;
export const share = (part: number, all: number): string =>
  all === 0 ? unknown : `${tenths.format((100 * part) / all)} %`;
export const longDate = (date: string): string => formatIndonesianLong(date as IsoDate);
export const unknown = "tidak diketahui";
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} dan ${names.at(-1)}`;

const services: Record<keyof PlanOptions["services"], string> = {
  pendidikan: "pendidikan",
  kesehatan: "kesehatan",
  kewilayahan: "kewilayahan",
  teknis: "teknis",
  administrasi: "administrasi",
};

/** Words of the printed summary. Facts and numbers; what people must judge is said to be theirs. */
export const words = {
  kind: "Ringkasan rencana mutasi",
  proposal: "Usulan. Sistem mengusulkan, manusia memutuskan.",
  made: (by: string, day: string, tmt: string) =>
    `Disusun oleh ${by}, ${longDate(day)}; berlaku mulai ${longDate(tmt)}.`,
  finding: (before: number, after: number, moves: number) =>
    `${count(moves)} pegawai pindah; kursi kosong turun dari ${count(before)} menjadi ${count(after)}.`,

  asked: "Yang diminta",
  budget: "Paling banyak pegawai yang pindah",
  people: (n: number) => `${count(n)} pegawai`,
  priorities: "Layanan yang didahulukan",
  priority: (options: PlanOptions["services"]) => {
    const at = (level: string) =>
      (Object.keys(services) as (keyof typeof services)[]).filter((key) => options[key] === level);
    const parts = (["tinggi", "biasa", "rendah"] as const).flatMap((level) =>
      at(level).length === 0 ? [] : [`${level}: ${listed(at(level).map((key) => services[key]))}`],
    );
    return parts.join("; ");
  },
  moveCost: "Nilai yang disyaratkan agar seseorang layak dipindahkan",
  points: (n: number) => `${count(n)} poin`,
  decisions: "Keputusan tangan yang dipertahankan",
  decisionCount: (n: number) => (n === 0 ? "tidak ada" : count(n)),
  pending: "Keputusan di meja rencana",
  pendingCount: (n: number) =>
    `${count(n)} berlaku dan belum masuk angka di sini; susun rencana baru dengannya`,
  considered: "Yang ditimbang",
  consideredCount: (employees: number, candidates: number) =>
    `${count(employees)} pegawai, ${count(candidates)} kemungkinan penempatan yang sah`,

  map: "Kursi kosong sebelum dan sesudah",
  mapBefore: (n: number) => `Sekarang: ${count(n)}`,
  mapAfter: (n: number) => `Setelah rencana: ${count(n)}`,
  mapFinding: (after: number, worst: readonly { name: string; after: number }[]) =>
    after === 0 || worst.length === 0
      ? "Tidak ada kursi kosong yang tersisa."
      : `${count(after)} kursi kosong tersisa, ${count(worst.reduce((sum, one) => sum + one.after, 0))} di antaranya di ${listed(worst.map(({ name }) => name))}.`,
  mapHelp:
    "Satu lingkaran satu kelurahan atau desa; luasnya sebanding dengan kursi kosong di sana. Titik kecil: tidak ada yang kosong.",
  mapUnplaced: (n: number) =>
    `${count(n)} kursi kosong tersisa di unit yang tempatnya tidak diketahui dan tidak tergambar.`,
  area: "Kecamatan",
  before: "Sebelum",
  after: "Sesudah",
  closed: "Tertutup",

  curve: "Kursi tertutup menurut jumlah pegawai yang pindah",
  curveX: "pegawai pindah",
  curveY: "kursi tertutup",
  curveHere: "rencana ini",
  curveHelp:
    "Setiap titik rencana tersendiri dengan batas pindah yang berbeda, masing-masing yang terbaik menurut pencarian.",

  figures: "Angka-angka yang selalu ditampilkan bersama",
  perMove: "Kursi tertutup per perpindahan",
  qualified: "Jabatan dipegang orang yang memenuhi syarat pendidikan",
  unlawful: "Perpindahan yang melanggar aturan",
  unlawfulCount: (lawful: boolean, message: string) => (lawful ? "0" : message),
  envy: "Klaim lebih tinggi yang tidak terjelaskan",
  envyCount: (unexplained: number, all: number) => `${count(unexplained)} (dari ${count(all)} kasus)`,
  worseOff: "Pegawai yang lebih buruk daripada sekarang",
  commute: "Waktu tempuh yang pindah: rata-rata, 90 %, terlama",
  minutes: (value: number | null) => (value === null ? unknown : `${count(value)} menit`),
  commuteOf: (values: readonly (number | null)[]) =>
    values.some((value) => value === null)
      ? unknown
      : `${values.map((value) => count(value!)).join(", ")} menit`,
  lowestFill: "Keterisian unit yang paling rendah",
  percent: (value: number) => `${count(value)} %`,
  twice: "Dipindahkan dua kali dalam dua tahun",
  gap: "Selisih terbukti terhadap rencana terbaik",
  chains: "Rantai",
  chainsCount: (chains: number, longest: number, awaited: number) =>
    `${count(chains)} rantai, terpanjang ${count(longest)} orang; ${count(awaited)} perpindahan ditunggu perpindahan lain`,
  freshness: "Data",
  freshnessOf: (date: string | null) =>
    date === null ? "tanggal data belum dinyatakan" : `keadaan per ${longDate(date)}`,
  notComputed: "tidak dihitung untuk rencana ini",

  others: "Di samping cara lain, dengan data, batas, dan jumlah pindah yang sama",
  way: "Cara",
  thisPlan: "Rencana ini",
  ways: {
    sekarang: "Keadaan sekarang",
    berantai: "Berantai dengan tangan",
    "per-unit": "Unit demi unit",
    senioritas: "Menurut senioritas",
    keinginan: "Menurut keinginan",
    "tanpa-batas": "Tanpa batas pindah",
  } satisfies Record<BaselineName, string>,
  columns: {
    moves: "Pindah",
    seatsShort: "Kursi kosong",
    qualified: "Memenuhi syarat",
    worseOff: "Dirugikan",
    commuteMean: "Menit rata-rata",
    lowestFill: "Unit terendah",
    unlawful: "Melanggar",
  } satisfies Partial<Record<keyof PlanFigures, string>>,

  chainsTitle: "Rantai yang paling berarti",
  movesTitle: "Perpindahan yang paling berarti",
  movesHelp: "Rencana ini tanpa rantai: tidak ada yang menunggu kursi orang lain lebih dahulu kosong.",
  moveTitle: (gain: number, closes: number) =>
    `${closes > 0 ? "Menutup kursi kosong, nilai" : "Nilai"} bertambah ${count(gain)} poin`,
  chainTitle: (number: number, people: number, gain: number, closes: number, cycle: boolean) =>
    cycle
      ? `Rantai ${number}: ${count(people)} orang bertukar tempat, nilai bertambah ${count(gain)} poin`
      : `Rantai ${number}: ${count(people)} orang, menutup ${count(closes)} kursi, nilai bertambah ${count(gain)} poin`,
  chainHelp:
    "Orang berikutnya menempati kursi yang ditinggalkan orang sebelumnya. Bila seseorang mundur, yang sesudahnya dalam rantai itu ditata ulang.",
  single: (n: number) => `${count(n)} perpindahan lain di buku kerja rencana.`,
  waiting: "belum berjabatan",

  worseTitle: "Siapa yang lebih buruk daripada sekarang, dan kebutuhan yang membenarkannya",
  worseNone:
    "Tidak ada pegawai yang jalan ke kantor, karier, dan keinginannya bernilai lebih rendah daripada sekarang.",
  worseHelp:
    "Nilai jalan ke kantor, karier, dan keinginan, sebelum dan sesudah. Kebutuhan: kursi yang diperlukan di tempat tujuan, dan yang terisi sebelum dan sesudah.",
  worseMore: (n: number) => `${count(n)} orang lain tercantum di halaman Keadilan rencana ini.`,
  person: "Pegawai",
  to: "Tujuan",
  own: "Nilai sendiri",
  need: "Kebutuhan di tujuan",
  needOf: (seats: number, before: number, after: number) =>
    `perlu ${count(seats)}, terisi ${count(before)} lalu ${count(after)}`,

  proof: "Bukti",
  proofs: {
    best: (ppm: number) =>
      ppm === 0
        ? "Terbukti: tidak ada rencana yang lebih baik di dalam batas yang diminta."
        : `Rencana terbaik yang mungkin paling jauh ${gapPercent(ppm)} di atas rencana ini.`,
    verifier: (right: boolean, message: string) =>
      `Pemeriksa mandiri: ${right ? "lulus" : "tidak lulus"}. ${message}`,
    law: (right: boolean, message: string) =>
      `Pemeriksa aturan: ${right ? "lulus" : "tidak lulus"}. ${message}`,
    papers: (n: number) =>
      `${count(n)} perpindahan masih memerlukan dokumen sebelum ditetapkan; dokumennya di lembar Dokumen buku kerja.`,
    again:
      "Siapa pun dapat memeriksa ulang dari paket pemeriksa, tanpa basis data: selaras verify dan selaras check-law.",
  },
  problemHash: "Sidik soal (SHA-256)",
  planHash: "Sidik rencana (SHA-256)",

  unknownTitle: "Yang tidak diketahui data",
  unknowns: {
    commute: (n: number, of: number) =>
      `Waktu tempuh ke tempat baru tidak diketahui bagi ${count(n)} dari ${count(of)} orang yang pindah.`,
    component: (title: string, n: number, of: number) =>
      `${title}: tidak diketahui bagi ${count(n)} dari ${count(of)} orang yang pindah; tidak menambah nilai.`,
    register: (titles: readonly string[]) =>
      `Belum pernah diserahkan: ${listed(titles)}. Yang bergantung padanya dianggap tidak diketahui.`,
    noDate: "Tanggal keadaan data belum dinyatakan.",
    none: "Tidak ada fakta yang kurang pada orang yang pindah.",
  },
  reductionsTitle: "Yang sengaja tidak ditimbang",
  page: "Halaman",
  pageOf: "dari",
} as const;
