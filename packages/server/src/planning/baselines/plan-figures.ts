import type { PlanFigures } from "@selaras/contract";
import { addMonths, type IsoDate } from "@selaras/regulations";
import { planRecordOf } from "../audit-package/plan-export-of.js";
import { type IndexedMove, linkChains } from "../explanation/move-chains.js";
import type { PostEntry } from "../facts/workforce-index.js";
import type { PlanningWorld } from "../facts/world.js";
import { TWICE_MONTHS } from "../fairness/fairness.js";
import { ownLot } from "../fairness/own-lot.js";
import { readLaw } from "../law-check/check-law.js";
import type { BuiltProblem } from "../problem/build-problem.js";
import { scoreOf } from "./score.js";

/** The figures of one placement, however it came about; -1 is nobody's post. Everything comes from the stored facts. */
export function planFigures(
  world: PlanningWorld,
  built: BuiltProblem,
  assignment: ArrayLike<number>,
): PlanFigures {
  const { index, valuer } = world;
  const { problem } = built;
  const { objective, moves, seatsShort } = scoreOf(problem, assignment);
  const postAt = (post: number): PostEntry | null => index.posts[post] ?? null;
  let qualified = 0;
  let worseOff = 0;
  let twice = 0;
  const recent = addMonths(world.tmt as IsoDate, -TWICE_MONTHS);
  const today = new Int32Array(problem.posts.length);
  const indexed: IndexedMove[] = [];
  const commutes: number[] = [];
  const proposed: { nip: string; to: { unitCode: string; titleCode: string } }[] = [];
  const heads = new Int32Array(problem.posts.length);
  index.employees.forEach(({ nip, seatSince }, e) => {
    const to = assignment[e]!;
    const place = postAt(to);
    if (to >= 0) heads[to]!++;
    if (place !== null && valuer.qualified(e, place) === true) qualified++;
    const held = index.postOf[e]!;
    if (held >= 0) today[held]!++;
    if (place === null || to === problem.employees[e]!.post) return;
    proposed.push({ nip, to: built.seats[to]! });
    indexed.push({ employee: e, from: held < 0 ? null : held, to });
    if (seatSince !== null && seatSince > recent) twice++;
    const before = held < 0 ? [] : valuer.components(e, index.posts[held]!);
    if (ownLot(valuer.components(e, place)) < ownLot(before)) worseOff++;
    const minutes = valuer.commute(e, place);
    if (minutes !== null) commutes.push(minutes);
  });
  commutes.sort((a, b) => a - b);
  const at = (share: number) =>
    commutes[Math.min(commutes.length - 1, Math.ceil(share * commutes.length) - 1)];
  return {
    moves,
    seatsShort,
    qualified,
    worseOff,
    commuteMean:
      commutes.length === 0 ? null : Math.round(commutes.reduce((a, b) => a + b, 0) / commutes.length),
    commuteP90: at(0.9) ?? null,
    commuteMax: commutes.at(-1) ?? null,
    lowestFill: lowestFill(world, heads),
    twice,
    waiting: linkChains(indexed, (post) => problem.posts[post]!.need - today[post]!).filter(
      ({ position }) => position > 1,
    ).length,
    objective,
    unlawful:
      proposed.length === 0
        ? 0
        : readLaw(planRecordOf(world, built.governmentLabel, proposed)).violations.length,
  };
}

/** Least share of seats filled among units with a need, in whole percent rounded down. */
function lowestFill({ index }: PlanningWorld, heads: Int32Array): number {
  const units = new Map<string, { seats: number; filled: number }>();
  for (const post of index.posts) {
    const sum = units.get(post.unit.code) ?? { seats: 0, filled: 0 };
    sum.seats += post.seats;
    sum.filled += Math.min(post.seats, heads[post.index]!);
    units.set(post.unit.code, sum);
  }
  const shares = [...units.values()]
    .filter(({ seats }) => seats > 0)
    .map(({ seats, filled }) => filled / seats);
  return Math.floor(100 * Math.min(1, ...shares));
}
