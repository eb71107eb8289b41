import { NATIONAL_YEARS } from "./national-holidays.js";
import { workCalendar } from "./work-calendar.js";

/** The calendar that counts where an office handed in none of its own. */
export const NATIONAL_CALENDAR = workCalendar(NATIONAL_YEARS);
