import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { performanceRecord } from "../talent/performance-record.js";
import { type IndexedPerson, personIndex } from "./professionalism-facts.js";

const lastYear = (predicate: string | null) =>
  performanceRecord(predicate === null ? [] : [{ nip: "1", year: 2025, predicate }], [], 2025).years.at(-1)!;
const person = (
  change: Partial<Omit<IndexedPerson, "talent">> & { talent?: Partial<IndexedPerson["talent"]> } = {},
): IndexedPerson => ({
  titleKind: "ADMINISTRATOR",
  certificates: [{ kind: "PIM III" }],
  ...change,
  talent: {
    lastYear: lastYear("BAIK"),
    inputs: null,
    match: null,
    training: { hours: 20, technical: 20, seminar: false, functional: false },
    serviceMonths: null,
    unitsServed: null,
    education: "S2",
    field: null,
    penalties: [],
    ...change.talent,
  },
});
const indexOf = (one: IndexedPerson) => {
  const { outcome } = personIndex(one);
  return outcome.status === "known" ? [outcome.index.value, outcome.category.label] : null;
};

describe("index of professionalism", () => {
  it.each([
    ["administrator", person(), [80, "Sedang"]],
    [
      "pelaksana",
      person({
        titleKind: "PELAKSANA",
        certificates: [],
        talent: {
          education: "SMA",
          training: { hours: 30, technical: 24, seminar: true, functional: false },
        },
      }),
      [75, "Sedang"],
    ],
    [
      "teacher with a light penalty",
      person({
        titleKind: "JF",
        certificates: [{ kind: "SERTIFIKAT PENDIDIK" }],
        talent: {
          education: "S1",
          lastYear: lastYear("SANGAT BAIK"),
          training: { hours: 40, technical: 20, seminar: true, functional: false },
          penalties: [{ level: "RINGAN", serving: false }],
        },
      }),
      [88, "Tinggi"],
    ],
  ] as const)("worked example: %s", (_, one, expected) => {
    expect(indexOf(one)).toEqual(expected);
  });

  it("counts a leadership school of the level held or above, not of a lower one", () => {
    const kompetensi = (kinds: string[]) =>
      personIndex(person({ certificates: kinds.map((kind) => ({ kind })) })).dimensions.find(
        ({ code }) => code === "kompetensi",
      )!.points;
    expect([kompetensi(["PIM II"]), kompetensi(["PIM III"]), kompetensi(["PIM IV"])]).toEqual([30, 30, 15]);
  });

  it("leaves the sum unknown for any missing fact, names it, and still shows the other parts", () => {
    const lost = fc.constantFrom<[string, IndexedPerson, string][]>(
      ["predikat", person({ talent: { lastYear: lastYear(null) } }), "kinerja"],
      ["pelatihan", person({ talent: { training: null } }), "kompetensi"],
      ["sertifikat", person({ certificates: null }), "kompetensi"],
      ["disiplin", person({ talent: { penalties: null } }), "disiplin"],
      ["jabatan", person({ titleKind: null }), "kompetensi"],
    );
    fc.assert(
      fc.property(lost, ([, one, dimension]) => {
        const { dimensions, outcome, missing } = personIndex(one);
        expect(outcome.status).toBe("unknown");
        expect(missing.length).toBeGreaterThan(0);
        for (const { code, points, fact } of dimensions) {
          expect(points === null).toBe(code === dimension);
          if (code === dimension) expect(fact).toMatch(/^belum dapat dihitung: kurang /);
        }
      }),
    );
  });

  it("is the sum of its four parts", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS", "JF", "PELAKSANA"),
        fc.constantFrom("S3", "S2", "S1", "D3", "SMA", "SMP"),
        fc.constantFrom("SANGAT BAIK", "BAIK", "BUTUH PERBAIKAN", "KURANG", "SANGAT KURANG"),
        fc.integer({ min: 0, max: 60 }),
        fc.boolean(),
        (titleKind, education, predicate, technical, seminar) => {
          const { dimensions, outcome } = personIndex(
            person({
              titleKind,
              talent: {
                education,
                lastYear: lastYear(predicate),
                training: { hours: technical, technical, seminar, functional: false },
              },
            }),
          );
          const sum = dimensions.reduce((all, { points }) => all + points!, 0);
          expect(outcome.status === "known" && outcome.index.value).toBe(sum);
          for (const { points, most } of dimensions) expect(points).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
