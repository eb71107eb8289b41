import type { Constraint, TransferProblem } from "@selaras/optimizer";

/**
 * Names of the limits an assignment breaks, `max` of posts included: the definitions of transfer-problem 3 once more, in the plainest
 * form, so that a register of fairness does not take the solver's word. Asked for thousands of assignments of one plan, so that heads and
 * movers are counted once for all limits.
 */
export function brokenLimits(problem: TransferProblem, assignment: ArrayLike<number>): string[] {
  const inside = subtrees(problem);
  const heads = new Int32Array(problem.posts.length);
  const movers: number[] = [];
  problem.employees.forEach(({ post }, e) => {
    heads[assignment[e]!]!++;
    if (assignment[e] !== post) movers.push(e);
  });
  const placed: Placed = { problem, assignment, heads, movers, inside };
  return [
    ...problem.posts.flatMap(({ id, max }, p) => (max !== undefined && heads[p]! > max ? [`max:${id}`] : [])),
    ...problem.constraints.filter((one) => isBroken(one, placed)).map(({ name }) => name),
  ];
}

interface Placed {
  readonly problem: TransferProblem;
  readonly assignment: ArrayLike<number>;
  readonly heads: Int32Array;
  readonly movers: readonly number[];
  readonly inside: (post: number, unit: number) => boolean;
}

function subtrees({ units, posts }: TransferProblem): Placed["inside"] {
  return (post, unit) => {
    for (let at: number | undefined = posts[post]!.unit; at !== undefined; at = units[at]!.parent)
      if (at === unit) return true;
    return false;
  };
}

function isBroken(constraint: Constraint, placed: Placed): boolean {
  const { problem, assignment, movers, inside } = placed;
  const { employees, posts } = problem;
  switch (constraint.kind) {
    case "limit": {
      const sum = sumOf(constraint, placed);
      return sum > (constraint.max ?? Number.POSITIVE_INFINITY) || sum < (constraint.min ?? 0);
    }
    case "outflow":
    case "inflow": {
      // Who stays crosses nothing.
      const crossing = movers.filter((e) => {
        const { post } = employees[e]!;
        const was = post !== undefined && inside(post, constraint.unit);
        const is = inside(assignment[e]!, constraint.unit);
        return constraint.kind === "outflow" ? was && !is : !was && is;
      });
      return crossing.length > constraint.max;
    }
    case "apart":
    case "together": {
      const places = constraint.employees.map((e) =>
        constraint.by === "post" ? assignment[e]! : posts[assignment[e]!]!.unit,
      );
      const different = new Set(places).size;
      return constraint.kind === "apart" ? different < places.length : different > 1;
    }
  }
}

function sumOf(
  limit: Extract<Constraint, { kind: "limit" }>,
  { problem, assignment, heads, movers, inside }: Placed,
): number {
  const { posts, units, weights, movesOnly } = limit;
  if (posts && !units && !limit.employees && !weights && !movesOnly)
    return [...new Set(posts)].reduce((sum, post) => sum + heads[post]!, 0);
  const anywhere = posts === undefined && units === undefined;
  const selected = posts && new Set(posts);
  const isSelected = (to: number) =>
    anywhere || selected?.has(to) === true || units?.some((unit) => inside(to, unit)) === true;
  const moving = movesOnly ? new Set(movers) : null;
  let sum = 0;
  for (const e of limit.employees ?? (movesOnly ? movers : problem.employees.keys())) {
    const to = assignment[e]!;
    if ((moving && !moving.has(e)) || !isSelected(to)) continue;
    sum += weights ? weights[rowOf(problem, e, to)]! : 1;
  }
  return sum;
}

const rows = new WeakMap<TransferProblem, ReadonlyMap<number, number>>();
/** The candidate that places an employee in a post. */
function rowOf(problem: TransferProblem, e: number, post: number): number {
  const { candidates, posts } = problem;
  let known = rows.get(problem);
  if (!known) {
    known = new Map(
      Array.from(candidates.employee, (one, k) => [one * posts.length + candidates.post[k]!, k] as const),
    );
    rows.set(problem, known);
  }
  return known.get(e * posts.length + post)!;
}
