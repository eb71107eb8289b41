import type { DeliberatedChain, Outcome, Vote } from "@selaras/contract";
import { number } from "../../platform/format";

export const words = {
  open: "Buka mode sidang",
  title: "Sidang",
  back: "Kembali ke rencana",
  progress: (done: number, all: number) => `${number(done)} dari ${number(all)} rantai diputuskan`,
  chain: (chain: number, at: number, all: number) =>
    `Rantai ${number(chain)} · ke-${number(at)} dari ${number(all)}`,
  previous: "Sebelumnya",
  next: "Berikutnya",
  nextOpen: "Berikutnya yang belum diputuskan",
  why: "Mengapa",
  dossier: "Berkas pegawai",
  facts: "Nilai sekarang dan nanti",
  outcomes: {
    disetujui: "Setujui",
    dikembalikan: "Kembalikan",
    ditunda: "Tunda",
  } satisfies Record<Outcome, string>,
  decided: {
    disetujui: "disetujui",
    dikembalikan: "dikembalikan",
    ditunda: "ditunda",
  } satisfies Record<Outcome, string>,
  outcomeHelp: {
    disetujui: "rencana tetap; perpindahan ini dikunci",
    dikembalikan: "semua tetap di tempatnya",
    ditunda: "dibahas lagi nanti",
  } satisfies Record<Outcome, string>,
  replaces: "menggantikan putusan yang ada",
  asking: "menghitung …",
  free: "tanpa kehilangan manfaat",
  price: (points: number) => `rencana kehilangan ${number(points)} poin`,
  impossible: "tidak dapat dilakukan",
  touches: (others: number) =>
    others === 0 ? "tidak menyentuh orang lain" : `${number(others)} orang lain ikut berubah`,
  reason: "Alasan putusan",
  reasonDefault: {
    disetujui: "Sesuai kebutuhan unit tujuan",
    dikembalikan: "Dikembalikan oleh sidang",
    ditunda: "Menunggu keterangan",
  } satisfies Record<Outcome, string>,
  votesTitle: "Suara",
  votes: { setuju: "Setuju", tolak: "Tolak", abstain: "Abstain" } satisfies Record<Vote, string>,
  member: "Atas nama",
  memberHelp: "Kosongkan untuk suara Anda sendiri.",
  noVotes: "Belum ada suara.",
  notesTitle: "Catatan",
  note: "Tambah catatan",
  addNote: "Catat",
  minutes: "Rancangan berita acara",
  minutesEmpty: "Berita acara tumbuh dari suara, catatan, dan putusan.",
  print: "Cetak berita acara",
  current: "Putusan",
  none: "Rencana ini tidak memindahkan siapa pun",
} as const;

export const isOpen = ({ outcome }: DeliberatedChain): boolean =>
  outcome === null || outcome.kind === "ditunda";
