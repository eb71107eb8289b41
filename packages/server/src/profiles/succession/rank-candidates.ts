import { verdictOf } from "@selaras/regulations";
import { dutyIsOver } from "../../planning/eligibility/eligibility.js";
import type { PostEntry } from "../../planning/facts/workforce-index.js";
import type { PlanningWorld } from "../../planning/facts/world.js";
import { pathRefusal } from "../../planning/value/career-paths.js";

export const mostCandidates = 30;
export const mostBarred = 10;

export interface Ranking {
  readonly considered: number;
  /** Employee indexes, highest value first. */
  readonly candidates: readonly number[];
  readonly barred: readonly number[];
  readonly barredCount: number;
}

/**
 * Who could follow into a post, by the very value planning maximises, ties by NIP. Barred: a rule blocks the move on the day of the plan, or
 * planning would not propose that path. Everybody is looked at in the order of value until the list is full, so the barred ones are those
 * somebody could ask about: they would have stood in it.
 */
export function rankCandidates(world: PlanningWorld, post: PostEntry): Ranking {
  const holders = new Set(post.holders);
  const order = world.index.employees
    .flatMap((_, e) => (holders.has(e) ? [] : [{ e, value: world.valuer.total(e, post) }]))
    .sort((a, b) => b.value - a.value || a.e - b.e);
  const candidates: number[] = [];
  const barred: number[] = [];
  let barredCount = 0;
  for (const { e } of order) {
    if (candidates.length === mostCandidates) break;
    if (!isBarred(world, e, post)) candidates.push(e);
    else if (++barredCount <= mostBarred) barred.push(e);
  }
  return { considered: order.length, candidates, barred, barredCount };
}

/** By the rules of the person, the title and the post, cheapest first; then by the career path. */
function isBarred({ judge, facts }: PlanningWorld, e: number, post: PostEntry): boolean {
  if (verdictOf(judge.person(e)) === "BLOCK") return true;
  if (verdictOf(judge.title(e, post)) === "BLOCK") return true;
  if (judge.postVerdict(e, post) === "BLOCK") return true;
  const person = facts.employees[e]!;
  const from = person.current === null ? null : (facts.positions.get(person.current.positionId) ?? null);
  const to = facts.positions.get(post.title.code)!;
  return pathRefusal(person, from, to, dutyIsOver(judge, e, from)) !== null;
}
