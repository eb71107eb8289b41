import type { Limit, TransferProblem } from "../format/problem.js";

/** Whether `unit` lies in the subtree of `top`. */
export function liesWithin(problem: TransferProblem, unit: number, top: number): boolean {
  for (let at: number | undefined = unit; at !== undefined; at = problem.units[at]!.parent)
    if (at === top) return true;
  return false;
}

/** Per post whether it lies in the subtree of `top`. */
export function postsWithin(problem: TransferProblem, top: number): boolean[] {
  const units = problem.units.map((_, unit) => liesWithin(problem, unit, top));
  return problem.posts.map((post) => units[post.unit]!);
}

/** Weight of each candidate in a limit; 0 outside its selection. */
export function limitWeight(problem: TransferProblem, limit: Limit): (k: number) => number {
  const people = limit.employees && new Set(limit.employees);
  const anywhere = limit.posts === undefined && limit.units === undefined;
  const places = new Set(limit.posts ?? []);
  for (const top of limit.units ?? []) {
    for (const [p, inside] of postsWithin(problem, top).entries()) if (inside) places.add(p);
  }
  const { employee, post } = problem.candidates;
  return (k) => {
    const e = employee[k]!;
    const p = post[k]!;
    if (people && !people.has(e)) return 0;
    if (!anywhere && !places.has(p)) return 0;
    if (limit.movesOnly && problem.employees[e]!.post === p) return 0;
    return limit.weights ? limit.weights[k]! : 1;
  };
}

/** 1 for each candidate that leaves (`outflow`) or enters (`inflow`) the subtree of `unit`. */
export function crossingWeight(
  problem: TransferProblem,
  kind: "outflow" | "inflow",
  unit: number,
): (k: number) => number {
  const inside = postsWithin(problem, unit);
  const { employee, post } = problem.candidates;
  return (k) => {
    const today = problem.employees[employee[k]!]!.post;
    const startsInside = today !== undefined && inside[today]!;
    const endsInside = inside[post[k]!]!;
    return kind === "outflow" ? Number(startsInside && !endsInside) : Number(!startsInside && endsInside);
  };
}

/** The place that a grouping compares. */
export function placeOf(problem: TransferProblem, by: "post" | "unit", post: number): number {
  return by === "post" ? post : problem.posts[post]!.unit;
}
