import { describe, expect, it } from "vitest";
import { progressOf, remindersOf, type UnitSheet } from "./progress";

const sheet = (code: string, departmentCode: string, own: Partial<UnitSheet> = {}): UnitSheet => ({
  code,
  name: `Unit ${code}`,
  version: 1,
  state: null,
  at: null,
  by: null,
  departmentCode,
  departmentName: `Dinas ${departmentCode}`,
  isLate: false,
  ...own,
});
const units = [
  sheet("A1", "A", { state: "diterima" }),
  sheet("A2", "A", { state: "dikonfirmasi" }),
  sheet("A3", "A", { state: "dikembalikan", isLate: true }),
  sheet("B1", "B"),
];

describe("the progress of the workload sheets", () => {
  it("counts confirmed, accepted and late units per perangkat daerah", () => {
    expect(progressOf(units)).toEqual([
      { code: "A", name: "Dinas A", units: 3, confirmed: 2, accepted: 1, late: 1 },
      { code: "B", name: "Dinas B", units: 1, confirmed: 0, accepted: 0, late: 0 },
    ]);
  });

  it("reminds every unit whose head has not answered for it, and nobody else", () => {
    expect(remindersOf(units).map(({ name, units: open }) => [name, open.map(({ code }) => code)])).toEqual([
      ["Dinas A", ["A3"]],
      ["Dinas B", ["B1"]],
    ]);
  });
});
