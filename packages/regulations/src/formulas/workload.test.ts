import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mustKnow } from "../testing/known.js";
import { decimal } from "./fraction.js";
import { writeExplained } from "./outcome.js";
import { type Frequency, frequencies, minutesPer, WORKING_TIMES } from "./working-time.js";
import { needByEquipment, needByObjects, needByOutput, needByTasks, type Task } from "./workload.js";

const [WKE_1250, WKE_1200] = WORKING_TIMES;
const task = (volume: number, normMinutes: number, per: Frequency = "TAHUN"): Task => ({
  name: "Melayani surat",
  volume,
  normMinutes,
  per,
});
const kelurahan = [task(2_400, 10), task(2_400, 6), task(1_200, 20), task(3_600, 15), task(12, 300)];

describe("§1.1 effective working time", () => {
  it("is 1,250 hours a year: 6,250 minutes a month, 1,500 a week, 300 a day", () => {
    expect(frequencies.map((frequency) => minutesPer(WKE_1250!, frequency))).toEqual([
      75_000, 6_250, 1_500, 300,
    ]);
    expect(decimal({ num: 6_250n, den: 60n }, 2)).toBe(104.17);
  });
  it("is 1,200 hours in the older set: 6,000, 1,500 and 300 minutes", () => {
    expect(frequencies.map((frequency) => minutesPer(WKE_1200!, frequency))).toEqual([
      72_000, 6_000, 1_500, 300,
    ]);
  });
});

describe("§1.2 need of one position, task by task", () => {
  it("example 1: five tasks of a kelurahan, 120,000 minutes, 1.6000, two people", () => {
    const need = mustKnow(needByTasks(kelurahan));
    expect(need.load.value).toBe(120_000);
    expect(need.tasks.map(({ load }) => load.value)).toEqual([24_000, 14_400, 24_000, 54_000, 3_600]);
    expect(need.tasks.map((one) => one.need.value)).toEqual([0.32, 0.192, 0.32, 0.72, 0.048]);
    expect(need.need.value).toBe(1.6);
    expect(need.people.value).toBe(2);
    expect(need.workingTime).toBe("WKE-1250");
    expect(writeExplained(need.people)).toBe(
      "(2.400 × 10 menit + 2.400 × 6 menit + 1.200 × 20 menit + 3.600 × 15 menit + 12 × 300 menit) / 75.000 menit = 1,6; dibulatkan menjadi 2 orang",
    );
  });
  it.each([
    ["example 2", 37_000, 0.4933, 0],
    ["example 3, the bound itself", 112_500, 1.5, 2],
    ["example 4, not rounded to 1.5000 first", 112_499, 1.5, 1],
  ])("%s: %i minutes", (_, minutes, shown, people) => {
    const need = mustKnow(needByTasks([task(1, minutes)]));
    expect(need.need.value).toBe(shown);
    expect(need.people.value).toBe(people);
  });
  it("example 4 is shown as below the bound", () => {
    expect(writeExplained(mustKnow(needByTasks([task(1, 112_499)])).people)).toBe(
      "(1 × 112.499 menit) / 75.000 menit = 1,4999…; dibulatkan menjadi 1 orang",
    );
  });
  it("example 5: a daily volume gives the same per day and per year", () => {
    const need = mustKnow(needByTasks([task(24, 12, "HARI")]));
    expect(need.load.value).toBe(72_000);
    expect(need.need.value).toBe(0.96);
    expect(need.people.value).toBe(1);
    expect(need.need.exact).toEqual({ num: 288n / 12n, den: 300n / 12n });
    expect(writeExplained(need.need)).toBe("(24 × 250 × 12 menit) / 75.000 menit = 0,96 orang");
  });
  it("warning of example 5: 235 days typed by hand would give 0.9024 instead", () => {
    expect(mustKnow(needByTasks([task(24 * 235, 12)])).need.value).toBe(0.9024);
  });
  it("example 6: example 1 with 1,200 hours", () => {
    const need = mustKnow(needByTasks(kelurahan, { workingTime: WKE_1200! }));
    expect([need.need.value, need.people.value]).toEqual([1.6667, 2]);
    expect(need.workingTime).toBe("WKE-1200");
  });
  it("a structural post is one seat whatever the load, and says so", () => {
    const light = mustKnow(needByTasks([task(1, 1_000)], { fixedSeat: true }));
    expect([light.people.value, light.need.value]).toEqual([1, 0.0133]);
    expect(mustKnow(needByTasks([task(1, 400_000)], { fixedSeat: true })).people.value).toBe(1);
    expect(writeExplained(light.people)).toContain("ditetapkan 1 orang");
    const counted = mustKnow(needByObjects({ amounts: [80], standard: 25, fixedSeat: true }));
    expect([counted.people.value, counted.need.value]).toEqual([1, 3.2]);
  });
});

