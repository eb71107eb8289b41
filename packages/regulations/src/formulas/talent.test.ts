import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "../dates.js";
import { mustKnow } from "../testing/known.js";
import { inForce } from "./dated.js";
import { exactly, toNumber } from "./fraction.js";
import { axisLevel, axisLevels, boxOf, TALENT_THRESHOLDS } from "./nine-box.js";
import { writeExplained } from "./outcome.js";
import { simpleTalent } from "./simple-talent.js";
import { type TalentPosition, talentPosition } from "./talent.js";
import { TALENT_MODELS } from "./talent-models.js";
import {
  disciplineScore,
  educationScore,
  experienceScore,
  potentialScore,
  scaleScore,
  serviceScore,
  trainingScore,
} from "./talent-scales.js";
import { rankTalents, targetMatch, targetValue } from "./target-match.js";

const codes = [...TALENT_MODELS[0]!.performance, ...TALENT_MODELS[0]!.potential].map(({ code }) => code);
const scores = (values: readonly number[]) => Object.fromEntries(codes.map((code, i) => [code, values[i]!]));
const place = (values: readonly number[]): TalentPosition => {
  const outcome = talentPosition(scores(values));
  if (outcome.status !== "known") throw new Error(JSON.stringify(outcome));
  return outcome;
};
/** Performance inputs, then competence, training, experience, potential, education, field, discipline. */
const P1 = [80, 50, 70, 85, 88.89, 100, 60, 75, 80, 100, 100];
const P2 = [100, 85, 85, 100, 92.59, 100, 93.33, 85, 90, 100, 100];
const P3 = [60, 0, 0, 70, 66.67, 40, 46.67, 62.5, 60, 50, 75];

describe("§6.1 nine boxes", () => {
  it("are exactly the printed table", () => {
    const rows = [...axisLevels].reverse().map((y) => axisLevels.map((x) => boxOf(y, x).box));
    expect(rows).toEqual([
      [4, 7, 9],
      [2, 5, 8],
      [1, 3, 6],
    ]);
  });
  it("put 9, 8 and 7 in the succession group of the agency and only 9 in the nation's; each box says what to do", () => {
    const all = axisLevels.flatMap((y) => axisLevels.map((x) => boxOf(y, x)));
    const group = (of: "instansi" | "nasional") =>
      all
        .filter(({ succession }) => succession.includes(of))
        .map(({ box }) => box)
        .sort();
    expect([group("instansi"), group("nasional")]).toEqual([[7, 8, 9], [9]]);
    expect(all.every(({ recommendations }) => recommendations.length > 0)).toBe(true);
    expect(boxOf("TINGGI", "RENDAH").recommendations).toEqual(["rotasi", "pengembangan kompetensi"]);
  });
  it("cover the plane once for every threshold set: each pair of scores has one box, the bound belongs above", () => {
    const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.constantFrom(...TALENT_THRESHOLDS), score, score, (set, y, x) => {
        if (set.performance === null) return;
        const box = boxOf(axisLevel(exactly(y), set.performance), axisLevel(exactly(x), set.potential)).box;
        const cell = (value: number, { high, middle }: { high: number; middle: number }) =>
          value >= high ? 2 : value >= middle ? 1 : 0;
        const grid = [
          [1, 3, 6],
          [2, 5, 8],
          [4, 7, 9],
        ];
        expect(box).toBe(grid[cell(y, set.performance)]![cell(x, set.potential)]);
      }),
    );
  });
});

