import { DEFAULT_WORKING_TIME } from "@selaras/regulations/formulas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needsOfUnit } from "../need-of-unit.js";
import { puskesmasNorms } from "./puskesmas-norms.js";
import { type SchoolFacts, schoolLines, schoolNorms } from "./school-norms.js";

const post = (titleCode: string, family: string, holders = 1) => ({ titleCode, family, seats: 1, holders });
const smp: SchoolFacts = {
  kind: "SMP",
  groups: 9,
  students: 288,
  posts: [
    post("IPA1", "GURU_IPA", 2),
    post("MTK1", "GURU_MTK"),
    post("BK1", "GURU_BK"),
    post("AGAMAK", "GURU_AGAMA_KRISTEN"),
    post("TU", "PELAKSANA_KLEREK"),
  ],
  hours: new Map([["GURU_MTK", 5]]),
};
const of = (facts: SchoolFacts, family: string) => schoolNorms(facts).find((one) => one.family === family)!;

describe("teachers of a school", () => {
  it("are counted by class groups and hours, with the formula (formulas 12.2)", () => {
    expect(of(smp, "GURU_MTK").need).toMatchObject({ value: 2 });
    expect(of(smp, "GURU_MTK").need!.formula).toContain("9 rombel × 5 JP");
    expect(of(smp, "GURU_BK").need).toMatchObject({ value: 2 });
    expect(
      of({ ...smp, kind: "SD", groups: 12, posts: [post("K", "GURU_KELAS", 10)] }, "GURU_KELAS"),
    ).toMatchObject({
      need: { value: 12 },
      holders: 10,
      missing: [],
    });
  });

  it("stay unknown where the hours are not stated, and always per religion", () => {
    expect(of(smp, "GURU_IPA")).toMatchObject({
      need: null,
      missing: ["jam pelajaran Guru IPA seminggu pada SMP"],
    });
    expect(of({ ...smp, groups: null }, "GURU_MTK")).toMatchObject({
      need: null,
      missing: ["jumlah rombel"],
    });
    const religion = of({ ...smp, hours: new Map([["GURU_AGAMA_KRISTEN", 3]]) }, "GURU_AGAMA_KRISTEN");
    expect(religion.missing).toEqual(["jumlah rombel yang mengikuti pelajaran agama itu"]);
    expect(schoolNorms(smp).map(({ family }) => family)).not.toContain("PELAKSANA_KLEREK");
  });

  it("come to the same number through the workload lines offered", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 10 }), (groups, weekly) => {
        const facts = {
          ...smp,
          groups,
          posts: [post("MTK1", "GURU_MTK"), post("K1", "GURU_KELAS")],
          hours: new Map([["GURU_MTK", weekly]]),
        };
        const lines = schoolLines(facts);
        const needs = needsOfUnit(
          facts.posts.map(({ titleCode, seats, holders }) => ({
            titleCode,
            titleName: titleCode,
            kind: "JF",
            seats,
            holders,
          })),
          lines,
          DEFAULT_WORKING_TIME,
        );
        for (const [titleCode, family] of [
          ["MTK1", "GURU_MTK"],
          ["K1", "GURU_KELAS"],
        ] as const)
          expect(needs.find((one) => one.titleCode === titleCode)!.need!.people.value).toBe(
            of(facts, family).need!.value,
          );
      }),
    );
  });

  it("of several levels are left to the school to divide", () => {
    const levels = { ...smp, posts: [post("MTK1", "GURU_MTK"), post("MTK2", "GURU_MTK")] };
    expect(schoolLines(levels)).toEqual([]);
    expect(of(levels, "GURU_MTK")).toMatchObject({ need: { value: 2 }, seats: 2, holders: 2 });
  });
});

describe("the least staff of a puskesmas", () => {
  const row = (remoteness: string, profession: string) =>
    puskesmasNorms(remoteness, [
      { family: "APOTEKER", holders: 1 },
      { family: "ASISTEN_APOTEKER", holders: 2 },
      { family: "ADMINISTRATOR_KESEHATAN", holders: 5 },
    ])!.rows.find((one) => one.profession === profession);

  it("is a span, for beds and area stand in no office file", () => {
    expect(row("BIASA", "PERAWAT")).toMatchObject({ least: 5, most: 8 });
    expect(row("BIASA", "KESEHATAN_MASYARAKAT")).toMatchObject({ least: 1, most: 2 });
    expect(row("SANGAT_TERPENCIL", "KESEHATAN_MASYARAKAT")).toMatchObject({ least: 1, most: 1 });
  });

  it("counts the people of the families it names, and says that the table has ended", () => {
    expect(row("BIASA", "KEFARMASIAN")).toMatchObject({ holders: 3 });
    expect(row("BIASA", "ADMINISTRASI")).toMatchObject({ holders: 0 });
    expect(puskesmasNorms("BIASA", [])!.inForceUntil).toBe("2019-12-31");
  });
});
