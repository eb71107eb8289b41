import type { TransferProblem } from "@selaras/optimizer";

/** A person and a post that a problem did not weigh, by index. */
export interface CandidatePair {
  readonly employee: number;
  readonly post: number;
  readonly value: number;
}

/**
 * The problem with more candidates, in the order the builder keeps: by employee, then by post. `weigh` says what a pair weighs in the one
 * limit that has weights, the budget of rupiah.
 */
export function insertCandidates(
  problem: TransferProblem,
  pairs: readonly CandidatePair[],
  weigh: (employee: number, post: number) => number,
): TransferProblem {
  const rows: CandidatePair[] = Array.from(problem.candidates.employee, (employee, k) => ({
    employee,
    post: problem.candidates.post[k]!,
    value: problem.candidates.value[k]!,
  }));
  rows.push(...pairs);
  rows.sort((a, b) => a.employee - b.employee || a.post - b.post);
  return {
    ...problem,
    candidates: {
      employee: Int32Array.from(rows, (row) => row.employee),
      post: Int32Array.from(rows, (row) => row.post),
      value: Int32Array.from(rows, (row) => row.value),
    },
    constraints: problem.constraints.map((one) =>
      one.kind === "limit" && one.weights
        ? { ...one, weights: rows.map(({ employee, post }) => weigh(employee, post)) }
        : one,
    ),
  };
}
