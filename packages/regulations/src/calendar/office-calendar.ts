import { NATIONAL_CALENDAR } from "./national-calendar.js";
import { NATIONAL_YEARS } from "./national-holidays.js";
import { type CalendarYear, type WorkCalendar, workCalendar } from "./work-calendar.js";

const built = new WeakMap<readonly CalendarYear[], WorkCalendar>();

/** The days off that count for a government: those it handed in, each year in the place of the national one; the national ones elsewhere. */
export function calendarOf(reading: {
  readonly calendar?: WorkCalendar;
  readonly daysOff?: readonly CalendarYear[];
}): WorkCalendar {
  const { calendar, daysOff } = reading;
  if (calendar !== undefined || daysOff === undefined) return calendar ?? NATIONAL_CALENDAR;
  let own = built.get(daysOff);
  if (own === undefined) {
    own = workCalendar(NATIONAL_YEARS, daysOff);
    built.set(daysOff, own);
  }
  return own;
}
