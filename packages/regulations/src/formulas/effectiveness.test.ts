import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mustKnow } from "../testing/known.js";
import { positionEffectiveness, unitEffectiveness } from "./effectiveness.js";
import { writeExplained } from "./outcome.js";
import { balanceStaffing } from "./staffing-balance.js";
import { needByTasks } from "./workload.js";

/** §1.5, unit of nine people: name, load, fixed seat, need shown, rounded, people there, balance, EJ, class. */
const unit = [
  ["Kepala", 78_000, true, 1.04, 1, 1, 0, 1.04, "A"],
  ["Sekretaris", 72_000, true, 0.96, 1, 1, 0, 0.96, "B"],
  ["Penata Layanan Operasional", 160_000, false, 2.1333, 2, 2, 0, 1.0667, "A"],
  ["Pengadministrasi Perkantoran", 210_000, false, 2.8, 3, 4, 1, 0.7, "C"],
  ["Pengelola Layanan Operasional", 30_000, false, 0.4, 0, 1, 1, 0.4, "E"],
] as const;

describe("§1.5 effectiveness of positions and units", () => {
  it.each(unit)(
    "worked example: %s",
    (name, load, fixedSeat, shown, rounded, holders, _, index, category) => {
      const need = mustKnow(
        needByTasks([{ name, volume: 1, per: "TAHUN", normMinutes: load }], { fixedSeat }),
      );
      expect([need.need.value, need.people.value]).toEqual([shown, rounded]);
      const result = mustKnow(positionEffectiveness({ loadMinutes: load, holders }));
      expect([result.index.value, result.category.code]).toEqual([index, category]);
    },
  );

  it("worked example: the unit of 550,000 minutes and nine people is 0.8148, class C, two too many", () => {
    const result = mustKnow(unitEffectiveness({ loadMinutes: unit.map(([, load]) => load), staff: 9 }));
    expect([result.index.value, result.category.code]).toEqual([0.8148, "C"]);
    expect(writeExplained(result.index)).toBe(
      "(78.000 menit + 72.000 menit + 160.000 menit + 210.000 menit + 30.000 menit) / (9 orang × 75.000 menit) = 0,8148…; dibulatkan menjadi 0,8148",
    );
    expect(balanceStaffing(unit.map(([, , , , needed, holders]) => ({ needed, holders })))).toEqual({
      plusMinus: unit.map((row) => row[6]),
      short: 0,
      surplus: 2,
      vacant: 0,
    });
    const rounded = unit.reduce((sum, row) => sum + row[4], 0);
    const whole = mustKnow(needByTasks([{ name: "Unit", volume: 1, per: "TAHUN", normMinutes: 550_000 }]));
    expect([whole.need.value, whole.people.value, rounded]).toEqual([7.3333, 7, 7]);
  });

  it.each([
    [1, 1.6, "A"],
    [2, 0.8, "C"],
    [3, 0.5333, "D"],
  ])("second example: 120,000 minutes and %i holders", (holders, index, category) => {
    const result = mustKnow(positionEffectiveness({ loadMinutes: 120_000, holders }));
    expect([result.index.value, result.category.code]).toEqual([index, category]);
  });

  it("has no value where nobody is, and says why", () => {
    expect(positionEffectiveness({ loadMinutes: 75_000, holders: 0 })).toMatchObject({
      status: "not-applicable",
      reason: expect.stringContaining("pemangku jabatan"),
    });
    expect(unitEffectiveness({ loadMinutes: [75_000], staff: 0 }).status).toBe("not-applicable");
    expect(positionEffectiveness({ loadMinutes: null, holders: 0 }).status).toBe("unknown");
    expect(positionEffectiveness({ loadMinutes: 1, holders: 1.5 }).status).toBe("fault");
  });

  it("times people and working time gives the load back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 1, max: 500 }),
        (load, holders) => {
          const { exact } = mustKnow(positionEffectiveness({ loadMinutes: load, holders })).index;
          expect((exact.num * BigInt(holders) * 75_000n) / exact.den).toBe(BigInt(load));
          const cuts = [5, 7, 9].filter((tenth) => load * 10 >= tenth * holders * 75_000).length;
          const expected = load > holders * 75_000 ? "A" : ["E", "D", "C", "B"][cuts];
          expect(mustKnow(positionEffectiveness({ loadMinutes: load, holders })).category.code).toBe(
            expected,
          );
        },
      ),
    );
  });
});

describe("§1.4 balance of a position map", () => {
  it("keeps shortages and surpluses apart and counts empty positions", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ needed: fc.nat(20), holders: fc.nat(20) })), (positions) => {
        const { plusMinus, short, surplus, vacant } = balanceStaffing(positions);
        const net = positions.reduce((sum, { needed, holders }) => sum + holders - needed, 0);
        expect(surplus - short).toBe(net);
        expect(plusMinus.filter((one) => one < 0).reduce((sum, one) => sum - one, 0)).toBe(short);
        expect(vacant).toBe(positions.filter(({ needed, holders }) => holders === 0 && needed > 0).length);
      }),
    );
  });
});
