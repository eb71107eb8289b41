/** Format `transfer-plan/1`: a placement and the proof of how good it is. Holds no time, so that it is reproducible. */
export interface TransferPlan {
  readonly format: "transfer-plan/1";
  /**
   * `optimal`: gap 0 proven. `feasible`: a valid plan, stopped by time limit or gap target.
   * `infeasible`: see `conflict`. `timeout`: no plan found in time.
   */
  readonly status: "optimal" | "feasible" | "infeasible" | "timeout";
  /** Value of the plan; null without a plan. */
  readonly objective: number | null;
  /** Proven upper bound on every plan; null when infeasible or when nothing is proven yet. */
  readonly bound: number | null;
  /** `(bound - objective) / max(1, |objective|)`. */
  readonly gap: number | null;
  /** Post index per employee; empty without a plan. */
  readonly assignment: readonly number[];
  readonly moves: readonly Move[];
  readonly certificate: Certificate | null;
  /** Constraint names, `max:<post id>` and `no-candidate:<employee id>` that cannot hold together; irreducible. */
  readonly conflict: readonly string[];
  readonly stats: PlanStats;
}

/** An employee who ends elsewhere than today. `from` is null for one without a post today. */
export interface Move {
  readonly employee: number;
  readonly from: number | null;
  readonly to: number;
}

/**
 * A Lagrangian dual solution (Geoffrion 1974). With y = multiplier / (scale * divisor), v = post potential / scale,
 *
 *   bound = floor( sum over employees of max over candidates (value - moveCost - sum y * weight - v(post))
 *                + sum over posts of max over headcounts 0..max of (fill - overflow + v * headcount)
 *                + sum over multipliers of y * (y > 0 ? max : min) )
 *
 * is at least the objective of every plan that satisfies the constraints, for *any* integers written here.
 */
export interface Certificate {
  readonly kind: "lagrangian-flow/1";
  readonly scale: number;
  readonly potentials: { readonly posts: readonly number[]; readonly employees: readonly number[] };
  readonly multipliers: readonly Multiplier[];
  readonly bound: number;
}

/**
 * The price of one row of one constraint: value / (scale * divisor) points per unit of weight.
 * `limit`: one row; positive prices `max`, negative prices `min`. `outflow`, `inflow`: one row, >= 0.
 * `apart`: a row per `place` (post or unit index): those of the group placed there <= 1; >= 0.
 * `together`: a row per `place` and `employee` after the first: (employee there) - (first there) = 0; any sign.
 */
export interface Multiplier {
  readonly constraint: number;
  readonly place?: number;
  readonly employee?: number;
  /** A power of two; absent means 1. Gives heavy weights (rupiah) a fine price. */
  readonly divisor?: number;
  readonly value: number;
}

export interface PlanStats {
  readonly version: string;
  /** SHA-256 of the canonical JSON of the problem. */
  readonly problemHash: string;
  /** Pivots of the network simplex. */
  readonly pivots: number;
  /** Flows solved with priced constraints. */
  readonly evaluations: number;
  /** Branch-and-bound nodes of the remainder. */
  readonly nodes: number;
}
