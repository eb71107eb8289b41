import type { Outcome, Vote } from "@selaras/contract";
import { formatIndonesianLong, type IsoDate } from "@selaras/regulations";

const whole = new Intl.NumberFormat("id-ID");
export const count = (value: number): string => whole.format(value);
export const longDate = (day: string): string => formatIndonesianLong(day as IsoDate);

/** Words of the draft minutes. What the office fills in by hand is a dotted line, never a guess. */
export const words = {
  kind: "Rancangan berita acara",
  title: "Berita Acara Sidang Tim Penilai Kinerja",
  draft: "Rancangan dari catatan sidang. Berlaku setelah diperiksa dan ditandatangani Tim Penilai Kinerja.",
  number: "Nomor",
  place: "Tempat",
  blank: "........................................",
  plan: "Rencana yang dibahas",
  tmt: "Terhitung mulai tanggal",
  days: "Hari sidang menurut catatan",
  daysOf: (first: string, last: string) =>
    first === last ? longDate(first) : `${longDate(first)} sampai ${longDate(last)}`,
  seal: "Sidik rencana (SHA-256)",
  finding: (decided: number, all: number, of: Record<Outcome, number>) =>
    `${count(decided)} dari ${count(all)} rantai diputuskan: ${count(of.disetujui)} disetujui, ${count(of.dikembalikan)} dikembalikan; ${count(of.ditunda)} ditunda.`,
  open: (rest: number) =>
    rest === 0
      ? "Semua rantai rencana ini sudah dibahas."
      : `${count(rest)} rantai belum dibahas dan tidak termasuk berita acara ini.`,
  none: "Belum ada suara, catatan, atau putusan.",
  members: "Yang memberi suara",
  membersHeader: ["Nama", "Setuju", "Tolak", "Abstain"],
  talked: "Yang dibahas",
  chain: (chain: number, movers: number) =>
    movers === 1 ? `Rantai ${count(chain)}` : `Rantai ${count(chain)}, ${count(movers)} orang`,
  header: ["Pegawai", "Dari", "Ke"],
  waiting: "daftar tunggu",
  outcomes: {
    disetujui: "Disetujui",
    dikembalikan: "Dikembalikan",
    ditunda: "Ditunda",
  } satisfies Record<Outcome, string>,
  undecided: "Belum diputuskan",
  reason: "Alasan",
  by: "Dicatat oleh",
  voted: "Suara",
  votes: { setuju: "setuju", tolak: "tolak", abstain: "abstain" } satisfies Record<Vote, string>,
  noVote: "tanpa pemungutan suara",
  note: "Catatan",
  price: "Akibat bagi rencana",
  priceOf: (points: number) =>
    points > 0
      ? `rencana kehilangan ${count(points)} poin`
      : points < 0
        ? `rencana bertambah ${count(-points)} poin`
        : "tanpa kehilangan manfaat",
  signed: "Tanda tangan",
  signatures: ["Ketua", "Sekretaris", "Anggota", "Anggota", "Anggota"],
  page: "Halaman",
  pageOf: "dari",
} as const;
