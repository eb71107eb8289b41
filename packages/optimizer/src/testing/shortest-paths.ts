import type { Post, TransferProblem } from "../format/problem.js";

/**
 * The optimum of a problem without constraints by successive shortest augmenting paths (Jewell 1958; Busacker, Gowen 1960): one employee
 * after the other, each by a Bellman-Ford search through everybody placed so far. Null where not everybody finds a seat.
 */
export function shortestPathsBest({ employees, posts, candidates }: TransferProblem): number | null {
  const own = employees.map((): { post: number; worth: number }[] => []);
  for (let k = 0; k < candidates.employee.length; k++) {
    const e = candidates.employee[k]!;
    const post = candidates.post[k]!;
    const { post: today, moveCost = 0 } = employees[e]!;
    own[e]!.push({
      post,
      worth: candidates.value[k]! - (today !== undefined && today !== post ? moveCost : 0),
    });
  }
  const place = new Array<number>(employees.length).fill(-1);
  const members = posts.map(() => new Set<number>());
  let total = 0;
  for (let newcomer = 0; newcomer < employees.length; newcomer++) {
    // Best gain of a chain that brings someone to each post, and who came from where.
    const gain = posts.map(() => Number.NEGATIVE_INFINITY);
    const by = posts.map(() => -1);
    const reach = (e: number, before: number) => {
      let changed = false;
      for (const { post, worth } of own[e]!) {
        if (post === place[e] || before + worth <= gain[post]!) continue;
        gain[post] = before + worth;
        by[post] = e;
        changed = true;
      }
      return changed;
    };
    reach(newcomer, 0);
    for (let changed = true; changed; ) {
      changed = false;
      for (let p = 0; p < posts.length; p++) {
        if (gain[p] === Number.NEGATIVE_INFINITY) continue;
        for (const e of members[p]!) {
          const worth = own[e]!.find(({ post }) => post === p)!.worth;
          if (reach(e, gain[p]! - worth)) changed = true;
        }
      }
    }
    const ends = posts.map((post, p) => gain[p]! + seatWorth(post, members[p]!.size));
    const best = ends.reduce((most, end) => Math.max(most, end), Number.NEGATIVE_INFINITY);
    if (best === Number.NEGATIVE_INFINITY) return null;
    total += best;
    for (let p = ends.indexOf(best); p >= 0; ) {
      const e = by[p]!;
      const from = place[e]!;
      if (from >= 0) members[from]!.delete(e);
      members[p]!.add(e);
      place[e] = p;
      p = from;
    }
  }
  return total;
}

/** What the next seat of a post with so many people earns. */
function seatWorth({ need, fill = [], overflowCost = 0, max }: Post, people: number): number {
  if (max !== undefined && people >= max) return Number.NEGATIVE_INFINITY;
  let upTo = 0;
  const step = fill.find(([seats]) => {
    upTo += seats;
    return people < upTo;
  });
  return (step?.[1] ?? 0) - (people >= need ? overflowCost : 0);
}
