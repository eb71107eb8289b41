import { certify } from "../certificate.js";
import { type Chain, chains } from "../chains.js";
import { firstPrices } from "../dual/first-prices.js";
import { Lagrangian } from "../dual/lagrangian.js";
import { approach } from "../finish/nearest.js";
import { problemHash } from "../format/canonical.js";
import type { Move, TransferPlan } from "../format/plan.js";
import type { TransferProblem } from "../format/problem.js";
import { buildModel, type Model } from "../model/model.js";
import { movesOf, type Placement } from "../model/placement.js";
import { optimise, untimed } from "../optimise.js";
import { assemblePlan } from "../plan.js";
import { Search, type SearchLimits } from "../search.js";
import { type Changes, candidateEdits, changedPosts } from "./changes.js";
import { type Explanation, explainEmployee } from "./explain.js";
import { pricesFrom } from "./prices.js";

export interface SessionOptions {
  /**
   * Of answers as good, gives the one nearest to the session's plan; default true. Without it an answer is as exact and about twice as
   * fast on a pure flow, but may also move people for whom nothing is won.
   */
  readonly nearest?: boolean;
  /** Limit of each question; default 60. */
  readonly timeLimitSeconds?: number;
  readonly shouldCancel?: () => boolean;
  readonly now?: () => number;
}

export interface WhatIf {
  readonly status: "optimal" | "feasible" | "infeasible" | "timeout";
  readonly objective: number | null;
  readonly bound: number | null;
  /** New objective less the session's. */
  readonly change: number | null;
  readonly assignment: readonly number[];
  readonly moves: number | null;
  /** Employees whose post differs from the session's plan. */
  readonly differs: readonly Move[];
}

/** A solved problem that answers questions from its basis and prices. Questions run one at a time and leave no trace. */
export interface Session {
  readonly plan: TransferPlan;
  /** The best plan under changes, exact like `solve`; of plans as good the one nearest to the session's (see `nearest`). */
  whatIf(changes: Changes): Promise<WhatIf>;
  /** What the whole plan loses if the employee must hold the post; infeasible if they may not. */
  alternatives(employee: number, post: number): Promise<WhatIf>;
  /** Why the employee stands where they stand; `exact` alternatives are priced exactly, the others from below. */
  explain(employee: number, exact?: number): Promise<Explanation>;
}

/**
 * Opens a session on a problem that `validateProblem` accepted, from a plan that `solve` returned for it or by solving
 * it here. Null if there is no plan.
 */
export async function openSession(
  problem: TransferProblem,
  plan?: TransferPlan,
  options: SessionOptions = {},
): Promise<Session | null> {
  const limits: SearchLimits = {
    timeLimitSeconds: options.timeLimitSeconds ?? 60,
    gap: 0,
    shouldCancel: options.shouldCancel ?? (() => false),
    onProgress: () => {},
    now: options.now ?? (() => performance.now() / 1000),
  };
  const model = buildModel(problem);
  if (problem.employees.some((_, e) => model.index.byEmployee.of(e).length === 0)) return null;
  if (plan && plan.status !== "optimal" && plan.status !== "feasible") return null;
  const known = plan && placementOf(model, plan);
  const search = new Search(model, limits, new Lagrangian(model, known));
  if (known) {
    search.offer(known);
    const prices = pricesFrom(model, plan);
    search.evaluate(prices);
    if (plan.status === "optimal") search.upper = Math.min(search.upper, search.best);
  } else if (!(await optimise(search, firstPrices(model), untimed))) return null;
  if (!search.placement || !search.dual) return null;
  const hash = problemHash(problem);
  const certificate = certify(model, search.dual.seatPrices, search.dual.prices);
  const solved = plan ?? assemblePlan(search, hash, certificate);
  return new SolvedSession(search, solved, limits, options.nearest ?? true);
}

function placementOf(model: Model, plan: TransferPlan): Placement {
  return Int32Array.from(plan.assignment, (post, e) => {
    return model.index.byEmployee.of(e).find((k) => model.candidatePost[k] === post)!;
  });
}

class SolvedSession implements Session {
  readonly #chains: readonly Chain[];
  /** The session's plan: answers that are as good keep as near to it as they can. */
  readonly #current: Placement;

