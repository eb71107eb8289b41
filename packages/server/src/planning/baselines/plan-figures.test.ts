import { solve, type TransferPlan } from "@selaras/optimizer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainPlan } from "../explanation/explain.js";
import { openWorld } from "../facts/world.js";
import { type BuiltProblem, buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { crowd, governmentOf } from "../testing/crowded-government.js";
import { TMT } from "../testing/workforce.js";
import { planFigures } from "./plan-figures.js";

/** The solved plan with everybody in any of their candidate posts instead: chains and cycles of every kind. */
function anywhere(
  { problem, offsets }: BuiltProblem,
  plan: TransferPlan,
  picks: readonly number[],
): TransferPlan {
  const assignment = problem.employees.map((_, e) => {
    const [first, end] = [offsets[e]!, offsets[e + 1]!];
    return problem.candidates.post[first + (picks[e % picks.length]! % (end - first))]!;
  });
  const moves = problem.employees.flatMap(({ post }, employee) => {
    const to = assignment[employee]!;
    return post === to ? [] : [{ employee, from: post ?? null, to }];
  });
  return { ...plan, assignment, moves };
}

describe("the figures of a placement", () => {
  it("are those the explanations of the same placement come to, person by person", async () => {
    let waiting = 0;
    let twice = 0;
    const picks = fc.array(fc.nat(), { minLength: 5, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(crowd, picks, async (crowded, chosen) => {
        const government = governmentOf(crowded);
        const employees = government.employees.map((person, i) =>
          i % 3 === 0 ? { ...person, seatSince: "2026-03-01" } : person,
        );
        const people = { ...government, employees };
        const options = { ...defaultPlanOptions(12), budget: 50, timeLimitSeconds: 10 };
        const built = buildProblem(people, options, TMT);
        const { plan: best } = await solve(built.problem);
        for (const plan of best.objective === null ? [] : [best, anywhere(built, best, chosen)]) {
          const figures = planFigures(openWorld(people, options, TMT), built, plan.assignment);
          const { moves, fairness } = explainPlan(built, plan, people, options, TMT);
          expect(figures).toMatchObject({
            moves: moves.length,
            worseOff: fairness.worseOff.length,
            twice: fairness.twice.length,
            waiting: moves.filter(({ move }) => move.position > 1).length,
          });
          waiting += figures.waiting ?? 0;
          twice += figures.twice ?? 0;
        }
      }),
      { numRuns: 60, seed: 11 },
    );
    expect(waiting).toBeGreaterThan(20);
    expect(twice).toBeGreaterThan(20);
  });
});
