import type { ChoiceAction, ChoiceState, PlanChoice } from "@selaras/contract";
import { number } from "../../platform/format";

/** What a plan is to its period, in one or two words. */
export const choiceTitles: Record<Exclude<ChoiceState, "belum">, string> = {
  dipilih: "rancangan terpilih",
  dibuka: "terpilih, dibuka kepada pegawai",
};

interface ActWords {
  /** The button, and the heading of what it opens. */
  readonly title: string;
  readonly send: string;
  readonly sending: string;
  /** What follows from it, a sentence each. */
  readonly follows: (choice: PlanChoice, plan: string) => readonly string[];
}

const people = (count: number) => `${number(count)} pegawai`;
const accounts = (count: number) => `${number(count)} akun`;

/** Words of choosing a plan and opening it to employees. */
export const words = {
  standing: {
    belum: (chosen: string | null) =>
      chosen === null
        ? "Belum ada rancangan terpilih pada periode ini. Rencana ini hanya terlihat oleh tim yang menyusun dan memutuskan."
        : "Bukan rancangan terpilih: hanya terlihat oleh tim yang menyusun dan memutuskan. Yang terpilih pada periode ini:",
    dipilih: "Rancangan terpilih periode ini. Pegawai dan kepala perangkat daerah belum melihatnya.",
    dibuka: "Rancangan terpilih periode ini. Setiap pegawai membaca usul penempatannya sendiri.",
  },
  by: (by: string, at: string, reason: string) => `${by}, ${at}: ${reason}`,
  region: "Rancangan terpilih",
  cancel: "Batal",
  reasonHelp: "Dibaca oleh tim dan pemeriksa; tersimpan dalam riwayat dan tidak dapat diubah.",
  shortReason: "Isilah alasan, sedikitnya tiga huruf.",
  obstacles: "Rencana ini belum dapat dipilih",
  stale: "Keadaan sudah berubah sejak rencana ini diminta",
  warnings: "Perlu diketahui lebih dahulu",
  gone: "Keadaannya sudah berubah; tutup kotak ini dan lihat keadaan yang baru.",
  close: "Tutup",

  actions: {
    choose: {
      title: "Tetapkan sebagai rancangan terpilih",
      send: "Tetapkan",
      sending: "Menetapkan …",
      follows: ({ reach, chosen, state }, plan) => [
        `“${plan}” menjadi rencana yang ditampilkan lebih dahulu kepada tim dan pimpinan (${accounts(reach.team)}).`,
        "Pegawai dan kepala perangkat daerah belum melihat apa pun; membukanya adalah langkah tersendiri.",
        "Skenarionya terkunci: tidak ada keputusan yang mengubahnya lagi selama menjadi rancangan terpilih.",
        ...(chosen === null ? [] : [`Menggantikan “${chosen.name}”.`]),
        ...(state === "dibuka"
          ? ["Pegawai tidak melihat rencana yang lama lagi, dan belum melihat yang ini sampai dibuka."]
          : []),
      ],
    },
    open: {
      title: "Buka kepada pegawai",
      send: "Buka kepada pegawai",
      sending: "Membuka …",
      follows: ({ reach: { employees, moves, employeeAccounts, heads } }) => [
        `${people(employees)} dapat membaca usul penempatannya sendiri: ${number(moves)} diusulkan pindah, ${number(employees - moves)} tetap. Yang sudah mempunyai akun hari ini: ${number(employeeAccounts)}.`,
        `Kepala perangkat daerah membaca usul bagi pegawai unitnya (${accounts(heads)}).`,
        "Seorang pegawai tidak membaca usul bagi pegawai lain.",
        "Halamannya dapat ditutup lagi; yang sudah dibaca orang tidak dapat ditarik kembali.",
      ],
    },
    close: {
      title: "Tutup dari pegawai",
      send: "Tutup dari pegawai",
      sending: "Menutup …",
      follows: ({ reach: { employees } }) => [
        `Halaman ${people(employees)} kembali menyatakan bahwa belum ada rencana yang diumumkan.`,
        "Rencana ini tetap menjadi rancangan terpilih bagi tim dan pimpinan.",
      ],
    },
    withdraw: {
      title: "Cabut penetapan",
      send: "Cabut penetapan",
      sending: "Mencabut …",
      follows: ({ state }) => [
        "Periode ini tidak mempunyai rancangan terpilih lagi.",
        ...(state === "dibuka" ? ["Pegawai dan kepala perangkat daerah tidak melihatnya lagi."] : []),
        "Skenarionya tetap terkunci sampai kuncinya dibuka dengan alasan.",
      ],
    },
  } satisfies Record<ChoiceAction, ActWords> as Record<ChoiceAction, ActWords>,

  history: "Rancangan terpilih pada periode ini",
  historyEmpty: "Belum pernah ada rencana yang ditetapkan sebagai rancangan terpilih.",
  did: {
    choose: "ditetapkan sebagai rancangan terpilih",
    withdraw: "dicabut penetapannya",
    open: "dibuka kepada pegawai",
    close: "ditutup dari pegawai",
  } satisfies Record<ChoiceAction, string>,
  staysLocked: "Rancangan terpilih tetap terkunci. Cabut penetapannya lebih dahulu untuk membuka kuncinya.",
} as const;
