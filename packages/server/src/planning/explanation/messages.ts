import type { Placement, SeatRef } from "@selaras/contract";
import { formatIndonesianLong, type IsoDate } from "@selaras/regulations";
import type { PostEntry } from "../facts/workforce-index.js";
import type { StayCause } from "./stay.js";

/**
 * Sentences of "kenapa saya, kenapa bukan saya": facts and numbers only, formal and plain. They are stored once and read by the person
 * and by others, so they address nobody; `opening` says the first of them to a reader.
 */
export const at = ({ title, unit }: PostEntry): string => `${title.name} di ${unit.name}`;
export const longDate = (date: string): string => formatIndonesianLong(date as IsoDate);
const grouped = (rupiah: number): string => String(rupiah).replace(/\B(?=(\d{3})+$)/g, ".");
const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));

export const says = {
  moves: (from: PostEntry | null, to: PostEntry, tmt: string) =>
    from === null
      ? `Diusulkan menempati ${at(to)} mulai ${longDate(tmt)}.`
      : `Diusulkan pindah dari ${at(from)} ke ${at(to)} mulai ${longDate(tmt)}.`,
  closes: (to: PostEntry, before: number, after: number) =>
    `${at(to)} memerlukan ${to.seats} orang dan kini terisi ${before}; setelah rencana terisi ${after}.`,
  replaces: (to: PostEntry) =>
    `Kursi ${at(to)} ditinggalkan pegawai lain dalam rencana ini dan perlu diisi kembali.`,
  leaves: (from: PostEntry, before: number, after: number) =>
    `${at(from)} memerlukan ${from.seats} orang: kini ${before}, setelah rencana ${after}.`,
  commute: (before: number | null, after: number | null) =>
    after === null
      ? "Waktu tempuh dari rumah ke tempat baru tidak diketahui."
      : before === null
        ? `Waktu tempuh dari rumah sekitar ${after} menit.`
        : `Waktu tempuh dari rumah sekitar ${after} menit, sekarang ${before} menit.`,
  value: (before: number, after: number, mostly: string | null) =>
    `Nilai penempatan ${before} menjadi ${after} poin (${signed(after - before)})${mostly === null ? "" : `, terutama karena ${mostly.toLowerCase()}`}.`,
  lawful: (checked: number, papers: readonly string[]) =>
    papers.length === 0
      ? `Tidak ada dari ${checked} aturan yang diperiksa yang menghalangi.`
      : `Tidak ada dari ${checked} aturan yang diperiksa yang menghalangi; sebelum ditetapkan masih perlu ${papers.join(", ")}.`,
  stays: (here: PostEntry) => `Tetap sebagai ${at(here)} dalam rencana ini.`,
  waits: () => "Belum menduduki jabatan, dan belum dapat ditempatkan dalam rencana ini.",
  blockedByRule: (message: string, citation: string) => `Yang menentukan: ${message} Dasar: ${citation}.`,
  blockedByRuleMostly: (message: string, citation: string) =>
    `Tidak ada jabatan lain yang dapat diusulkan; penghalang yang paling sering: ${message} Dasar: ${citation}.`,
  blockedByPath: (message: string) => `Tidak ada jabatan lain yang dapat diusulkan. ${message}`,
  guardedSkill: (skill: string) =>
    `Satu-satunya pemegang keahlian ${skill} di unit ini, dan belum ada pengganti.`,
  noSeat: () => "Tidak ada unit lain yang memerlukan jabatan ini.",
  noWorthwhileSeat: () =>
    "Semua jabatan lain yang sah kini sudah terisi penuh, dan tidak satu pun menaikkan nilai penempatan melebihi biaya mutasi.",
  choice: (count: number, best: PostEntry, difference: number) =>
    `Ada ${count} kursi lain yang sah; yang nilainya tertinggi ${at(best)}, selisih ${signed(difference)} poin.`,
  alreadyBest: () => "Tempat sekarang sudah yang paling bernilai di antara pilihan yang sah.",
  notWorth: (cost: number) =>
    `Selisih itu tidak melampaui ${cost} poin yang disyaratkan agar sebuah mutasi layak diusulkan.`,
  taken: (filled: number, limit: number) =>
    `Kursi di sana sudah terisi ${filled} dari paling banyak ${limit} orang dalam rencana ini.`,
  holders: (stay: number, come: number) =>
    come === 0
      ? `Semua ${stay} orang itu sudah memegang jabatan itu dan tetap di sana.`
      : `Dari mereka ${stay} sudah di sana dan tetap, ${come} diusulkan ke sana.`,
  exchanged: (loss: number) =>
    `Bila ditukar dengan salah satu yang diusulkan, seluruh rencana kehilangan sedikitnya ${grouped(loss)} poin.`,
  exchangeBarred: () =>
    "Menukarnya dengan salah satu yang diusulkan terhalang batas rencana atau keputusan tangan.",
  budget: (budget: number) =>
    `Jumlah mutasi dibatasi ${budget} orang, dan batas itu habis untuk perpindahan yang lebih bermanfaat bagi layanan.`,
  needed: (here: PostEntry, after: number, loss: number) =>
    `Kepergian dari sini membuka kekurangan: ${at(here)} memerlukan ${here.seats} orang dan dalam rencana ini terisi ${after}. Bila pindah ke sana, seluruh rencana kehilangan ${grouped(loss)} poin.`,
  outflow: (unit: string, max: number) =>
    `Dari ${unit} paling banyak ${max} orang boleh pindah dalam satu rencana, dan batas itu sudah tercapai.`,
  inflow: (unit: string, max: number) =>
    `Ke ${unit} paling banyak ${max} orang boleh masuk dalam satu rencana, dan batas itu sudah tercapai.`,
  rupiah: (budget: number) =>
    `Biaya seluruh mutasi dibatasi Rp${grouped(budget)}, dan sisanya tidak cukup untuk perpindahan ini.`,
  excluded: {
    person: "Pegawai ini dikecualikan dari skenario oleh yang menyusunnya.",
    seat: "Jabatan atau unit yang sekarang dipegang dikecualikan dari skenario oleh yang menyusunnya.",
    targets: "Semua jabatan lain yang sah dikecualikan dari skenario oleh yang menyusunnya.",
  },
  ownLot: (mode: string) => `Tidak ada jabatan lain yang sah yang memenuhi mode skenario. ${mode}`,
  cover: (min: number, here: PostEntry) =>
    `Jabatan serumpun ${at(here)} harus tetap diisi paling sedikit ${min} orang.`,
  minimum: (min: number, here: PostEntry) => `${at(here)} harus tetap diisi paling sedikit ${min} orang.`,
  whole: () => "Susunan seluruh rencana bernilai lebih tinggi tanpa perpindahan ini.",
  /** What would have to be otherwise; of a rule its own message says so, with the date. */
  unless: {
    keputusan: "Ini dapat berubah bila keputusan itu dibatalkan.",
    aturan: null,
    jalur: "Ini dapat berubah bila syarat jalur itu terpenuhi atau kebutuhan baru dibuka.",
    "keahlian-tunggal": "Ini dapat berubah bila ada pegawai lain di unit ini dengan keahlian itu.",
    dikecualikan: "Ini dapat berubah bila pengecualian itu dicabut.",
    "untung-sendiri":
      "Ini dapat berubah bila mode skenario diganti, atau bila minat dan tempat tinggal yang tercatat berubah.",
    "tanpa-kursi": "Ini dapat berubah bila unit lain memerlukan jabatan ini.",
    "sudah-terbaik": "Ini dapat berubah bila kursi yang lebih bernilai menjadi kosong.",
    "selisih-kecil":
      "Ini dapat berubah bila nilai di tempat lain naik melebihi ambang itu, misalnya karena minat atau sertifikat yang baru tercatat.",
    "kursi-terisi": "Ini dapat berubah bila kursi di sana kosong atau kebutuhannya ditambah.",
    anggaran: "Ini dapat berubah bila batas jumlah mutasi dinaikkan.",
    "anggaran-rupiah": "Ini dapat berubah bila batas biaya dinaikkan.",
    dibutuhkan: "Ini dapat berubah bila kursi di sini dapat diisi orang lain.",
    minimal: "Ini dapat berubah bila kursi di sini dapat diisi orang lain.",
    "batas-keluar": "Ini dapat berubah bila batas itu dinaikkan.",
    "batas-masuk": "Ini dapat berubah bila batas itu dinaikkan.",
    susunan: "Ini dapat berubah bila kursi, nilai, atau keputusan lain dalam rencana berubah.",
  } satisfies Record<StayCause, string | null>,
} as const;

/** The first sentence of every placement with its subject: `own` speaks to the person, otherwise of the person. */
export function opening(
  { moved, from, to, tmt }: Pick<Placement, "moved" | "from" | "to" | "tmt">,
  own: boolean,
): string {
  const who = own ? "Anda" : "Pegawai ini";
  const seat = ({ titleName, unitName }: SeatRef) => `${titleName} di ${unitName}`;
  if (moved && to)
    return from === null
      ? `${who} diusulkan menempati ${seat(to)} mulai ${longDate(tmt)}.`
      : `${who} diusulkan pindah dari ${seat(from)} ke ${seat(to)} mulai ${longDate(tmt)}.`;
  return from === null
    ? `${who} belum menduduki jabatan, dan belum dapat ditempatkan dalam rencana ini.`
    : `${who} tetap sebagai ${seat(from)} dalam rencana ini.`;
}

/** A stored placement for its reader. */
export const presentPlacement = (placement: Placement, own: boolean): Placement => ({
  ...placement,
  sentences: [opening(placement, own), ...placement.sentences.slice(1)],
});
