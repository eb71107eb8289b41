import { describe, expect, it } from "vitest";
import { openWorld } from "../planning/facts/world.js";
import { defaultPlanOptions } from "../planning/problem/default-options.js";
import { makeNip, smallGovernment, TMT } from "../planning/testing/workforce.js";
import { doubtsOf } from "./doubts.js";

const DAY = "2026-06-30";
const doubts = (change: (of: ReturnType<typeof smallGovernment>) => typeof of, n: number) => {
  const world = openWorld(change(smallGovernment()), defaultPlanOptions(12), TMT);
  return doubtsOf(world, world.index.employeeIndex.get(makeNip(n))!, DAY);
};
/** Of the year before last only: the hand-made people have predicates of 2025 and 2026. */
const complete = (of: ReturnType<typeof smallGovernment>) => ({
  ...of,
  performance: of.employees.flatMap(({ nip }) =>
    [2024, 2025].map((year) => ({ nip, year, predicate: "BAIK" })),
  ),
});

describe("doubts about a record", () => {
  it("finds none in a complete one", () => {
    expect(doubts(complete, 2)).toEqual([]);
  });

  it("names what is missing", () => {
    expect(doubts((of) => of, 2)).toEqual(["Predikat kinerja 2024 belum tercatat."]);
    expect(doubts(complete, 4)).toEqual(["Tempat tinggal belum tercatat."]);
    expect(doubts(complete, 11)).toEqual(["TMT jabatan belum tercatat."]);
    expect(doubts(complete, 12)).toEqual(["Belum menduduki jabatan menurut data."]);
  });

  it("does not blame a person for a register that was never handed over", () => {
    const without = (of: ReturnType<typeof smallGovernment>) => ({
      ...of,
      performance: [],
      datasets: new Set([...of.datasets].filter((kind) => kind !== "kinerja" && kind !== "domisili")),
    });
    expect(doubts(without, 4)).toEqual([]);
  });

  it("sees one leading seat with two holders, a birth date that is not the NIP's, and people past retirement", () => {
    const wrong = (of: ReturnType<typeof smallGovernment>) => ({
      ...complete(of),
      employees: of.employees.map((row) =>
        row.nip === makeNip(9)
          ? { ...row, unitCode: "KEC-S1", titleCode: "KASI", birthDate: "1960-01-01" }
          : row,
      ),
    });
    expect(doubts(wrong, 9)).toEqual([
      "Kursi pimpinan ini dipegang 2 orang, sedangkan peta jabatan menyediakan 1.",
      "Tanggal lahir berbeda dengan tanggal di NIP.",
      "Sudah melewati batas usia pensiun menurut jabatan yang tercatat.",
    ]);
    expect(doubts(wrong, 7)).toEqual([
      "Kursi pimpinan ini dipegang 2 orang, sedangkan peta jabatan menyediakan 1.",
    ]);
  });
});
