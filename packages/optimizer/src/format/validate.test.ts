import { describe, expect, it } from "vitest";
import { canonicalJson, problemHash } from "./canonical.js";
import type { TransferProblem } from "./problem.js";
import { validateProblem } from "./validate.js";

const sound: TransferProblem = {
  format: "transfer-problem/1",
  units: [{ id: "U0" }, { id: "U1", parent: 0 }],
  posts: [
    { id: "P0", unit: 0, need: 1, fill: [[1, 5]] },
    { id: "P1", unit: 1, need: 1, max: 2, overflowCost: 3 },
  ],
  employees: [{ id: "E0", post: 0, moveCost: 1 }, { id: "E1" }],
  candidates: { employee: [0, 0, 1], post: [0, 1, 1], value: [1, -2, 3] },
  constraints: [
    { kind: "limit", name: "budget", movesOnly: true, weights: [0, 4, 5], max: 1 },
    { kind: "outflow", name: "out", unit: 1, max: 0 },
    { kind: "apart", name: "apart", employees: [0, 1], by: "unit" },
  ],
};

/** The sound problem with one place overwritten. */
function broken(path: string, value: unknown): unknown {
  const copy = structuredClone(sound) as unknown as Record<string, unknown>;
  const keys = path.split(".");
  let at = copy;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1)!] = value;
  return copy;
}

describe("validateProblem", () => {
  it("accepts a sound problem and hands back the same object", () => {
    expect(validateProblem(sound)).toEqual({ ok: true, problem: sound });
    const columns = { employee: Int32Array.of(0), post: Int32Array.of(0), value: Float64Array.of(7) };
    expect(validateProblem({ ...sound, candidates: columns, constraints: [] }).ok).toBe(true);
  });

  it.each([
    ["format", "transfer-problem/2", "format"],
    ["units", null, "units"],
    ["units.0.parent", 1, "units[0].parent"],
    ["units.1.id", "U0", "units[1].id"],
    ["posts.0.unit", 2, "posts[0].unit"],
    ["posts.0.need", -1, "posts[0].need"],
    ["posts.0.need", 1.5, "posts[0].need"],
    [
      "posts.0.fill",
      [
        [1, 5],
        [1, 6],
      ],
      "posts[0].fill[1][1]",
    ],
    ["posts.0.fill", [[1, -5]], "posts[0].fill[0][1]"],
    ["posts.0.fill", [3], "posts[0].fill[0]"],
    ["posts.1.max", "2", "posts[1].max"],
    ["employees.0.post", 2, "employees[0].post"],
    ["employees.0.moveCost", -1, "employees[0].moveCost"],
    ["candidates.employee", [0, 0], "candidates.post"],
    ["candidates.post", [0, 0, 1], "candidates[1]"],
    ["candidates.value.2", 2 ** 53, "candidates.value[2]"],
    ["candidates.value.2", 2 ** 51, "candidates.value"],
    ["constraints.1.name", "budget", "constraints[1].name"],
    ["constraints.0.kind", "limits", "constraints[0].kind"],
    ["constraints.0.max", undefined, "constraints[0]"],
    ["constraints.0.weights", [1], "constraints[0].weights"],
    ["constraints.0.weights.1", -4, "constraints[0].weights[1]"],
    ["constraints.1.unit", 9, "constraints[1].unit"],
    ["constraints.2.by", "room", "constraints[2].by"],
    ["constraints.2.employees.1", 2, "constraints[2].employees[1]"],
  ])("names the fault where %s becomes %j", (path, value, where) => {
    const answer = validateProblem(broken(path, value));
    expect(answer.ok ? [] : answer.faults.map((fault) => fault.where)).toContain(where);
  });

  it("lists every fault, not only the first", () => {
    const answer = validateProblem({ ...sound, units: [{ id: "" }], employees: [{ id: "E", post: -1 }] });
    expect(answer.ok ? 0 : answer.faults.length).toBeGreaterThan(3);
  });

  it("finds a repeated pair wherever its two rows stand, beside rows that are no pair", () => {
    const candidates = { employee: [1, 0, 9, 1, 0, 1], post: [0, 1, 0, 1, 1, 0], value: [1, 1, 1, 1, 1, 1] };
    const answer = validateProblem({ ...sound, candidates, constraints: [] });
    expect(answer.ok ? [] : answer.faults).toEqual([
      { where: "candidates.employee[2]", what: "must be an index below 2", value: 9 },
      { where: "candidates[4]", what: "repeats a pair of employee and post", value: [0, 1] },
      { where: "candidates[5]", what: "repeats a pair of employee and post", value: [1, 0] },
    ]);
  });

  it("lists a thousand faults and counts the rest", () => {
    const column = new Int32Array(4000);
    const answer = validateProblem({
      ...sound,
      candidates: { employee: column, post: column.slice().fill(7), value: column },
      constraints: [],
    });
    expect(answer).toMatchObject({ ok: false, total: 4000 });
    expect(answer.ok ? 0 : answer.faults.length).toBe(1000);
  });

  it.each([null, 3, "x", [], {}])("never throws: %j", (input) => {
    expect(validateProblem(input).ok).toBe(false);
  });
});

describe("problemHash", () => {
  it("ignores the order of keys and the type of columns, and nothing else", () => {
    const { format, ...rest } = sound;
    const typed = { ...sound.candidates, value: Int32Array.from(sound.candidates.value) };
    expect(problemHash({ ...rest, candidates: typed, format })).toBe(problemHash(sound));
    expect(problemHash(broken("candidates.value.0", 2) as TransferProblem)).not.toBe(problemHash(sound));
    expect(canonicalJson({ b: [1, { d: null, c: "ä" }], a: undefined })).toBe('{"b":[1,{"c":"ä","d":null}]}');
  });
});
