import { isDayOff, type OwnYears } from "./days-off.js";

/**
 * Date arithmetic of the independent law check, written apart from @selaras/regulations on purpose: two readings of the same convention
 * (calendar months, month end clamped, the n-th anniversary counts as reached) must agree, or one of them is wrong.
 */
const parts = (day: string) => day.split("-").map(Number) as [number, number, number];
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** Whole months completed from `start` to `end`; negative when `end` comes first. */
export function wholeMonths(start: string, end: string): number {
  const [startYear, startMonth, startDay] = parts(start);
  const [endYear, endMonth, endDay] = parts(end);
  const months = (endYear - startYear) * 12 + (endMonth - startMonth);
  const anniversary = Math.min(startDay, daysIn(endYear, endMonth));
  return endDay >= anniversary ? months : months - 1;
}

/** The same day of the month `months` later (or earlier), clamped to the end of a shorter month. */
export function monthsFrom(start: string, months: number): string {
  const [year, month, day] = parts(start);
  const at = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(day, daysIn(y, m)), 2)}`;
}

/** The day on which a person born on `birth` turns `years`; 29 February becomes 28 February in a common year. */
export const birthday = (birth: string, years: number): string => monthsFrom(birth, years * 12);

/** First day of the month after the month in which the retirement age is reached (UU 20/2023 art. 55). */
export function pensionDay(birth: string, age: number): string {
  const [year, month] = parts(birthday(birth, age));
  return month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`;
}

export function covers(start: string, end: string | null, day: string): boolean {
  return start <= day && (end === null || day <= end);
}

const DAY = 86_400_000;
export const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

/** Monday to Friday after `start` up to and including `end`, without holidays and joint leave. */
export function workdays(start: string, end: string, own?: OwnYears): number {
  let found = 0;
  for (let at = Date.parse(start) + DAY; at <= Date.parse(end); at += DAY) {
    const weekday = new Date(at).getUTCDay();
    const isOff = weekday === 0 || weekday === 6 || isDayOff(new Date(at).toISOString().slice(0, 10), own);
    if (!isOff) found++;
  }
  return found;
}

/** Whole months inside the spans up to `until`. Time that overlaps or follows without a gap is one stretch and is counted once. */
export function monthsServed(spans: readonly { start: string; end: string | null }[], until: string): number {
  const begun = spans
    .filter(({ start }) => start <= until)
    .map(({ start, end }) => ({ start, end: end === null || end > until ? until : end }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const stretches: { start: string; end: string }[] = [];
  for (const span of begun) {
    const last = stretches.at(-1);
    if (last && dayBefore(span.start) <= last.end) {
      if (span.end > last.end) last.end = span.end;
    } else stretches.push({ ...span });
  }
  return stretches.reduce((sum, { start, end }) => sum + Math.max(0, wholeMonths(start, end)), 0);
}
