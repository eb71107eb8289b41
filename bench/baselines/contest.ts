import type { PlanFigures } from "@selaras/contract";
import type { GovernmentId } from "@selaras/kupang";
import { solve, type TransferProblem } from "@selaras/optimizer";
import { bySeniority } from "../../packages/server/src/planning/baselines/compare-baselines.js";
import { deferredAcceptance } from "../../packages/server/src/planning/baselines/deferred-acceptance.js";
import { manualCascade } from "../../packages/server/src/planning/baselines/manual-cascade.js";
import { planFigures } from "../../packages/server/src/planning/baselines/plan-figures.js";
import { seniorityOrder } from "../../packages/server/src/planning/baselines/seniority-order.js";
import { surplusFirstGreedy } from "../../packages/server/src/planning/baselines/surplus-first-greedy.js";
import { unitByUnitGreedy } from "../../packages/server/src/planning/baselines/unit-by-unit-greedy.js";
import { openWorld } from "../../packages/server/src/planning/facts/world.js";
import { buildProblem } from "../../packages/server/src/planning/problem/build-problem.js";
import { BUDGET_NAME } from "../../packages/server/src/planning/problem/constraints.js";
import { defaultPlanOptions } from "../../packages/server/src/planning/problem/default-options.js";
import { demoWorkforce } from "../../packages/server/src/planning/testing/demo-workforce.js";
import { TMT } from "../../packages/server/src/planning/testing/workforce.js";

export const rivals = [
  "cascade",
  "unit by unit",
  "seniority",
  "deferred acceptance",
  "surplus first",
] as const;
export type Rival = (typeof rivals)[number];

/** A rival beside SELARAS with exactly as many moves as the rival made. */
export interface Bout {
  readonly rival: PlanFigures;
  readonly selaras: PlanFigures;
}

export interface Round {
  readonly seed: number;
  readonly employees: number;
  readonly budget: number;
  readonly today: PlanFigures;
  readonly selaras: PlanFigures;
  /** No limit on moves, for scale; not an equal contest. */
  readonly unlimited: PlanFigures | null;
  readonly bouts: Readonly<Record<Rival, Bout>>;
  /** Largest proven gap of the solves of SELARAS in this round. */
  readonly gap: number;
}

/** One government: everybody on the same candidates, the same hard limits and at most `share` of the staff moving. */
export async function contest(
  government: GovernmentId,
  scale: number | undefined,
  seed: number,
  share: number,
): Promise<Round> {
  const workforce = demoWorkforce(scale, government, seed);
  const staff = workforce.employees.length;
  const options = { ...defaultPlanOptions(staff), budget: Math.round(staff * share) };
  const built = buildProblem(workforce, options, TMT, "Pemerintah Kota Contoh");
  const { problem } = built;
  const world = openWorld(workforce, options, TMT);
  const figures = (assignment: ArrayLike<number>) => planFigures(world, built, assignment);
  let gap = 0;
  const answers = new Map<number, PlanFigures>();
  const selaras = async (budget: number): Promise<PlanFigures> => {
    const known = answers.get(budget);
    if (known) return known;
    const { plan } = await solve(withBudget(problem, budget), { timeLimitSeconds: 120 });
    if (plan.objective === null) throw new Error(`seed ${seed}, budget ${budget}: ${plan.status}`);
    gap = Math.max(gap, plan.gap ?? 1);
    const answer = figures(plan.assignment);
    answers.set(budget, answer);
    return answer;
  };
  const ways: Readonly<Record<Rival, () => ArrayLike<number>>> = {
    cascade: () => manualCascade(problem, options.budget).assignment,
    "unit by unit": () => unitByUnitGreedy(problem, options.budget).assignment,
    seniority: () => seniorityOrder(problem, options.budget, bySeniority(world)).assignment,
    "deferred acceptance": () => deferredAcceptance(problem, options.budget).assignment,
    "surplus first": () => surplusFirstGreedy(problem, options.budget).assignment,
  };
  const bouts = {} as Record<Rival, Bout>;
  for (const name of rivals) {
    const rival = figures(ways[name]());
    bouts[name] = { rival, selaras: await selaras(rival.moves) };
  }
  const main = await selaras(options.budget);
  const mainGap = gap;
  const free = await solve(withBudget(problem, staff), { gap: 0.001, timeLimitSeconds: 60 });
  return {
    seed,
    employees: staff,
    budget: options.budget,
    today: figures(problem.employees.map(({ post }) => post ?? -1)),
    selaras: main,
    unlimited: free.plan.objective === null ? null : figures(free.plan.assignment),
    bouts,
    gap: mainGap,
  };
}

const withBudget = (problem: TransferProblem, max: number): TransferProblem => ({
  ...problem,
  constraints: problem.constraints.map((one) =>
    one.kind === "limit" && one.name === BUDGET_NAME ? { ...one, max } : one,
  ),
});
