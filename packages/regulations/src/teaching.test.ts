import { describe, expect, it } from "vitest";
import { evaluateMove, evaluatePlan } from "./evaluate-move.js";
import type { PlannedMove, StaffingFacts } from "./plan-facts.js";
import { wholePlan } from "./testing/case-kinds.js";
import { contractTeacher, d, KEPALA_SD, PAPERS } from "./testing/fixtures.js";
import { duties, foundation, sd, smp, staffed, toPrivate, week } from "./testing/teacher-cases.js";

const on = d("2026-02-10");
const loadOf = (move: PlannedMove, date = on) =>
  evaluatePlan(wholePlan({ moves: [move] }), date)
    .findings.filter(({ rule }) => rule.startsWith("guru-load"))
    .map(({ severity, rule }) => `${severity} ${rule}`);
const needOf = (rule: string, staffing: StaffingFacts[]) =>
  evaluatePlan(wholePlan({ staffing }), on).findings.filter((finding) => finding.rule === rule);

describe("a teacher's week after the plan", () => {
  it("case 61: twelve lessons and a homeroom are 14 of 24", () => {
    const plan = wholePlan({ moves: [week({ jtm: 12, otherDuties: duties(2) })] });
    const found = evaluatePlan(plan, on).findings.find(({ rule }) => rule === "guru-load-2025");
    expect(found).toMatchObject({ severity: "WARN", facts: { load: 14, jtm: 12, duties: 2 } });
  });

  it("case 62: a vice head is 12 more, and the homeroom beside it adds nothing", () => {
    const viceHead = { attachedDuties: ["WAKIL_KEPALA_SEKOLAH"], otherDuties: duties(2) };
    expect(loadOf(week({ jtm: 12, ...viceHead }))).toEqual(["PASS guru-load-equivalence"]);
    expect(loadOf(week({ jtm: 11, ...viceHead }))).toContain("WARN guru-load-2025");
  });

  it("case 63: seven hours of other duties count six: 18 + 6 is enough, and the planner is told", () => {
    expect(loadOf(week({ jtm: 18, otherDuties: duties(2, 2, 1, 2) }))).toEqual([
      "PASS guru-load-equivalence",
    ]);
  });

  it("case 63b: with 17 lessons the cap bites", () => {
    expect(loadOf(week({ jtm: 17, otherDuties: duties(2, 2, 1, 2) }))).toContain("WARN guru-load-2025");
  });

  it("counts no attached duty twice", () => {
    const two = { attachedDuties: ["WAKIL_KEPALA_SEKOLAH", "KEPALA_PERPUSTAKAAN"] };
    expect(loadOf(week({ jtm: 11, ...two }))).toContain("WARN guru-load-2025");
  });

  it("excuses a special area and a curriculum that cannot give the hours, and says so", () => {
    expect(loadOf(week({ jtm: 20, curriculumLimit: true }))).toEqual(["PASS guru-load-exception"]);
    expect(loadOf(week({ jtm: 12, attachedDuties: ["PERPUSTAKAAN"], curriculumLimit: true }))).toEqual([]);
    expect(loadOf(week({ jtm: 18, otherDuties: duties(6), curriculumLimit: true }))).toEqual([]);
    expect(loadOf(week({ jtm: 11, attachedDuties: ["PERPUSTAKAAN"], curriculumLimit: true }))).toEqual([
      "PASS guru-load-exception",
    ]);
    expect(loadOf(week({ jtm: 17, otherDuties: duties(7), curriculumLimit: true }))).toContain(
      "PASS guru-load-exception",
    );
  });

  it("reads the older regulation until the school year 2025/26", () => {
    expect(loadOf(week({ jtm: 40 }), d("2025-06-30"))).toEqual([]);
    expect(loadOf(week({ jtm: 41 }), d("2025-06-30"))).toEqual(["WARN guru-load-2018"]);
    expect(loadOf(week({ jtm: 41 }), d("2025-07-01"))).toEqual([]);
  });

  it("never passes a week that nobody recorded, and leaves heads and counsellors to their own rules", () => {
    expect(loadOf(week({ jtm: null }))).toContain("NEED-DOC guru-load-2025");
    expect(loadOf({ ...week({}), teaching: null })).toContain("NEED-DOC guru-load-2025");
    expect(loadOf({ ...week({ jtm: 0 }), to: KEPALA_SD })).toEqual([]);
    expect(loadOf({ ...week({ jtm: 0 }), to: { ...week({}).to, family: "GURU_BK" } })).toEqual([]);
  });
});

