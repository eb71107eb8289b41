import { type CaseFault, formatIndonesian, isoDate } from "@selaras/regulations";

const day = (date: string): string => formatIndonesian(isoDate(date));
const glimpse = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
};

/** One fault of a rule that was written: what was found there, what is expected, and the likely fix. */
export const faultMessage = ({ found, expected, fix }: CaseFault): string =>
  `Ditemukan ${found === undefined ? "tidak ada" : glimpse(found)}, seharusnya ${expected}. ${fix}`;
export const faultText = (fault: CaseFault): string => `${fault.where}: ${faultMessage(fault)}`;

/** Each a sentence and the likely fix. */
export const localRuleTexts = {
  faultsHint: "Perbaiki isiannya, lalu kirim lagi; tidak ada yang dicatat.",
  none: (rule: string): [string, string] => [
    `Aturan daerah "${rule}" tidak ada.`,
    "Lihat daftarnya di buku aturan, bagian Aturan daerah.",
  ],
  withdrawn: (rule: string, since: string): [string, string] => [
    `Aturan daerah "${rule}" sudah dicabut mulai ${day(since)}.`,
    "Untuk memberlakukannya lagi, catat versi baru.",
  ],
  earlier: (asked: string, least: string): [string, string] => [
    `Tanggal ${day(asked)} mendahului catatan terakhir aturan ini, yang berlaku mulai ${day(least)}.`,
    "Pilih tanggal yang sama atau sesudahnya; yang sudah dicatat tidak dihapus.",
  ],
};
