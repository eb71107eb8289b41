import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "../dates.js";
import { mustKnow } from "../testing/known.js";
import { inForce } from "./dated.js";
import { decimal } from "./fraction.js";
import { writeExplained } from "./outcome.js";
import { PUSKESMAS_STANDARDS, puskesmasProfessions, puskesmasStaffing } from "./puskesmas-staff.js";
import { classGroups, classTeachers, counsellors, subjectTeachers } from "./teacher-need.js";

describe("§12.2 teachers", () => {
  it.each([
    ["SMP 9 rombel, Matematika", 9, 5, 1.875, 2, 2],
    ["SMP 9 rombel, Bahasa Indonesia", 9, 6, 2.25, 3, 2],
    ["SMP 9 rombel, PJOK", 9, 3, 1.125, 2, 1],
    ["SMP 9 rombel, Informatika", 9, 2, 0.75, 1, 1],
    ["SD 12 rombel, PJOK", 12, 4, 2, 2, 2],
    ["SD 6 rombel, Agama", 6, 4, 1, 1, 1],
  ])("%s", (_, groups, weeklyHours, exact, up, half) => {
    const rounded = mustKnow(subjectTeachers([{ groups, weeklyHours }], "up"));
    expect([decimal(rounded.exact, 4), rounded.value]).toEqual([exact, up]);
    expect(mustKnow(subjectTeachers([{ groups, weeklyHours }], "half-up")).value).toBe(half);
  });
  it("shows the hours of each grade", () => {
    const grades = [
      { groups: 3, weeklyHours: 5 },
      { groups: 6, weeklyHours: 5 },
    ];
    expect(writeExplained(mustKnow(subjectTeachers(grades, "up")))).toBe(
      "(3 rombel × 5 JP + 6 rombel × 5 JP) / 24 JP = 1,875; dibulatkan ke atas menjadi 2 orang",
    );
  });
  it("other examples: 12 class teachers, 288 pupils, one grade of 190", () => {
    expect(mustKnow(classTeachers(12)).value).toBe(12);
    const counsellor = mustKnow(counsellors("SMP", 288));
    expect([decimal(counsellor.exact, 2), counsellor.value]).toEqual([1.92, 2]);
    expect(mustKnow(classGroups("SD", [190])).total).toBe(7);
    expect(mustKnow(classGroups("SMP", [96, 96, 96])).total).toBe(9);
  });
  it("an SMP with few pupils has one counsellor, an SD or an empty school none", () => {
    expect(mustKnow(counsellors("SMP", 40)).value).toBe(1);
    expect(mustKnow(counsellors("SMP", 0)).value).toBe(0);
    expect(mustKnow(counsellors("SD", 40)).value).toBe(0);
  });
  it("missing and impossible counts are said", () => {
    expect(subjectTeachers([{ groups: null, weeklyHours: 5 }], "up")).toMatchObject({ status: "unknown" });
    expect(classGroups("SD", [20.5])).toMatchObject({ status: "fault" });
    expect(classTeachers(null)).toMatchObject({ status: "unknown" });
  });
  it("rounding up never gives fewer than rounding half-up, and never one more than needed", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(10), (groups, weeklyHours) => {
        const up = mustKnow(subjectTeachers([{ groups, weeklyHours }], "up")).value;
        const half = mustKnow(subjectTeachers([{ groups, weeklyHours }], "half-up")).value;
        expect(up - half === 0 || up - half === 1).toBe(true);
        expect(up * 24).toBeGreaterThanOrEqual(groups * weeklyHours);
        expect((up - 1) * 24).toBeLessThan(Math.max(1, groups * weeklyHours));
      }),
    );
  });
});

describe("§13.1 staff of a puskesmas", () => {
  const standard = PUSKESMAS_STANDARDS[0]!;
  const staffOf = (counts: readonly number[]) =>
    Object.fromEntries(puskesmasProfessions.map((profession, i) => [profession, counts[i]!]));

  it("the columns of the table add up to the printed totals", () => {
    const total = (counts: readonly number[]) => counts.reduce((sum, one) => sum + one, 0);
    expect(
      Object.values(standard.minimum).map(({ outpatient, inpatient }) => [
        total(outpatient),
        total(inpatient),
      ]),
    ).toEqual([
      [22, 31],
      [19, 27],
      [19, 27],
    ]);
  });
  it("worked example: an urban puskesmas lacks three, and two nurses too many do not make up for it", () => {
    const result = mustKnow(
      puskesmasStaffing({
        area: "PERKOTAAN",
        inpatient: false,
        staff: staffOf([1, 0, 7, 4, 2, 1, 1, 1, 1, 2, 1]),
      }),
    );
    expect(result).toMatchObject({ short: 3, surplus: 2, absentKinds: ["DOKTER_GIGI"] });
    expect(result.rows.filter(({ short }) => short > 0).map(({ profession }) => profession)).toEqual([
      "DOKTER_GIGI",
      "ADMINISTRASI",
      "PEKARYA",
    ]);
  });
  it("worked example: a rural inpatient puskesmas with all 27 lacks nobody and has all nine kinds", () => {
    const staff = staffOf(standard.minimum.PERDESAAN.inpatient);
    expect(mustKnow(puskesmasStaffing({ area: "PERDESAAN", inpatient: true, staff }))).toMatchObject({
      short: 0,
      surplus: 0,
      absentKinds: [],
    });
  });
  it("completeness asks for the nine kinds of health worker only, not for the office", () => {
    const staff = { ...staffOf(standard.minimum.PERDESAAN.outpatient), ADMINISTRASI: 0, PEKARYA: 0 };
    const result = mustKnow(puskesmasStaffing({ area: "PERDESAAN", inpatient: false, staff }));
    expect(result).toMatchObject({ short: 3, absentKinds: [] });
  });
  it("a profession that was not counted is unknown, not zero", () => {
    expect(puskesmasStaffing({ area: "PERKOTAAN", inpatient: null, staff: {} })).toMatchObject({
      status: "unknown",
      missing: expect.arrayContaining([{ key: "inpatient", name: "Rawat inap atau bukan" }]),
    });
  });
  it("the table of 2014 is closed: no confirmed one is in force in 2026", () => {
    expect(inForce(PUSKESMAS_STANDARDS, isoDate("2018-01-01")).map(({ id }) => id)).toEqual([
      "puskesmas-2014",
    ]);
    expect(inForce(PUSKESMAS_STANDARDS, isoDate("2026-01-01"))).toEqual([]);
  });
});
