import { describe, expect, it } from "vitest";
import { governmentOf, placeNamed } from "../testing/crowded-government.js";
import { TMT } from "../testing/workforce.js";
import { buildProblem } from "./build-problem.js";
import { defaultPlanOptions } from "./default-options.js";

/** Two relatives who hold the first two posts; each post of `open` has one free seat. */
function problemOf(held: readonly [string, string], open: readonly string[]) {
  const places = [...held, ...open].map(placeNamed);
  const seats = Array.from({ length: 40 }, (_, at) => places.filter((one) => one === at).length);
  const workforce = governmentOf({
    seats,
    people: [
      { at: places[0]!, relative: 1 },
      { at: places[1]!, relative: null },
    ],
  });
  const built = buildProblem(workforce, { ...defaultPlanOptions(9), budget: 9 }, TMT);
  const kin = built.problem.constraints.filter(({ name }) => name.startsWith("Kerabat"));
  const choices = (e: number) =>
    Array.from({ length: built.offsets[e + 1]! - built.offsets[e]! }, (_, k) => {
      const post = built.problem.candidates.post[built.offsets[e]! + k]!;
      return built.problem.posts[post]!.id;
    });
  const limits = kin.map((one) => ({
    kind: one.kind,
    posts: one.kind === "limit" ? one.posts!.map((p) => built.problem.posts[p]!.id) : null,
  }));
  const left = built.reductions.find(({ name }) => name === "kerabat-bersama")?.pairs ?? 0;
  return { limits, choices, left };
}

describe("relatives who both may move", () => {
  it("do not end in one unit that one of them would lead; one they share today they may stay in", () => {
    const elsewhere = problemOf(["KEC-KEL1/KASI", "BADAN/STAF"], ["KEC-KEL2/LURAH", "KEC-KEL2/KASI"]);
    expect(elsewhere.limits).toEqual([{ kind: "apart", posts: null }]);
    const together = problemOf(["SD-A/KELAS1", "SD-A/KELAS2"], ["SD-K/KEPSEK", "SD-K/KELAS1", "SD-K/KELAS2"]);
    expect(together.limits).toEqual([
      { kind: "limit", posts: ["SD-K/KELAS1", "SD-K/KELAS2", "SD-K/KEPSEK"] },
    ]);
  });

  it("are limited exactly where only one of them may command", () => {
    const { limits, choices, left } = problemOf(
      ["KEC/SEKCAM", "BADAN/STAF"],
      ["KEC/CAMAT", "KEC-KEL1/STAF", "KEC-KEL1/BENDAHARA"],
    );
    expect(choices(0)).toContain("KEC/CAMAT");
    expect(choices(1)).toContain("KEC-KEL1/STAF");
    expect(limits).toContainEqual({
      kind: "limit",
      posts: ["KEC/CAMAT", "KEC-KEL1/BENDAHARA", "KEC-KEL1/STAF"].sort(),
    });
    expect(left).toBe(0);
  });

  it("lose the leading place where a limit would forbid more than the line", () => {
    const { choices, left } = problemOf(["BADAN/STAF", "BADAN/STAF"], ["KEC/KASI", "KEC-KEL1/KASI"]);
    expect(left).toBe(2);
    for (const e of [0, 1]) expect(choices(e)).toEqual(["BADAN/STAF", "KEC-KEL1/KASI"]);
  });

  it("do not come to two sides of one control in one unit", () => {
    const { choices, left } = problemOf(
      ["KEC/STAF", "BADAN/STAF"],
      ["KEC-KEL1/BENDAHARA", "KEC-KEL1/VERIFIKATOR"],
    );
    const mayHold = (title: string) => [0, 1].map((e) => choices(e).includes(`KEC-KEL1/${title}`));
    expect(left).toBe(2);
    expect(mayHold("BENDAHARA")).toEqual([false, true]);
    expect(mayHold("VERIFIKATOR")).toEqual([false, true]);
  });
});
