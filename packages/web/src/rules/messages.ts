import { number } from "../platform/format";

export const messages = {
  title: "Buku aturan",
  lead: "Aturan yang diperiksa pada setiap perpindahan, dengan dasar hukum, status teks, dan masa berlakunya.",
  search: "Cari aturan, pasal, atau nomor peraturan",
  topic: "Topik",
  allTopics: "semua topik",
  status: "Status teks",
  allStatuses: "semua status",
  statuses: { verified: "terverifikasi", known: "dikenal", uncertain: "belum dikonfirmasi" },
  severities: { block: "menghalangi", warn: "memberi catatan", document: "meminta dokumen" },
  count: (shown: number, all: number) => `${number(shown)} dari ${number(all)} aturan`,
  uncertain: (count: number) =>
    `${number(count)} aturan belum dikonfirmasi teks hukumnya. Aturan itu ditampilkan sebagai catatan, tidak sebagai hukum.`,
  versions: "Versi",
  from: "mulai",
  until: "sampai",
  open: "seterusnya",
  unknownStart: "tanggal mulai belum diketahui",
  nothing: "Tidak ada aturan yang cocok",
  nothingHint: "Mungkin kata pencarian terlalu khusus; coba nomor peraturan atau satu kata saja.",
} as const;
