import type { TransferProblem } from "@selaras/optimizer";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type CandidatePair, insertCandidates } from "./added-candidates.js";

const PEOPLE = 5;
const POSTS = 6;
const value = (employee: number, post: number) => 10 * employee - post;
const weigh = (employee: number, post: number) => 1_000 * employee + post;

/** The problem that weighs the cells `e * POSTS + p`, as the builder orders them. */
function problemOf(cells: readonly number[]): TransferProblem {
  const rows = [...cells]
    .sort((a, b) => a - b)
    .map((cell) => [Math.floor(cell / POSTS), cell % POSTS] as const);
  return {
    format: "transfer-problem/1",
    units: [{ id: "U" }],
    posts: Array.from({ length: POSTS }, (_, p) => ({ id: `P${p}`, unit: 0, need: 1 })),
    employees: Array.from({ length: PEOPLE }, (_, e) => ({ id: `E${e}` })),
    candidates: {
      employee: rows.map(([e]) => e),
      post: rows.map(([, p]) => p),
      value: rows.map(([e, p]) => value(e, p)),
    },
    constraints: [
      { kind: "limit", name: "anggaran", max: 3 },
      { kind: "limit", name: "rupiah", max: 9, weights: rows.map(([e, p]) => weigh(e, p)) },
    ],
  };
}

/** Columns as plain lists, whatever they are kept in. */
const plain = (problem: TransferProblem) =>
  JSON.parse(JSON.stringify(problem, (_, one) => (ArrayBuffer.isView(one) ? Array.from(one as never) : one)));

it("is the problem that would have weighed them from the start, however many, in whatever order they are added", () => {
  const cells = fc.uniqueArray(fc.nat({ max: PEOPLE * POSTS - 1 }), { maxLength: PEOPLE * POSTS });
  fc.assert(
    fc.property(cells, fc.nat(), (all, n) => {
      const first = all.slice(0, n % (all.length + 1));
      const pairs = all.slice(first.length).map((cell): CandidatePair => {
        const [employee, post] = [Math.floor(cell / POSTS), cell % POSTS];
        return { employee, post, value: value(employee, post) };
      });
      const whole = plain(problemOf(all));
      expect(plain(insertCandidates(problemOf(first), pairs, weigh))).toEqual(whole);
      const oneByOne = pairs.reduce(
        (problem, pair) => insertCandidates(problem, [pair], weigh),
        problemOf(first),
      );
      expect(plain(oneByOne)).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});
