import type { TransferProblem } from "@selaras/optimizer";

/** A person and a post that a problem did not weigh, by index. */
export interface CandidatePair {
  readonly employee: number;
  readonly post: number;
  readonly value: number;
}

type Candidates = TransferProblem["candidates"];

/**
 * The problem with more candidates, in the order the builder keeps: by employee, then by post. `weigh` says what a pair weighs in the one
 * limit that has weights, the budget of rupiah. Somebody waits for the answer: columns are copied around the new pairs, not made anew.
 */
export function insertCandidates(
  problem: TransferProblem,
  pairs: readonly CandidatePair[],
  weigh: (employee: number, post: number) => number,
): TransferProblem {
  const { candidates } = problem;
  const added = [...pairs].sort((a, b) => a.employee - b.employee || a.post - b.post);
  const places = added.map((pair) => placeOf(candidates, pair));
  const grown = (before: ArrayLike<number>, news: readonly number[]) =>
    spliced(before, places, news, new Int32Array(before.length + news.length));
  return {
    ...problem,
    candidates: {
      employee: grown(
        candidates.employee,
        added.map(({ employee }) => employee),
      ),
      post: grown(
        candidates.post,
        added.map(({ post }) => post),
      ),
      value: grown(
        candidates.value,
        added.map(({ value }) => value),
      ),
    },
    constraints: problem.constraints.map((one) => {
      if (one.kind !== "limit" || !one.weights) return one;
      const news = added.map(({ employee, post }) => weigh(employee, post));
      const room = new Float64Array(one.weights.length + news.length);
      return { ...one, weights: spliced(one.weights, places, news, room) };
    }),
  };
}

/** How many candidates come before the pair: the first that does not is found by halving. */
function placeOf({ employee, post }: Candidates, pair: CandidatePair): number {
  let low = 0;
  let high = employee.length;
  while (low < high) {
    const k = (low + high) >> 1;
    const isBefore = employee[k]! - pair.employee || post[k]! - pair.post;
    if (isBefore < 0) low = k + 1;
    else high = k;
  }
  return low;
}

/** `before` with `news[i]` put in front of what stood at `places[i]` (ascending), written into `into`. */
function spliced<Column extends Int32Array | Float64Array>(
  before: ArrayLike<number>,
  places: readonly number[],
  news: readonly number[],
  into: Column,
): Column {
  let from = 0;
  for (let i = 0; i <= news.length; i++) {
    const end = places[i] ?? before.length;
    for (let k = from; k < end; k++) into[k + i] = before[k]!;
    if (i < news.length) into[end + i] = news[i]!;
    from = end;
  }
  return into;
}
