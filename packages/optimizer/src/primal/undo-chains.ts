import { type Chain, chainMoves } from "../chains.js";
import type { Move } from "../format/plan.js";
import type { Model } from "../model/model.js";
import { headcounts, type Placement } from "../model/placement.js";

/** Units of broken rows beyond which mending would rather be planning anew. */
const MOST_BROKEN = 150;

/** What taking a chain of moves back does. */
interface Undo {
  readonly chain: Chain;
  /** Ticks lost (negative: won) at the headcounts given. */
  readonly loss: number;
  /** Rows whose slack changes, and by how much. */
  readonly rows: readonly number[];
  readonly gains: readonly number[];
}

/**
 * Mends a placement that asks a little too much, more moves than the budget has, say: whole vacancy chains and cycles
 * go back to today's posts, those first that cost least per unit of what is broken. Near the best prices the chains
 * at the margin earn no more than their price, so little is lost. Null where staying is no remedy.
 */
export function undoChains(model: Model, placement: Placement, slack: Float64Array): Placement | null {
  const left = slack.slice();
  if (left.reduce((sum, value) => sum - Math.min(0, value), 0) > MOST_BROKEN) return null;
  const heads = headcounts(model, placement);
  const mended = placement.slice();
  let undos = undoable(model, placement).map((chain) => describe(model, mended, heads, chain));
  for (;;) {
    if (left.every((slack) => slack >= 0)) return mended;
    let best: Undo | null = null;
    let bestRate = Number.POSITIVE_INFINITY;
    for (const undo of undos) {
      const helps = mends(left, undo);
      if (helps <= 0) continue;
      const rate = undo.loss / helps;
      if (rate < bestRate && keepsRest(model, left, heads, undo)) {
        best = undo;
        bestRate = rate;
      }
    }
    if (!best) return null;
    for (const { employee } of best.chain.moves) mended[employee] = stayOf(model, employee);
    best.rows.forEach((r, i) => {
      left[r]! += best.gains[i]!;
    });
    if (best.chain.opening !== null) heads[best.chain.opening]!--;
    if (best.chain.closing !== null) heads[best.chain.closing]!++;
    undos = undos.filter((undo) => undo !== best);
  }
}

/** Chains whose every member may stay where they are today. */
function undoable(model: Model, placement: Placement): Chain[] {
  const moves: Move[] = [];
  placement.forEach((k, employee) => {
    const from = model.problem.employees[employee]!.post;
    if (model.moves[k] && from !== undefined) moves.push({ employee, from, to: model.candidatePost[k]! });
  });
  const found = chainMoves(model.problem.posts.length, moves);
  return found.filter((chain) => chain.moves.every(({ employee }) => stayOf(model, employee) >= 0));
}

/** The allowed candidate of today's post, or -1. */
function stayOf(model: Model, employee: number): number {
  const k = model.stay[employee]!;
  return k >= 0 && !model.forbidden[k] ? k : -1;
}

function describe(model: Model, placement: Placement, heads: Int32Array, chain: Chain): Undo {
  const { incidence } = model;
  const slackGain = new Map<number, number>();
  const count = (k: number, sign: number) => {
    for (let i = incidence.start[k]!; i < incidence.start[k + 1]!; i++) {
      const r = incidence.row[i]!;
      slackGain.set(r, (slackGain.get(r) ?? 0) + sign * incidence.weight[i]!);
    }
  };
  let loss = 0;
  for (const { employee } of chain.moves) {
    const now = placement[employee]!;
    const stay = stayOf(model, employee);
    count(now, 1);
    count(stay, -1);
    loss += model.profit[now]! - model.profit[stay]!;
  }
  const { opening, closing } = chain;
  const seat = (post: number, nth: number) => model.curves[post]!.marginal(nth) * model.ticks.perPoint;
  if (opening !== null) loss += seat(opening, heads[opening]!);
  if (closing !== null) loss -= seat(closing, heads[closing]! + 1);
  return { chain, loss, rows: [...slackGain.keys()], gains: [...slackGain.values()] };
}

/** Units of what is broken that it mends. */
function mends(left: Float64Array, { rows, gains }: Undo): number {
  let helps = 0;
  for (let i = 0; i < rows.length; i++) {
    const slack = left[rows[i]!]!;
    if (slack < 0) helps += Math.min(-slack, gains[i]!);
  }
  return helps;
}

/** No row that holds breaks, and the posts at both ends keep their range. */
function keepsRest(
  model: Model,
  left: Float64Array,
  heads: Int32Array,
  { chain, rows, gains }: Undo,
): boolean {
  const { opening, closing } = chain;
  if (opening !== null && heads[opening]! - 1 < model.ranges[opening]!.low) return false;
  if (closing !== null && heads[closing]! + 1 > model.ranges[closing]!.high) return false;
  return rows.every((r, i) => gains[i]! >= 0 || left[r]! + gains[i]! >= Math.min(0, left[r]!));
}
