import { problemHash } from "../format/canonical.js";
import type { TransferPlan } from "../format/plan.js";
import type { TransferProblem } from "../format/problem.js";
import { recomputeBound } from "./bound.js";
import { brokenConstraint } from "./feasibility.js";
import { objectiveOf, placementFault } from "./placement.js";

export type Verdict =
  | { readonly ok: true; readonly objective: number; readonly bound: number; readonly gap: number }
  | { readonly ok: false; readonly fault: string };

/**
 * Checks a plan from the problem alone: every constraint, the objective, and the upper bound that the certificate
 * claims, recomputed in exact integers. Shares nothing with the solver but the format. `bound` and `gap` in the answer are
 * the certificate's; a tighter `plan.bound` that came from branching is only checked not to contradict it.
 * Names the first fault. The problem must have passed `validateProblem`.
 */
export function verifyPlan(problem: TransferProblem, plan: TransferPlan): Verdict {
  const fault = (text: string): Verdict => ({ ok: false, fault: text });
  if (plan.format !== "transfer-plan/1") return fault(`format: unknown ${String(plan.format)}`);
  if (plan.status !== "optimal" && plan.status !== "feasible")
    return fault(`status: ${plan.status} holds no plan`);
  if (plan.conflict.length > 0) return fault("conflict: must be empty for a plan");
  if (plan.stats.problemHash !== problemHash(problem))
    return fault("stats.problemHash: belongs to another problem");

  const misplaced = placementFault(problem, plan);
  if (misplaced) return fault(misplaced);
  const broken = brokenConstraint(problem, plan.assignment);
  if (broken) return fault(broken);
  const objective = objectiveOf(problem, plan.assignment);
  if (plan.objective !== objective) return fault(`objective: claimed ${plan.objective}, is ${objective}`);

  if (!plan.certificate) return fault("certificate: is missing");
  const recomputed = recomputeBound(problem, plan.certificate);
  if (typeof recomputed === "string") return fault(recomputed);
  const bound = Number(recomputed);
  if (plan.certificate.bound !== bound) {
    return fault(`certificate.bound: claimed ${plan.certificate.bound}, is ${bound}`);
  }
  if (bound < objective) return fault(`certificate.bound: ${bound} lies below the objective ${objective}`);
  if (plan.bound === null || plan.bound < objective || plan.bound > bound) {
    return fault(`bound: ${plan.bound} must lie between objective ${objective} and certificate ${bound}`);
  }
  if (plan.gap !== relativeGap(objective, plan.bound))
    return fault(`gap: ${plan.gap} does not follow from bound`);
  if ((plan.status === "optimal") !== (plan.bound === objective)) {
    return fault(`status: ${plan.status} contradicts objective ${objective} and bound ${plan.bound}`);
  }
  return { ok: true, objective, bound, gap: relativeGap(objective, bound) };
}

function relativeGap(objective: number, bound: number): number {
  return (bound - objective) / Math.max(1, Math.abs(objective));
}