describe("what a school needs", () => {
  it("is counted from groups and hours, and told beside what was recorded", () => {
    const found = needOf("guru-need-sd", [
      staffed(sd(6, 168), "GURU_PJOK", { need: 1 }),
      staffed(sd(6, 168), "KEPALA_SEKOLAH", { need: 2 }),
      staffed(sd(6, 168), "GURU_AGAMA_KATOLIK", { need: null }),
    ]);
    expect(found.map(({ message }) => message)).toEqual([
      "sd-a: kebutuhan KEPALA_SEKOLAH menurut hitungan 1, sedangkan yang tercatat 2.",
      "sd-a: kebutuhan GURU_AGAMA_KATOLIK menurut hitungan 1, sedangkan yang tercatat belum ada.",
      "sd-a: kebutuhan GURU_PJOK menurut hitungan 2, sedangkan yang tercatat 1.",
    ]);
  });

  it("is counted as far as the figures go, and what is missing is named once for all schools", () => {
    const groupsOnly = (id: string) => ({
      ...sd(6, 168),
      id,
      school: { groups: 7, pupils: 168, hours: null },
    });
    const found = needOf("guru-need-sd", [
      staffed(groupsOnly("sd-1"), "GURU_KELAS"),
      staffed(groupsOnly("sd-2"), "GURU_KELAS", { need: 7 }),
    ]);
    expect(found.map(({ kind, missing }) => [kind, missing])).toEqual([
      ["unknown-fact", ["school:sd-1", "school:sd-2"]],
      ["advice", undefined],
    ]);
  });

  it("rounds hours up to whole teachers: 24 is one, 25 are two", () => {
    expect(needOf("guru-need-smp", [staffed(smp(24), "GURU_IPA", { need: 1 })])).toEqual([]);
    expect(needOf("guru-need-smp", [staffed(smp(25), "GURU_IPA", { need: 1 })])).toHaveLength(1);
  });

  it("asks for the figures of a school the plan changes, and of no other", () => {
    const unknown = { ...sd(6, 168), school: null };
    expect(needOf("rombel-size", [staffed(unknown, "GURU_KELAS")])[0]?.kind).toBe("unknown-fact");
    expect(needOf("rombel-size", [staffed(unknown, "GURU_KELAS", { before: 6 })])).toEqual([]);
  });

  it("holds 32 pupils in a group of a junior secondary school", () => {
    const full = { ...smp(48), school: { groups: 12, pupils: 385, hours: null } };
    expect(needOf("rombel-size", [staffed(smp(48), "GURU_IPA")])).toEqual([]);
    expect(needOf("rombel-size", [staffed(full, "GURU_IPA")])[0]?.facts).toMatchObject({
      size: 33,
      most: 32,
    });
  });
});

describe("a private school", () => {
  const refused = (more: Parameters<typeof toPrivate>[0]) =>
    evaluateMove(toPrivate(more)).findings.find(({ rule }) => rule === "guru-private-school-req");

  it("takes nobody with a medium penalty, a case, low marks or no letter", () => {
    const penalty = {
      level: "SEDANG" as const,
      type: null,
      status: "DONE" as const,
      start: d("2015-01-05"),
      end: null,
    };
    expect(refused({ person: { discipline: [penalty] } })?.severity).toBe("BLOCK");
    expect(refused({ person: { discipline: [{ ...penalty, level: "RINGAN" }] } })).toBeUndefined();
    expect(refused({ person: { legalStatus: "SUSPECT" } })?.severity).toBe("BLOCK");
    expect(refused({ person: { legalStatus: null } })?.kind).toBe("unknown-fact");
    expect(refused({ person: { education: [{ level: "D3", field: null }] } })?.severity).toBe("BLOCK");
    expect(refused({ person: { performance: [{ year: 2024, predicate: "KURANG" }] } })?.severity).toBe(
      "BLOCK",
    );
    expect(refused({ documents: { ...PAPERS, napza: undefined, redistribusiTeam: {} } })?.severity).toBe(
      "NEED-DOC",
    );
  });

  it("reads two years, no more", () => {
    const older = (year: number) => ({
      performance: [2023, 2024, 2025].map((one) => ({
        year: one,
        predicate: one === year ? "KURANG" : "BAIK",
      })),
    });
    expect(refused({ person: older(2023) })).toBeUndefined();
    expect(refused({ person: older(2024) })?.severity).toBe("BLOCK");
  });

  it("asks of a contract teacher the level, not the rank", () => {
    const contract = (jenjang: string) =>
      evaluateMove(
        contractTeacher({
          toUnit: foundation,
          from: { ...week({}).to, jenjang },
          documents: { ...PAPERS, redistribusiTeam: {} },
        }),
      ).findings.filter(({ rule }) => rule === "guru-private-school-req");
    expect(contract("AHLI_PERTAMA")).toEqual([]);
    expect(contract("PENYELIA")[0]?.severity).toBe("BLOCK");
  });
});
