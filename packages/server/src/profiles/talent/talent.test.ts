import type { TrainingType } from "@selaras/contract";
import { TALENT_MODELS, TALENT_THRESHOLDS } from "@selaras/regulations/formulas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentScores, type TalentFacts } from "./component-scores.js";
import { countedPenalties, heaviest } from "./penalties.js";
import { performanceRecord } from "./performance-record.js";
import { talentPlace } from "./talent-place.js";
import { chooseSets, modelsOn, SIMPLE } from "./talent-sets.js";
import { trainingYear } from "./training-year.js";

const asOf = "2026-06-30";
const predicate = (year: number, text: string) => ({ nip: "1", year, predicate: text });
const rating = (year: number, results: string, behaviour: string) => ({ nip: "1", year, results, behaviour });

describe("performance over five years", () => {
  it("joins both registers, keeps gaps and tells a contradiction", () => {
    const { years, summary } = performanceRecord(
      [predicate(2024, "BAIK"), predicate(2025, "BAIK"), predicate(2020, "KURANG")],
      [
        rating(2023, "DI ATAS EKSPEKTASI", "DI ATAS EKSPEKTASI"),
        rating(2024, "SESUAI EKSPEKTASI", "DI ATAS EKSPEKTASI"),
        rating(2025, "SESUAI EKSPEKTASI", "DI BAWAH EKSPEKTASI"),
      ],
      2025,
    );
    expect(years.map(({ year, predicate: found, contradicts }) => [year, found, contradicts])).toEqual([
      [2021, null, false],
      [2022, null, false],
      [2023, "SANGAT_BAIK", false],
      [2024, "BAIK", false],
      [2025, null, true],
    ]);
    expect(summary.status).toBe("fault");
  });

  it("counts nothing that is not there", () => {
    const { summary } = performanceRecord([predicate(2025, "BAIK")], [], 2025);
    expect(summary).toMatchObject({
      status: "known",
      missingYears: [2021, 2022, 2023, 2024],
      twoYearsGood: "unknown",
    });
  });
});

describe("penalties that count", () => {
  const row = (level: string, status: string, startedOn: string, endedOn: string | null = null) => ({
    nip: "1",
    level,
    type: null,
    status,
    startedOn,
    endedOn,
  });
  it("are final, of the last five years, and the heaviest speaks", () => {
    const rows = [
      row("BERAT", "SELESAI", "2021-06-30", "2022-06-30"),
      row("BERAT", "PROSES", "2026-01-01"),
      row("BERAT", "BANDING", "2026-01-01"),
      row("PROSES HUKUM", "SELESAI", "2025-01-01"),
      row("RINGAN", "SELESAI", "2021-07-01", "2021-07-01"),
      row("SEDANG", "DIJALANI", "2026-03-01", "2026-09-01"),
    ];
    const counted = countedPenalties(rows, asOf);
    expect(counted).toEqual([
      { level: "RINGAN", serving: false },
      { level: "SEDANG", serving: true },
    ]);
    expect(heaviest(counted)).toBe("SEDANG");
    expect(heaviest([])).toBe("TIDAK_PERNAH");
  });
});

describe("trainings of a year", () => {
  const past = (name: string, year: number, hours: number, type: TrainingType | null = null) => ({
    name,
    year,
    hours,
    type,
  });
  it("are unknown without the register and none with an empty one", () => {
    expect(trainingYear(null, 2025)).toBeNull();
    expect(trainingYear([], 2025)).toEqual({ hours: 0, technical: 0, seminar: false, functional: false });
  });

  it("tell technical training from seminars, leadership and functional schools", () => {
    const all = [
      past("Seminar pencegahan korupsi", 2024, 6),
      past("Pelatihan kearsipan", 2025, 20),
      past("Workshop SKP", 2025, 12),
      past("PKA", 2025, 300, "DIKLAT STRUKTURAL"),
      past("Jenjang", 2020, 90, "DIKLAT FUNGSIONAL"),
      past("Bimtek", 2024, 16, "BIMBINGAN TEKNIS"),
    ];
    expect(trainingYear(all, 2025)).toEqual({ hours: 332, technical: 20, seminar: true, functional: true });
    expect(trainingYear(all, 2027)).toMatchObject({ hours: 0, seminar: false });
  });
});

const year = performanceRecord(
  [predicate(2025, "BAIK")],
  [rating(2025, "DI ATAS EKSPEKTASI", "SESUAI EKSPEKTASI")],
  2025,
).years.at(-1)!;
const whole: TalentFacts = {
  lastYear: year,
  inputs: {
    nip: "1",
    year: 2025,
    award: "LINTAS INSTANSI",
    team: "KETUA INTERNAL",
    acting: "PLT SETARA",
    feedback: 85,
    intellect: 4,
    interpersonal: 4,
    selfAwareness: 4,
    criticalThinking: 4,
    problemSolving: 3,
    emotionalIntelligence: 4,
    learning: 4,
    commitment: 3,
  },
  match: { jpm: 111.11, from: "rinci" },
  training: { hours: 20, technical: 20, seminar: false, functional: false },
  serviceMonths: 60,
  unitsServed: 2,
  education: "S1",
  field: "terkait",
  penalties: [{ level: "RINGAN", serving: false }],
};

