import type { ChoiceAction } from "@selaras/contract";
import { longDate } from "../explanation/messages.js";
import { choiceTexts } from "./choice-messages.js";

/** What scenarios say: refusals, and the history of a scenario. Facts only, formal and plain. */
export const says = {
  locked: (by: string, at: string, reason: string) =>
    `Skenario ini dikunci oleh ${by} pada ${longDate(at.slice(0, 10))}: ${reason}`,
  lockedHint: "Buka kuncinya dengan alasan, atau salin skenario ini dan putuskan pada salinannya.",
  notLocked: "Skenario ini tidak terkunci.",
  unfinished: "Skenario yang belum selesai disusun tidak dapat dikunci.",
  unfinishedHint: "Tunggu sampai selesai, atau hentikan penyusunannya.",
  unknown: (what: string, found: readonly string[]) =>
    `${what} tidak ada dalam data: ${found.slice(0, 5).join(", ")}${found.length > 5 ? ` dan ${found.length - 5} lagi` : ""}.`,
  unknownHint:
    "Mungkin salah ketik, atau data diimpor ulang sesudah skenario asalnya disusun. Hapus dari pilihan, lalu kirim lagi.",
  costless: "Anggaran rupiah diisi, tetapi biaya satu perpindahan belum lengkap.",
  costlessHint:
    "Isilah biaya satu perpindahan di dalam kecamatan dan ke kecamatan lain menurut hitungan kantor, atau kosongkan anggaran rupiah.",
  unlike: "Skenario yang dibandingkan harus sudah selesai dan mempunyai hasil.",
  unlikeHint: "Mungkin salah satunya masih disusun atau gagal; pilih skenario lain.",
} as const;

const CHOICES: Readonly<Record<string, ChoiceAction>> = {
  "rancangan.tetapkan": "choose",
  "rancangan.cabut": "withdraw",
  "rancangan.buka": "open",
  "rancangan.tutup": "close",
};

interface Entry {
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
  /** What the decision that the entry is about says; empty when it is about none. */
  readonly sentence: string;
}

/** One entry of the audit log about a scenario in words; null: nothing people need to read. */
export function historyLine({ action, detail, sentence }: Entry): string | null {
  const text = (name: string) => String(detail[name] ?? "");
  const number = text("refersTo") === "" ? text("seq") : text("refersTo");
  switch (action) {
    case "rencana.minta":
      return detail.basedOn === undefined
        ? "Meminta penyusunan."
        : `Meminta penyusunan ulang dari rencana ${text("basedOn")} dengan keputusannya.`;
    case "rencana.selesai":
      return `Selesai disusun: ${text("moves")} pegawai pindah.`;
    case "rencana.hentikan":
      return "Penyusunan dihentikan.";
    case "rencana.gagal":
      return `Gagal disusun: ${text("message")}`;
    case "rencana.batalkan":
      return "Meminta penyusunan dihentikan.";
    case "rencana.unduh-paket":
      return "Mengunduh paket pemeriksa.";
    case "skenario.ubah":
      return [
        text("name") === text("nameBefore")
          ? ""
          : `Mengganti nama “${text("nameBefore")}” menjadi “${text("name")}”.`,
        detail.noteChanged === true ? "Mengubah catatan." : "",
      ]
        .filter(Boolean)
        .join(" ");
    case "skenario.kunci":
      return `Mengunci skenario: ${text("reason")}`;
    case "skenario.buka":
      return `Membuka kunci skenario: ${text("reason")}`;
    case "rancangan.tetapkan":
    case "rancangan.cabut":
    case "rancangan.buka":
    case "rancangan.tutup":
      return `${choiceTexts.history[CHOICES[action]!]}: ${text("reason")}`;
    case "keputusan.tetapkan":
      return `Keputusan nomor ${number}: ${sentence} Alasan: ${text("reason")}`;
    case "keputusan.batalkan":
      return `Membatalkan keputusan nomor ${number}: ${sentence}`;
    case "keputusan.pulihkan":
      return `Memulihkan keputusan nomor ${number}: ${sentence}`;
    case "sidang.suara":
      return `Suara atas rantai ${text("chain")}: ${text("member")}, ${text("value")}.`;
    case "sidang.catatan":
      return `Catatan sidang pada rantai ${text("chain")}.`;
    case "sidang.putusan":
      return `Putusan sidang atas rantai ${text("chain")}: ${text("value")}.`;
    default:
      return null;
  }
}
