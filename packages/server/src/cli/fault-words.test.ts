import { type Fault, type TransferProblem, validatePlan, validateProblem } from "@selaras/optimizer";
import { describe, expect, it } from "vitest";
import { faultLines } from "./fault-lines.js";
import { wordsOf } from "./fault-words.js";

const problem: TransferProblem = {
  format: "transfer-problem/1",
  units: [{ id: "U" }, { id: "V", parent: 0 }],
  posts: [
    {
      id: "A",
      unit: 0,
      need: 1,
      fill: [
        [1, 90],
        [1, 50],
      ],
      overflowCost: 5,
      max: 2,
    },
    { id: "B", unit: 1, need: 1 },
  ],
  employees: [{ id: "X", post: 0, moveCost: 3 }, { id: "Y" }],
  candidates: { employee: [0, 0, 1], post: [0, 1, 1], value: [5, 6, 7] },
  constraints: [
    {
      kind: "limit",
      name: "budget",
      movesOnly: true,
      weights: [1, 1, 1],
      employees: [0],
      posts: [1],
      units: [0],
      max: 1,
    },
    { kind: "outflow", name: "out", unit: 0, max: 1 },
    { kind: "apart", name: "apart", employees: [0, 1], by: "post" },
  ],
};
const plan = {
  format: "transfer-plan/1",
  status: "optimal",
  objective: 1,
  bound: 1,
  gap: 0,
  assignment: [0, 1],
  moves: [{ employee: 1, from: null, to: 1 }],
  certificate: {
    kind: "lagrangian-flow/1",
    scale: 1,
    potentials: { posts: [0, 0], employees: [1, 1] },
    multipliers: [{ constraint: 0, value: 1 }],
    bound: 1,
  },
  conflict: [],
  stats: { version: "1", problemHash: "x", pivots: 0, evaluations: 0, nodes: 0 },
};
const ODD = [null, undefined, "aneh", "A", -1, 1.5, 2 ** 52, 99, true, [], [3], {}];

/** The document with each of its values, at every depth, replaced by each odd one. */
function* spoilt(document: unknown): Generator<unknown> {
  for (const odd of ODD) yield odd;
  if (document === null || typeof document !== "object") return;
  for (const [key, value] of Object.entries(document))
    for (const other of spoilt(value)) {
      const copy: Record<string, unknown> | unknown[] = Array.isArray(document)
        ? [...document]
        : { ...document };
      (copy as Record<string, unknown>)[key] = other;
      yield copy;
    }
}

function faultsOf(
  validate: typeof validateProblem | typeof validatePlan,
  document: unknown,
): readonly Fault[] {
  return [...spoilt(document)].flatMap((other) => {
    const checked = validate(other);
    return checked.ok ? [] : checked.faults;
  });
}

describe("faults of a problem or a plan", () => {
  it("have Indonesian words, whatever is wrong", () => {
    const cyclic = {
      ...problem,
      units: [
        { id: "U", parent: 1 },
        { id: "V", parent: 0 },
      ],
    };
    const unordered = {
      ...problem,
      posts: [
        {
          ...problem.posts[0],
          fill: [
            [1, 5],
            [1, 9],
          ],
        },
        problem.posts[1],
      ],
    };
    const twice = { ...problem, candidates: { employee: [0, 0, 1], post: [0, 0, 1], value: [5, 6, 7] } };
    const faults = [
      ...faultsOf(validateProblem, problem),
      ...[cyclic, unordered, twice].flatMap((other) =>
        faultsOf(() => validateProblem(other), null).slice(0, 3),
      ),
      ...faultsOf(validatePlan, plan),
    ];
    expect(new Set(faults.filter((fault) => wordsOf(fault) === null).map(({ what }) => what))).toEqual(
      new Set(),
    );
    // Fewer kinds than this would mean that the documents were hardly spoilt.
    expect(new Set(faults.map(({ what }) => what.replace(/\d+/g, "n"))).size).toBeGreaterThan(17);
  });

  it("say where, what was found, what is expected and what mends it", () => {
    const checked = validateProblem({
      ...problem,
      employees: [
        { id: "X", post: 7 },
        { id: "Y", post: "A" },
      ],
    });
    expect(!checked.ok && faultLines(checked)).toEqual([
      "  employees[0].post: ditemukan 7, seharusnya nomor urut dari 0 sampai 1. Nomor urut dihitung dari 0; mungkin bergeser satu, atau yang dirujuk sudah dihapus.",
      '  employees[1].post: ditemukan "A", seharusnya nomor urut dari 0 sampai 1. Nomor urut dihitung dari 0; mungkin bergeser satu, atau yang dirujuk sudah dihapus.',
    ]);
  });
});
