export { NATIONAL_CALENDAR } from "./national-calendar.js";
export { NATIONAL_YEARS } from "./national-holidays.js";
export { calendarOf } from "./office-calendar.js";
export { type CalendarReading, readCalendarYear } from "./read-calendar-year.js";
export * from "./work-calendar.js";
