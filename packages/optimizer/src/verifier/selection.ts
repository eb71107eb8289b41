import type { Crossing, Limit, TransferProblem } from "../format/problem.js";

/** What a limit or crossing counts. */
export interface Selection {
  /** Weight of candidate row k; 0 for what is not counted. */
  weight(k: number): number;
  /** Where everything counted lies, if that is known: these posts, or these employees. */
  readonly posts?: ReadonlySet<number>;
  readonly employees?: ReadonlySet<number>;
}

export function selectionOf(problem: TransferProblem, constraint: Limit | Crossing): Selection {
  return constraint.kind === "limit" ? limited(problem, constraint) : crossing(problem, constraint);
}

function limited(problem: TransferProblem, limit: Limit): Selection {
  const { employee, post } = problem.candidates;
  const { weights, movesOnly } = limit;
  const employees = limit.employees && new Set(limit.employees);
  const posts = limit.posts || limit.units ? new Set(limit.posts) : undefined;
  for (const top of limit.units ?? []) for (const p of postsWithin(problem, top)) posts!.add(p);
  return {
    weight: (k) => {
      const e = employee[k]!;
      const p = post[k]!;
      if (employees && !employees.has(e)) return 0;
      if (posts && !posts.has(p)) return 0;
      if (movesOnly && problem.employees[e]!.post === p) return 0;
      return weights ? weights[k]! : 1;
    },
    ...(posts ? { posts } : employees ? { employees } : {}),
  };
}

/** 1 for each candidate that leaves (`outflow`) or enters (`inflow`) the subtree. */
function crossing(problem: TransferProblem, { kind, unit }: Crossing): Selection {
  const { employee, post } = problem.candidates;
  const posts = postsWithin(problem, unit);
  const people = problem.employees.flatMap((person, e) =>
    person.post !== undefined && posts.has(person.post) ? [e] : [],
  );
  const employees = new Set(people);
  if (kind === "outflow")
    return { weight: (k) => Number(employees.has(employee[k]!) && !posts.has(post[k]!)), employees };
  return { weight: (k) => Number(!employees.has(employee[k]!) && posts.has(post[k]!)), posts };
}

/** The posts in the subtree of `top`. */
function postsWithin(problem: TransferProblem, top: number): Set<number> {
  const inside = problem.units.map((_, unit) => {
    let at: number | undefined = unit;
    while (at !== undefined && at !== top) at = problem.units[at]!.parent;
    return at === top;
  });
  return new Set(problem.posts.flatMap((post, p) => (inside[post.unit] ? [p] : [])));
}

/** The place that a grouping compares. */
export function placeOf(problem: TransferProblem, by: "post" | "unit", post: number): number {
  return by === "post" ? post : problem.posts[post]!.unit;
}
