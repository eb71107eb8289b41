import type { ChoiceAction, ChoiceState, LedgerDecision } from "@selaras/contract";
import { todayOf } from "../../platform/clock.js";
import { longDate } from "../explanation/messages.js";

const dayOf = (at: Date): string => longDate(todayOf({ now: () => at }));

/** The first few by name, the others as a number. */
const someOf = (names: readonly string[], shown = 3): string =>
  names.length > shown
    ? `${names.slice(0, shown).join("; ")}; dan ${names.length - shown} lagi`
    : names.join("; ");

/** What a plan is to its period, on what leaves the room: a print of an experiment says that it is one. */
export const standingTexts: Record<ChoiceState, string> = {
  belum: "Bukan rancangan terpilih.",
  dipilih: "Rancangan terpilih periodenya, belum dibuka kepada pegawai.",
  dibuka: "Rancangan terpilih periodenya, dibuka kepada pegawai.",
};

/** What somebody did, as the next one hears of it. */
const didWhat: Record<ChoiceAction, (plan: string) => string> = {
  choose: (plan) => `menetapkan rencana “${plan}” sebagai rancangan terpilih`,
  withdraw: (plan) => `mencabut penetapan rencana “${plan}”`,
  open: (plan) => `membuka rencana “${plan}” kepada pegawai`,
  close: (plan) => `menutup rencana “${plan}” dari pegawai`,
};

/** What choosing a plan says: obstacles as [what, likely way out], warnings, refusals. */
export const choiceTexts = {
  otherCycle: (name: string) =>
    [
      `Rencana ini dari periode lain (${name}).`,
      "Susun rencana pada periode yang sedang berjalan, lalu pilih rencana itu.",
    ] as const,
  unfinished: [
    "Rencana ini belum selesai disusun.",
    "Tunggu sampai selesai; kemajuannya terlihat di halaman rencana.",
  ] as const,
  withoutResult: [
    "Rencana ini berakhir tanpa penempatan.",
    "Susun rencana baru, atau pilih rencana lain.",
  ] as const,
  unverified: (message: string) =>
    [
      `Pemeriksa mandiri tidak membenarkan rencana ini: ${message}`,
      "Susun ulang rencana. Bila terulang, laporkan kepada pengelola aplikasi.",
    ] as const,
  unlawful: (message: string) =>
    [
      `Rencana ini melanggar aturan: ${message}`,
      "Lihat perpindahannya di tampilan Temuan aturan, putuskan, lalu susun ulang.",
    ] as const,
  undrawn: ([first, ...others]: readonly LedgerDecision[]) =>
    [
      `${others.length + 1} keputusan pada rencana ini belum tersusun ke dalamnya, antara lain nomor ${first!.seq}: ${first!.sentence}`,
      "Susun ulang dengan keputusannya di tampilan Keputusan, lalu pilih rencana hasilnya.",
    ] as const,
  importedSince: (at: Date, asked: Date) =>
    `Data diimpor lagi pada ${dayOf(at)}, sesudah rencana ini diminta (${dayOf(asked)}). Rencana ini tidak memuat perubahannya.`,
  correctedSince: (at: Date, asked: Date) =>
    `Data pegawai diperbaiki atas sanggahan pada ${dayOf(at)}, sesudah rencana ini diminta (${dayOf(asked)}).`,
  needsSince: (units: readonly string[], asked: Date) =>
    `Beban kerja ${units.length} unit diterima sesudah rencana ini diminta (${dayOf(asked)}): ${someOf(units)}. Kebutuhan dalam rencana ini masih yang sebelumnya.`,
  rulesSince: (rules: readonly string[], asked: Date) =>
    `Aturan ditetapkan atau dikonfirmasi lain sesudah rencana ini diminta (${dayOf(asked)}): ${someOf(rules)}. Rencana ini dinilai dengan aturan sebelumnya.`,
  otherTmt: (own: string, now: string) =>
    `Rencana ini disusun untuk TMT ${longDate(own)}; TMT periode ini sekarang ${longDate(now)}.`,

  meanwhile: (by: string, action: ChoiceAction, plan: string, reason: string) =>
    `Sementara itu ${by} ${didWhat[action](plan)}: ${reason}`,
  meanwhileHint: "Lihat keadaan yang baru; bila masih perlu, lakukan sekali lagi.",
  already: "Rencana ini sudah menjadi rancangan terpilih.",
  notChosen: "Rencana ini bukan rancangan terpilih.",
  notChosenHint: "Tetapkan dahulu rencana ini sebagai rancangan terpilih.",
  alreadyOpen: "Rencana ini sudah dibuka kepada pegawai.",
  notOpen: "Rencana ini belum dibuka kepada pegawai.",
  chosenStaysLocked: "Skenario ini adalah rancangan terpilih, maka tetap terkunci.",
  chosenStaysLockedHint:
    "Cabut penetapannya lebih dahulu, atau salin skenario ini dan putuskan pada salinannya.",

  /** As the history of the scenario tells it. */
  history: {
    choose: "Menetapkan sebagai rancangan terpilih",
    withdraw: "Mencabut penetapan sebagai rancangan terpilih",
    open: "Membuka kepada pegawai",
    close: "Menutup dari pegawai",
  } satisfies Record<ChoiceAction, string>,
} as const;
