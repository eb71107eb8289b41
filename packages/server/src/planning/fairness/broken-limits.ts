import type { Constraint, TransferProblem } from "@selaras/optimizer";

/**
 * Names of the limits an assignment breaks, `max` of posts included: the definitions of transfer-problem 3 once more, in the plainest
 * form, so that a register of fairness does not take the solver's word.
 */
export function brokenLimits(problem: TransferProblem, assignment: ArrayLike<number>): string[] {
  const inside = subtrees(problem);
  const heads = new Int32Array(problem.posts.length);
  for (let e = 0; e < problem.employees.length; e++) heads[assignment[e]!]!++;
  return [
    ...problem.posts.flatMap(({ id, max }, p) => (max !== undefined && heads[p]! > max ? [`max:${id}`] : [])),
    ...problem.constraints
      .filter((one) => isBroken(problem, assignment, one, inside))
      .map(({ name }) => name),
  ];
}

type Inside = (post: number, unit: number) => boolean;

function subtrees({ units, posts }: TransferProblem): Inside {
  return (post, unit) => {
    for (let at: number | undefined = posts[post]!.unit; at !== undefined; at = units[at]!.parent)
      if (at === unit) return true;
    return false;
  };
}

function isBroken(
  problem: TransferProblem,
  assignment: ArrayLike<number>,
  constraint: Constraint,
  inside: Inside,
): boolean {
  const { employees, posts } = problem;
  switch (constraint.kind) {
    case "limit": {
      const counts = (e: number): boolean => {
        const to = assignment[e]!;
        if (constraint.movesOnly && employees[e]!.post === to) return false;
        const anywhere = constraint.posts === undefined && constraint.units === undefined;
        return (
          anywhere ||
          constraint.posts?.includes(to) === true ||
          constraint.units?.some((unit) => inside(to, unit)) === true
        );
      };
      let sum = 0;
      for (const e of constraint.employees ?? employees.keys())
        if (counts(e)) sum += constraint.weights ? constraint.weights[rowOf(problem, e, assignment[e]!)]! : 1;
      return sum > (constraint.max ?? Number.POSITIVE_INFINITY) || sum < (constraint.min ?? 0);
    }
    case "outflow":
    case "inflow": {
      let crossing = 0;
      employees.forEach(({ post }, e) => {
        const was = post !== undefined && inside(post, constraint.unit);
        const is = inside(assignment[e]!, constraint.unit);
        if (constraint.kind === "outflow" ? was && !is : !was && is) crossing++;
      });
      return crossing > constraint.max;
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

const rows = new WeakMap<TransferProblem, ReadonlyMap<number, number>>();
/** The candidate that places an employee in a post; thousands of placements of one problem are looked at. */
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
