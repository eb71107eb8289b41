import { solve, type TransferProblem, validatePlan } from "@selaras/optimizer";
import { verifyPlan } from "@selaras/optimizer/verifier";
import { describe, expect, it } from "vitest";
import { verdictWords } from "./verdict-words.js";

const problem: TransferProblem = {
  format: "transfer-problem/1",
  units: [{ id: "U" }, { id: "V" }],
  posts: [
    { id: "A", unit: 0, need: 1, fill: [[1, 90]], max: 2 },
    { id: "B", unit: 1, need: 2, fill: [[2, 100]] },
  ],
  employees: [{ id: "X", post: 0, moveCost: 3 }, { id: "Y", post: 0, moveCost: 3 }, { id: "Z" }],
  candidates: { employee: [0, 0, 1, 1, 2, 2], post: [0, 1, 0, 1, 0, 1], value: [5, 6, 7, 8, 5, 4] },
  constraints: [
    { kind: "limit", name: "batas: pindah", movesOnly: true, max: 2 },
    { kind: "limit", name: "paling sedikit", posts: [0], min: 1 },
    { kind: "apart", name: "suami istri", employees: [0, 1], by: "post" },
    { kind: "together", name: "pasangan", employees: [0, 2], by: "unit" },
  ],
};
const ODD = [null, "aneh", -7, -1, 0, 1, 2, 3, 1.5, 2 ** 52, []];

/** The document with each of its values, at every depth, replaced by each odd one, moved, or its list shortened. */
function* spoilt(document: unknown): Generator<unknown> {
  for (const odd of ODD) yield odd;
  if (typeof document === "number") yield document + 1;
  if (Array.isArray(document)) yield document.slice(1);
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

/** What the verifier says of a document that has passed the reader before it. */
function faultOf(document: unknown): string[] {
  const checked = validatePlan(document);
  if (!checked.ok) return [];
  const verdict = verifyPlan(problem, checked.plan);
  return verdict.ok ? [] : [verdict.fault];
}

describe("faults of a verdict", () => {
  it("have Indonesian words, whatever is wrong with a plan or its certificate", async () => {
    const { plan } = await solve(problem);
    expect(verifyPlan(problem, plan).ok).toBe(true);
    const multipliers = problem.constraints.flatMap((_, constraint) =>
      [-4, 4].flatMap((value) => [
        { constraint, value },
        { constraint, value, place: 0 },
        { constraint, value, place: 0, employee: 0 },
        { constraint, value, place: 0, employee: 2, divisor: 3 },
      ]),
    );
    const faults = [
      plan,
      ...[
        [0, 0, 0],
        [1, 1, 0],
        [1, 0, 1],
        [1, 1, 1],
      ].map((assignment) => ({
        ...plan,
        assignment,
        moves: assignment.flatMap((to, employee) => {
          const from = problem.employees[employee]!.post ?? null;
          return from === to ? [] : [{ employee, from, to }];
        }),
      })),
      ...multipliers.map((one) => ({ ...plan, certificate: { ...plan.certificate, multipliers: [one] } })),
    ].flatMap((other) => [...faultOf(other), ...[...spoilt(other)].flatMap(faultOf)]);
    expect(new Set(faults.filter((fault) => verdictWords(fault, problem) === null))).toEqual(new Set());
    // Fewer kinds than this would mean that the plans were hardly spoilt.
    const kinds = new Set(faults.map((fault) => fault.replace(/^.*: /, "").replace(/\S*\d\S*/g, "n")));
    expect(kinds.size).toBeGreaterThan(22);
  });

  it("say where as the file does, whom it concerns, and what is wrong", () => {
    const words = (fault: string) => verdictWords(fault, problem);
    expect(words("assignment[1]: post 7 is not a candidate")).toBe(
      "assignment[1] (pegawai Y): ditempatkan di jabatan nomor 7, yang bukan kemungkinan baginya",
    );
    expect(words("constraints[0] batas: pindah: 3 exceeds 1")).toBe(
      "constraints[0] batas: pindah: jumlahnya 3, melebihi 1",
    );
    expect(words("posts[0]: 3 people, at most 2")).toBe(
      "posts[0] (jabatan A): ditempati 3 orang, paling banyak 2",
    );
    expect(words("certificate.bound: claimed 9, is 8")).toBe(
      "certificate.bound: tertulis 9, hasil hitung ulang 8",
    );
  });
});
