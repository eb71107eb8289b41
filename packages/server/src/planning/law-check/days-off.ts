/**
 * Weekdays without work by year, typed in a second time from the joint decrees of three ministers, apart from @selaras/regulations on purpose.
 * Days off on a Saturday or Sunday change no count and are left out.
 */
const DAYS_OFF: Readonly<Record<string, string>> = {
  2024: "01-01 02-08 02-09 02-14 03-11 03-12 03-29 04-08 04-09 04-10 04-11 04-12 04-15 05-01 05-09 05-10 05-23 05-24 06-17 06-18 09-16 11-27 12-25 12-26",
  2025: "01-01 01-27 01-28 01-29 03-28 03-31 04-01 04-02 04-03 04-04 04-07 04-18 05-01 05-12 05-13 05-29 05-30 06-06 06-09 06-27 08-18 09-05 12-25 12-26",
  2026: "01-01 01-16 02-16 02-17 03-18 03-19 03-20 03-23 03-24 04-03 05-01 05-14 05-15 05-27 05-28 06-01 06-16 08-17 08-25 12-24 12-25",
  2027: "01-01 03-26 05-06 06-01 08-17",
};

/** Years the office handed in itself, as an export lists them. */
export type OwnYears = readonly { readonly year: number; readonly days: readonly string[] }[];

export function isDayOff(day: string, own: OwnYears = []): boolean {
  const handed = own.find(({ year }) => String(year) === day.slice(0, 4));
  return handed
    ? handed.days.includes(day)
    : (DAYS_OFF[day.slice(0, 4)]?.split(" ").includes(day.slice(5)) ?? false);
}
