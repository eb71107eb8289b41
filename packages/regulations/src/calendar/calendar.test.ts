import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDate as d, daysBetween, type IsoDate } from "../dates.js";
import {
  addWorkingDays,
  NATIONAL_CALENDAR as calendar,
  isWorkingDay,
  NATIONAL_YEARS,
  readCalendarYear,
  unsettledYears,
  workCalendar,
  workingDaysBetween,
} from "./index.js";

const anyDay = fc.integer({ min: 0, max: 1460 }).map((days) => addDays(d("2024-01-01"), days));

/** Written a second time, the slow way, from the very list. */
const off = new Set<string>(NATIONAL_YEARS.flatMap(({ daysOff }) => daysOff.map(({ date }) => date)));
const slowlyWorking = (date: IsoDate): boolean => {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !off.has(date);
};
const slowlyBetween = (from: IsoDate, to: IsoDate): number =>
  Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, i) => addDays(from, i + 1)).filter(
    slowlyWorking,
  ).length;

describe("the national calendar", () => {
  it("holds as many holidays and days of joint leave as each decree counts", () => {
    const count = (year: number) => {
      const kinds = NATIONAL_YEARS.find((one) => one.year === year)!.daysOff.map(({ kind }) => kind);
      return [
        kinds.filter((kind) => kind === "NATIONAL").length,
        kinds.filter((k) => k !== "NATIONAL").length,
      ];
    };
    expect(count(2024)).toEqual([17 + 2, 10]); // and two voting days
    expect(count(2025)).toEqual([17, 11]);
    expect(count(2026)).toEqual([17, 8]);
  });

  it("knows every date once, in its own year, and joint leave on weekdays only", () => {
    for (const { year, daysOff } of NATIONAL_YEARS) {
      expect(new Set(daysOff.map(({ date }) => date)).size).toBe(daysOff.length);
      for (const { date, kind } of daysOff) {
        expect(date.startsWith(String(year))).toBe(true);
        if (kind === "JOINT_LEAVE") expect(calendar.weekdaysOff).toContain(date);
      }
    }
  });

  it("tells which years are provisional", () => {
    expect(unsettledYears(d("2025-12-01"), d("2026-12-31"), calendar)).toEqual([]);
    expect(unsettledYears(d("2026-12-01"), d("2027-01-10"), calendar)).toEqual([2027]);
    expect(unsettledYears(d("2028-02-01"), d("2027-12-01"), calendar)).toEqual([2027, 2028]);
  });
});

describe("working days", () => {
  it("skip weekends, holidays and joint leave", () => {
    // Lunar new year 2026: joint leave on Monday 16 and holiday on Tuesday 17 February.
    expect(addWorkingDays(d("2026-02-13"), 1, calendar)).toBe("2026-02-18");
    expect(addWorkingDays(d("2026-02-18"), -1, calendar)).toBe("2026-02-13");
    expect(workingDaysBetween(d("2026-02-13"), d("2026-02-18"), calendar)).toBe(1);
    expect(workingDaysBetween(d("2026-02-13"), d("2026-02-17"), calendar)).toBe(0);
    expect(workingDaysBetween(d("2026-02-18"), d("2026-02-13"), calendar)).toBe(0);
    expect(isWorkingDay(d("2025-08-18"), calendar)).toBe(false);
  });

  it("agree with counting day by day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20, max: 120 }), (from, days) => {
        const to = addDays(from, days);
        expect(workingDaysBetween(from, to, calendar)).toBe(slowlyBetween(from, to));
        expect(isWorkingDay(to, calendar)).toBe(slowlyWorking(to));
      }),
    );
  });

  it("come back: the n-th working day is n working days away, and the way back ends no later", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, n) => {
        const to = addWorkingDays(from, n, calendar);
        expect(workingDaysBetween(from, to, calendar)).toBe(n);
        const back = addWorkingDays(to, -n, calendar);
        expect(isWorkingDay(from, calendar) || n === 0 ? back === from : back < from).toBe(true);
      }),
    );
  });
});

describe("an office's own list", () => {
  const fixed = ["01-01", "05-01", "06-01", "08-17", "12-25"];
  const csv = (...more: string[]) =>
    [
      "tanggal;jenis;keterangan",
      ...fixed.map((day) => `2027-${day};libur nasional;Hari tetap`),
      ...more,
    ].join("\n");

  it("settles the year it names", () => {
    const read = readCalendarYear(csv("10-03-2027;cuti bersama;Idulfitri"));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const own = workCalendar(NATIONAL_YEARS, [read.year]);
    expect(isWorkingDay(d("2027-03-10"), calendar)).toBe(true);
    expect(isWorkingDay(d("2027-03-10"), own)).toBe(false);
    expect(unsettledYears(d("2027-01-01"), d("2027-12-31"), own)).toEqual([]);
  });

  it("says the same as JSON", () => {
    const json = JSON.stringify({
      tahun: 2027,
      dasar: "SKB 3 Menteri",
      hari: fixed.map((day) => ({
        tanggal: `2027-${day}`,
        jenis: "LIBUR_NASIONAL",
        keterangan: "Hari tetap",
      })),
    });
    const [a, b] = [readCalendarYear(csv()), readCalendarYear(json)];
    expect(a.ok && b.ok && a.year.daysOff).toEqual(b.ok && b.year.daysOff);
  });

  it("is refused with the place and the fix", () => {
    const faults = (text: string) => {
      const read = readCalendarYear(text);
      return read.ok ? [] : read.faults.map(({ where, expected }) => `${where}: ${expected}`);
    };
    expect(faults(csv("2027-02-30;libur nasional;x"))).toEqual(["baris 7: tanggal seperti 2027-01-01"]);
    expect(faults(csv("2027-03-10;sekolah;x"))).toEqual(["baris 7: LIBUR_NASIONAL atau CUTI_BERSAMA"]);
    expect(faults(csv("2027-12-25;cuti bersama;x"))).toEqual(["hari: tiap tanggal sekali"]);
    expect(faults(csv("2026-12-25;cuti bersama;x"))).toEqual(["hari: tanggal dalam tahun 2027"]);
    expect(faults("2027-01-01,LIBUR_NASIONAL,x").length).toBe(4);
    expect(faults("{")).toEqual(["(berkas): JSON yang utuh"]);
    expect(faults('{"tahun":2027,"hari":[{"tangal":"2027-01-01","jenis":"LIBUR"}]}')[0]).toContain("tanggal");
  });
});
