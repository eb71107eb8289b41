/** How numbers, dates and spans read in Indonesian. Dates are ISO days and are never turned into instants. */
const months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"] as const;
export const missing = "–";
const minus = "\u2212";

/** 1234567 -> "1.234.567", 0.034 with two decimals -> "0,03". */
export function number(value: number | null | undefined, decimals = 0): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return missing;
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  const isZero = Number(`${whole}.${fraction ?? "0"}`) === 0;
  return `${value < 0 && !isZero ? minus : ""}${grouped}${fraction ? `,${fraction}` : ""}`;
}

/** With a sign also when positive: +3, −2, 0. */
export const signed = (value: number): string => (value > 0 ? `+${number(value)}` : number(value));

/** Basis points (1/100 of a percent) as a percentage: 523 -> "5,2 %". */
export const percentOfBp = (bp: number, decimals = 1): string => `${number(bp / 100, decimals)}\u00A0%`;
/** Parts per million as a percentage: 312 -> "0,03 %". */
export const percentOfPpm = (ppm: number): string => `${number(ppm / 10_000, 2)}\u00A0%`;
/** A ratio as a percentage; no denominator, no percentage. */
export const percent = (part: number, whole: number, decimals = 0): string =>
  whole === 0 ? missing : `${number((100 * part) / whole, decimals)}\u00A0%`;

/** "2026-12-01" -> "1 Des 2026". */
export function date(iso: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  const month = months[Number(match?.[2]) - 1];
  return match && month ? `${Number(match[3])}\u00A0${month}\u00A0${match[1]}` : missing;
}

/** "2026-12-01" -> "Des 2026". */
export function monthOf(iso: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})/.exec(iso ?? "");
  const month = months[Number(match?.[2]) - 1];
  return match && month ? `${month}\u00A0${match[1]}` : missing;
}

/** An instant in the time of Kupang (WITA, UTC+8): "1 Des 2026 14.05 WITA". */
export function instant(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return missing;
  const local = new Date(time + 8 * 3_600_000).toISOString();
  return `${date(local)} ${local.slice(11, 13)}.${local.slice(14, 16)} WITA`;
}

/** 40 -> "3 th 4 bl"; 0 -> "< 1 bl". */
export function span(totalMonths: number | null | undefined): string {
  if (totalMonths === null || totalMonths === undefined) return missing;
  if (totalMonths <= 0) return "<\u00A01\u00A0bl";
  const years = Math.floor(totalMonths / 12);
  const rest = totalMonths % 12;
  return [years > 0 ? `${years}\u00A0th` : "", rest > 0 ? `${rest}\u00A0bl` : ""].filter(Boolean).join(" ");
}

/** 75 -> "1 jam 15 mnt". */
export function minutes(total: number | null | undefined): string {
  if (total === null || total === undefined) return missing;
  const hours = Math.floor(total / 60);
  const rest = total % 60;
  if (hours === 0) return `${rest}\u00A0mnt`;
  return `${hours}\u00A0jam${rest > 0 ? ` ${rest}\u00A0mnt` : ""}`;
}

/** "TUGAS BELAJAR" -> "Tugas belajar": data are stored in capitals, people do not read them so. */
export function calm(text: string): string {
  if (text !== text.toUpperCase()) return text;
  const lower = text.toLowerCase().replaceAll("_", " ");
  return (lower.charAt(0).toUpperCase() + lower.slice(1)).replace(ACRONYMS, (word) => word.toUpperCase());
}
/** Words that are letters, not words. */
const ACRONYMS = /\b(pim|iii?|iv|pbj|str|ppns|opd)\b/gi;

/** 197001011990031001 -> "19700101 199003 1 001", as it is printed on documents. */
export const nipText = (nip: string): string =>
  /^\d{18}$/.test(nip) ? `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}` : nip;