describe("§1.3 the other three methods", () => {
  it("output: 200 records a day, standard 30", () => {
    const need = mustKnow(needByOutput({ amounts: [200], standard: 30 }));
    expect([decimal(need.need.exact, 2), need.people.value]).toEqual([6.67, 7]);
  });
  it("objects: 80 patients a day, standard 25", () => {
    const need = mustKnow(needByObjects({ amounts: [80], standard: 25 }));
    expect([need.need.value, need.people.value]).toEqual([3.2, 3]);
  });
  it("equipment: 20 buses, a driver each and a mechanic per five; two shifts need twice as many", () => {
    expect(mustKnow(needByEquipment({ amounts: [20], standard: 1 })).people.value).toBe(20);
    expect(mustKnow(needByEquipment({ amounts: [20], standard: 5 })).people.value).toBe(4);
    const shifts = mustKnow(needByEquipment({ amounts: [20], standard: 5, shifts: 2 }));
    expect(shifts.people.value).toBe(8);
    expect(writeExplained(shifts.people)).toBe("(20 / 5) × 2 sif = 8 orang");
  });
});

const tasks = fc.array(
  fc.record({
    name: fc.constant("Tugas"),
    volume: fc.integer({ min: 0, max: 5_000 }),
    normMinutes: fc.integer({ min: 1, max: 600 }),
    per: fc.constantFrom(...frequencies),
  }),
  { minLength: 1, maxLength: 12 },
);

describe("the need of any position", () => {
  it("never falls when the workload grows", () => {
    fc.assert(
      fc.property(tasks, fc.nat(), fc.integer({ min: 1, max: 1_000 }), (list, at, more) => {
        const heavier = list.map((one, i) =>
          i === at % list.length ? { ...one, volume: one.volume + more } : one,
        );
        const before = mustKnow(needByTasks(list));
        const after = mustKnow(needByTasks(heavier));
        expect(after.people.value).toBeGreaterThanOrEqual(before.people.value);
        expect(after.load.value).toBeGreaterThan(before.load.value);
      }),
    );
  });
  it("is at most half a person away from the exact need and does not depend on the order of tasks", () => {
    fc.assert(
      fc.property(tasks, (list) => {
        const { people, load } = mustKnow(needByTasks(list));
        // An independent reading in whole minutes: half-up by integer arithmetic.
        const multipliers = { TAHUN: 1, BULAN: 12, MINGGU: 50, HARI: 250 };
        const minutes = list.reduce(
          (sum, one) => sum + one.volume * multipliers[one.per] * one.normMinutes,
          0,
        );
        expect(load.value).toBe(minutes);
        expect(people.value).toBe(Math.floor((2 * minutes + 75_000) / 150_000));
        expect(mustKnow(needByTasks([...list].reverse())).people.value).toBe(people.value);
      }),
    );
  });
  it("names each missing value and never fills it in", () => {
    const outcome = needByTasks([
      { ...task(1, 1), volume: null },
      { ...task(1, 1), normMinutes: null },
    ]);
    expect(outcome).toEqual({
      status: "unknown",
      missing: [
        { key: "tasks.0.volume", name: "Volume tugas ke-1 (Melayani surat)" },
        { key: "tasks.1.normMinutes", name: "Norma waktu tugas ke-2 (Melayani surat)" },
      ],
    });
    expect(needByTasks([])).toMatchObject({ status: "unknown", missing: [{ name: "uraian tugas" }] });
    expect(needByOutput({ amounts: [null], standard: 5 })).toMatchObject({ status: "unknown" });
    expect(needByEquipment({ amounts: [3], standard: 1, shifts: null })).toMatchObject({ status: "unknown" });
  });
  it("answers bad values with a sentence, all of them at once", () => {
    const outcome = needByTasks([task(-1, 0), { ...task(1, 1), per: "SEMESTER" as Frequency }]);
    expect(outcome.status === "fault" && outcome.faults.map(({ message }) => message)).toEqual([
      "Volume tugas ke-1 (Melayani surat): ditemukan -1, diharapkan bilangan 0 atau lebih.",
      "Norma waktu tugas ke-1 (Melayani surat): ditemukan 0, diharapkan bilangan di atas 0.",
      "Satuan waktu tugas ke-2 (Melayani surat): ditemukan SEMESTER, diharapkan salah satu dari TAHUN, BULAN, MINGGU, HARI.",
    ]);
    expect(needByObjects({ amounts: [80], standard: 0 }).status).toBe("fault");
    expect(needByObjects({ amounts: [Number.NaN], standard: 1 }).status).toBe("fault");
  });
});
