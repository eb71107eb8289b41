import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  daysBetween,
  formatIndonesian,
  formatIndonesianLong,
  formatIndonesianWithWeekday,
  formatSiasn,
  fromCalendar,
  type IsoDate,
  isoDate,
  monthsBetween,
  parseDate,
  weekdaysBetween,
} from "./dates.js";

const anyDate = fc
  .tuple(
    fc.integer({ min: 1950, max: 2090 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([y, m, d]) => fromCalendar(y, m, d))
  .filter((date): date is IsoDate => date !== null);

describe("reading dates", () => {
  it.each([
    ["2026-03-02", "2026-03-02"],
    ["02-03-2026", "2026-03-02"],
    ["2/3/2026", "2026-03-02"],
    ["02.03.2026", "2026-03-02"],
    ["'02-03-2026", "2026-03-02"],
    ["2026-03-02T00:00:00Z", "2026-03-02"],
    [46083, "2026-03-02"],
    ["46083", "2026-03-02"],
    [46083.75, "2026-03-02"],
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
  ])("reads %s as %s", (input, expected) => {
    expect(parseDate(input)).toBe(expected);
  });

  it.each([
    "2026-02-29",
    "31-04-2026",
    "00-01-2026",
    "13/13/2026",
    "2026",
    "",
    "kemarin",
    "1990-02-30",
    0,
    -5,
    60,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])("refuses %s", (input) => {
    expect(parseDate(input)).toBeNull();
  });

  it("throws on an impossible literal, which is a bug of ours", () => {
    expect(() => isoDate("2026-02-30")).toThrow(RangeError);
  });

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(anyDate, (date) => parseDate(formatSiasn(date)) === date && parseDate(date) === date),
    );
  });

  it("agrees with the platform's UTC calendar on day numbers", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const platform = new Date(`${date}T00:00:00Z`);
        platform.setUTCDate(platform.getUTCDate() + days);
        return addDays(date, days) === platform.toISOString().slice(0, 10);
      }),
    );
  });
});

describe("months", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2025-01-15", -1, "2024-12-15"],
  ])("%s plus %i months is %s", (from, months, expected) => {
    expect(addMonths(isoDate(from), months)).toBe(expected);
  });

  it("counts the anniversary day itself as reached", () => {
    expect(monthsBetween(isoDate("2024-02-10"), isoDate("2026-02-10"))).toBe(24);
    expect(monthsBetween(isoDate("2024-02-10"), isoDate("2026-02-09"))).toBe(23);
    expect(monthsBetween(isoDate("2024-01-31"), isoDate("2024-02-29"))).toBe(1);
  });

  it("is the largest number of months that does not pass the later date", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const months = monthsBetween(from, to);
        return addMonths(from, months) <= to && addMonths(from, months + 1) > to;
      }),
    );
  });

  it("undoes adding months", () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 0, max: 900 }),
        (date, months) => monthsBetween(date, addMonths(date, months)) === months,
      ),
    );
  });

  it("never moves backwards when the date moves forwards", () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: -300, max: 300 }), (a, b, months) =>
        a <= b ? addMonths(a, months) <= addMonths(b, months) : true,
      ),
    );
  });

  it("gives the age completed on a day", () => {
    expect(ageOn(isoDate("1970-02-01"), isoDate("2026-01-31"))).toBe(55);
    expect(ageOn(isoDate("1970-02-01"), isoDate("2026-02-01"))).toBe(56);
    expect(ageOn(isoDate("1968-02-29"), isoDate("2026-02-28"))).toBe(58);
    expect(addYears(isoDate("1968-02-29"), 58)).toBe("2026-02-28");
  });
});

describe("days", () => {
  it("counts weekdays after a date up to another", () => {
    expect(weekdaysBetween(isoDate("2026-02-02"), isoDate("2026-02-16"))).toBe(10);
    expect(weekdaysBetween(isoDate("2026-02-06"), isoDate("2026-02-08"))).toBe(0);
    expect(weekdaysBetween(isoDate("2026-02-06"), isoDate("2026-02-09"))).toBe(1);
    expect(weekdaysBetween(isoDate("2026-02-09"), isoDate("2026-02-06"))).toBe(0);
  });

  it("counts weekdays as a slow walk does", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (from, days) => {
        let count = 0;
        for (let i = 1; i <= days; i++) {
          const weekday = new Date(`${addDays(from, i)}T00:00:00Z`).getUTCDay();
          if (weekday !== 0 && weekday !== 6) count++;
        }
        return weekdaysBetween(from, addDays(from, days)) === count;
      }),
    );
  });

  it("measures distance in days", () => {
    expect(daysBetween(isoDate("2024-02-28"), isoDate("2024-03-01"))).toBe(2);
  });
});

describe("writing dates", () => {
  it("writes the forms people read", () => {
    expect(formatIndonesian(isoDate("2026-12-01"))).toBe("1 Des 2026");
    expect(formatIndonesianLong(isoDate("2026-03-02"))).toBe("2 Maret 2026");
  });

  it.each([
    ["2026-01-05", "Senin, 5 Januari 2026"],
    ["2026-03-02", "Senin, 2 Maret 2026"],
    ["2026-08-17", "Senin, 17 Agustus 2026"],
    ["2024-02-29", "Kamis, 29 Februari 2024"],
    ["2026-12-31", "Kamis, 31 Desember 2026"],
    ["1969-12-31", "Rabu, 31 Desember 1969"],
  ])("writes %s as %s", (date, expected) => {
    expect(formatIndonesianWithWeekday(isoDate(date))).toBe(expected);
  });
});
