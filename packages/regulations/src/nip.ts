import { addYears, ageOn, fromCalendar, type IsoDate, yearOf } from "./dates.js";

export type NipError = "E_FORMAT" | "E_BIRTH" | "E_GENDER" | "E_SEQ" | "E_TMT" | "E_FUTURE";
export type NipWarning =
  | "W_UNDER_18"
  | "W_OVER_40"
  | "W_GENDER_DIFFERS"
  | "W_BIRTH_DIFFERS"
  | "W_TMT_DIFFERS";

export interface Nip {
  /** Eighteen digits. */
  readonly digits: string;
  readonly kind: "PNS" | "PPPK";
  readonly birthDate: IsoDate;
  readonly gender: "L" | "P";
  readonly sequence: string;
  readonly appointedYear: number;
  /** Month of appointment as CPNS; null for PPPK. */
  readonly appointedMonth: number | null;
  /** Number of the contract, 21 for the first; null for PNS. */
  readonly contractNumber: number | null;
  /** Age at appointment; for PPPK, whose number holds no month, the age reached by the end of that year. */
  readonly ageAtAppointment: number;
}

export type NipResult =
  | { readonly ok: true; readonly nip: Nip; readonly warnings: readonly NipWarning[] }
  | { readonly ok: false; readonly code: NipError; readonly hint: string };

/** What other columns say, to be compared; `asOf` is today's date and makes a year in the future an error. */
export interface NipComparison {
  readonly asOf?: IsoDate;
  readonly gender?: "L" | "P" | null;
  readonly birthDate?: IsoDate | null;
  readonly tmtCpns?: IsoDate | null;
}

const HINTS: Record<NipError, string> = {
  E_FORMAT:
    "NIP terdiri atas 18 angka. Mungkin sel Excel berformat angka sehingga angka terakhir hilang; ubah menjadi teks.",
  E_BIRTH: "Delapan angka pertama bukan tanggal lahir yang ada di kalender. Mungkin ada angka yang tertukar.",
  E_GENDER: "Angka ke-15 harus 1 (laki-laki) atau 2 (perempuan).",
  E_SEQ: "Tiga angka terakhir tidak boleh 000.",
  E_TMT: "Angka ke-13 dan ke-14 harus bulan 01-12 (PNS) atau nomor pengangkatan mulai 21 (PPPK).",
  E_FUTURE: "Tahun pengangkatan berada di masa depan.",
};
const refuse = (code: NipError): NipResult => ({ ok: false, code, hint: HINTS[code] });

/** Reads an 18-digit NIP (PNS) or NI PPPK. Spaces, dots, hyphens and apostrophes are ignored. There is no check digit. */
export function parseNip(text: string, compare: NipComparison = {}): NipResult {
  const digits = text.replace(/[\s.\-'’]/g, "");
  if (!/^\d{18}$/.test(digits)) return refuse("E_FORMAT");
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  const birthDate = fromCalendar(part(0, 4), part(4, 6), part(6, 8));
  if (birthDate === null) return refuse("E_BIRTH");
  const genderDigit = digits[14];
  if (genderDigit !== "1" && genderDigit !== "2") return refuse("E_GENDER");
  const sequence = digits.slice(15);
  if (sequence === "000") return refuse("E_SEQ");
  const code = part(12, 14);
  const isPns = code >= 1 && code <= 12;
  if (!isPns && code < 21) return refuse("E_TMT");
  const appointedYear = part(8, 12);
  const appointed = fromCalendar(appointedYear, isPns ? code : 12, isPns ? 1 : 31);
  if (appointed === null) return refuse("E_TMT");
  if (compare.asOf !== undefined && appointedYear > yearOf(compare.asOf)) return refuse("E_FUTURE");
  const nip: Nip = {
    digits,
    kind: isPns ? "PNS" : "PPPK",
    birthDate,
    gender: genderDigit === "1" ? "L" : "P",
    sequence,
    appointedYear,
    appointedMonth: isPns ? code : null,
    contractNumber: isPns ? null : code,
    ageAtAppointment: ageOn(birthDate, appointed),
  };
  return { ok: true, nip, warnings: warningsOf(nip, appointed, compare) };
}

function warningsOf(nip: Nip, appointed: IsoDate, compare: NipComparison): NipWarning[] {
  const warnings: NipWarning[] = [];
  if (nip.ageAtAppointment < 18) warnings.push("W_UNDER_18");
  if (nip.kind === "PNS" && appointed > addYears(nip.birthDate, 40)) warnings.push("W_OVER_40");
  if (compare.gender && compare.gender !== nip.gender) warnings.push("W_GENDER_DIFFERS");
  if (compare.birthDate && compare.birthDate !== nip.birthDate) warnings.push("W_BIRTH_DIFFERS");
  if (compare.tmtCpns && nip.kind === "PNS" && compare.tmtCpns.slice(0, 7) !== appointed.slice(0, 7)) {
    warnings.push("W_TMT_DIFFERS");
  }
  return warnings;
}

/** `19880714 201101 2 998` */
export const formatNip = (digits: string): string =>
  `${digits.slice(0, 8)} ${digits.slice(8, 14)} ${digits.slice(14, 15)} ${digits.slice(15)}`;
