import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mustKnow } from "../testing/known.js";
import { developmentNeeds, trainingBalance } from "./development.js";
import { MERIT_ASPECTS, meritScore } from "./merit-system.js";
import { writeExplained } from "./outcome.js";
import { minimumCompetenceLabel } from "./school-measures.js";
import {
  accountabilityScore,
  differenceInDifferences,
  fulfilment,
  minimumServiceIndex,
  residentsPerEmployee,
} from "./unit-indicators.js";

describe("§8 merit system", () => {
  it.each([
    [2022, [37.5, 40, 62.5, 25, 57.5, 30, 14, 16], 282.5, 0.689, "Baik"],
    [2023, [37.5, 40, 90, 25, 67.5, 35, 16, 20], 331, 0.807, "Sangat Baik"],
  ])(
    "check: NTT %i (class by points; the printed index bands would call 0.807 of 2023 Baik, points are followed)",
    (_, aspects, points, index, label) => {
      const score = mustKnow(meritScore(aspects));
      expect([score.points.value, score.index.value, score.category.label]).toEqual([points, index, label]);
    },
  );
  it("all aspects at most are 410 points, index 1; a missing aspect is named", () => {
    const full = mustKnow(meritScore(MERIT_ASPECTS.map(({ most }) => most)));
    expect([full.points.value, full.index.value]).toEqual([410, 1]);
    expect(meritScore([1, 2, 3])).toMatchObject({ status: "unknown" });
    expect(meritScore([41, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ status: "fault" });
  });
});

describe("§9.2 indicators of a unit", () => {
  it("AKIP example: 78, 74, 80, 70 are 75.1, BB; all 60 are 60.0, CC", () => {
    const score = mustKnow(accountabilityScore([78, 74, 80, 70]));
    expect([score.index.value, score.category.code]).toEqual([75.1, "BB"]);
    expect(writeExplained(score.index)).toBe("30% × 78 + 30% × 74 + 15% × 80 + 25% × 70 = 75,1");
    const second = mustKnow(accountabilityScore([60, 60, 60, 60]));
    expect([second.index.value, second.category.code]).toEqual([60, "CC"]);
  });
  it("minimum service index weighs 80 and 20 and reaches Paripurna only at 100", () => {
    const code = (served: number, means: number) =>
      mustKnow(minimumServiceIndex(served, means)).category.code;
    expect([code(100, 100), code(100, 99.9), code(75, 75), code(50, 90)]).toEqual([
      "PARIPURNA",
      "UTAMA",
      "MUDA",
      "BELUM",
    ]);
  });
  it("example: 78.40 to 82.10 against 78.00 to 79.00 is 2.70", () => {
    const effect = mustKnow(
      differenceInDifferences({ before: 78.4, after: 82.1 }, { before: 78, after: 79 }),
    );
    expect(effect.value).toBe(2.7);
    expect(writeExplained(effect)).toBe("82,1 - 78,4 - (79 - 78) = 2,7");
    expect(differenceInDifferences({ before: 1, after: null }, { before: 1, after: 1 })).toMatchObject({
      status: "unknown",
      missing: [{ key: "unit.after" }],
    });
  });
  it("example: needs 1, 1, 2, 3, 0 with holders 1, 1, 2, 4, 1 are filled 7 of 7", () => {
    const holders = [1, 1, 2, 4, 1];
    const filled = mustKnow(
      fulfilment([1, 1, 2, 3, 0].map((needed, i) => ({ needed, holders: holders[i]! }))),
    );
    expect(filled.value).toBe(100);
    expect(writeExplained(filled)).toBe("(7 / 7) × 100% = 100%");
    expect(fulfilment([{ needed: 0, holders: 2 }]).status).toBe("not-applicable");
  });
  it("§13.2 examples: 8,400 residents and 12 ASN are 700, 3,000 and 15 are 200", () => {
    expect([
      mustKnow(residentsPerEmployee(8_400, 12)).value,
      mustKnow(residentsPerEmployee(3_000, 15)).value,
    ]).toEqual([700, 200]);
    expect(residentsPerEmployee(3_000, 0).status).toBe("not-applicable");
  });
  it.each([
    [87.5, "BAIK"],
    [61.53, "SEDANG"],
    [39.9, "KURANG"],
    [70, "SEDANG"],
    [40, "SEDANG"],
  ])("§12.1 example: %d percent of pupils is %s", (share, code) => {
    expect(mustKnow(minimumCompetenceLabel(share)).category.code).toBe(code);
  });
});

describe("§10 development", () => {
  it("examples: 12 JP leave 8 and 60 percent; 32 JP leave none and 100 percent", () => {
    const balance = (hours: number[]) => {
      const { remaining, used } = mustKnow(trainingBalance(hours));
      return [remaining.value, used.value];
    };
    expect([balance([8, 4]), balance([32]), balance([])]).toEqual([
      [8, 60],
      [0, 100],
      [20, 0],
    ]);
    expect(writeExplained(mustKnow(trainingBalance([32])).remaining)).toBe("maks(20 JP - 32 JP; 0) = 0 JP");
    expect(trainingBalance(null).status).toBe("unknown");
    expect(trainingBalance([-1]).status).toBe("fault");
  });
  it("remaining and used never contradict each other", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), (hours) => {
        const { remaining, used } = mustKnow(trainingBalance(hours));
        expect(remaining.value).toBeGreaterThanOrEqual(0);
        expect(used.value).toBe(100 - remaining.value * 5);
      }),
    );
  });
  const gaps = [-1, -1, -2, 1].map((gap, i) => ({ code: `M${i + 1}`, gap }));
  const pkp = { name: "PKP", importance: "MUTLAK", met: false } as const;
  it("example: gaps -1, -1, -2 and PKP missing have priority 7", () => {
    const plan = mustKnow(developmentNeeds({ gaps, predicate: "BAIK", requirements: [pkp] }));
    expect(plan.priority.value).toBe(7);
    expect(writeExplained(plan.priority)).toBe("1 + 1 + 2 + 3 = 7");
    expect(plan.needs.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      "kompetensi M1 (-1)",
      "kompetensi M2 (-1)",
      "kompetensi M3 (-2)",
      "karier PKP",
    ]);
  });
  it("example: no gaps have priority 0", () => {
    const met = { ...pkp, met: true };
    const plan = mustKnow(
      developmentNeeds({ gaps: [{ code: "M1", gap: 0 }], predicate: "BAIK", requirements: [met] }),
    );
    expect([plan.priority.value, plan.needs]).toEqual([0, []]);
  });
  it("performance below Baik is a need of its own, and what is not known is named", () => {
    const plan = mustKnow(developmentNeeds({ gaps: [], predicate: "KURANG", requirements: [] }));
    expect(plan.needs).toEqual([{ kind: "kinerja", subject: "Kurang", points: 0 }]);
    expect(
      developmentNeeds({ gaps: null, predicate: null, requirements: [{ ...pkp, met: null }] }),
    ).toMatchObject({
      missing: [{ key: "gaps" }, { key: "predicate" }, { key: "PKP" }],
    });
  });
});
