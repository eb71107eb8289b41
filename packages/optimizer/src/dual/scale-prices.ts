import type { Evaluation } from "./lagrangian.js";

const SHRINK = 0.7;
const SCALINGS = 12;

/**
 * Guessed prices have the right proportions rather than the right size: scales them all, downwards while the
 * Lagrangian falls or upwards while it does, until it turns. Small steps cost few pivots each. `evaluate` may give up with null.
 */
export function scalePrices(
  evaluate: (prices: Float64Array) => Evaluation | null,
  start: Evaluation,
): { centre: Evaluation; known: Evaluation[] } {
  const tried = [start];
  const slopeAlong = ({ prices, slack }: Evaluation) =>
    Math.sign(prices.reduce((sum, price, r) => sum + price * slack[r]!, 0));
  const direction = slopeAlong(start);
  for (let at = start; direction !== 0 && tried.length <= SCALINGS && slopeAlong(at) === direction; ) {
    const factor = direction > 0 ? SHRINK : 1 / SHRINK;
    const next = evaluate(at.prices.map((price) => Math.round(price * factor)));
    if (!next) break;
    tried.push(next);
    at = next;
  }
  const centre = tried.reduce((best, evaluation) => (evaluation.value < best.value ? evaluation : best));
  return { centre, known: tried.filter((evaluation) => evaluation !== centre) };
}