describe("components", () => {
  it("are scored by their scales, the JPM at most 100", () => {
    const scores = Object.fromEntries(
      Object.entries(componentScores(whole)).map(([code, { score }]) => [code, score]),
    );
    expect(scores).toEqual({
      kinerja: 80,
      penghargaan: 70,
      tim: 85,
      "umpan-balik": 85,
      kompetensi: 100,
      pengembangan: 100,
      pengalaman: 80,
      potensi: 75,
      pendidikan: 80,
      ilmu: 75,
      disiplin: 75,
    });
  });

  it("that nobody recorded are null with the reason, whichever they are", () => {
    const parts = componentScores({
      ...whole,
      lastYear: { ...year, predicate: null, contradicts: true },
      inputs: { ...whole.inputs!, acting: null, learning: null, award: null },
      match: null,
      training: null,
      field: null,
      penalties: null,
    });
    for (const code of [
      "kinerja",
      "penghargaan",
      "kompetensi",
      "pengembangan",
      "pengalaman",
      "potensi",
      "ilmu",
      "disiplin",
    ])
      expect([code, parts[code]!.score]).toEqual([code, null]);
    expect(parts.kinerja!.fact).toContain("berbeda");
    expect(parts.potensi!.fact).toContain("belajar cepat");
    expect(parts.disiplin!.fact).toContain("belum diserahkan");
    expect(parts.pendidikan!.score).toBe(80);
  });
});

describe("place", () => {
  const place = (facts: TalentFacts, asked: Parameters<typeof chooseSets>[0] = {}) =>
    talentPlace(facts, componentScores(facts), chooseSets(asked, asOf));

  it("agrees with weights added by hand", () => {
    const found = place(whole);
    expect(found.performanceScore!.value).toBe(0.6 * 80 + 0.15 * 70 + 0.15 * 85 + 0.1 * 85);
    expect(found.potentialScore!.value).toBe(20 + 10 + 8 + 0.25 * 75 + 8 + 7.5 + 0.15 * 75);
    expect(found.box!.box).toBe(8);
  });

  it("of somebody with a gap has no box, names the gap and the boxes that remain", () => {
    const found = place({ ...whole, inputs: { ...whole.inputs!, feedback: null } });
    expect(found).toMatchObject({ box: null, value: null, missing: ["Umpan balik 360 derajat"] });
    expect(found.possibleBoxes).toEqual([8, 9]);
    expect(place({ ...whole, match: null }).possibleBoxes).toEqual([5, 8]);
  });

  it("changes with the set, and the simple one asks for predicate and JPM alone", () => {
    expect(place(whole, { model: "BKN-411-TANPA-PENGUAT" }).box!.box).toBe(9);
    expect(place(whole, { thresholds: "BATAS-90-70" }).box!.box).toBe(5);
    expect(place({ ...whole, inputs: null }, { model: SIMPLE.id }).box!.box).toBe(8);
    expect(place({ ...whole, match: null }, { model: SIMPLE.id })).toMatchObject({
      box: null,
      missing: ["Penilaian kompetensi (JPM)"],
    });
  });

  it("reads performance from the results of the year where the set says so", () => {
    const found = place(whole, { thresholds: "BATAS-90-78" });
    expect(found).toMatchObject({
      performance: "TINGGI",
      potential: "MENENGAH",
      performanceScore: null,
      value: null,
    });
    expect(found.box!.box).toBe(7);
    const without = place({ ...whole, lastYear: { ...year, results: null } }, { thresholds: "BATAS-90-78" });
    expect(without).toMatchObject({ box: null, missing: ["Hasil kerja 2025"] });
  });

  it("refuses a set that is not in force", () => {
    expect(() => chooseSets({ model: "BKN-1999" }, asOf)).toThrow(/himpunan-tak-dikenal/);
    expect(() => chooseSets({}, "2025-12-31")).toThrow(/himpunan-tak-dikenal/);
    expect(modelsOn(asOf).map(({ id }) => id)).toEqual([...TALENT_MODELS.map(({ id }) => id), SIMPLE.id]);
  });

  it("is never a box while anything a model asks for is missing, under any set", () => {
    const gap = fc.constantFrom("lastYear", "inputs", "match", "training", "field", "penalties", "none");
    fc.assert(
      fc.property(
        gap,
        fc.constantFrom(...TALENT_MODELS.slice(0, 1).map(({ id }) => id)),
        fc.constantFrom(...TALENT_THRESHOLDS.map(({ id }) => id)),
        (lost, model, thresholds) => {
          const facts: TalentFacts =
            lost === "none"
              ? whole
              : lost === "lastYear"
                ? { ...whole, lastYear: { ...year, predicate: null, results: null } }
                : { ...whole, [lost]: null };
          const found = place(facts, { model, thresholds });
          expect(found.box === null).toBe(lost !== "none");
          expect(found.missing.length === 0).toBe(lost === "none");
        },
      ),
    );
  });
});
