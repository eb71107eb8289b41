/** Legal dates as whole days since 1970-01-01, so that no time zone can move them. */
export type Day = number;

const MS = 86_400_000;

export const day = (year: number, month: number, date: number): Day =>
  Math.round(Date.UTC(year, month - 1, date) / MS);

export function parts(value: Day): { year: number; month: number; date: number } {
  const d = new Date(value * MS);
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, date: d.getUTCDate() };
}

const two = (n: number): string => String(n).padStart(2, "0");

export function iso(value: Day): string {
  const { year, month, date } = parts(value);
  return `${year}-${two(month)}-${two(date)}`;
}

/** As SIASN prints dates: `dd-mm-yyyy`. */
export function siasnDate(value: Day): string {
  const { year, month, date } = parts(value);
  return `${two(date)}-${two(month)}-${year}`;
}

export const excelDate = (value: Day): Date => new Date(value * MS);

export function fromIso(text: string): Day {
  const [year, month, date] = text.split("-").map(Number);
  return day(year!, month!, date!);
}

/** Same date of another month; the last day of the month when it has no such date. */
export function addMonths(value: Day, months: number): Day {
  const { year, month, date } = parts(value);
  const first = month - 1 + months;
  const y = year + Math.floor(first / 12);
  const m = (((first % 12) + 12) % 12) + 1;
  const last = parts(day(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1) - 1).date;
  return day(y, m, Math.min(date, last));
}

export function firstOfMonth(value: Day): Day {
  const { year, month } = parts(value);
  return day(year, month, 1);
}

/** Years as a decimal number, for drawing; legal ages go by months. */
export const yearsBetween = (from: Day, to: Day): number => (to - from) / 365.2425;

/** First day of the month after the birthday on which the age limit is reached (formulas 2.5). */
export const retirement = (birth: Day, limit: number): Day =>
  addMonths(firstOfMonth(addMonths(birth, limit * 12)), 1);

/** Monday of the same week when the day falls on Saturday or Sunday. */
export function workday(value: Day): Day {
  const weekday = (((value + 4) % 7) + 7) % 7;
  return weekday === 0 ? value + 1 : weekday === 6 ? value + 2 : value;
}
