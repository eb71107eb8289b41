import type { Move, TransferPlan } from "./format/plan.js";
import type { TransferProblem } from "./format/problem.js";

/**
 * Moves that hang together. `chain`: the first move fills the opening seat, each next one the seat that the one before
 * vacates, until a seat closes. `cycle`: the last vacates the seat that the first fills (two people: a swap).
 */
export interface Chain {
  readonly kind: "chain" | "cycle";
  readonly moves: readonly Move[];
  /** Post whose headcount grows by the chain; null for a cycle. */
  readonly opening: number | null;
  /** Post whose headcount shrinks; null for a cycle and when the last person had no post. */
  readonly closing: number | null;
  /** Parallel to `moves`: the employees whose seat stays taken if this one withdraws (downstream; in a cycle everyone else). */
  readonly broken: readonly (readonly number[])[];
}

/**
 * Splits the moves of a plan into vacancy chains (White 1970) and cycles. People who leave a post are matched with
 * people who enter it: direct swaps first, then in the order of the employees; deterministic. Every move
 * is in exactly one chain. Chains come first in order of their first move's employee, then cycles.
 */
export function chains(problem: TransferProblem, plan: TransferPlan): Chain[] {
  return chainMoves(problem.posts.length, plan.moves);
}

/** The chains of any set of moves between `posts` posts. */
export function chainMoves(posts: number, moves: readonly Move[]): Chain[] {
  const next = successors(posts, moves);
  const hasPredecessor = new Uint8Array(moves.length);
  for (const to of next) if (to >= 0) hasPredecessor[to] = 1;
  const seen = new Uint8Array(moves.length);
  const found: Chain[] = [];
  const follow = (start: number) => {
    const path: Move[] = [];
    for (let m = start; m >= 0 && !seen[m]; m = next[m]!) {
      seen[m] = 1;
      path.push(moves[m]!);
    }
    return path;
  };
  for (let m = 0; m < moves.length; m++) if (!hasPredecessor[m]) found.push(openChain(follow(m)));
  for (let m = 0; m < moves.length; m++) if (!seen[m]) found.push(cycle(follow(m)));
  return found;
}

function openChain(moves: readonly Move[]): Chain {
  const people = moves.map((move) => move.employee);
  return {
    kind: "chain",
    moves,
    opening: moves[0]!.to,
    closing: moves.at(-1)!.from,
    broken: moves.map((_, i) => people.slice(i + 1)),
  };
}

function cycle(moves: readonly Move[]): Chain {
  const people = moves.map((move) => move.employee);
  return {
    kind: "cycle",
    moves,
    opening: null,
    closing: null,
    broken: moves.map((_, i) => [...people.slice(i + 1), ...people.slice(0, i)]),
  };
}

/** For each move the move that fills the seat it vacates, or -1. */
function successors(posts: number, moves: readonly Move[]): Int32Array {
  const next = new Int32Array(moves.length).fill(-1);
  const filled = new Uint8Array(moves.length);
  const link = (leaving: number, entering: number) => {
    next[leaving] = entering;
    filled[entering] = 1;
  };
  const waiting = new Map<string, number[]>();
  moves.forEach(({ from, to }, m) => {
    if (from === null) return;
    const partner = waiting.get(`${to} ${from}`)?.shift();
    if (partner !== undefined) {
      link(m, partner);
      link(partner, m);
      return;
    }
    const queue = waiting.get(`${from} ${to}`);
    if (queue) queue.push(m);
    else waiting.set(`${from} ${to}`, [m]);
  });
  const entering = Array.from({ length: posts }, () => [] as number[]);
  moves.forEach(({ to }, m) => {
    if (!filled[m]) entering[to]!.push(m);
  });
  for (const queue of entering) queue.reverse();
  moves.forEach(({ from }, m) => {
    if (from === null || next[m]! >= 0) return;
    const entrant = entering[from]!.pop();
    if (entrant !== undefined) link(m, entrant);
  });
  return next;
}
