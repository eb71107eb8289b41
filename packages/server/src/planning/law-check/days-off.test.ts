import {
  addDays,
  calendarOf,
  isoDate,
  NATIONAL_CALENDAR,
  type WorkCalendar,
  workingDaysBetween,
} from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import { workdays } from "./calendar.js";
import type { OwnYears } from "./days-off.js";

describe("two lists of days off", () => {
  const agree = (calendar: WorkCalendar, own?: OwnYears) => {
    for (let day = isoDate("2024-01-01"); day <= "2027-12-01"; day = addDays(day, 1)) {
      const next = addDays(day, 1);
      expect([day, workdays(day, next, own)]).toEqual([day, workingDaysBetween(day, next, calendar)]);
    }
  };
  it("count the same working days from every day of 2024 to the end of 2027", () => {
    agree(NATIONAL_CALENDAR);
  });

  it("and with a year of the office's own in the place of the national one", () => {
    const days = ["2027-01-01", "2027-03-08", "2027-06-30"].map(isoDate);
    const daysOff = days.map((date) => ({ date, kind: "NATIONAL" as const, name: "" }));
    const calendar = calendarOf({ daysOff: [{ year: 2027, source: "", isSettled: true, daysOff }] });
    expect(workdays("2027-03-07", "2027-03-08")).not.toBe(
      workdays("2027-03-07", "2027-03-08", [{ year: 2027, days }]),
    );
    agree(calendar, [{ year: 2027, days }]);
  });
});
