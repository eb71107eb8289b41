import type { UnitBalance } from "@selaras/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addBalance, fillRatio, noBalance, searchForest, unitForest, visibleNodes } from "./subtree";

const unit = (code: string, parentCode: string | null, needed: number, holders: number): UnitBalance => ({
  code,
  name: `Unit ${code}`,
  kind: "BIDANG",
  parentCode,
  remoteness: "BIASA",
  place: null,
  needed,
  holders,
  short: Math.max(0, needed - holders),
  surplus: Math.max(0, holders - needed),
});
const units = [unit("A", null, 2, 2), unit("B", "A", 5, 3), unit("C", "B", 1, 4), unit("D", "A", 3, 3)];

describe("subtotals of the unit tree", () => {
  it("adds up along the parents without letting surplus hide shortage", () => {
    expect(unitForest(units)[0]?.total).toEqual({ needed: 11, holders: 12, short: 2, surplus: 3 });
  });
  it("makes a root of a unit whose parent is not in the list", () => {
    expect(unitForest(units.slice(1)).map((node) => node.unit.code)).toEqual(["B", "D"]);
  });
  it("survives units that are their own ancestors, and counts each unit once", () => {
    const codes = ["A", "B", "C", "D", "E"];
    const anyUnits = fc
      .tuple(...codes.map(() => fc.option(fc.constantFrom(...codes), { nil: null })))
      .map((parents) => codes.map((code, index) => unit(code, parents[index] as string | null, 1, 0)));
    fc.assert(
      fc.property(anyUnits, (list) => {
        const forest = unitForest(list);
        const total = forest.reduce((sum, node) => addBalance(sum, node.total), noBalance);
        expect(total.needed).toBe(list.length);
      }),
    );
  });
  it("shows children only below open units", () => {
    const forest = unitForest(units);
    const shown = (open: string[]) => visibleNodes(forest, new Set(open)).map((node) => node.unit.code);
    expect(shown([])).toEqual(["A"]);
    expect(shown(["A"])).toEqual(["A", "B", "D"]);
    expect(shown(["A", "B"])).toEqual(["A", "B", "C", "D"]);
  });
  it("keeps the units above a match", () => {
    const found = searchForest(unitForest(units), "unit c");
    expect(visibleNodes(found, new Set(["A", "B"])).map((node) => node.unit.code)).toEqual(["A", "B", "C"]);
  });
  it("has no fill ratio where nothing is needed", () => {
    expect(fillRatio(noBalance)).toBeNull();
    expect(fillRatio(unit("A", null, 4, 3))).toBe(0.75);
  });
});
