import type { Certificate, Move, PlanStats, TransferPlan } from "./format/plan.js";
import type { Search } from "./search.js";

export const SOLVER_VERSION = "0.1.0";

/** The best placement of the search as a plan. `plan.bound` never lies above what the certificate proves. */
export function assemblePlan(search: Search, hash: string, certificate: Certificate): TransferPlan {
  const { model, objective } = search;
  const bound = Math.min(search.bound, certificate.bound);
  const assignment = Array.from(search.placement!, (k) => model.candidatePost[k]!);
  return {
    format: "transfer-plan/1",
    status: bound === objective ? "optimal" : "feasible",
    objective,
    bound,
    gap: (bound - objective) / Math.max(1, Math.abs(objective)),
    assignment,
    moves: movesOf(search, assignment),
    certificate,
    conflict: [],
    stats: statsOf(hash, search),
  };
}

/** A plan document that holds no plan. */
export function planWithout(
  status: "infeasible" | "timeout",
  hash: string,
  found: { readonly conflict?: readonly string[]; readonly search?: Search },
): TransferPlan {
  const bound =
    status === "timeout" && found.search && Number.isFinite(found.search.upper) ? found.search.bound : null;
  return {
    format: "transfer-plan/1",
    status,
    objective: null,
    bound,
    gap: null,
    assignment: [],
    moves: [],
    certificate: null,
    conflict: found.conflict ?? [],
    stats: statsOf(hash, found.search),
  };
}

function movesOf(search: Search, assignment: readonly number[]): Move[] {
  return search.model.problem.employees.flatMap(({ post }, employee) => {
    const to = assignment[employee]!;
    return post === to ? [] : [{ employee, from: post ?? null, to }];
  });
}

function statsOf(hash: string, search: Search | undefined): PlanStats {
  return {
    version: SOLVER_VERSION,
    problemHash: hash,
    pivots: search?.lagrangian.network.pivots ?? 0,
    evaluations: search?.lagrangian.evaluations ?? 0,
    nodes: search?.nodes ?? 0,
  };
}
