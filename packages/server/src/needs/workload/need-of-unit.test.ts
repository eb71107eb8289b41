import type { WorkloadTask } from "@selaras/contract";
import { DEFAULT_WORKING_TIME } from "@selaras/regulations/formulas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needsOfUnit, type UnitPosition, wholeUnit } from "./need-of-unit.js";

const position = (titleCode: string, holders: number, kind = "PELAKSANA", seats = 1): UnitPosition => ({
  titleCode,
  titleName: `Jabatan ${titleCode}`,
  kind,
  seats,
  holders,
});
const line = (titleCode: string, own: Partial<WorkloadTask> = {}): WorkloadTask => ({
  titleCode,
  task: "Melayani",
  output: null,
  method: "TUGAS",
  volume: 1,
  per: "TAHUN",
  norm: 60_000,
  shifts: null,
  ...own,
});
const needs = (positions: UnitPosition[], tasks: WorkloadTask[]) =>
  needsOfUnit(positions, tasks, DEFAULT_WORKING_TIME);

describe("the need of a unit by its workload sheet", () => {
  it("adds up the lines of each position and shows the formula with the numbers in it", () => {
    const [clerk] = needs(
      [position("A", 1)],
      [line("A", { volume: 1_200, norm: 30 }), line("A", { volume: 24, per: "HARI", norm: 12 }), line("X")],
    );
    expect(clerk).toMatchObject({ titleCode: "A", missing: [], faults: [], fixedSeat: false });
    expect(clerk!.need).toEqual({
      method: "TUGAS",
      people: {
        value: 1,
        formula: "(1.200 × 30 menit + 24 × 250 × 12 menit) / 75.000 menit = 1,44; dibulatkan menjadi 1 orang",
      },
      exact: { value: 1.44, formula: "(1.200 × 30 menit + 24 × 250 × 12 menit) / 75.000 menit = 1,44 orang" },
      load: 108_000,
      tasks: [
        { task: "Melayani", load: 36_000, need: 0.48 },
        { task: "Melayani", load: 72_000, need: 0.96 },
      ],
      plusMinus: 0,
      effectiveness: {
        value: 1.44,
        category: "A",
        label: "Sangat Baik",
        formula: "108.000 menit / (1 orang × 75.000 menit) = 1,44",
      },
    });
  });

  it("keeps each of several leading posts under one title, whatever their load", () => {
    const [heads] = needs([position("KASI", 2, "PENGAWAS", 3)], [line("KASI")]);
    expect(heads!.need).toMatchObject({ people: { value: 3 }, plusMinus: -1 });
    expect(heads!.need!.people.formula).toContain("3 jabatan pimpinan sejenis");
    const [fresh] = needs([position("KASI", 0, "PENGAWAS", 0)], [line("KASI")]);
    expect(fresh!.need!.people.value).toBe(1);
  });

  it("knows the other methods, a leading post's one seat, and no effectiveness where no minutes are known or nobody is", () => {
    const result = needs(
      [position("O", 2), position("P", 0), position("K", 1, "PENGAWAS"), position("E", 0)],
      [
        line("O", { method: "OBJEK", volume: 80, norm: 25, per: null }),
        line("P", { method: "PERALATAN", volume: 20, norm: 5, shifts: 2, per: null }),
        line("K", { norm: 200_000 }),
        line("E"),
      ],
    );
    expect(
      result.map(({ need }) => [need!.people.value, need!.plusMinus, need!.effectiveness?.category]),
    ).toEqual([
      [3, -1, undefined],
      [8, -8, undefined],
      [1, 0, "A"],
      [1, -1, undefined],
    ]);
    expect(result[2]!.fixedSeat).toBe(true);
  });

  it("leaves out what is missing by name, and refuses two methods or two standards in one position", () => {
    const [gap, none, mixed, standards] = needs(
      [position("A", 1), position("B", 1), position("C", 1), position("D", 1)],
      [
        line("A", { volume: null }),
        line("C"),
        line("C", { method: "HASIL" }),
        line("D", { method: "HASIL", norm: 5 }),
        line("D", { method: "HASIL", norm: 6 }),
      ],
    );
    expect(gap).toMatchObject({ need: null, missing: ["Volume tugas ke-1 (Melayani)"] });
    expect(none).toMatchObject({ need: null, missing: ["uraian tugas"] });
    expect(mixed!.faults[0]).toContain("lebih dari satu metode");
    expect(standards!.faults[0]).toContain("standar");
    expect(wholeUnit([gap!, none!], DEFAULT_WORKING_TIME)).toMatchObject({ needed: 0, effectiveness: null });
  });

  it("sums up the unit: shortages and surpluses apart, EU once every load is known", () => {
    const positions = needs([position("A", 0), position("B", 3)], [line("A"), line("B")]);
    expect(wholeUnit(positions, DEFAULT_WORKING_TIME)).toMatchObject({
      needed: 2,
      holders: 3,
      short: 1,
      surplus: 2,
      effectiveness: { value: 0.5333, category: "D" },
    });
  });

  it("never needs fewer people when a line grows, whatever the sheet", () => {
    const lines = fc.array(
      fc.record({
        titleCode: fc.constantFrom("A", "B"),
        volume: fc.integer({ min: 0, max: 500 }),
        norm: fc.integer({ min: 1, max: 400 }),
        per: fc.constantFrom("TAHUN" as const, "HARI" as const),
      }),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(lines, fc.nat(), (list, at) => {
        const tasks = list.map((one) => line(one.titleCode, one));
        const more = tasks.map((one, i) =>
          i === at % tasks.length ? { ...one, volume: one.volume! + 50 } : one,
        );
        const total = (some: WorkloadTask[]) =>
          needs([position("A", 1), position("B", 1)], some).reduce(
            (sum, { need }) => sum + (need?.people.value ?? 0),
            0,
          );
        expect(total(more)).toBeGreaterThanOrEqual(total(tasks));
      }),
    );
  });
});
