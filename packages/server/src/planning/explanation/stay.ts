import type { Placement, PlanOptions } from "@selaras/contract";
import { seatRef } from "../eligibility/contract-findings.js";
import type { FixedReason } from "../eligibility/eligibility.js";
import { brokenLimits } from "../fairness/broken-limits.js";
import { minimumOf } from "../problem/staff-limits.js";
import { costOfMoves, moveCosts } from "../scenarios/money.js";
import { modeSentence } from "../scenarios/scope.js";
import type { ExplainContext } from "./context.js";
import { exchange } from "./exchange.js";
import { says } from "./messages.js";

/** What decided that a person stays; the code is stable, the sentence is in the placement. */
export type StayCause =
  | "keputusan"
  | "aturan"
  | "jalur"
  | "keahlian-tunggal"
  | "dikecualikan"
  | "untung-sendiri"
  | "tanpa-kursi"
  | "sudah-terbaik"
  | "selisih-kecil"
  | "kursi-terisi"
  | "anggaran"
  | "anggaran-rupiah"
  | "dibutuhkan"
  | "minimal"
  | "batas-keluar"
  | "batas-masuk"
  | "susunan";

export interface ExplainedStay {
  readonly nip: string;
  readonly placement: Placement;
  readonly cause: StayCause;
}

/** `planId` is 0 until the plan is stored. */
export function explainStay(context: ExplainContext, e: number): ExplainedStay {
  const { world, built, plan } = context;
  const { index, valuer, options, tmt } = world;
  const here = context.postAt(plan.assignment[e]!);
  const opening = here === null ? says.waits() : says.stays(here);
  const fixed = built.fixed[e]!;
  const byHand = built.decided?.get(e);
  const decided =
    byHand !== undefined
      ? ({ cause: "keputusan", sentences: [byHand] } as const)
      : fixed === null
        ? byChoice(context, e)
        : byFixed(fixed, options);
  const unless = says.unless[decided.cause];
  return {
    nip: index.employees[e]!.nip,
    cause: decided.cause,
    placement: {
      planId: 0,
      planName: options.name,
      tmt,
      moved: false,
      from: here === null ? null : seatRef(here),
      to: null,
      sentences: [opening, ...decided.sentences, ...(unless === null ? [] : [unless])].slice(0, 5),
      before: here === null ? [] : valuer.components(e, here),
      after: null,
    },
  };
}

interface Decided {
  readonly cause: StayCause;
  readonly sentences: readonly string[];
}

function byFixed(fixed: FixedReason, options: PlanOptions): Decided {
  switch (fixed.kind) {
    case "rule":
      return {
        cause: "aturan",
        sentences: [
          fixed.scope === "person"
            ? says.blockedByRule(fixed.message, fixed.citation)
            : says.blockedByRuleMostly(fixed.message, fixed.citation),
        ],
      };
    case "path":
      return { cause: "jalur", sentences: [says.blockedByPath(fixed.message)] };
    case "guarded-skill":
      return { cause: "keahlian-tunggal", sentences: [says.guardedSkill(fixed.skill)] };
    case "excluded":
      return { cause: "dikecualikan", sentences: [says.excluded[fixed.what]] };
    case "own-lot":
      return { cause: "untung-sendiri", sentences: [says.ownLot(modeSentence(options))] };
    case "no-worthwhile-seat":
      return { cause: "selisih-kecil", sentences: [says.noWorthwhileSeat()] };
    case "no-seat":
      return { cause: "tanpa-kursi", sentences: [says.noSeat()] };
  }
}

