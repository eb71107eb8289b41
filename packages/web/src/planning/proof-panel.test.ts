import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LeftOut, ProofPanel } from "./ProofPanel";

const result = {
  status: "optimal" as "optimal" | "feasible",
  objective: 10,
  bound: 10,
  gapPpm: 0,
  employees: 12,
  candidates: 30,
  moves: 2,
  seatsShortBefore: 6,
  seatsShortAfter: 4,
  qualifiedBefore: 9,
  qualifiedAfter: 10,
  worseOff: 0,
  commuteBefore: null,
  commuteAfter: null,
  cost: null,
  verified: true,
  verifierMessage: "Benar.",
  lawful: true,
  lawMessage: "Sah.",
  problemHash: "a".repeat(64),
  planHash: "b".repeat(64),
  seconds: 3,
  conflict: [],
  reductions: ["Kerabat tidak diusulkan. Tidak ditimbang: 4 pasangan pegawai dan jabatan."],
};
const shown = (part: Partial<typeof result>) =>
  renderToStaticMarkup(
    createElement(ProofPanel, { planId: 1, result: { ...result, ...part }, canExport: false }),
  );

describe("the proof of a plan", () => {
  it("says what was not weighed, and nothing where nothing was left out", () => {
    expect(shown({})).toContain("<summary>Yang tidak diperhitungkan</summary>");
    expect(shown({})).toContain("<li>Kerabat tidak diusulkan. Tidak ditimbang: 4 pasangan");
    expect(renderToStaticMarkup(createElement(LeftOut, { sentences: [] }))).toBe("");
  });

  it("promises the same plan again only when it was solved to its end", () => {
    expect(shown({})).toContain("selalu menghasilkan sidik yang sama");
    expect(shown({ status: "feasible" })).not.toContain("selalu menghasilkan sidik yang sama");
    expect(shown({ status: "feasible" })).toContain("dihentikan sebelum tuntas");
  });
});
