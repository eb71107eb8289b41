import type { TalentBoard } from "@selaras/contract";
import { describe, expect, it } from "vitest";
import { commonGaps, countBoxes, filterRows, rowsOf } from "./board-rows";

const set = { id: "X", name: "X", source: "X", status: "house", effectiveFrom: null } as const;
const board: TalentBoard = {
  model: set,
  thresholds: set,
  models: [set],
  thresholdSets: [set],
  boxes: [],
  units: [
    { code: "DIN", name: "Dinas", parentCode: null },
    { code: "B1", name: "Bidang", parentCode: "DIN" },
    { code: "S1", name: "Seksi", parentCode: "B1" },
    { code: "LAIN", name: "Lain", parentCode: null },
  ],
  titles: [
    { code: "KABID", name: "Kepala Bidang", kind: "ADMINISTRATOR", jenjang: null },
    { code: "DOKTER", name: "Dokter", kind: "JF", jenjang: "AHLI_MUDA" },
  ],
  parts: ["Umpan balik", "JPM"],
  nip: ["1", "2", "3", "4"],
  name: ["A", "B", "C", "D"],
  unit: [1, 2, 3, -1],
  title: [0, 1, 1, -1],
  box: [9, 0, 5, 0],
  value: [94.3, null, null, null],
  missing: [[], [1, 0], [], [1]],
};
const rows = rowsOf(board);

describe("the talent board", () => {
  it("makes rows of columns; who has no post stays, without one", () => {
    expect(rows[0]).toMatchObject({
      name: "A",
      unitName: "Bidang",
      kind: "ADMINISTRATOR",
      box: 9,
      value: 94.3,
    });
    expect(rows[1]!.missing).toEqual(["JPM", "Umpan balik"]);
    expect(rows[3]).toMatchObject({ unitName: "", titleName: "", box: 0 });
  });

  it("filters by a unit with all below it, by kind and by jenjang", () => {
    const names = (asked: Partial<Parameters<typeof filterRows>[2]>) =>
      filterRows(rows, board, { unit: "", kind: "", jenjang: "", ...asked }).map(({ name }) => name);
    expect(names({})).toEqual(["A", "B", "C", "D"]);
    expect(names({ unit: "DIN" })).toEqual(["A", "B"]);
    expect(names({ unit: "S1" })).toEqual(["B"]);
    expect(names({ kind: "JF" })).toEqual(["B", "C"]);
    expect(names({ unit: "DIN", kind: "JF", jenjang: "AHLI_MUDA" })).toEqual(["B"]);
  });

  it("counts every row once, those not mapped apart, and what they lack most often first", () => {
    const counts = countBoxes(rows);
    expect(counts).toEqual([2, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
    expect(counts.reduce((a, b) => a + b)).toBe(rows.length);
    expect(commonGaps(rows)).toEqual([
      { name: "JPM", count: 2 },
      { name: "Umpan balik", count: 1 },
    ]);
  });
});
