import type { Chain } from "../chains.js";
import { headcounts } from "../model/placement.js";
import { mentions } from "../model/row.js";
import type { Search } from "../search.js";
import type { Session } from "./session.js";

export interface AlternativePost {
  readonly post: number;
  readonly value: number;
  /** Points the whole plan loses at least if the employee held this post (from reduced costs). */
  readonly lossAtLeast: number;
  /** Exact loss, where it was computed; null if it is impossible. */
  readonly loss?: number | null;
}

export interface Explanation {
  readonly employee: number;
  /** Post today (null for none) and in the plan. */
  readonly from: number | null;
  readonly to: number;
  readonly value: number;
  /** Paid for moving; 0 for those who stay. */
  readonly moveCost: number;
  /** What the last seat of the new post's headcount earns (fill reward) or costs (overflow, negative). */
  readonly seatReward: number;
  /** Other candidates, least loss first. */
  readonly alternatives: readonly AlternativePost[];
  /** Names of constraints with a price that the employee's candidates enter. */
  readonly bindingConstraints: readonly string[];
  /** Candidate posts that have no seat left: at `max`, or at `need` and beyond with overflow cost. */
  readonly fullPosts: readonly number[];
  /** The chain or cycle that the employee's move is part of; null for those who stay. */
  readonly chain: Chain | null;
}

export async function explainEmployee(
  session: Session,
  search: Search,
  chains: readonly Chain[],
  employee: number,
  exact: number,
): Promise<Explanation> {
  const { model, lagrangian, dual } = search;
  const { perPoint } = model.ticks;
  const { start } = model.index.byEmployee;
  const own = model.index.byEmployee.of(employee);
  const chosen = search.placement![employee]!;
  const to = model.candidatePost[chosen]!;
  const heads = headcounts(model, search.placement!);
  // A plan with candidate k has at most the bound less its reduced cost in ticks, moves deducted.
  const lossAtLeast = (k: number) => {
    const most = dual!.rounded + lagrangian.rounding - lagrangian.network.simplex.reducedCost(k);
    const moves = model.ticks.perMove * model.problem.employees.length;
    return Math.max(0, search.objective - Math.floor((most + moves) / perPoint));
  };
  const bounds = Array.from(own)
    .filter((k) => k !== chosen && !model.forbidden[k])
    .map((k) => ({
      post: model.candidatePost[k]!,
      value: model.problem.candidates.value[k]!,
      lossAtLeast: lossAtLeast(k),
    }))
    .sort((a, b) => a.lossAtLeast - b.lossAtLeast || b.value - a.value || a.post - b.post);
  const alternatives: AlternativePost[] = [];
  for (const [i, bound] of bounds.entries()) {
    if (i >= exact) {
      alternatives.push(bound);
      continue;
    }
    const { change } = await session.alternatives(employee, bound.post);
    alternatives.push({ ...bound, loss: change === null ? null : 0 - change });
  }
  alternatives.sort((a, b) => (a.loss ?? a.lossAtLeast) - (b.loss ?? b.lossAtLeast));
  const entered = new Set<string>();
  for (const { constraint } of session.plan.certificate?.multipliers ?? []) {
    const enters = model.allRows.some(
      (row) =>
        row.constraint === constraint && mentions(row, employee, start[employee]!, start[employee + 1]!),
    );
    if (enters) entered.add(model.problem.constraints[constraint]!.name);
  }
  const from = model.problem.employees[employee]!.post ?? null;
  return {
    employee,
    from,
    to,
    value: model.problem.candidates.value[chosen]!,
    moveCost: model.problem.candidates.value[chosen]! - model.points[chosen]!,
    seatReward: model.curves[to]!.marginal(heads[to]!),
    alternatives,
    bindingConstraints: [...entered].sort(),
    fullPosts: bounds
      .map(({ post }) => post)
      .filter((p) => {
        const { max, need, overflowCost = 0 } = model.problem.posts[p]!;
        return heads[p]! >= (max ?? Number.POSITIVE_INFINITY) || (heads[p]! >= need && overflowCost > 0);
      }),
    chain: chains.find((chain) => chain.moves.some((move) => move.employee === employee)) ?? null,
  };
}
