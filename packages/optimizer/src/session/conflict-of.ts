import { findConflict } from "../conflict/conflict.js";
import type { Row } from "../model/row.js";
import type { Search } from "../search.js";

/**
 * What cannot be kept together while nobody may choose a `barred` candidate. The flow that failed says where to look: it pays the forbidding
 * price there, so the posts that hang together with the broken bound have seats as dear; the rows that matter have prices.
 */
export async function conflictOf(search: Search, barred: ReadonlySet<number>): Promise<readonly string[]> {
  const { model, dual } = search;
  const stuck = model.problem.employees.findIndex((_, e) =>
    model.index.byEmployee.of(e).every((k) => barred.has(k)),
  );
  if (stuck >= 0) return [`no-candidate:${model.problem.employees[stuck]!.id}`];
  const dear = Uint8Array.from(dual?.seatPrices ?? [], (price) =>
    Number(2 * Math.abs(price) >= model.ticks.forbidding),
  );
  const suspect = new Set<Row | null>(model.rows.filter((_, r) => (dual?.prices[r] ?? 0) > 0));
  for (const [p, { lowRow, highRow }] of model.ranges.entries())
    if (dear[p]) suspect.add(lowRow).add(highRow);
  return findConflict(model, {
    shouldStop: search.shouldStop,
    barred,
    likely: ({ rows, post }) => rows.some((row) => suspect.has(row)) || dear[post] === 1,
  });
}
