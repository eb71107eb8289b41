import type { Fairness, PlanOptions } from "@selaras/contract";
import type { TransferPlan } from "@selaras/optimizer";
import type { Workforce } from "../../workforce/snapshot.js";
import { fairnessOf, isWorseOff } from "../fairness/fairness.js";
import type { BuiltProblem } from "../problem/build-problem.js";
import { type ExplainContext, explainContext } from "./context.js";
import { type ExplainedMove, explainMove } from "./move.js";
import { type ExplainedStay, explainStay } from "./stay.js";

/** One row of GET /api/plans/:id/units: the unit's own posts, children not included. */
export interface UnitOutcome {
  readonly code: string;
  readonly name: string;
  readonly needed: number;
  readonly before: number;
  readonly after: number;
  readonly shortBefore: number;
  readonly shortAfter: number;
  /** People who leave the unit for another, and who come from another or from the waiting list. */
  readonly out: number;
  readonly in: number;
}

export interface PlanTotals {
  readonly seatsShortBefore: number;
  readonly seatsShortAfter: number;
  /** People in a post whose education is at least related to what the post asks. */
  readonly qualifiedBefore: number;
  readonly qualifiedAfter: number;
  /** Movers whose own lot (way to work, career, wish; not their fitness for the post) is worth less than today. */
  readonly worseOff: number;
  /** Mean minutes of the movers whose way is known before and after; null when it is known of nobody. */
  readonly commuteBefore: number | null;
  readonly commuteAfter: number | null;
}

export interface ExplainedPlan {
  /** Chain by chain, each from the move into the free seat on. */
  readonly moves: readonly ExplainedMove[];
  readonly stays: readonly ExplainedStay[];
  readonly units: readonly UnitOutcome[];
  readonly totals: PlanTotals;
  readonly fairness: Fairness;
}

/**
 * Brings a plan back to people: why each one moves or stays, what it does to each unit, and the totals. Everything is
 * derived from the stored workforce and the plan alone. Requires a plan with an assignment.
 */
export function explainPlan(
  built: BuiltProblem,
  plan: TransferPlan,
  workforce: Workforce,
  options: PlanOptions,
  tmt: string,
): ExplainedPlan {
  const context = explainContext(built, plan, workforce, options, tmt);
  const moving = new Set(context.sums.moves.map(({ employee }) => employee));
  const moves = context.sums.moves
    .map((_, m) => explainMove(context, m))
    .sort((a, b) => a.move.chain - b.move.chain || a.move.position - b.move.position);
  const stays = built.nips.flatMap((_, e) => (moving.has(e) ? [] : [explainStay(context, e)]));
  return {
    moves,
    stays,
    units: unitOutcomes(context),
    totals: totalsOf(context, moves),
    fairness: fairnessOf(context, moves),
  };
}

function unitOutcomes({ world, sums }: ExplainContext): UnitOutcome[] {
  const { index } = world;
  const rows = new Map<string, { -readonly [K in keyof UnitOutcome]: UnitOutcome[K] }>();
  for (const post of index.posts) {
    const { code, name } = post.unit;
    const before = sums.before[post.index]!;
    const after = sums.after[post.index]!;
    const row = rows.get(code) ?? {
      code,
      name,
      needed: 0,
      before: 0,
      after: 0,
      shortBefore: 0,
      shortAfter: 0,
      out: 0,
      in: 0,
    };
    row.needed += post.seats;
    row.before += before;
    row.after += after;
    row.shortBefore += Math.max(0, post.seats - before);
    row.shortAfter += Math.max(0, post.seats - after);
    rows.set(code, row);
  }
  for (const { from, to } of sums.moves) {
    const source = from === null ? undefined : index.posts[from]?.unit.code;
    const target = index.posts[to]?.unit.code;
    if (source === target) continue;
    if (source !== undefined) rows.get(source)!.out++;
    if (target !== undefined) rows.get(target)!.in++;
  }
  return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function totalsOf(context: ExplainContext, moves: readonly ExplainedMove[]): PlanTotals {
  const { world, sums, plan } = context;
  const { index, valuer } = world;
  const short = (counts: Int32Array) =>
    index.posts.reduce((sum, post) => sum + Math.max(0, post.seats - counts[post.index]!), 0);
  let qualifiedBefore = 0;
  let qualifiedAfter = 0;
  index.employees.forEach((_, e) => {
    const held = index.postOf[e]!;
    const next = context.postAt(plan.assignment[e]!);
    if (held >= 0 && valuer.qualified(e, index.posts[held]!) === true) qualifiedBefore++;
    if (next !== null && valuer.qualified(e, next) === true) qualifiedAfter++;
  });
  const known = moves.filter(({ move }) => move.commuteBefore !== null && move.commuteAfter !== null);
  const mean = (pick: (move: ExplainedMove["move"]) => number | null) =>
    known.length === 0
      ? null
      : Math.round(known.reduce((sum, { move }) => sum + pick(move)!, 0) / known.length);
  return {
    seatsShortBefore: short(sums.before),
    seatsShortAfter: short(sums.after),
    qualifiedBefore,
    qualifiedAfter,
    worseOff: moves.filter(isWorseOff).length,
    commuteBefore: mean((move) => move.commuteBefore),
    commuteAfter: mean((move) => move.commuteAfter),
  };
}
