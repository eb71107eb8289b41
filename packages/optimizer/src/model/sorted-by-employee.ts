import type { IntegerColumn, TransferProblem } from "../format/problem.js";
import { Grouped } from "./candidate-index.js";

/** The same problem with its candidates (and weights) in the order of employees; itself where they are so already. */
export function sortedByEmployee(problem: TransferProblem): TransferProblem {
  const { employee, post, value } = problem.candidates;
  let isSorted = true;
  for (let k = 1; k < employee.length && isSorted; k++) isSorted = employee[k - 1]! <= employee[k]!;
  if (isSorted) return problem;
  const { order } = new Grouped(Int32Array.from(employee), problem.employees.length);
  const picked = (column: IntegerColumn) => Float64Array.from(order, (k) => column[k]!);
  return {
    ...problem,
    candidates: { employee: picked(employee), post: picked(post), value: picked(value) },
    constraints: problem.constraints.map((constraint) =>
      constraint.kind === "limit" && constraint.weights
        ? { ...constraint, weights: picked(constraint.weights) }
        : constraint,
    ),
  };
}
