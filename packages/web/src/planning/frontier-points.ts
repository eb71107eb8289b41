import type { CurveMeasure } from "@selaras/contract";
import type { Answer } from "../platform/api";

type Frontier = Answer<"GET /api/plans/:id/frontier">;
export type FrontierPoint = Frontier["points"][number];
export type FrontierStart = Frontier["start"];

/** One point per number of people who move, in rising order: budgets that no plan uses up give the same point twice. */
export function curvePoints(points: readonly FrontierPoint[]): FrontierPoint[] {
  const sorted = [...points].sort((a, b) => a.moves - b.moves || b.seatsClosed - a.seatsClosed);
  return sorted.filter((point, index) => index === 0 || point.moves !== sorted[index - 1]?.moves);
}

export function nearestIndex(points: readonly { moves: number }[], moves: number): number {
  let best = 0;
  points.forEach((point, index) => {
    if (Math.abs(point.moves - moves) < Math.abs((points[best]?.moves ?? 0) - moves)) best = index;
  });
  return best;
}

/** The number of people beyond which a larger budget moves nobody more; null while the curve still rises at its end. */
export function saturation(points: readonly FrontierPoint[]): number | null {
  const byBudget = [...points].sort((a, b) => a.budget - b.budget);
  const [before, last] = byBudget.slice(-2);
  return before && last && before.moves === last.moves && last.moves < last.budget ? last.moves : null;
}

/** Points at which a measure is known, with its value. */
export const measuredPoints = (points: readonly FrontierPoint[], measure: CurveMeasure) =>
  curvePoints(points).flatMap((point) => {
    const value = point[measure];
    return value === null ? [] : [{ ...point, value }];
  });

/** A measure with nobody moved; null where that is not known. */
export function startOf(measure: CurveMeasure, start: FrontierStart): number | null {
  if (measure === "seatsClosed" || measure === "worseOff") return 0;
  return start?.[measure] ?? null;
}
