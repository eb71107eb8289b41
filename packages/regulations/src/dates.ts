/**
 * Legal dates are calendar days without a clock or a zone: ISO text, branded so that no free string slips in.
 * Month arithmetic clamps to the end of the month; the n-th anniversary day itself counts as reached.
 */
declare const isoDateBrand: unique symbol;
export type IsoDate = string & { readonly [isoDateBrand]: true };

const MONTHS_SHORT = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
const MONTHS_LONG = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];
const WEEKDAYS = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** The day as a date, or null when the calendar has no such day (31 April, 29 February 1990). Years 1900 to 9999. */
export function fromCalendar(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return write(year, month, day);
}

function write(year: number, month: number, day: number): IsoDate {
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as IsoDate;
}

const ZERO = 48;
const twoDigits = (date: IsoDate, at: number): number =>
  (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;

/** Year, month and day of a date; reads digit by digit, for it stands in the hot path. */
export const toCalendar = (date: IsoDate): CalendarDay => ({
  year: twoDigits(date, 0) * 100 + twoDigits(date, 2),
  month: twoDigits(date, 5),
  day: twoDigits(date, 8),
});

/** For literals in code and tests: an impossible date here is a bug, so it throws. */
export function isoDate(text: string): IsoDate {
  const date = parseDate(text);
  if (date === null) throw new RangeError(`Not a calendar date: ${text}`);
  return date;
}

/**
 * Reads what spreadsheets and services hold: `2026-03-02` (also with a time behind it), `02-03-2026`, `02/03/2026`,
 * `02.03.2026`, or an Excel serial (1900 system). Null for anything else and for days that do not exist,
 * Excel's invented 29 February 1900 included.
 */
export function parseDate(input: string | number): IsoDate | null {
  if (typeof input === "number") return fromExcelSerial(input);
  const text = input.trim().replace(/^'/, "");
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return fromCalendar(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (local) return fromCalendar(Number(local[3]), Number(local[2]), Number(local[1]));
  if (/^\d{5}$/.test(text)) return fromExcelSerial(Number(text));
  return null;
}

function fromExcelSerial(serial: number): IsoDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole === 60) return null;
  return fromDayNumber((whole < 60 ? EXCEL_EPOCH + 1 : EXCEL_EPOCH) + whole);
}

/** Days since 1970-01-01 (Hinnant's civil-day arithmetic; no time zone can touch it). */
export function toDayNumber(date: IsoDate): number {
  const { year, month, day } = toCalendar(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function fromDayNumber(number: number): IsoDate | null {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted + (shifted < 10 ? 3 : -9);
  return fromCalendar(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

const EXCEL_EPOCH = -25569; // 1899-12-30

/** The date `months` calendar months later (or earlier), clamped to the last day of the month it lands in. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = toCalendar(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return write(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, years * 12);

export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = fromDayNumber(toDayNumber(date) + days);
  if (moved === null) throw new RangeError(`Date out of range: ${date} plus ${days} days`);
  return moved;
}

export const daysBetween = (from: IsoDate, to: IsoDate): number => toDayNumber(to) - toDayNumber(from);

/** Whole months served from `from` to `to`: the largest n with addMonths(from, n) <= to. Negative when `to` is earlier. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -monthsBetween(to, from) || 0;
  const a = toCalendar(from);
  const b = toCalendar(to);
  const months = (b.year - a.year) * 12 + (b.month - a.month);
  const anniversaryDay = Math.min(a.day, daysInMonth(b.year, b.month));
  return b.day >= anniversaryDay ? months : months - 1;
}

/** Completed years of age. Someone born on 29 February turns a year older on 28 February of a common year. */
export const ageOn = (birthDate: IsoDate, on: IsoDate): number =>
  Math.floor(monthsBetween(birthDate, on) / 12);

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** `1 Des 2026` */
export function formatIndonesian(date: IsoDate): string {
  const { year, month, day } = toCalendar(date);
  return `${day} ${MONTHS_SHORT[month - 1]} ${year}`;
}

/** `1 Desember 2026`, as letters write it. */
export function formatIndonesianLong(date: IsoDate): string {
  const { year, month, day } = toCalendar(date);
  return `${day} ${MONTHS_LONG[month - 1]} ${year}`;
}

/** `Selasa, 1 Desember 2026` */
export const formatIndonesianWithWeekday = (date: IsoDate): string =>
  `${WEEKDAYS[(((toDayNumber(date) + 4) % 7) + 7) % 7]}, ${formatIndonesianLong(date)}`;

/** `01-12-2026`, as SIASN files write it. */
export const formatSiasn = (date: IsoDate): string =>
  `${date.slice(8, 10)}-${date.slice(5, 7)}-${date.slice(0, 4)}`;

/** Saturday or Sunday. */
export const isWeekend = (date: IsoDate): boolean => (((toDayNumber(date) + 3) % 7) + 7) % 7 > 4;

/** Mondays to Fridays after `from` up to and including `to`. Holidays are not known here, so it is an upper count. */
export function weekdaysBetween(from: IsoDate, to: IsoDate): number {
  const upTo = (day: number): number => {
    const shifted = day + 3; // 1970-01-01 was a Thursday; shifted weeks start on Monday
    const weeks = Math.floor(shifted / 7);
    return weeks * 5 + Math.min(shifted - weeks * 7 + 1, 5);
  };
  return to <= from ? 0 : upTo(toDayNumber(to)) - upTo(toDayNumber(from));
}
