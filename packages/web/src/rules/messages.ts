import type { RuleVersion, Verdict } from "@selaras/contract";
import { number } from "../platform/format";
import type { Effect } from "./rule-versions";

export const messages = {
  title: "Buku aturan",
  lead: "Semua aturan yang diperiksa pada setiap usulan mutasi: bunyinya, dasar hukumnya, sejak kapan berlaku, dan apa yang dilakukan sistem. Terbuka bagi siapa pun.",
  views: "Tampilan buku aturan",
  tabs: {
    list: "Daftar aturan",
    changes: "Apa yang berubah",
    local: "Aturan daerah",
    office: "Ditetapkan kantor",
  },
  search: "Cari kata, pasal, peraturan, atau kode",
  on: "Berlaku pada",
  back: (day: string) => `Kembali ke ${day}`,
  topic: "Topik",
  allTopics: "semua topik",
  status: "Status",
  allStatuses: "semua status",
  statuses: {
    verified: "terverifikasi",
    known: "diketahui",
    uncertain: "belum dikonfirmasi",
  } satisfies Record<RuleVersion["status"], string>,
  statusMeaning: {
    verified: "Teks peraturannya sudah dibaca dan dicocokkan.",
    known: "Dikenal dari praktik kepegawaian; teks peraturannya belum dicocokkan kata demi kata.",
    uncertain:
      "Dasarnya belum pasti. Sampai bagian hukum mengonfirmasi, aturan ini hanya mengingatkan dan tidak menghalangi siapa pun.",
  } satisfies Record<RuleVersion["status"], string>,
  decidedStatus: "Dasarnya belum pasti; kantor sudah menetapkan bacaannya.",
  effect: "Akibat",
  allEffects: "semua akibat",
  effects: {
    block: "melarang",
    document: "meminta dokumen",
    warn: "mengingatkan",
    off: "tidak diterapkan",
  } satisfies Record<Effect, string>,
  effectMeaning: {
    block: "Sistem melarang: perpindahan yang melanggarnya tidak dapat masuk rencana.",
    document:
      "Sistem meminta dokumen: perpindahan boleh diusulkan, tetapi baru dapat ditetapkan setelah dokumennya dilampirkan.",
    warn: "Sistem mengingatkan: perpindahan boleh diusulkan; perencana membacanya dan mencatat alasannya.",
    off: "Sistem tidak menerapkan aturan ini.",
  } satisfies Record<Effect, string>,
  byOffice: "ditetapkan kantor",
  local: "aturan daerah",
  localMeaning:
    "Ditetapkan pemerintah daerah ini sendiri; teks dan penetapnya tercatat di bagian Aturan daerah.",
  decided: "Demikian ditetapkan kantor; lihat Ditetapkan kantor.",
  wouldBe: {
    block: "Bila dikonfirmasi, aturan ini akan melarang.",
    document: "Bila dikonfirmasi, aturan ini akan meminta dokumen.",
    warn: "",
  } satisfies Record<RuleVersion["severity"], string>,
  count: (shown: number, all: number, day: string) =>
    shown === all
      ? `${number(all)} aturan berlaku pada ${day}`
      : `${number(shown)} dari ${number(all)} aturan yang berlaku pada ${day}`,
  uncertain: (count: number) =>
    `${number(count)} di antaranya belum dikonfirmasi: ditampilkan sebagai pengingat, tidak sebagai hukum.`,
  outOfForce: (count: number, day: string) => `${number(count)} aturan tidak berlaku pada ${day}`,
  nothing: "Tidak ada aturan yang cocok",
  nothingHint: "Mungkin kata pencariannya terlalu khusus; coba satu kata saja, atau hapus saringan.",
  clear: "Hapus saringan",
  from: "mulai",
  until: (from: string, to: string) => `${from} sampai ${to}`,
  since: (from: string) => `sejak ${from}`,

  changes: {
    from: "Dari tanggal",
    to: "Sampai tanggal",
    spans: "Rentang yang sering dipakai",
    year: "Setahun terakhir",
    twoYears: "Dua tahun terakhir",
    fiveYears: "Lima tahun terakhir",
    count: (count: number, from: string, to: string) =>
      count === 0
        ? `Tidak ada aturan yang berubah antara ${from} dan ${to}.`
        : `${number(count)} perubahan antara ${from} dan ${to}.`,
    noneHint: "Mungkin rentangnya terlalu pendek; coba dua atau lima tahun terakhir.",
    wrongOrder: "Tanggal awal harus lebih dahulu daripada tanggal akhir.",
    kinds: { new: "aturan baru", replaced: "versi baru", closed: "tidak berlaku lagi" },
    sameContent: "Isinya tetap.",
  },

  page: {
    notFound: "Aturan ini tidak ada",
    notFoundHint: "Mungkin kodenya salah ketik. Cari aturannya di buku aturan.",
    print: "Cetak",
    text: "Bunyi aturan",
    source: "Dasar hukum",
    force: "Masa berlaku",
    status: "Status teks",
    effect: "Yang dilakukan sistem",
    checkedOn: "Diperiksa pada",
    numbers: "Angka menurut peraturan",
    localNumbers: "Yang diatur",
    code: "Kode aturan",
    asOf: (day: string) => `Menurut hukum yang berlaku pada ${day}.`,
    notInForce: (day: string) => `Aturan ini tidak berlaku pada ${day}.`,
    nearest: "Yang ditampilkan di bawah ialah versi terdekat.",
    history: "Riwayat",
    historyNote: (count: number) => (count === 1 ? "satu versi" : `${number(count)} versi`),
    version: (name: string) => `Versi ${name}`,
    shown: "yang ditampilkan",
    changed: "Yang berubah dari versi sebelumnya",
    first: "Versi pertama yang dicatat.",
    show: (name: string) => `Tampilkan versi ${name}`,
    english: "English",
  },

  cases: {
    title: "Contoh perkara",
    note: "perkara rekaan yang diuji terhadap aturan ini",
    number: (no: string) => `perkara ${no}`,
    fulfilled: "Aturan ini terpenuhi.",
  },

  touched: {
    title: "Perpindahan yang tersentuh",
    plan: (name: string) => `Menurut “${name}”`,
    none: "Tidak ada perpindahan dalam rencana ini yang tersentuh aturan ini.",
    hidden:
      "Siapa yang tersentuh aturan ini hanya ditampilkan bagi analis, Tim Penilai Kinerja, dan auditor.",
    noPlan: "Belum ada rencana yang selesai disusun.",
    count: (count: number) => `${number(count)} perpindahan`,
    more: (count: number) => `Tampilkan ${number(count)} lainnya`,
    all: "Semua temuan hukum rencana ini",
    newcomer: "belum berjabatan",
  },

  verdicts: {
    BLOCK: "melarang",
    "NEED-DOC": "meminta dokumen",
    WARN: "mengingatkan",
    PASS: "terpenuhi",
  } satisfies Record<Verdict, string>,
} as const;

export const decisionWords = {
  reasonHelp: "Dicatat dalam jejak audit dan terbuka bagi semua pembaca.",
  by: "Pejabat yang menetapkan",
  byHelp: "Nama atau jabatan seperti pada surat ketetapannya.",
  reasonFault: "Tulis alasannya, paling sedikit lima huruf.",
  byFault: "Tulis pejabat yang menetapkan, paling sedikit tiga huruf.",
} as const;
