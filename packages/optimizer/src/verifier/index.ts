import type { TransferPlan } from "../format/plan.js";
import type { TransferProblem } from "../format/problem.js";

export type Verdict =
  | { readonly ok: true; readonly objective: number; readonly bound: number; readonly gap: number }
  | { readonly ok: false; readonly fault: string };

export function verifyPlan(_problem: TransferProblem, _plan: TransferPlan): Verdict {
  return { ok: false, fault: "the verifier is not there yet" };
}
