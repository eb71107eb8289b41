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

/** The day on which a person born on `birth` turns `years`; 29 February becomes 28 February in a common year. */
export function birthday(birth: string, years: number): string {
  const [year, month, day] = parts(birth);
  return `${pad(year + years, 4)}-${pad(month, 2)}-${pad(Math.min(day, daysIn(year + years, month)), 2)}`;
}

/** First day of the month after the month in which the retirement age is reached (UU 20/2023 art. 55). */
export function pensionDay(birth: string, age: number): string {
  const [year, month] = parts(birthday(birth, age));
  return month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`;
}

export function covers(start: string, end: string | null, day: string): boolean {
  return start <= day && (end === null || day <= end);
}
