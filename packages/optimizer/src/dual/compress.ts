import type { Model } from "../model/model.js";
import type { Row } from "../model/rows.js";

/**
 * The same row with fewer entries. Each employee chooses exactly one candidate, so a constant may be taken off all of
 * their weights and off the right-hand side: a budget on moves (nearly every candidate is one) becomes a floor on stays.
 */
export function compressRow(model: Model, row: Row): Row {
  const { candidateEmployee, index } = model;
  const weightsOf = new Map<number, Map<number, number>>();
  for (let i = 0; i < row.candidates.length; i++) {
    const k = row.candidates[i]!;
    const e = candidateEmployee[k]!;
    let own = weightsOf.get(e);
    if (!own) {
      own = new Map();
      weightsOf.set(e, own);
    }
    own.set(k, row.weights[i]!);
  }
  const candidates: number[] = [];
  const weights: number[] = [];
  let rhs = row.rhs;
  for (const [e, own] of weightsOf) {
    const everyone = index.byEmployee.of(e);
    const common = commonest(own, everyone.length);
    rhs -= common;
    for (const k of common === 0 ? own.keys() : everyone) {
      const weight = (own.get(k) ?? 0) - common;
      if (weight === 0) continue;
      candidates.push(k);
      weights.push(weight);
    }
  }
  return { ...row, candidates: Int32Array.from(candidates), weights: Float64Array.from(weights), rhs };
}

/** The weight that most of an employee's candidates have; those without an entry have 0. */
function commonest(own: Map<number, number>, candidates: number): number {
  let best = 0;
  let most = candidates - own.size;
  const counts = new Map<number, number>();
  for (const weight of own.values()) {
    const count = (counts.get(weight) ?? 0) + 1;
    counts.set(weight, count);
    if (count > most) {
      most = count;
      best = weight;
    }
  }
  return best;
}
