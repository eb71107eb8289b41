import type { TransferPlan, TransferProblem } from "@selaras/optimizer";
import { WAITING_ID } from "../eligibility/waiting-list.js";
import type { IndexedMove } from "./move-chains.js";

/** The post of the waiting list; a person taken from it moves "from nothing". */
const isWaiting = (problem: TransferProblem, post: number): boolean => problem.posts[post]!.id === WAITING_ID;

/** Headcounts and rewards of a plan, and what each move adds: the parts sum up exactly to the plan's gain over staying. */
export interface PlanArithmetic {
  readonly moves: readonly IndexedMove[];
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Per move: reward and overflow change that the move itself causes at both ends. */
  readonly fillOf: readonly number[];
  /** Per move: it adds a person to a post that was short. */
  readonly closes: readonly boolean[];
  /** Reward (less overflow cost) of the n-th person in a post. */
  marginal(post: number, nth: number): number;
}

export function planArithmetic(problem: TransferProblem, plan: TransferPlan): PlanArithmetic {
  const posts = problem.posts.length;
  const before = new Int32Array(posts);
  const after = new Int32Array(posts);
  const moves: IndexedMove[] = [];
  problem.employees.forEach((employee, e) => {
    const to = plan.assignment[e]!;
    after[to] = after[to]! + 1;
    if (employee.post !== undefined) before[employee.post] = before[employee.post]! + 1;
    if (employee.post !== to)
      moves.push({
        employee: e,
        from: employee.post === undefined || isWaiting(problem, employee.post) ? null : employee.post,
        to,
      });
  });
  const rewards = problem.posts.map((post) =>
    (post.fill ?? []).flatMap(([seats, reward]) => new Array<number>(seats).fill(reward)),
  );
  const marginal = (post: number, nth: number): number =>
    (rewards[post]![nth - 1] ?? 0) -
    (nth > problem.posts[post]!.need ? (problem.posts[post]!.overflowCost ?? 0) : 0);

  const fillOf = new Array<number>(moves.length).fill(0);
  const closes = new Array<boolean>(moves.length).fill(false);
  const ins = new Map<number, number[]>();
  const outs = new Map<number, number[]>();
  const note = (map: Map<number, number[]>, post: number, m: number) =>
    map.set(post, [...(map.get(post) ?? []), m]);
  moves.forEach((move, m) => {
    note(ins, move.to, m);
    if (move.from !== null) note(outs, move.from, m);
  });
  // Who enters while another leaves replaces; only the net change of a post earns or loses, first come first.
  for (const [post, entering] of ins) {
    const net = after[post]! - before[post]!;
    entering.slice(0, Math.max(0, net)).forEach((m, k) => {
      const nth = before[post]! + k + 1;
      fillOf[m] = fillOf[m]! + marginal(post, nth);
      closes[m] = nth <= problem.posts[post]!.need;
    });
  }
  for (const [post, leaving] of outs) {
    const net = before[post]! - after[post]!;
    leaving.slice(0, Math.max(0, net)).forEach((m, k) => {
      fillOf[m] = fillOf[m]! - marginal(post, before[post]! - k);
    });
  }
  return { moves, before, after, fillOf, closes, marginal };
}
