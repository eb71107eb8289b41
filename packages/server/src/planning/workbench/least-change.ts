import type { TransferProblem } from "@selaras/optimizer";
import { rewardAt } from "../baselines/ledger.js";
import { brokenLimits } from "../fairness/broken-limits.js";

/**
 * An answer of the same worth that leaves more people where `reference` has them. The optimum is rarely unique, and nobody should change
 * place for nothing: parts of the difference (all that hangs together, each chain of it, each person) are taken back where the plan is worth
 * no less by it, the person may be there, and no limit breaks. Not the least change of all, but each step is checked.
 */
export function leastChange(
  problem: TransferProblem,
  reference: readonly number[],
  answer: readonly number[],
): readonly number[] {
  const worth = worthOf(problem, changed(reference, answer));
  let best = answer;
  for (const partsOf of [connected, chains, singles])
    for (const part of partsOf(reference, best)) {
      const undone = best.slice();
      for (const e of part) undone[e] = reference[e]!;
      const gain = worth(best, undone, part);
      if (gain !== null && gain >= 0 && brokenLimits(problem, undone).length === 0) best = undone;
    }
  return best;
}

/** What the plan gains when `part` goes from one placement to another; null where somebody may not be. */
function worthOf(problem: TransferProblem, people: readonly number[]) {
  const { candidates, posts, employees } = problem;
  const values = new Map<number, Map<number, number>>(people.map((e) => [e, new Map()]));
  for (let k = 0; k < candidates.employee.length; k++)
    values.get(candidates.employee[k]!)?.set(candidates.post[k]!, candidates.value[k]!);
  const seats = (post: number, heads: number): number => {
    let sum = -(posts[post]!.overflowCost ?? 0) * Math.max(0, heads - posts[post]!.need);
    for (let seat = 0; seat < heads; seat++) sum += rewardAt(problem, post, seat);
    return sum;
  };
  const own = (e: number, post: number): number | null => {
    const value = values.get(e)!.get(post);
    const { post: today, moveCost = 0 } = employees[e]!;
    return value === undefined ? null : value - (today === undefined || today === post ? 0 : moveCost);
  };
  return (from: readonly number[], to: readonly number[], part: readonly number[]): number | null => {
    let gain = 0;
    const change = new Map<number, number>();
    for (const e of part) {
      const [before, after] = [own(e, from[e]!), own(e, to[e]!)];
      if (before === null || after === null) return null;
      gain += after - before;
      change.set(from[e]!, (change.get(from[e]!) ?? 0) - 1);
      change.set(to[e]!, (change.get(to[e]!) ?? 0) + 1);
    }
    for (const [post, by] of change) {
      if (by === 0) continue;
      const heads = from.reduce((sum, at) => sum + Number(at === post), 0);
      gain += seats(post, heads + by) - seats(post, heads);
    }
    return gain;
  };
}

const changed = (reference: readonly number[], answer: readonly number[]): number[] =>
  answer.flatMap((post, e) => (post === reference[e] ? [] : [e]));

/** People who share a post, before or after, directly or through others. */
function connected(reference: readonly number[], answer: readonly number[]): number[][] {
  const rootOf = new Map<number, number>();
  const root = (post: number): number => {
    let at = post;
    while (rootOf.has(at)) at = rootOf.get(at)!;
    return at;
  };
  const people = changed(reference, answer);
  for (const e of people) {
    const [a, b] = [root(reference[e]!), root(answer[e]!)];
    if (a !== b) rootOf.set(a, b);
  }
  const parts = new Map<number, number[]>();
  for (const e of people) {
    const key = root(answer[e]!);
    parts.set(key, [...(parts.get(key) ?? []), e]);
  }
  return [...parts.values()];
}

/** Each person with those who come after: whoever fills the post left, and so on, as far as it goes. */
function chains(reference: readonly number[], answer: readonly number[]): number[][] {
  const people = changed(reference, answer);
  const intoPost = new Map<number, number[]>();
  for (const e of people) intoPost.set(answer[e]!, [...(intoPost.get(answer[e]!) ?? []), e]);
  return people.map((first) => {
    const chain = [first];
    for (let at = first; ; ) {
      const next = intoPost.get(reference[at]!)?.find((e) => !chain.includes(e));
      if (next === undefined) return chain;
      chain.push(next);
      at = next;
    }
  });
}

const singles = (reference: readonly number[], answer: readonly number[]): number[][] =>
  changed(reference, answer).map((e) => [e]);
