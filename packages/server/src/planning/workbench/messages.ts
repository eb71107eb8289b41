import type { Decision, SeatCode } from "@selaras/contract";
import type { PlanningWorld } from "../facts/world.js";

/** What the desk says. Facts and numbers only, formal and plain. */
export const says = {
  noPlan: () => "Tidak ada rencana sah yang memenuhi keputusan ini bersama batas-batas lain.",
  conflict: (name: string) => `Bertentangan dengan batas: ${name}.`,
  tooFewVacant: (wanted: number, vacant: number) =>
    vacant === 0
      ? "Tidak ada kursi kosong pada jabatan ini yang dapat dicadangkan."
      : `Hanya ${vacant} kursi kosong pada jabatan ini; yang diminta dicadangkan ${wanted}.`,
  unlawful: (message: string, citation: string) => `Aturan melarang: ${message} Dasar: ${citation}.`,
  noSeat: () => "Peta jabatan tidak memberi jabatan ini satu kursi pun di unit itu.",
  unknownNow: (nip: string) =>
    `Pegawai ${nip}, unit, atau jabatannya tidak ada lagi dalam data sekarang. Mungkin data diimpor ulang sesudah rencana disusun.`,
  notWeighed: () =>
    "Pasangan pegawai dan jabatan ini tidak ditimbang dalam rencana, maka nilainya tidak dapat diubah.",
  contradicts: (seq: number, sentence: string, by: string) =>
    `Bertentangan dengan keputusan nomor ${seq} oleh ${by}: ${sentence}`,
  contradictsHint: "Batalkan keputusan itu lebih dahulu, atau ubah keputusan yang baru.",
  meanwhile: (seq: number, sentence: string, by: string) =>
    `Sementara itu ${by} memutuskan hal yang sama (nomor ${seq}): ${sentence}`,
  meanwhileHint: "Lihat keputusan itu; bila masih perlu, putuskan sekali lagi.",
  impossibleHint: "Batalkan keputusan lain yang menghalangi, atau pilih tempat lain.",
  alreadyUndone: (by: string) => `Keputusan ini sudah dibatalkan oleh ${by}.`,
  notUndone: "Keputusan ini masih berlaku.",
  decidedBy: (seq: number, by: string) =>
    `Tempat ini ditetapkan oleh keputusan nomor ${seq} (${by}), bukan oleh perhitungan.`,
  busy: "Rencana ini sedang diubah banyak orang sekaligus.",
  busyHint: "Coba lagi sebentar.",
} as const;

/** A decision in words, with names. */
export function sentenceOf(decision: Decision, { index }: PlanningWorld): string {
  const person = (nip: string) => {
    const e = index.employeeIndex.get(nip);
    return e === undefined ? nip : index.employees[e]!.name;
  };
  const seat = ({ unitCode, titleCode }: SeatCode) =>
    `${index.titles.get(titleCode)?.name ?? titleCode} di ${index.units.get(unitCode)?.name ?? unitCode}`;
  const places = (list: readonly { nip: string; seat: SeatCode }[]) =>
    list.map((place) => `${person(place.nip)} sebagai ${seat(place.seat)}`).join("; ");
  switch (decision.kind) {
    case "kunci":
      return `Dikunci: ${places(decision.places)}.`;
    case "larang":
      return `Tidak boleh: ${places(decision.places)}.`;
    case "tarik":
      return `Tidak ikut dipindahkan: ${decision.nips.map(person).join("; ")}.`;
    case "cadangkan":
      return `Dicadangkan ${decision.seats} kursi ${seat(decision.seat)}.`;
    case "nilai":
      return `Nilai ${person(decision.nip)} sebagai ${seat(decision.seat)} ditetapkan ${decision.value} poin.`;
  }
}
