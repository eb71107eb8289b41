import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IndexedMove, linkChains } from "./move-chains.js";

const move = (employee: number, from: number | null, to: number): IndexedMove => ({ employee, from, to });

describe("linkChains", () => {
  it("follows a vacancy from the free seat to the last one left", () => {
    // 0 takes the free seat of post 1; 1 takes the seat 0 left in post 2; 2 the one 1 left in post 3.
    const links = linkChains([move(2, 4, 3), move(1, 3, 2), move(0, 2, 1)], (post) => (post === 1 ? 1 : 0));
    expect(links.map(({ chain, position, kind }) => [chain, position, kind])).toEqual([
      [1, 3, "rantai"],
      [1, 2, "rantai"],
      [1, 1, "rantai"],
    ]);
  });

  it("tells a swap from a chain", () => {
    const links = linkChains([move(0, 1, 2), move(1, 2, 1)], () => 0);
    expect(links.map(({ kind }) => kind)).toEqual(["siklus", "siklus"]);
    expect(new Set(links.map(({ chain }) => chain)).size).toBe(1);
  });

  it("puts every move into exactly one chain, with positions 1, 2, 3, ...", () => {
    const post = fc.nat({ max: 5 });
    const moves = fc
      .array(fc.tuple(fc.option(post, { nil: null }), post), { maxLength: 20 })
      .map((pairs) => pairs.filter(([from, to]) => from !== to).map(([from, to], e) => move(e, from, to)));
    fc.assert(
      fc.property(moves, fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 }), (all, free) => {
        const links = linkChains(all, (p) => free[p]!);
        expect(links).toHaveLength(all.length);
        const chains = new Map<number, number[]>();
        for (const { chain, position } of links) chains.set(chain, [...(chains.get(chain) ?? []), position]);
        for (const positions of chains.values())
          expect(positions.sort((a, b) => a - b)).toEqual(positions.map((_, i) => i + 1));
        // Whoever is not first enters the post that the one before leaves.
        links.forEach(({ chain, position }, m) => {
          if (position === 1) return;
          const before = links.findIndex((other) => other.chain === chain && other.position === position - 1);
          expect(all[before]!.from).toBe(all[m]!.to);
        });
      }),
      { numRuns: 500 },
    );
  });
});
