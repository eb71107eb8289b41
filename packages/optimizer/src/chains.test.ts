import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chains } from "./chains.js";
import type { TransferPlan } from "./format/plan.js";
import type { TransferProblem } from "./format/problem.js";

/** Only posts, and who goes where, matter here. */
function moved(posts: number, pairs: readonly (readonly [from: number | null, to: number])[]) {
  const problem = {
    posts: Array.from({ length: posts }, (_, p) => ({ id: `P${p}` })),
  } as unknown as TransferProblem;
  const moves = pairs.map(([from, to], employee) => ({ employee, from, to }));
  return chains(problem, { moves } as unknown as TransferPlan);
}

describe("chains", () => {
  it("follows a vacancy from the opening seat to the closing one and tells who loses a seat", () => {
    expect(
      moved(4, [
        [2, 3],
        [1, 2],
        [0, 1],
      ]),
    ).toEqual([
      {
        kind: "chain",
        opening: 3,
        closing: 0,
        moves: [
          { employee: 0, from: 2, to: 3 },
          { employee: 1, from: 1, to: 2 },
          { employee: 2, from: 0, to: 1 },
        ],
        broken: [[1, 2], [2], []],
      },
    ]);
  });

  it("ends a chain with somebody who had no post", () => {
    expect(
      moved(2, [
        [0, 1],
        [null, 0],
      ]),
    ).toMatchObject([{ kind: "chain", opening: 1, closing: null }]);
  });

  it("prefers a direct swap to a longer cycle", () => {
    const found = moved(3, [
      [0, 1],
      [1, 2],
      [1, 0],
      [2, 1],
    ]);
    expect(found.map((chain) => chain.moves.map((move) => move.employee))).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(found[0]!.broken).toEqual([[2], [0]]);
  });

  it("puts every move in exactly one chain, and changes headcounts only at openings and closings", () => {
    const posts = 5;
    const pair = fc
      .tuple(fc.option(fc.nat({ max: posts - 1 })), fc.nat({ max: posts - 1 }))
      .filter(([from, to]) => from !== to);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 14 }), (pairs) => {
        const found = moved(posts, pairs);
        const people = found
          .flatMap((chain) => chain.moves.map((move) => move.employee))
          .sort((a, b) => a - b);
        expect(people).toEqual(pairs.map((_, e) => e));
        const change = new Array<number>(posts).fill(0);
        for (const [from, to] of pairs) {
          change[to]!++;
          if (from !== null) change[from]!--;
        }
        for (const chain of found) {
          chain.moves.slice(1).forEach((move, i) => {
            expect(move.to).toBe(chain.moves[i]!.from);
          });
          if (chain.kind === "cycle") expect(chain.moves[0]!.to).toBe(chain.moves.at(-1)!.from);
          if (chain.opening !== null) change[chain.opening]!--;
          if (chain.closing !== null) change[chain.closing]!++;
        }
        expect(change).toEqual(new Array(posts).fill(0));
        // A post never has both an opening and a closing: the seat that closes would have served the one that opens.
        const openings = new Set(found.map((chain) => chain.opening));
        expect(found.some((chain) => chain.closing !== null && openings.has(chain.closing))).toBe(false);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
