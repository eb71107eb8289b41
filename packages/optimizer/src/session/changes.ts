import type { Post, TransferProblem } from "../format/problem.js";

export interface Pair {
  readonly employee: number;
  readonly post: number;
}

/** What might be different. Everything refers to the session's problem by index. */
export interface Changes {
  /** The employee must hold the post. */
  readonly pins?: readonly Pair[];
  /** The employee must not hold the post. */
  readonly forbids?: readonly Pair[];
  /** Employees who take no part: each stays in today's post. */
  readonly withdrawn?: readonly number[];
  readonly values?: readonly (Pair & { readonly value: number })[];
  /** Seats added to `need` and `max` (the last fill step grows) or, negative, removed (steps shrink from the end). */
  readonly seats?: readonly { readonly post: number; readonly change: number }[];
}

/** The candidates that the changes rule out, and new values by candidate. */
export interface CandidateEdits {
  readonly barred: ReadonlySet<number>;
  readonly values: ReadonlyMap<number, number>;
}

/** `own(e)` lists the candidates of employee e. A pin to a post that is no candidate bars them all. */
export function candidateEdits(
  problem: TransferProblem,
  changes: Changes,
  own: (employee: number) => Iterable<number>,
): CandidateEdits {
  const { post } = problem.candidates;
  const barred = new Set<number>();
  const values = new Map<number, number>();
  const keepOnly = (employee: number, kept: number | undefined) => {
    for (const k of own(employee)) if (post[k] !== kept) barred.add(k);
  };
  for (const pin of changes.pins ?? []) keepOnly(pin.employee, pin.post);
  for (const employee of changes.withdrawn ?? []) keepOnly(employee, problem.employees[employee]!.post);
  for (const forbid of changes.forbids ?? []) {
    for (const k of own(forbid.employee)) if (post[k] === forbid.post) barred.add(k);
  }
  for (const { employee, post: at, value } of changes.values ?? []) {
    for (const k of own(employee)) if (post[k] === at) values.set(k, value);
  }
  return { barred, values };
}

export function changedPosts(posts: readonly Post[], changes: Changes): readonly Post[] {
  if (!changes.seats?.length) return posts;
  const changed = posts.slice();
  for (const { post, change } of changes.seats) changed[post] = resized(changed[post]!, change);
  return changed;
}

function resized(post: Post, change: number): Post {
  const need = Math.max(0, post.need + change);
  const fill = (post.fill ?? []).map(([seats, reward]): [number, number] => [seats, reward]);
  let left = need - post.need;
  if (left > 0 && fill.length > 0) fill.at(-1)![0] += left;
  while (left < 0 && fill.length > 0) {
    const taken = Math.min(-left, fill.at(-1)![0]);
    fill.at(-1)![0] -= taken;
    left += taken;
    if (fill.at(-1)![0] === 0) fill.pop();
  }
  const max = post.max === undefined ? {} : { max: Math.max(0, post.max + change) };
  return { ...post, need, ...max, ...(post.fill ? { fill } : {}) };
}

/** The problem with the changes written into it, to be solved or verified on its own. */
export function applyChanges(problem: TransferProblem, changes: Changes): TransferProblem {
  const { employee, post, value } = problem.candidates;
  const own = problem.employees.map(() => [] as number[]);
  for (let k = 0; k < employee.length; k++) own[employee[k]!]!.push(k);
  const { barred, values } = candidateEdits(problem, changes, (e) => own[e]!);
  const kept = Array.from(employee, (_, k) => k).filter((k) => !barred.has(k));
  return {
    ...problem,
    posts: changedPosts(problem.posts, changes),
    candidates: {
      employee: kept.map((k) => employee[k]!),
      post: kept.map((k) => post[k]!),
      value: kept.map((k) => values.get(k) ?? value[k]!),
    },
    constraints: problem.constraints.map((constraint) =>
      constraint.kind === "limit" && constraint.weights
        ? { ...constraint, weights: kept.map((k) => constraint.weights![k]!) }
        : constraint,
    ),
  };
}
