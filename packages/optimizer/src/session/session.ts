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
import { type ChangedModel, changedModel, withoutCandidates } from "./changed-model.js";
import { type Changes, candidateEdits, changedPosts } from "./changes.js";
import { conflictOf } from "./conflict-of.js";
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
  /** Proven: no plan as good leaves more people where they were wanted to stay. */
  readonly isNearest: boolean;
  /** When infeasible: what cannot be kept together under the changes, named as in a plan's `conflict`. */
  readonly conflict: readonly string[];
}

/** A solved problem that answers questions from its basis and prices. Questions run one at a time and leave no trace. */
export interface Session {
  readonly plan: TransferPlan;
  /**
   * The best plan under changes, exact like `solve`; of plans as good the one nearest (see there) to `near`, default the session's plan. Where
   * that is the assignment of an earlier answer, the search starts from its prices: quick where few changes are new since.
   */
  whatIf(changes: Changes, near?: readonly number[]): Promise<WhatIf>;
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
  const known = plan && placementOf(model, plan.assignment);
  const search = new Search(model, limits, new Lagrangian(model, known));
  if (known) {
    search.offer(known);
    const prices = pricesFrom(model, plan);
    search.evaluate(prices);
    if (plan.status === "optimal") search.upper = Math.min(search.upper, search.best);
  } else if (!(await optimise(search, firstPrices(model), untimed))) return null;
  if (!search.placement || !search.dual) return null;
  return new SolvedSession(search, plan ?? planOf(search, problem), limits, options.nearest ?? true);
}

function planOf(search: Search, problem: TransferProblem): TransferPlan {
  const { seatPrices, prices } = search.dual!;
  return assemblePlan(search, problemHash(problem), certify(search.model, seatPrices, prices));
}

function placementOf(model: Model, assignment: readonly number[]): Placement {
  return Int32Array.from(assignment, (post, e) => {
    return model.index.byEmployee.of(e).find((k) => model.candidatePost[k] === post)!;
  });
}

/** Where a question starts: people are kept in `near`, rows cost `prices`. */
interface Start {
  readonly near: Placement;
  readonly prices: Float64Array;
}

class SolvedSession implements Session {
  readonly #chains: readonly Chain[];
  /** The session's plan: answers that are as good keep as near to it as they can. */
  readonly #current: Placement;
  /** The final prices of each answer, by its assignment. */
  readonly #pricesOf = new WeakMap<readonly number[], Float64Array>();

  constructor(
    readonly search: Search,
    readonly plan: TransferPlan,
    readonly limits: SearchLimits,
    readonly nearest: boolean,
  ) {
    this.#chains = chains(search.model.problem, plan);
    this.#current = placementOf(search.model, plan.assignment);
    // The plan is one of many best flows: from its own basis a question changes no more than it must.
    search.lagrangian.nearestFlow(search.dual!.prices, this.#current);
    search.lagrangian.evaluate(search.dual!.prices);
  }

  async whatIf(changes: Changes, near?: readonly number[]): Promise<WhatIf> {
    const start = {
      near: near ? placementOf(this.search.model, near) : this.#current,
      prices: (near && this.#pricesOf.get(near)) ?? this.search.dual!.prices,
    };
    const changed = changedModel(this.search.model, changes);
    return (changed && (await this.#warm(changed, start))) ?? this.#anew(changes, start);
  }

  alternatives(employee: number, post: number): Promise<WhatIf> {
    return this.whatIf({ pins: [{ employee, post }] });
  }

  explain(employee: number, exact = 3): Promise<Explanation> {
    return explainEmployee(this, this.search, this.#chains, employee, exact);
  }

  /** On the session's own basis: only costs change, so the basis stays primal feasible. Null where more would. */
  async #warm({ model, barred, candidates, posts }: ChangedModel, start: Start): Promise<WhatIf | null> {
    const { lagrangian, dual, model: own } = this.search;
    const restore = lagrangian.network.snapshot();
    if (!lagrangian.rebase(model, candidates, posts)) return null;
    try {
      return await this.#answer(new Search(model, this.limits, lagrangian), start, barred);
    } finally {
      lagrangian.rebase(own, candidates, posts);
      lagrangian.charge(dual!.prices);
      restore();
    }
  }

  /** On a network of its own, started from the session's plan and prices. */
  #anew(changes: Changes, start: Start): Promise<WhatIf> {
    const { problem, index } = this.search.model;
    const { barred, values } = candidateEdits(problem, changes, (e) => index.byEmployee.of(e));
    const value = Array.from(problem.candidates.value, (before, k) => values.get(k) ?? before);
    const posts = changedPosts(problem.posts, changes);
    const whole = buildModel({ ...problem, posts, candidates: { ...problem.candidates, value } });
    const model = withoutCandidates(whole, barred);
    const search = new Search(model, this.limits, new Lagrangian(model, this.search.placement!.slice()));
    return this.#answer(search, start, barred);
  }

  async #answer(search: Search, { near, prices }: Start, barred: ReadonlySet<number>): Promise<WhatIf> {
    const { model } = search;
    const hopeless = model.problem.employees.some((_, e) =>
      model.index.byEmployee.of(e).every((k) => model.forbidden[k]),
    );
    const before = this.search.placement!;
    if (this.nearest) search.near = near;
    if (!hopeless && before.every((k) => !model.forbidden[k])) search.offer(before);
    const solvable = !hopeless && (await optimise(search, prices, untimed, true));
    if (!search.placement) {
      const conflict = solvable ? [] : await conflictOf(search, barred);
      const status = solvable ? "timeout" : "infeasible";
      return { ...NO_PLAN, status, conflict };
    }
    if (this.nearest) await approach(search, near);
    const assignment = Array.from(search.placement, (k) => model.candidatePost[k]!);
    this.#pricesOf.set(assignment, search.dual!.prices);
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
      isNearest: search.isNearest,
      conflict: [],
    };
  }
}

const NO_PLAN = {
  objective: null,
  bound: null,
  change: null,
  assignment: [],
  moves: null,
  differs: [],
  isNearest: false,
};
