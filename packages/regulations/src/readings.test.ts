import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateMove } from "./evaluate-move.js";
import { AGE_CEILING, checkReading, openReadings, profileOf } from "./readings.js";
import { RULES } from "./rules/index.js";
import {
  ANALIS_MUDA,
  d,
  GURU_KELAS,
  KASI,
  KASUBBAG,
  move,
  SD_A,
  SD_B,
  STAF,
  TEACHER,
} from "./testing/fixtures.js";

const teacherAfter3Years = () =>
  move({
    from: GURU_KELAS,
    to: GURU_KELAS,
    since: "2023-02-10",
    fromUnit: SD_A,
    toUnit: SD_B,
    person: TEACHER,
  });
const about = (id: string, facts: ReturnType<typeof move>, decided: Parameters<typeof profileOf>[0]) =>
  evaluateMove(facts, profileOf(decided)).findings.find(({ rule }) => rule === id);

describe("what the office may decide", () => {
  it("raises, lowers and rests a rule that is not confirmed", () => {
    const effect = (value: string) =>
      about("guru-min-4y", teacherAfter3Years(), [{ rule: "guru-min-4y", param: "effect", value }]);
    expect(about("guru-min-4y", teacherAfter3Years(), [])).toMatchObject({
      severity: "WARN",
      status: "uncertain",
    });
    expect(effect("block")).toMatchObject({ severity: "BLOCK", status: "known" });
    expect(effect("block")?.message).toContain("menurut penetapan kantor");
    expect(effect("block")?.message).not.toContain("belum dikonfirmasi");
    expect(effect("warn")).toMatchObject({ severity: "WARN", status: "known" });
    expect(effect("off")).toBeUndefined();
  });

  it("reads numbers of such a rule, also when they come as text", () => {
    const months = (value: string | number) =>
      about("guru-min-4y", teacherAfter3Years(), [{ rule: "guru-min-4y", param: "minMonths", value }]);
    expect(months(36)).toBeUndefined();
    expect(months("36")).toBeUndefined();
    expect(months(37)?.message).toContain("37 bulan");
  });

  it("never switches off or loosens what is law, even when the store says so", () => {
    const short = move({ from: KASI, to: KASUBBAG, since: "2025-06-10" });
    for (const decided of [
      { rule: "min-tenure-2y", param: "effect", value: "off" },
      { rule: "min-tenure-2y", param: "minMonths", value: 6 },
      { rule: "tidak-ada", param: "effect", value: "off" },
    ])
      expect(about("min-tenure-2y", short, [decided])?.severity).toBe("BLOCK");
    expect(evaluateMove(short, { effects: { "min-tenure-2y": "off" } }).verdict).toBe("BLOCK");
    const isOpen = (id: string) => RULES.some((rule) => rule.id === id && rule.status === "uncertain");
    const law = RULES.filter(({ id }) => !isOpen(id));
    fc.assert(
      fc.property(fc.constantFrom(...law), fc.constantFrom("warn", "block", "off"), ({ id }, value) => {
        expect(checkReading(id, "effect", value)).toMatchObject({ why: "closed" });
      }),
    );
  });

  it("leaves an older version alone that is law where the newer one is not", () => {
    const [law, open] = [1, 2].map((version) => ({
      ...RULES.find(({ id }) => id === "guru-min-4y")!,
      version,
      effectiveFrom: d(version === 1 ? "2010-01-01" : "2027-01-01"),
      effectiveTo: version === 1 ? d("2026-12-31") : null,
      status: version === 1 ? ("known" as const) : ("uncertain" as const),
    }));
    const rules = [law!, open!];
    const decided = [{ rule: "guru-min-4y", param: "minMonths", value: 12 }];
    const on = (tmt: string) =>
      evaluateMove({ ...teacherAfter3Years(), tmt: d(tmt) }, { rules, ...profileOf(decided, rules) });
    expect(on("2026-12-31").findings).toHaveLength(1);
    expect(on("2027-01-01").findings).toHaveLength(0);
  });

  it("reads the strictness for pelaksana and every age ceiling as decided", () => {
    const staff = move({ from: STAF, to: STAF, since: "2025-01-10" });
    const strict = { rule: "min-tenure-2y", param: "nonManagerial", value: "block" };
    expect(about("min-tenure-2y", staff, [])?.severity).toBe("WARN");
    expect(about("min-tenure-2y", staff, [strict])?.severity).toBe("BLOCK");
    const older = move({ from: KASI, to: ANALIS_MUDA, person: { birthDate: d("1972-12-10") } });
    const mode = { rule: AGE_CEILING, param: "ageCeilingMode", value: "THROUGH_YEAR" };
    expect(about("jf-age-53", older, [])?.severity).toBe("BLOCK");
    expect(about("jf-age-53", older, [mode])?.severity).not.toBe("BLOCK");
  });

  it("reads how near a relative is near as the local guide says", () => {
    const near = ["suami", "istri"];
    expect(checkReading("coi-decider-relative", "near", "suami, istri")).toEqual({ value: near });
    expect(checkReading("coi-decider-relative", "effect", "off")).toMatchObject({ why: "closed" });
  });

  it("says why a decision is refused", () => {
    expect(checkReading("tidak-ada", "effect", "off")).toEqual({ why: "unknown-rule" });
    expect(checkReading("min-tenure-2y", "maxMonths", 6)).toMatchObject({
      why: "unknown-param",
      open: ["minMonths", "nonManagerial"],
    });
    expect(checkReading("min-tenure-2y", "minMonths", 23)).toMatchObject({ why: "value" });
    expect(checkReading("jf-age-53", "maxAge", 54)).toMatchObject({ why: "closed" });
    expect(checkReading("guru-min-4y", "minMonths", "empat")).toMatchObject({ why: "value" });
  });

  it("is open for every rule that is not confirmed, and its default changes nothing", () => {
    for (const rule of RULES.filter(({ status }) => status === "uncertain")) {
      for (const { param, reading } of openReadings(rule.id)!)
        expect(checkReading(rule.id, param, reading.default), `${rule.id} ${param}`).toEqual({
          value: reading.default,
        });
    }
  });
});
