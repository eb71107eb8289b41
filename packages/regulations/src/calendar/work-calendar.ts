import { addDays, type IsoDate, isWeekend, weekdaysBetween, yearOf } from "../dates.js";

export type DayOffKind = "NATIONAL" | "JOINT_LEAVE";

export interface DayOff {
  readonly date: IsoDate;
  readonly kind: DayOffKind;
  readonly name: string;
}

/** The days off of one year. Not settled: the decree that names them all is not known, so later dates can only move further away. */
export interface CalendarYear {
  readonly year: number;
  readonly isSettled: boolean;
  /** The decree that names the days. */
  readonly source: string;
  readonly daysOff: readonly DayOff[];
}

/** Mondays to Fridays that are neither national holidays nor joint leave. Build one with `workCalendar`. */
export interface WorkCalendar {
  readonly years: ReadonlyMap<number, CalendarYear>;
  /** Days off that fall on a weekday, earliest first. */
  readonly weekdaysOff: readonly IsoDate[];
}

/** A later list for a year takes the place of an earlier one: an office hands in its own after the national ones. */
export function workCalendar(...lists: readonly (readonly CalendarYear[])[]): WorkCalendar {
  const years = new Map(lists.flat().map((year) => [year.year, year]));
  const off = new Set([...years.values()].flatMap(({ daysOff }) => daysOff.map(({ date }) => date)));
  return { years, weekdaysOff: [...off].filter((date) => !isWeekend(date)).sort() };
}

export const isWorkingDay = (date: IsoDate, calendar: WorkCalendar): boolean =>
  !isWeekend(date) && calendar.weekdaysOff[firstAfter(calendar, addDays(date, -1))] !== date;

/** Working days after `from` up to and including `to`: a clock that starts today reaches 1 on the next working day. 0 when `to` is not later. */
export const workingDaysBetween = (from: IsoDate, to: IsoDate, calendar: WorkCalendar): number =>
  to <= from ? 0 : weekdaysBetween(from, to) - (firstAfter(calendar, to) - firstAfter(calendar, from));

/** The n-th working day after the date; before it when `days` is negative; the date itself for 0. */
export function addWorkingDays(date: IsoDate, days: number, calendar: WorkCalendar): IsoDate {
  const step = days < 0 ? -1 : 1;
  let left = Math.abs(days);
  let at = date;
  while (left > 0) {
    at = addDays(at, step);
    if (isWorkingDay(at, calendar)) left--;
  }
  return at;
}

/** Years from one date to another whose days off are not all known; a count across them is provisional. */
export function unsettledYears(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number[] {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const found: number[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year++)
    if (calendar.years.get(year)?.isSettled !== true) found.push(year);
  return found;
}

/** Index of the first weekday off later than the date. */
function firstAfter({ weekdaysOff }: WorkCalendar, date: IsoDate): number {
  let low = 0;
  let high = weekdaysOff.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (weekdaysOff[middle]! <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}
