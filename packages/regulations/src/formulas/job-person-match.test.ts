import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mustKnow } from "../testing/known.js";
import { COMPETENCIES, defaultLevel, FUNCTIONAL_LEVELS } from "./competence.js";
import { exactly } from "./fraction.js";
import { assessmentValid, jobPersonMatch, matchCategory, weightedMatch } from "./job-person-match.js";
import { writeExplained } from "./outcome.js";

const rated = (required: number, levels: readonly number[]) =>
  COMPETENCIES.map(({ code, name }, i) => ({ code, name, required, rated: levels[i]! }));
const caseA = [3, 3, 2, 3, 3, 2, 3, 2, 3];

describe("§4.3 job person match", () => {
  it.each([
    ["A", 3, caseA, 88.89, "MS", "CO", 88.89],
    ["B", 3, [2, 2, 2, 3, 2, 2, 2, 2, 3], 74.07, "MMS", "KO", 74.07],
    ["C", 1, [2, 1, 1, 1, 1, 1, 1, 1, 1], 111.11, "MS", "O", 100],
    ["D", 3, [2, 2, 2, 2, 2, 2, 2, 2, 2], 66.67, "KMS", "KO", 66.67],
    ["E", 3, [5, 2, 2, 3, 3, 3, 3, 3, 3], 100, "MS", "O", 92.59],
    ["F, case A against the next level", 4, caseA, 66.67, "KMS", "KO", 66.67],
  ])("case %s", (_, required, levels, jpm, selection, mapping, capped) => {
    const match = mustKnow(jobPersonMatch(rated(required, levels)));
    expect(match.jpm.value).toBe(jpm);
    expect(match.category.SELEKSI.code).toBe(selection);
    expect(match.category.PEMETAAN.code).toBe(mapping);
    expect(match.cappedJpm.value).toBe(capped);
    expect(match.gapIndex.value).toBeCloseTo(100 - jpm, 10);
  });
  it.each([
    [80, "MS"],
    [79.99, "MMS"],
    [68, "MMS"],
    [67.99, "KMS"],
    [65, "KMS"],
  ])("bound of selection: %d is %s", (jpm, code) => {
    expect(matchCategory("SELEKSI", exactly(jpm)).code).toBe(code);
  });
  it.each([
    [90, "O"],
    [89.99, "CO"],
    [78, "CO"],
    [77.99, "KO"],
  ])("bound of mapping: %d is %s", (jpm, code) => {
    expect(matchCategory("PEMETAAN", exactly(jpm)).code).toBe(code);
  });
  it("weighted: potential 75 and competence 88.89 at 40/60 are 83.33", () => {
    const match = mustKnow(weightedMatch({ potential: 75, competence: 88.89, potentialWeight: 40 }));
    expect(match.value).toBe(83.33);
    expect(weightedMatch({ potential: null, competence: 80, potentialWeight: 40 })).toMatchObject({
      status: "unknown",
      missing: [{ name: "JPM potensi" }],
    });
    expect(weightedMatch({ potential: 70, competence: 80, potentialWeight: 101 }).status).toBe("fault");
  });
  it("shows its numbers and the gap of each competence", () => {
    const match = mustKnow(jobPersonMatch(rated(3, caseA)));
    expect(writeExplained(match.jpm)).toBe(
      "((3 + 3 + 2 + 3 + 3 + 2 + 3 + 2 + 3) / (3 + 3 + 3 + 3 + 3 + 3 + 3 + 3 + 3)) × 100% = 88,8888…; dibulatkan menjadi 88,89%",
    );
    expect(match.gaps.filter(({ gap }) => gap < 0).map(({ code }) => code)).toEqual(["M3", "M6", "M8"]);
  });
  it("a missing rating is named and makes the whole unknown; a level that does not exist is refused", () => {
    const gap = rated(3, caseA).map((one, i) => (i === 4 ? { ...one, rated: null } : one));
    expect(jobPersonMatch(gap)).toEqual({
      status: "unknown",
      missing: [{ key: "M5.rated", name: "Level individu Pelayanan Publik" }],
    });
    expect(jobPersonMatch(rated(3, [6, 1, 1, 1, 1, 1, 1, 1, 2.5])).status).toBe("fault");
    expect(jobPersonMatch([]).status).toBe("unknown");
  });
  it("is exactly 100 for whom the post fits, never lower with a higher rating, and capped never above either", () => {
    const levels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(levels, levels, fc.nat(8), (required, own, at) => {
        const rows = COMPETENCIES.map(({ code }, i) => ({ code, required: required[i]!, rated: own[i]! }));
        const match = mustKnow(jobPersonMatch(rows));
        expect(match.cappedJpm.value).toBeLessThanOrEqual(100);
        expect(match.cappedJpm.value).toBeLessThanOrEqual(match.jpm.value);
        const better = rows.map((one, i) => (i === at ? { ...one, rated: Math.min(5, one.rated + 1) } : one));
        expect(mustKnow(jobPersonMatch(better)).jpm.value).toBeGreaterThanOrEqual(match.jpm.value);
        const fitting = rows.map((one) => ({ ...one, rated: one.required }));
        expect(mustKnow(jobPersonMatch(fitting)).jpm.exact).toEqual({ num: 100n, den: 1n });
      }),
    );
  });
  it("§4.4 an assessment of 2023 is valid in 2026, one of 2021 is not", () => {
    expect([assessmentValid(2023, 2026), assessmentValid(2021, 2026)]).toEqual([true, false]);
  });
});

describe("§3 levels asked of a post", () => {
  it("examples: standard 3 rated 2 is a gap of -1, standard 1 rated 2 is +1", () => {
    const gaps = (required: number) => mustKnow(jobPersonMatch([{ code: "M1", required, rated: 2 }])).gaps;
    expect([gaps(3), gaps(1)]).toEqual([[{ code: "M1", gap: -1 }], [{ code: "M1", gap: 1 }]]);
  });
  it("defaults by kind; functional posts by the set the office follows, which the answer names", () => {
    const level = (kind: string, jenjang: string | null = null) =>
      defaultLevel({ kind, jenjang })?.level ?? null;
    expect(
      ["JPT_MADYA", "JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA"].map((kind) => level(kind)),
    ).toEqual([5, 4, 3, 2, 1]);
    expect(["UT", "MA", "MU", "PT", "PY", "MH", "TR", "PM"].map((jenjang) => level("JF", jenjang))).toEqual([
      5, 4, 3, 2, 2, 2, 1, 1,
    ]);
    expect(defaultLevel({ kind: "JF", jenjang: "AHLI_MADYA" }, FUNCTIONAL_LEVELS[1])).toMatchObject({
      level: 3,
      set: "JF-4321",
      basis: { status: "uncertain" },
    });
    expect([level("JF", "?"), level("HONORER")]).toEqual([null, null]);
  });
});
