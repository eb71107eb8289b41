import { addDays, isoDate, NATIONAL_CALENDAR, workingDaysBetween } from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import { workdays } from "./calendar.js";

describe("two lists of days off", () => {
  it("count the same working days from every day of 2024 to the end of 2027", () => {
    for (let day = isoDate("2024-01-01"); day <= "2027-12-01"; day = addDays(day, 1)) {
      const next = addDays(day, 1);
      expect([day, workdays(day, next)]).toEqual([day, workingDaysBetween(day, next, NATIONAL_CALENDAR)]);
    }
  });
});