  constructor(
    readonly search: Search,
    readonly plan: TransferPlan,
    readonly limits: SearchLimits,
    readonly nearest: boolean,
  ) {
    this.#chains = chains(search.model.problem, plan);
    this.#current = placementOf(search.model, plan);
    // The plan is one of many best flows: from its own basis a question changes no more than it must.
    search.lagrangian.nearestFlow(search.dual!.prices, this.#current);
    search.lagrangian.evaluate(search.dual!.prices);
  }

  async whatIf(changes: Changes): Promise<WhatIf> {
    return changes.seats?.length ? this.#rebuilt(changes) : this.#warm(changes);
  }

  alternatives(employee: number, post: number): Promise<WhatIf> {
    return this.whatIf({ pins: [{ employee, post }] });
  }

  explain(employee: number, exact = 3): Promise<Explanation> {
    return explainEmployee(this, this.search, this.#chains, employee, exact);
  }

  /** On the session's own basis: only costs change, so the basis stays primal feasible. */
  async #warm(changes: Changes): Promise<WhatIf> {
    const { model, lagrangian, dual } = this.search;
    const { barred, values } = candidateEdits(model.problem, changes, (e) => model.index.byEmployee.of(e));
    const forbidden = model.forbidden.slice();
    const points = values.size > 0 ? model.points.slice() : model.points;
    const profit = values.size > 0 ? model.profit.slice() : model.profit;
    for (const k of barred) forbidden[k] = 1;
    for (const [k, value] of values) {
      const rise = value - model.problem.candidates.value[k]!;
      points[k]! += rise;
      profit[k]! += rise * model.ticks.perPoint;
    }
    const edited: Model = { ...model, forbidden, points, profit };
    const changed = [...new Set([...barred, ...values.keys()])];
    const restore = lagrangian.network.snapshot();
    lagrangian.rebase(edited, changed);
    try {
      return await this.#answer(new Search(edited, this.limits, lagrangian), dual!.prices);
    } finally {
      lagrangian.rebase(model, changed);
      lagrangian.charge(dual!.prices);
      restore();
    }
  }

  /** Other seats mean other arcs: a new network, started from the session's plan and prices. */
  async #rebuilt(changes: Changes): Promise<WhatIf> {
    const { problem } = this.search.model;
    const model = buildModel({ ...problem, posts: changedPosts(problem.posts, changes) });
    const { barred, values } = candidateEdits(problem, changes, (e) => model.index.byEmployee.of(e));
    for (const k of barred) model.forbidden[k] = 1;
    for (const [k, value] of values) {
      const rise = value - problem.candidates.value[k]!;
      model.points[k]! += rise;
      model.profit[k]! += rise * model.ticks.perPoint;
    }
    const search = new Search(model, this.limits, new Lagrangian(model, this.search.placement!.slice()));
    return this.#answer(search, this.search.dual!.prices);
  }

  async #answer(search: Search, prices: Float64Array): Promise<WhatIf> {
    const { model } = search;
    const hopeless = model.problem.employees.some((_, e) =>
      model.index.byEmployee.of(e).every((k) => model.forbidden[k]),
    );
    const before = this.search.placement!;
    if (this.nearest) search.near = this.#current;
    if (!hopeless && before.every((k) => !model.forbidden[k])) search.offer(before);
    const solvable = !hopeless && (await optimise(search, prices, untimed, true));
    if (!search.placement) {
      const status = solvable ? "timeout" : "infeasible";
      return { status, objective: null, bound: null, change: null, assignment: [], moves: null, differs: [] };
    }
    if (this.nearest) await approach(search, this.#current);
    const assignment = Array.from(search.placement, (k) => model.candidatePost[k]!);
    const differs = assignment.flatMap((to, employee) => {
      const from = this.plan.assignment[employee]!;
      return from === to ? [] : [{ employee, from, to }];
    });
    return {
      status: search.bound === search.objective ? "optimal" : "feasible",
      objective: search.objective,
      bound: search.bound,
      change: search.objective - this.search.objective,
      assignment,
      moves: movesOf(model, search.placement),
      differs,
    };
  }
}
