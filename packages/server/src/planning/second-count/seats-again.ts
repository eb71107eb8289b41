import type { TransferPlan, TransferProblem } from "@selaras/optimizer";
import type { Seat } from "./value-again.js";

export const keyOf = ({ unitCode, titleCode }: Seat): string => `${unitCode}/${titleCode}`;

export interface MoveAgain {
  readonly nip: string;
  readonly from: string | null;
  readonly to: string;
  /** Reward this move itself earns or loses at both ends. */
  readonly fill: number;
  readonly closes: boolean;
}

/** Heads, moves and rewards of a stored plan counted a second time from the two files alone (transfer-problem/1, transfer-plan/1). */
export function seatsAgain(problem: TransferProblem, plan: TransferPlan) {
  const { posts, employees } = problem;
  const count = (of: (e: number) => number | undefined) => {
    const heads = new Array<number>(posts.length).fill(0);
    for (const e of employees.keys()) {
      const post = of(e);
      if (post !== undefined) heads[post]!++;
    }
    return heads;
  };
  const before = count((e) => employees[e]!.post);
  const after = count((e) => plan.assignment[e]!);
  /** What the n-th head of a post earns. */
  const worth = (post: number, n: number): number => {
    let seats = 0;
    let reward = 0;
    for (const [many, each] of posts[post]!.fill ?? []) {
      if (n > seats && n <= seats + many) reward = each;
      seats += many;
    }
    return reward - (n > posts[post]!.need ? (posts[post]!.overflowCost ?? 0) : 0);
  };
  const movers = [...employees.keys()].filter((e) => employees[e]!.post !== plan.assignment[e]);
  const came = new Map<number, number>();
  const went = new Map<number, number>();
  const moves = movers.map((e): MoveAgain => {
    const to = plan.assignment[e]!;
    const from = employees[e]!.post;
    const waited = from === undefined || posts[from]!.id === "TANPA-JABATAN";
    const nthIn = (came.get(to) ?? 0) + 1;
    came.set(to, nthIn);
    const earns = nthIn <= after[to]! - before[to]!;
    let fill = earns ? worth(to, before[to]! + nthIn) : 0;
    if (!waited) {
      const nthOut = (went.get(from) ?? 0) + 1;
      went.set(from, nthOut);
      if (nthOut <= before[from]! - after[from]!) fill -= worth(from, before[from]! - nthOut + 1);
    }
    return {
      nip: employees[e]!.id,
      from: waited ? null : posts[from]!.id,
      to: posts[to]!.id,
      fill,
      closes: earns && before[to]! + nthIn <= posts[to]!.need,
    };
  });
  return { before, after, worth, moves: new Map(moves.map((move) => [move.nip, move])) };
}
