import type { Constraint, TransferProblem } from "../format/problem.js";

export interface Best {
  readonly objective: number;
  /** Fewest moves among the plans of that objective. */
  readonly moves: number;
}

/** The optimum by trying every placement, written from the contract's words alone; null if none is allowed. */
export function exhaustiveBest(
  problem: TransferProblem,
  ignore: (name: string) => boolean = () => false,
): Best | null {
  let best: Best | null = null;
  forEachPlan(problem, ignore, (_, { objective, moves }) => {
    if (!best || objective > best.objective || (objective === best.objective && moves < best.moves))
      best = { objective, moves };
  });
  return best;
}

/** Fewest people whose post differs from `current`, among the plans of that objective and number of moves. */
export function fewestDifferences(problem: TransferProblem, best: Best, current: readonly number[]): number {
  let fewest = Number.POSITIVE_INFINITY;
  forEachPlan(
    problem,
    () => false,
    (chosen, { objective, moves }) => {
      if (objective !== best.objective || moves !== best.moves) return;
      const differences = chosen.filter((k, e) => problem.candidates.post[k] !== current[e]).length;
      fewest = Math.min(fewest, differences);
    },
  );
  return fewest;
}

/** Visits every allowed placement; `chosen` is valid during the call only. */
function forEachPlan(
  problem: TransferProblem,
  ignore: (name: string) => boolean,
  visit: (chosen: readonly number[], worth: Best) => void,
): void {
  const { employees, candidates } = problem;
  const own = employees.map(() => [] as number[]);
  Array.from(candidates.employee).forEach((e, k) => {
    own[e]!.push(k);
  });
  const chosen: number[] = [];
  const place = (e: number) => {
    if (e === employees.length) {
      if (!allowed(problem, chosen, ignore)) return;
      const moves = chosen.filter((k, i) => candidates.post[k] !== employees[i]!.post).length;
      visit(chosen, { objective: worth(problem, chosen), moves });
      return;
    }
    for (const k of own[e]!) {
      chosen[e] = k;
      place(e + 1);
    }
  };
  place(0);
}

/** Section 2 of the contract, for the candidate rows chosen per employee. */
export function worth(problem: TransferProblem, chosen: readonly number[]): number {
  const { employees, posts, candidates } = problem;
  let total = 0;
  chosen.forEach((k, e) => {
    total += candidates.value[k]!;
    const { post, moveCost } = employees[e]!;
    if (post !== undefined && post !== candidates.post[k]) total -= moveCost ?? 0;
  });
  posts.forEach((post, p) => {
    const heads = chosen.filter((k) => candidates.post[k] === p).length;
    const rewards = (post.fill ?? []).flatMap(([seats, reward]) => new Array<number>(seats).fill(reward));
    for (const reward of rewards.slice(0, heads)) total += reward;
    if (heads > post.need) total -= (heads - post.need) * (post.overflowCost ?? 0);
  });
  return total;
}

/** Section 3 of the contract, and the ceilings of posts. */
export function allowed(
  problem: TransferProblem,
  chosen: readonly number[],
  ignore: (name: string) => boolean = () => false,
): boolean {
  for (const [p, post] of problem.posts.entries()) {
    if (post.max === undefined || ignore(`max:${post.id}`)) continue;
    if (chosen.filter((k) => problem.candidates.post[k] === p).length > post.max) return false;
  }
  return problem.constraints.every(
    (constraint) => ignore(constraint.name) || holds(problem, constraint, chosen),
  );
}

function holds(problem: TransferProblem, constraint: Constraint, chosen: readonly number[]): boolean {
  const { employees, posts, units, candidates } = problem;
  const below = (unit: number, top: number): boolean => {
    if (unit === top) return true;
    const parent = units[unit]!.parent;
    return parent !== undefined && below(parent, top);
  };
  const unitOf = (post: number) => posts[post]!.unit;
  switch (constraint.kind) {
    case "limit": {
      let sum = 0;
      chosen.forEach((k, e) => {
        const post = candidates.post[k]!;
        if (constraint.employees && !constraint.employees.includes(e)) return;
        const listed = constraint.posts?.includes(post) ?? false;
        const inUnits = constraint.units?.some((top) => below(unitOf(post), top)) ?? false;
        if ((constraint.posts || constraint.units) && !listed && !inUnits) return;
        if (constraint.movesOnly && employees[e]!.post === post) return;
        sum += constraint.weights ? constraint.weights[k]! : 1;
      });
      return sum <= (constraint.max ?? Number.POSITIVE_INFINITY) && sum >= (constraint.min ?? 0);
    }
    case "outflow":
    case "inflow": {
      const crossing = chosen.filter((k, e) => {
        const today = employees[e]!.post;
        const before = today !== undefined && below(unitOf(today), constraint.unit);
        const after = below(unitOf(candidates.post[k]!), constraint.unit);
        return constraint.kind === "outflow" ? before && !after : !before && after;
      });
      return crossing.length <= constraint.max;
    }
    default: {
      const group = [...new Set(constraint.employees)].map((e) => {
        const post = candidates.post[chosen[e]!]!;
        return constraint.by === "post" ? post : unitOf(post);
      });
      const different = new Set(group).size;
      return constraint.kind === "apart" ? different === group.length : different <= 1;
    }
  }
}
