import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mustKnow } from "../testing/known.js";
import { writeExplained } from "./outcome.js";
import { predicates } from "./predicates.js";
import {
  meanProfessionalism,
  PROFESSIONALISM_MOST,
  type ProfessionalismFacts,
  professionalismIndex,
  professionalismPoints,
} from "./professionalism-index.js";

const administrator: ProfessionalismFacts = {
  education: "S-2",
  group: "STRUKTURAL",
  leadership: true,
  technicalHours: 20,
  seminar: false,
  predicate: "BAIK",
  discipline: "TIDAK_PERNAH",
};
const clerk: ProfessionalismFacts = {
  ...administrator,
  education: "SLTA",
  group: "PELAKSANA",
  seminar: true,
};
const teacher: ProfessionalismFacts = {
  ...administrator,
  education: "S-1",
  group: "FUNGSIONAL",
  functional: true,
  seminar: true,
  predicate: "SANGAT_BAIK",
  discipline: "RINGAN",
};
const lowest: ProfessionalismFacts = {
  ...clerk,
  education: "SMP",
  technicalHours: 0,
  seminar: false,
  predicate: "BUTUH_PERBAIKAN",
  discipline: "BERAT",
};
const indexOf = (facts: ProfessionalismFacts) =>
  mustKnow(professionalismIndex(mustKnow(professionalismPoints(facts)).points));

describe("§7 professionalism index", () => {
  it.each([
    ["administrator", administrator, [20, 30, 25, 5], 80, "Sedang"],
    ["pelaksana", clerk, [5, 40, 25, 5], 75, "Sedang"],
    ["guru", teacher, [15, 40, 30, 3], 88, "Tinggi"],
    ["lowest realistic", lowest, [1, 0, 15, 1], 17, "Sangat Rendah"],
  ])("example: %s", (_, facts, points, index, label) => {
    expect(Object.values(mustKnow(professionalismPoints(facts)).points)).toEqual(points);
    const result = indexOf(facts);
    expect([result.index.value, result.category.label]).toEqual([index, label]);
  });
  it("example: the mean of the first three is 81.00, Tinggi", () => {
    const mean = mustKnow(meanProfessionalism([80, 75, 88]));
    expect([mean.index.value, mean.category.label]).toEqual([81, "Tinggi"]);
    expect(writeExplained(mean.index)).toBe("(80 + 75 + 88) / 3 orang = 81");
    expect(meanProfessionalism([80, null])).toMatchObject({ status: "unknown" });
    expect(meanProfessionalism([]).status).toBe("unknown");
  });
  it("bounds belong to the lower class (the printed 91-100, 81-90 leave 90.5 without one): 90 is Tinggi, 80 Sedang, 70 Rendah, 60 Sangat Rendah", () => {
    const label = (index: number) => mustKnow(meanProfessionalism([index])).category.label;
    expect([90.01, 90, 80.01, 80, 70.01, 70, 60.01, 60].map(label)).toEqual([
      "Sangat Tinggi",
      "Tinggi",
      "Tinggi",
      "Sedang",
      "Sedang",
      "Rendah",
      "Rendah",
      "Sangat Rendah",
    ]);
  });
  it("lies within 0 and 100 for everybody, never falls with more training or education, and names what is missing", () => {
    const facts = fc.record({
      education: fc.constantFrom("SD", "SMA", "D-I", "D-III", "S-1", "S-2", "S-3"),
      group: fc.constantFrom("STRUKTURAL" as const, "FUNGSIONAL" as const, "PELAKSANA" as const),
      leadership: fc.boolean(),
      functional: fc.boolean(),
      technicalHours: fc.nat(60),
      seminar: fc.boolean(),
      predicate: fc.constantFrom(...predicates),
      discipline: fc.constantFrom(
        "TIDAK_PERNAH" as const,
        "RINGAN" as const,
        "SEDANG" as const,
        "BERAT" as const,
      ),
    });
    fc.assert(
      fc.property(facts, (one) => {
        const { points } = mustKnow(professionalismPoints(one));
        for (const [dimension, most] of Object.entries(PROFESSIONALISM_MOST)) {
          expect(points[dimension as keyof typeof points]).toBeGreaterThanOrEqual(0);
          expect(points[dimension as keyof typeof points]).toBeLessThanOrEqual(most);
        }
        const { value } = indexOf(one).index;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
        const more = {
          ...one,
          education: "S-3",
          leadership: true,
          functional: true,
          technicalHours: 60,
          seminar: true,
        };
        expect(indexOf(more).index.value).toBeGreaterThanOrEqual(value);
      }),
    );
    expect(Object.values(PROFESSIONALISM_MOST).reduce((sum: number, most) => sum + most, 0)).toBe(100);
    expect(professionalismPoints({ ...administrator, leadership: null, seminar: null })).toMatchObject({
      status: "unknown",
      missing: [{ name: "Pelatihan kepemimpinan" }, { name: "Seminar atau lokakarya" }],
    });
    expect(professionalismPoints({ ...clerk, leadership: null }).status).toBe("known");
    expect(professionalismIndex({ kualifikasi: 26, kompetensi: 0, kinerja: 0, disiplin: 0 }).status).toBe(
      "fault",
    );
  });
});
