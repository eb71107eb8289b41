import type { BaselineName, PlanFigures } from "@selaras/contract";
import { solve, type TransferPlan, type TransferProblem } from "@selaras/optimizer";
import { compareGolongan } from "@selaras/regulations";
import type { PlanningWorld } from "../facts/world.js";
import type { BuiltProblem } from "../problem/build-problem.js";
import { BUDGET_NAME } from "../problem/constraints.js";
import { deferredAcceptance } from "./deferred-acceptance.js";
import { manualCascade } from "./manual-cascade.js";
import { planFigures } from "./plan-figures.js";
import { seniorityOrder } from "./seniority-order.js";
import { unitByUnitGreedy } from "./unit-by-unit-greedy.js";

export interface BaselineFigures {
  readonly plan: PlanFigures;
  readonly baselines: readonly { readonly name: BaselineName; readonly figures: PlanFigures }[];
}

/** What no limit on the number of moves would bring is shown for scale: this near to its best is near enough. */
const UNLIMITED = { gap: 0.001, timeLimitSeconds: 20 };

/**
 * The plan beside other ways to as many moves (product 5): as it is, by cascades from the top post down, unit by unit, by seniority, by what
 * people ask for themselves, and the best without a limit on moves. All on the same candidates and the same hard limits.
 */
export async function compareBaselines(
  world: PlanningWorld,
  built: BuiltProblem,
  plan: TransferPlan,
  shouldCancel: () => boolean,
): Promise<BaselineFigures> {
  const { problem } = built;
  const most = plan.moves.length;
  const ways: [BaselineName, ArrayLike<number>][] = [
    ["sekarang", problem.employees.map(({ post }) => post ?? -1)],
    ["berantai", manualCascade(problem, most).assignment],
    ["per-unit", unitByUnitGreedy(problem, most).assignment],
    ["senioritas", seniorityOrder(problem, most, bySeniority(world)).assignment],
    ["keinginan", deferredAcceptance(problem, most).assignment],
  ];
  const unlimited = await solve(withoutBudget(problem), { ...UNLIMITED, shouldCancel });
  if (unlimited.plan.objective !== null) ways.push(["tanpa-batas", unlimited.plan.assignment]);
  return {
    plan: planFigures(world, built, plan.assignment),
    baselines: ways.map(([name, assignment]) => ({ name, figures: planFigures(world, built, assignment) })),
  };
}

/** Daftar urut kepangkatan: higher golongan first, then longer in service; PPPK, who have no such order, after PNS; then by NIP. */
export function bySeniority({ index }: PlanningWorld): number[] {
  const rank = (e: number) => index.employees[e]!;
  return [...index.employees.keys()].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    const pns = Number(second.kind === "PNS") - Number(first.kind === "PNS");
    const higher =
      pns !== 0 || first.golongan === null || second.golongan === null
        ? 0
        : (compareGolongan(second.golongan, first.golongan) ?? 0);
    return (
      pns ||
      higher ||
      compareText(first.tmtCpns ?? "9", second.tmtCpns ?? "9") ||
      compareText(first.nip, second.nip)
    );
  });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const withoutBudget = (problem: TransferProblem): TransferProblem => ({
  ...problem,
  constraints: problem.constraints.filter(({ name }) => name !== BUDGET_NAME),
});
