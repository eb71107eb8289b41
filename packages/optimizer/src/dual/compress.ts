import type { Model } from "../model/model.js";
import type { Row } from "../model/rows.js";

/**
 * The same row with fewer entries. Each employee chooses exactly one candidate, so a constant may be taken off all of
 * their weights and off the right-hand side: a budget on moves (nearly every candidate is one) becomes a floor on stays.
 */
export function compressRow(model: Model, row: Row, weightOf: Float64Array): Row {
  const { candidateEmployee } = model;
  const { start } = model.index.byEmployee;
  for (let i = 0; i < row.candidates.length; i++) weightOf[row.candidates[i]!] = row.weights[i]!;
  const candidates: number[] = [];
  const weights: number[] = [];
  let rhs = row.rhs;
  for (const entry of row.candidates) {
    const e = candidateEmployee[entry]!;
    const end = start[e + 1]!;
    // The first entry of a person stands for all of them; afterwards their weights are zero again.
    if (weightOf[entry] === 0) continue;
    const common = commonest(weightOf, start[e]!, end);
    rhs -= common;
    for (let k = start[e]!; k < end; k++) {
      const weight = weightOf[k]! - common;
      weightOf[k] = 0;
      if (weight === 0) continue;
      candidates.push(k);
      weights.push(weight);
    }
  }
  return { ...row, candidates: Int32Array.from(candidates), weights: Float64Array.from(weights), rhs };
}

/** The weight that most of the candidates from..end-1 have, the first met of equals. */
function commonest(weightOf: Float64Array, from: number, end: number): number {
  const values: number[] = [];
  const counts: number[] = [];
  let best = 0;
  for (let k = from; k < end; k++) {
    let at = values.indexOf(weightOf[k]!);
    if (at < 0) {
      at = values.push(weightOf[k]!) - 1;
      counts.push(0);
    }
    if (++counts[at]! > counts[best]!) best = at;
  }
  return values[best]!;
}