/** The person had a choice: the best lawful alternative, and what kept the plan from it. */
function byChoice(context: ExplainContext, e: number): Decided {
  const { built, plan, sums, world } = context;
  const { candidates, posts, employees } = built.problem;
  const stay = plan.assignment[e]!;
  const here = context.postAt(stay);
  const worth = context.valueOf(e, stay);
  let best = -1;
  let bestValue = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (let k = built.offsets[e]!; k < built.offsets[e + 1]!; k++) {
    const p = candidates.post[k]!;
    if (p === stay || context.postAt(p) === null) continue;
    count++;
    // Of equal values the one that still has a seat, so that "filled" is said only where it decided.
    const value = candidates.value[k]!;
    if (value > bestValue || (value === bestValue && isFilled(context, best) && !isFilled(context, p))) {
      best = p;
      bestValue = value;
    }
  }
  if (best < 0) return { cause: "tanpa-kursi", sentences: [says.noSeat()] };
  const target = context.postAt(best)!;
  const difference = bestValue - worth;
  const choice = says.choice(count, target, difference);
  const because = (cause: StayCause, ...sentences: string[]): Decided => ({
    cause,
    sentences: [choice, ...sentences],
  });

  const cost = employees[e]!.moveCost ?? 0;
  const limit = posts[best]!.max ?? posts[best]!.need;
  const filled = sums.after[best]!;
  const isFull = isFilled(context, best);
  const fillGain = isFull ? 0 : sums.marginal(best, filled + 1);
  if (difference <= 0 && fillGain <= 0) return because("sudah-terbaik", says.alreadyBest());
  if (isFull && difference <= cost && sums.before[best]! >= limit)
    return because("selisih-kecil", says.notWorth(cost));
  if (isFull) return because("kursi-terisi", says.taken(filled, limit), holders(context, e, best));
  if (difference <= cost && fillGain <= 0) return because("selisih-kecil", says.notWorth(cost));
  if (here !== null) {
    const left = sums.after[stay]!;
    if (left <= minimumOf(here)) return because("minimal", says.minimum(minimumOf(here), here));
    const cover = reachedCover(context, stay, best);
    if (cover !== null) return because("minimal", says.cover(cover, here));
    const loss = sums.marginal(stay, left) - (difference - cost + fillGain);
    if (loss >= 0) return because("dibutuhkan", says.needed(here, left, loss));
  }
  const moved = sums.moves.length;
  if (moved >= world.options.budget) return because("anggaran", says.budget(world.options.budget));
  const rupiah = reachedRupiah(context, e, best);
  if (rupiah !== null) return because("anggaran-rupiah", says.rupiah(rupiah));
  const outflow = reachedCrossing(context, "outflow", stay, best);
  if (outflow) return because("batas-keluar", says.outflow(outflow.name, outflow.max));
  const inflow = reachedCrossing(context, "inflow", stay, best);
  if (inflow) return because("batas-masuk", says.inflow(inflow.name, inflow.max));
  return because("susunan", says.whole());
}

/** Who holds the seats of a filled post, and what the plan would lose by the cheapest exchange with somebody proposed there. */
function holders(context: ExplainContext, e: number, post: number): string {
  const { built, plan, sums } = context;
  const proposed = sums.moves.filter(({ to }) => to === post).map(({ employee }) => employee);
  const held = says.holders(sums.after[post]! - proposed.length, proposed.length);
  if (proposed.length === 0) return held;
  const tried = proposed.map((holder) => ({ holder, gain: exchange(context, holder, e).gain }));
  const best = tried.reduce((a, b) => (b.gain > a.gain ? b : a));
  if (best.gain <= 0) return `${held} ${says.exchanged(0 - best.gain)}`;
  const after = Array.from(plan.assignment);
  after[e] = post;
  after[best.holder] = built.problem.employees[best.holder]!.post!;
  return brokenLimits(built.problem, after).length > 0 ? `${held} ${says.exchangeBarred()}` : held;
}

const isFilled = ({ built, sums }: ExplainContext, post: number): boolean => {
  const { max, need } = built.problem.posts[post]!;
  return sums.after[post]! >= (max ?? need);
};

/** The least of its family that the present unit keeps, where the plan leaves no more and the alternative lies outside of it. */
function reachedCover({ built, sums }: ExplainContext, stay: number, target: number): number | null {
  for (const constraint of built.problem.constraints) {
    if (
      constraint.kind !== "limit" ||
      !constraint.posts ||
      constraint.employees ||
      constraint.min === undefined
    )
      continue;
    if (constraint.posts.length < 2 || !constraint.posts.includes(stay) || constraint.posts.includes(target))
      continue;
    const left = constraint.posts.reduce((sum, post) => sum + sums.after[post]!, 0);
    if (left <= constraint.min) return constraint.min;
  }
  return null;
}

/** The budget of rupiah, where what the plan leaves of it does not pay for one more such move. */
function reachedRupiah({ world, sums }: ExplainContext, e: number, target: number): number | null {
  const budget = world.options.money?.budget ?? null;
  const cost = moveCosts(world)?.(e, target);
  const spent = costOfMoves(world, sums.moves);
  return budget !== null && cost && spent && spent.rupiah + cost.rupiah > budget ? budget : null;
}

/** The first unit whose limit of people who leave (or come) is used up and that the step from `stay` to `target` would cross. */
function reachedCrossing(
  context: ExplainContext,
  kind: "outflow" | "inflow",
  stay: number,
  target: number,
): { name: string; max: number } | null {
  const { built, sums, world } = context;
  const { units, posts, constraints } = built.problem;
  const within = (post: number | null, unit: number): boolean => {
    if (post === null) return false;
    for (let at: number | undefined = posts[post]!.unit; at !== undefined; at = units[at]!.parent)
      if (at === unit) return true;
    return false;
  };
  const crosses = (from: number | null, to: number | null, unit: number) =>
    kind === "outflow" ? within(from, unit) && !within(to, unit) : !within(from, unit) && within(to, unit);
  for (const constraint of constraints) {
    if (constraint.kind !== kind || !crosses(stay, target, constraint.unit)) continue;
    const crossing = sums.moves.filter(({ from, to }) => crosses(from, to, constraint.unit)).length;
    if (crossing >= constraint.max)
      return {
        name: world.index.units.get(units[constraint.unit]!.id)?.name ?? units[constraint.unit]!.id,
        max: constraint.max,
      };
  }
  return null;
}
