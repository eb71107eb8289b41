import type { TransferPlan, TransferProblem } from "@selaras/optimizer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { smallGovernment, TMT } from "../testing/workforce.js";
import { explainPlan } from "./explain.js";

const options = { ...defaultPlanOptions(12), budget: 5, timeLimitSeconds: 10 };
const workforce = smallGovernment();
const built = buildProblem(workforce, options, TMT);

/** The objective written out from the format's definition, without any of the code under test. */
function objective({ posts, employees, candidates }: TransferProblem, assignment: readonly number[]): number {
  let total = 0;
  const count = new Map<number, number>();
  employees.forEach((employee, e) => {
    const p = assignment[e]!;
    count.set(p, (count.get(p) ?? 0) + 1);
    for (let k = 0; k < candidates.employee.length; k++)
      if (candidates.employee[k] === e && candidates.post[k] === p) total += candidates.value[k]!;
    if (employee.post !== undefined && employee.post !== p) total -= employee.moveCost ?? 0;
  });
  for (const [p, n] of count) {
    const post = posts[p]!;
    const rewards = (post.fill ?? []).flatMap(([seats, reward]) => new Array<number>(seats).fill(reward));
    for (let i = 0; i < n; i++) total += rewards[i] ?? 0;
    total -= (post.overflowCost ?? 0) * Math.max(0, n - post.need);
  }
  return total;
}

const planOf = (assignment: number[]): TransferPlan =>
  ({ format: "transfer-plan/1", status: "feasible", assignment }) as unknown as TransferPlan;

const choicesOf = (e: number): number[] => {
  const { employee, post } = built.problem.candidates;
  return Array.from(employee, (owner, k) => (owner === e ? post[k]! : -1)).filter((p) => p >= 0);
};

describe("explainPlan", () => {
  it("gives gains that add up to what the plan is worth above moving nobody, whatever the plan", () => {
    const anyPlan = fc.tuple(...built.nips.map((_, e) => fc.constantFrom(...choicesOf(e))));
    const today = objective(
      built.problem,
      built.problem.employees.map(({ post }) => post!),
    );
    fc.assert(
      fc.property(anyPlan, (assignment) => {
        const { moves, stays } = explainPlan(built, planOf(assignment), workforce, options, TMT);
        const gained = moves.reduce((sum, { move }) => sum + move.gain, 0);
        expect(gained).toBe(objective(built.problem, assignment) - today);
        expect(moves.length + stays.length).toBe(built.nips.length);
        for (const { reason } of moves) {
          const sum = (part: typeof reason.before) =>
            part.reduce((all, { points }) => all + (points ?? 0), 0);
          expect(reason.gain).toBe(
            sum(reason.after) - sum(reason.before) + reason.fillReward - reason.moveCost,
          );
          expect(reason.sentences.length).toBeLessThanOrEqual(5);
          expect(reason.chainMoves.some(({ nip }) => nip === reason.nip)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
