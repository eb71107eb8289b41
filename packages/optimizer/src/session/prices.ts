import type { TransferPlan } from "../format/plan.js";
import type { Model } from "../model/model.js";

/** The row prices that a plan's certificate holds, parallel to `model.rows`; 0 where it has none. */
export function pricesFrom(model: Model, plan: TransferPlan): Float64Array {
  const key = (constraint: number, place: number, employee: number, side: number) =>
    `${constraint} ${place} ${employee} ${side}`;
  const known = new Map<string, number>();
  for (const { constraint, place = -1, employee = -1, value } of plan.certificate?.multipliers ?? []) {
    known.set(key(constraint, place, employee, Math.sign(value)), Math.abs(value));
  }
  return Float64Array.from(
    model.rows,
    ({ constraint, place, employee, side }) => known.get(key(constraint, place, employee, side)) ?? 0,
  );
}
