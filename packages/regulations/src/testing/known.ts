import type { Known, Outcome } from "../formulas/outcome.js";

/** The result of a formula whose inputs are all there; anything else fails the test with what was refused. */
export function mustKnow<T>(outcome: Outcome<T>): Known<T> {
  if (outcome.status !== "known") throw new Error(JSON.stringify(outcome));
  return outcome;
}
