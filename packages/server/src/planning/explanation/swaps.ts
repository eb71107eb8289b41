import type { SwapOffer, SwapSide } from "@selaras/contract";
import { seatRef } from "../eligibility/contract-findings.js";
import type { Choices } from "../eligibility/eligibility.js";
import { GUARDED_SKILLS } from "../facts/guarded-skills.js";
import type { PlanningWorld } from "../facts/world.js";
import { brokenLimits } from "../fairness/broken-limits.js";
import { ownLotIn } from "../fairness/own-lot.js";
import { BUDGETS, type BuiltProblem } from "../problem/build-problem.js";

/** Offers shown; each person stands in at most one, so that all could be made. */
const MOST = 40;

interface Pair {
  readonly a: number;
  readonly b: number;
  /** What the one who gains less gains. */
  readonly least: number;
}

/**
 * Two people who stay in the plan and would both be better off in each other's place (way to work, career, wish): voluntary offers, no part
 * of the plan and outside its budgets. Lawful both ways by the same findings as any move, and breaking no limit the plan keeps. People with
 * relatives in office and holders of guarded skills are left out: for them a look at the whole is needed.
 */
export function findSwaps(
  world: PlanningWorld,
  built: BuiltProblem,
  assignment: readonly number[],
): SwapOffer[] {
  const { index } = world;
  const gains = gainsOf(world, built.lawful, (e) => isFree(world, built, assignment, e));
  const pairs: Pair[] = [];
  gains.forEach((own, a) => {
    for (const [p, gain] of own)
      for (const b of index.posts[p]!.holders) {
        const other = b > a ? gains[b]!.get(index.postOf[a]!) : undefined;
        if (other !== undefined) pairs.push({ a, b, least: Math.min(gain, other) });
      }
  });
  pairs.sort((one, two) => two.least - one.least || one.a - two.a || one.b - two.b);
  const taken = new Set<number>();
  const offers: SwapOffer[] = [];
  for (const { a, b } of pairs) {
    if (offers.length === MOST) break;
    if (taken.has(a) || taken.has(b) || breaks(built, assignment, a, b)) continue;
    taken.add(a).add(b);
    offers.push({ a: side(world, a, index.postOf[b]!), b: side(world, b, index.postOf[a]!) });
  }
  return offers;
}

/** Per person the posts in which the own lot is worth more than today, and by how much. */
function gainsOf(
  world: PlanningWorld,
  choices: readonly Choices[],
  isOpen: (e: number) => boolean,
): readonly ReadonlyMap<number, number>[] {
  const { index } = world;
  return choices.map(({ posts }, e) => {
    const found = new Map<number, number>();
    if (posts.length === 0 || !isOpen(e)) return found;
    const today = ownLotIn(world, e, index.posts[index.postOf[e]!]!);
    for (const p of posts) {
      const gain = ownLotIn(world, e, index.posts[p]!) - today;
      if (gain > 0) found.set(p, gain);
    }
    return found;
  });
}

function isFree(
  { index, facts, workforce }: PlanningWorld,
  { problem, decided }: BuiltProblem,
  assignment: readonly number[],
  e: number,
): boolean {
  const held = index.postOf[e]!;
  if (held < 0 || assignment[e] !== problem.employees[e]!.post || decided?.has(e)) return false;
  if (facts.employees[e]!.relatives.length > 0) return false;
  const { nip } = index.employees[e]!;
  return !workforce.certificates.some((one) => one.nip === nip && GUARDED_SKILLS.includes(one.kind));
}

function breaks(built: BuiltProblem, assignment: readonly number[], a: number, b: number): boolean {
  const exchanged = assignment.slice();
  [exchanged[a], exchanged[b]] = [assignment[b]!, assignment[a]!];
  return brokenLimits(built.problem, exchanged).some((name) => !BUDGETS.has(name));
}

function side(world: PlanningWorld, e: number, to: number): SwapSide {
  const { index, valuer } = world;
  const { nip, name } = index.employees[e]!;
  const [here, there] = [index.posts[index.postOf[e]!]!, index.posts[to]!];
  return {
    nip,
    name,
    from: seatRef(here),
    to: seatRef(there),
    gain: ownLotIn(world, e, there) - ownLotIn(world, e, here),
    commuteBefore: valuer.commute(e, here),
    commuteAfter: valuer.commute(e, there),
  };
}
