import { createElement, type FunctionComponent, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Router } from "wouter";
import { ProofNote } from "./ProofNote";

const plan = {
  id: 7,
  name: "Rencana A",
  seatsShortBefore: 9,
  seatsShortAfter: 4,
  moves: 5,
  movesShareBp: 500,
  choice: "dipilih" as const,
  gapPpm: 0,
  verified: true,
  lawful: true,
};
const At = Router as FunctionComponent<{ ssrPath: string; children?: ReactNode }>;
const shown = (part: Partial<typeof plan>, mayOpen = true) =>
  renderToStaticMarkup(
    createElement(At, { ssrPath: "/" }, createElement(ProofNote, { plan: { ...plan, ...part }, mayOpen })),
  );

describe("the note under the gap of the newest plan", () => {
  it("says that the plan was checked, and when it was not", () => {
    expect(shown({})).toBe("diperiksa ulang oleh pemeriksa terpisah");
    expect(shown({ verified: false })).toBe("belum lolos pemeriksaan ulang");
  });

  it("says that a rule is broken, with the way to the plan for those who may read it", () => {
    expect(shown({ lawful: false })).toContain("ada aturan yang dilanggar");
    expect(shown({ lawful: false })).toContain('href="/rencana/7"');
    expect(shown({ lawful: false }, false)).not.toContain("href");
  });
});
