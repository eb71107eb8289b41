import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TalentFacts } from "../talent/component-scores.js";
import { performanceRecord } from "../talent/performance-record.js";
import { type PersonIndex, personIndex } from "./professionalism-facts.js";
import { groupIndex } from "./unit-index.js";

const PREDICATES = ["SANGAT BAIK", "BAIK", "BUTUH PERBAIKAN", "KURANG", null] as const;
const person = (
  education: string,
  predicate: string | null,
  penalties: TalentFacts["penalties"],
): PersonIndex =>
  personIndex({
    titleKind: "PELAKSANA",
    certificates: [],
    talent: {
      lastYear: performanceRecord(
        predicate === null ? [] : [{ nip: "1", year: 2025, predicate }],
        [],
        2025,
      ).years.at(-1)!,
      inputs: null,
      match: null,
      training: { hours: 30, technical: 24, seminar: true, functional: false },
      serviceMonths: null,
      unitsServed: null,
      education,
      field: null,
      penalties,
    },
  });
const people = fc.array(
  fc
    .tuple(
      fc.constantFrom("S2", "S1", "D3", "SMA"),
      fc.constantFrom(...PREDICATES),
      fc.constantFrom<TalentFacts["penalties"]>([], [{ level: "RINGAN", serving: false }]),
    )
    .map((facts) => person(...facts)),
  { maxLength: 12 },
);
const indexOf = ({ outcome }: PersonIndex) => (outcome.status === "known" ? outcome.index.value : null);

describe("the index of a unit", () => {
  it("is the mean of those whose index is known, says how many they are, and has a category only when all are", () => {
    fc.assert(
      fc.property(people, (all) => {
        const found = groupIndex(all, true);
        const known = all.map(indexOf).filter((value) => value !== null);
        expect([found.people, found.known]).toEqual([all.length, known.length]);
        if (known.length === 0) expect(found.mean).toBeNull();
        else {
          const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
          expect(Math.abs(found.mean! - mean)).toBeLessThanOrEqual(0.005 + 1e-9);
        }
        expect(found.bands!.reduce((sum, one) => sum + one, 0)).toBe(known.length);
        expect(found.category !== null).toBe(known.length > 0 && known.length === all.length);
      }),
    );
  });

  it("tells whoever may not read discipline nothing that changes with it", () => {
    fc.assert(
      fc.property(people, (all) => {
        const clean = all.map((one) => ({
          ...one,
          dimensions: one.dimensions.filter(({ code }) => code !== "disiplin"),
        }));
        const { mean, category, bands, dimensions } = groupIndex(all, false);
        expect([mean, category, bands, dimensions[3]]).toEqual([null, null, null, null]);
        expect(dimensions).toEqual(groupIndex(clean, false).dimensions);
      }),
    );
  });

  it("shows a part nobody has as unknown, not as zero", () => {
    expect(groupIndex([person("S1", null, [])], true)).toMatchObject({
      people: 1,
      known: 0,
      mean: null,
      category: null,
      dimensions: [15, expect.any(Number), null, 5],
    });
  });
});