describe("§6.3 model BKN-411", () => {
  it.each([
    ["P1", P1, 74.5, "MENENGAH", 85.53, "TINGGI", 8, 80.01],
    ["P2", P2, 95.5, "TINGGI", 93.1, "TINGGI", 9, 94.3],
    ["P3", P3, 43, "RENDAH", 59.88, "RENDAH", 1, 51.44],
  ] as const)("worked example %s", (_, values, y, yLevel, x, xLevel, box, value) => {
    const result = place(values);
    expect([result.performance.score.value, result.performance.level]).toEqual([y, yLevel]);
    expect([result.potential.score.value, result.potential.level]).toEqual([x, xLevel]);
    expect([result.box.box, result.value.value]).toEqual([box, value]);
    expect([result.model, result.thresholds]).toEqual(["BKN-411", "BATAS-80-60"]);
  });
  it("P1: the value is 80.014 from the unrounded axes; rounding the axes first would give 80.02", () => {
    expect(toNumber(place(P1).value.exact)).toBe(80.014);
    expect(toNumber(place(P1).potential.score.exact)).toBe(85.528);
    expect((Math.round(74.5 * 100) + Math.round(85.53 * 100)) / 200).toBe(80.015);
    expect(writeExplained(place(P1).performance.score)).toBe(
      "60% × 80 + 15% × 50 + 15% × 70 + 10% × 85 = 74,5",
    );
  });
  it.each([
    ["JPT_MADYA", 79.01],
    ["JPT_PRATAMA", 78.51],
    ["ADMINISTRATOR", 78.01],
    ["PENGAWAS", 77.51],
  ] as const)("P1 with technical score 75 for %s", (kind, value) => {
    const talent = toNumber(place(P1).value.exact);
    expect(mustKnow(targetValue({ kind, talent, technical: 75 })).value).toBe(value);
  });
  it("warning example: Baik without award or team is 56, below expectation; Sangat Baik is 68, met", () => {
    const of = (kinerja: number) => place([kinerja, 0, 0, 80, ...P1.slice(4)]).performance;
    expect([of(80).score.value, of(80).level]).toEqual([56, "RENDAH"]);
    expect([of(100).score.value, of(100).level]).toEqual([68, "MENENGAH"]);
    const without = talentPosition(scores([80, 0, 0, 80, ...P1.slice(4)]), { model: TALENT_MODELS[1]! });
    expect(without).toMatchObject({ performance: { level: "TINGGI" }, model: "BKN-411-TANPA-PENGUAT" });
  });
  it("names what is missing, how far the axis can still go and which boxes remain, and guesses nothing", () => {
    const outcome = talentPosition({ ...scores(P1), potensi: null, tim: undefined });
    expect(outcome).toMatchObject({
      status: "unknown",
      missing: [
        { key: "tim", name: "Penugasan tim" },
        { key: "potensi", name: "Penilaian potensi" },
      ],
      performance: { least: 64, most: 79, levels: ["MENENGAH"] },
      potential: { least: 66.78, most: 91.78, levels: ["MENENGAH", "TINGGI"] },
      possibleBoxes: [5, 8],
      model: "BKN-411",
    });
    expect(talentPosition({})).toMatchObject({ possibleBoxes: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
  });
  it("refuses scores outside 0 to 100, and a set without performance thresholds says why it cannot be used", () => {
    expect(talentPosition({ ...scores(P1), potensi: 101 })).toMatchObject({ status: "fault" });
    expect(talentPosition(scores(P1), { thresholds: TALENT_THRESHOLDS[1]! })).toMatchObject({
      status: "not-applicable",
      reason: expect.stringContaining("label"),
    });
  });
  it("weights of every axis add up to 100, and the models of 2026 are not in force before", () => {
    for (const { performance, potential } of TALENT_MODELS)
      for (const axis of [performance, potential])
        expect(axis.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(inForce(TALENT_MODELS, isoDate("2025-12-31"))).toEqual([]);
    expect(inForce(TALENT_MODELS, isoDate("2026-01-01"))[0]?.id).toBe("BKN-411");
  });
  it("a higher component never lowers an axis, a missing one keeps the true box among the possible", () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(values, fc.nat(10), (list, at) => {
        const before = place(list);
        const after = place(list.map((one, i) => (i === at ? Math.min(100, one + 7) : one)));
        for (const axis of ["performance", "potential"] as const)
          expect(after[axis].score.value).toBeGreaterThanOrEqual(before[axis].score.value);
        const partial = talentPosition({ ...scores(list), [codes[at]!]: null });
        if (partial.status !== "unknown") throw new Error("expected a gap");
        expect(partial.possibleBoxes).toContain(before.box.box);
        expect(before.value.value).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe("§6.3 simple mode without talent scores", () => {
  it("reads performance from the predicate and potential from the class of the JPM", () => {
    const box = (predicate: Parameters<typeof simpleTalent>[0]["predicate"], jpm: number) =>
      mustKnow(simpleTalent({ predicate, jpm })).box.box;
    expect([
      box("SANGAT_BAIK", 80),
      box("BAIK", 79.99),
      box("KURANG", 67.99),
      box("BUTUH_PERBAIKAN", 68),
    ]).toEqual([9, 5, 1, 3]);
  });
  it("leaves a person without an assessment unmapped, never in box 1", () => {
    expect(simpleTalent({ predicate: "KURANG", jpm: null })).toEqual({
      status: "unknown",
      missing: [{ key: "jpm", name: "Penilaian kompetensi (JPM)" }],
    });
  });
});

describe("§6.3 scales of the components", () => {
  const score = (outcome: { status: string }) => (outcome as { score?: number }).score ?? outcome.status;
  it("potential is the sum of eight aspects of 40; experience the mean of its three parts", () => {
    expect(mustKnow(potentialScore([4, 4, 4, 4, 4, 4, 3, 3])).value).toBe(75);
    expect(mustKnow(experienceScore([100, 80, 0])).value).toBe(60);
    expect(mustKnow(experienceScore([100, 60, 60])).value).toBe(73.33);
    expect(mustKnow(experienceScore([100, 80, 100])).value).toBe(93.33);
    expect(mustKnow(experienceScore([80, 60, 0])).value).toBe(46.67);
    expect(potentialScore([4, 4, 4]).status).toBe("unknown");
    expect(potentialScore([4, 4, 4, 4, 4, 4, 3, 6]).status).toBe("fault");
  });
  it("training and length of service have no holes", () => {
    expect([0, 1, 4, 5, 9, 10, 19, 20, 60].map((hours) => score(trainingScore(hours)))).toEqual([
      0, 40, 40, 60, 60, 80, 80, 100, 100,
    ]);
    expect([0, 11, 12, 35, 36, 59, 60].map((months) => score(serviceScore(months)))).toEqual([
      40, 40, 60, 60, 80, 80, 100,
    ]);
    expect(score(serviceScore(null))).toBe("unknown");
  });
  it("education follows the table; below SLTA is outside it", () => {
    expect(
      ["S-3", "S-2", "S1", "D-IV", "D-III", "SLTA"].map((level) => score(educationScore(level))),
    ).toEqual([100, 90, 80, 80, 70, 60]);
    expect([score(educationScore("SD")), score(educationScore(null)), score(educationScore("?"))]).toEqual([
      "fault",
      "unknown",
      "fault",
    ]);
  });
  it("only the heaviest active penalty counts; an expired one leaves 100; an unknown register stays unknown", () => {
    const record = (level: "RINGAN" | "SEDANG" | "BERAT", active = true, serving = false) => ({
      level,
      active,
      serving,
    });
    expect(score(disciplineScore([]))).toBe(100);
    expect(score(disciplineScore([record("BERAT", false)]))).toBe(100);
    expect(score(disciplineScore([record("RINGAN"), record("SEDANG"), record("BERAT", false)]))).toBe(50);
    expect(score(disciplineScore([record("RINGAN", true, true)]))).toBe(0);
    expect(score(disciplineScore(null))).toBe("unknown");
  });
  it("listed codes have their score and others are refused", () => {
    expect(["SESUAI", "SERUMPUN", "TIDAK"].map((code) => score(scaleScore("ilmu", code)))).toEqual([
      100, 75, 50,
    ]);
    expect([score(scaleScore("tim", "KETUA_INTERNAL")), score(scaleScore("penghargaan", "?"))]).toEqual([
      85,
      "fault",
    ]);
  });
});

describe("§6.3 model 65/20/15", () => {
  it.each([
    [1, [100, 90, 100, 100, 100, 80, 60, 100], 92.5, 98.5],
    [2, [82, 80, 100, 50, 100, 60, 60, 75], 75.83, 79.72],
    [3, [82, 80, 100, 100, 100, 60, 60, 75], 88.33, 82.22],
  ])("case %i", (_, values, qualification, total) => {
    const names = [
      "potkom",
      "pendidikan",
      "ilmu",
      "pengembangan",
      "lama",
      "ragam",
      "substansi",
      "integritas",
    ];
    const match = mustKnow(targetMatch(Object.fromEntries(names.map((name, i) => [name, values[i]!]))));
    expect([match.qualification.value, match.total.value]).toEqual([qualification, total]);
  });
  it("names a missing part", () => {
    expect(targetMatch({ potkom: 80 })).toMatchObject({ status: "unknown" });
  });
  it("ranks by score, then performance, then time in the level, then NIP", () => {
    const person = (nip: string, score: number, performance = 1, monthsInLevel = 1) => ({
      nip,
      score,
      performance,
      monthsInLevel,
    });
    expect(
      rankTalents([
        person("d", 80),
        person("c", 80),
        person("b", 80, 1, 9),
        person("a", 80, 2),
        person("e", 90),
      ]).map(({ nip }) => nip),
    ).toEqual(["e", "a", "b", "c", "d"]);
  });
});
