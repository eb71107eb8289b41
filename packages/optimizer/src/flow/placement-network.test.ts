import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TransferProblem } from "../format/problem.js";
import { buildModel } from "../model/model.js";
import { objectiveOf } from "../model/placement.js";
import { PlacementNetwork } from "./placement-network.js";

/** Least cost of a perfect matching by shortest augmenting paths (Kuhn 1955, in the form of Jonker, Volgenant 1987). */
function hungarian(cost: readonly (readonly number[])[]): number {
  const n = cost.length;
  const u = new Array<number>(n + 1).fill(0);
  const v = new Array<number>(n + 1).fill(0);
  const match = new Array<number>(n + 1).fill(0);
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    let column = 0;
    const least = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(n + 1).fill(false);
    const way = new Array<number>(n + 1).fill(0);
    do {
      used[column] = true;
      const row = match[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const reduced = cost[row - 1]![j - 1]! - u[row]! - v[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          u[match[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      }
      column = next;
    } while (match[column] !== 0);
    while (column !== 0) {
      match[column] = match[way[column]!]!;
      column = way[column]!;
    }
  }
  return -v[0]!;
}

function assignmentProblem(values: readonly (readonly number[])[]): TransferProblem {
  const n = values.length;
  const pairs = values.flatMap((row, e) => row.map((value, p) => ({ e, p, value })));
  return {
    format: "transfer-problem/1",
    units: [{ id: "U" }],
    posts: values.map((_, p) => ({ id: `P${p}`, unit: 0, need: 1, max: 1 })),
    employees: Array.from({ length: n }, (_, e) => ({ id: `E${e}`, post: (e * 7) % n })),
    candidates: {
      employee: pairs.map(({ e }) => e),
      post: pairs.map(({ p }) => p),
      value: pairs.map(({ value }) => value),
    },
    constraints: [],
  };
}

describe("the network simplex", () => {
  it("assigns one to one as well as the Hungarian method, ties and large values included", () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom(2, 50, 1_000_000_000))
      .chain(([n, most]) =>
        fc.array(fc.array(fc.nat({ max: most }), { minLength: n, maxLength: n }), {
          minLength: n,
          maxLength: n,
        }),
      );
    fc.assert(
      fc.property(matrix, (values) => {
        const model = buildModel(assignmentProblem(values));
        const network = new PlacementNetwork(model);
        network.optimise();
        expect(objectiveOf(model, network.placement())).toBe(
          -hungarian(values.map((row) => row.map((v) => -v))),
        );
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it("is as good from the basis of other costs as from scratch", () => {
    const n = 25;
    const matrix = fc.array(fc.array(fc.nat({ max: 100 }), { minLength: n, maxLength: n }), {
      minLength: n,
      maxLength: n,
    });
    fc.assert(
      fc.property(matrix, matrix, (before, after) => {
        const network = new PlacementNetwork(buildModel(assignmentProblem(before)));
        network.optimise();
        const later = buildModel(assignmentProblem(after));
        for (let k = 0; k < n * n; k++) network.cost[k] = -later.profit[k]!;
        network.optimise();
        const fresh = new PlacementNetwork(later);
        fresh.optimise();
        expect(objectiveOf(later, network.placement())).toBe(objectiveOf(later, fresh.placement()));
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
