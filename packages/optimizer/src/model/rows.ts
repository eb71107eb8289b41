import type { Crossing, Grouping, Limit, TransferProblem } from "../format/problem.js";
import type { Columns } from "./candidate-index.js";
import type { RowDraft, RowName } from "./row-draft.js";
import { subtreeMask } from "./units.js";

/** `side * (sum of the draft's weights) <= side * limit`; the draft is valid during the call only. */
export type TakeRow = (name: RowName, side: 1 | -1, limit: number, divisor: number) => void;

/** Drafts the rows of all constraints one after the other; those that no plan can break are left out. */
export function draftRows(problem: TransferProblem, columns: Columns, draft: RowDraft, take: TakeRow): void {
  const drafter = new RowDrafter(problem, columns, draft, take);
  problem.constraints.forEach((constraint, number) => {
    if (constraint.kind === "limit") drafter.limit(constraint, number);
    else if (constraint.kind === "apart") drafter.apart(constraint, number);
    else if (constraint.kind === "together") drafter.together(constraint, number);
    else if ("unit" in constraint) drafter.crossing(constraint, number);
  });
}

class RowDrafter {
  /** Of the unit of one crossing: whether a post, and whether an employee's post today, lies in it. */
  readonly postInside: Uint8Array;
  readonly startsInside: Uint8Array;

  constructor(
    readonly problem: TransferProblem,
    readonly columns: Columns,
    readonly draft: RowDraft,
    readonly take: TakeRow,
  ) {
    this.postInside = new Uint8Array(problem.posts.length);
    this.startsInside = new Uint8Array(columns.today.length);
  }

  limit(limit: Limit, constraint: number): void {
    const { draft, problem } = this;
    const { index, candidateEmployee, candidatePost, today } = this.columns;
    const { weights, movesOnly } = limit;
    const places = selectedPosts(problem, limit);
    const consider = (k: number) => {
      const post = candidatePost[k]!;
      if (places && !places[post]) return;
      if (movesOnly && today[candidateEmployee[k]!] === post) return;
      draft.add(k, weights ? weights[k]! : 1);
    };
    const { start } = index.byEmployee;
    if (limit.employees) {
      for (const e of new Set(limit.employees)) for (let k = start[e]!; k < start[e + 1]!; k++) consider(k);
    } else if (places) {
      for (let p = 0; p < places.length; p++) if (places[p]) index.byPost.of(p).forEach(consider);
    } else {
      for (let k = 0; k < candidatePost.length; k++) consider(k);
    }
    const name = { constraint, place: -1, employee: -1 };
    const divisor = 2 ** Math.ceil(Math.log2(Math.max(1, draft.heaviestWeight())));
    if (limit.max !== undefined && limit.max < draft.largestTotal()) this.take(name, 1, limit.max, divisor);
    if (limit.min !== undefined && limit.min > 0) this.take(name, -1, limit.min, divisor);
    draft.clear();
  }

  crossing(crossing: Crossing, constraint: number): void {
    const { draft, problem } = this;
    const { index, candidateEmployee, candidatePost, today } = this.columns;
    const inside = subtreeMask(problem.units, [crossing.unit]);
    // Plain loops over typed arrays: all of this is walked once for every unit of the tree.
    const { postInside, startsInside } = this;
    for (let p = 0; p < postInside.length; p++) postInside[p] = inside[problem.posts[p]!.unit]!;
    for (let e = 0; e < today.length; e++) startsInside[e] = today[e]! < 0 ? 0 : postInside[today[e]!]!;
    const { start, order } = crossing.kind === "outflow" ? index.byEmployee : index.byPost;
    if (crossing.kind === "outflow") {
      for (let e = 0; e < today.length; e++) {
        if (!startsInside[e]) continue;
        for (let k = start[e]!; k < start[e + 1]!; k++) if (!postInside[candidatePost[k]!]) draft.add(k, 1);
      }
    } else {
      for (let p = 0; p < postInside.length; p++) {
        if (!postInside[p]) continue;
        for (let i = start[p]!; i < start[p + 1]!; i++) {
          const k = order[i]!;
          if (!startsInside[candidateEmployee[k]!]) draft.add(k, 1);
        }
      }
    }
    if (crossing.max < draft.largestTotal())
      this.take({ constraint, place: -1, employee: -1 }, 1, crossing.max, 1);
    draft.clear();
  }

  /** "At most one of the group" at each place: with binaries this is exactly "no two together". */
  apart(group: Grouping, constraint: number): void {
    const { draft } = this;
    for (const [place, chosen] of this.#groupedByPlace(group)) {
      for (const k of chosen) draft.add(k, 1);
      if (draft.largestTotal() > 1) this.take({ constraint, place, employee: -1 }, 1, 1, 1);
      draft.clear();
    }
  }

  /** (employee at place) - (first employee at place) = 0 for each place and each employee after the first. */
  together(group: Grouping, constraint: number): void {
    const { draft } = this;
    const { candidateEmployee } = this.columns;
    const first = group.employees[0];
    const others = [...new Set(group.employees)].filter((e) => e !== first);
    for (const [place, chosen] of this.#groupedByPlace(group)) {
      for (const employee of others) {
        for (const k of chosen) {
          const e = candidateEmployee[k];
          if (e === employee) draft.add(k, 1);
          else if (e === first) draft.add(k, -1);
        }
        for (const side of [1, -1] as const)
          if (draft.length > 0) this.take({ constraint, place, employee }, side, 0, 1);
        draft.clear();
      }
    }
  }

  #groupedByPlace(group: Grouping): [place: number, candidates: number[]][] {
    const { index, candidatePost } = this.columns;
    const { posts } = this.problem;
    const byPlace = new Map<number, number[]>();
    for (const e of new Set(group.employees)) {
      for (const k of index.byEmployee.of(e)) {
        const post = candidatePost[k]!;
        const place = group.by === "post" ? post : posts[post]!.unit;
        const list = byPlace.get(place);
        if (list) list.push(k);
        else byPlace.set(place, [k]);
      }
    }
    return [...byPlace].sort(([a], [b]) => a - b);
  }
}

function selectedPosts(problem: TransferProblem, limit: Limit): Uint8Array | undefined {
  if (!limit.posts && !limit.units) return undefined;
  const places = new Uint8Array(problem.posts.length);
  for (const p of limit.posts ?? []) places[p] = 1;
  if (!limit.units) return places;
  const inside = subtreeMask(problem.units, limit.units);
  problem.posts.forEach((post, p) => {
    if (inside[post.unit]) places[p] = 1;
  });
  return places;
}
