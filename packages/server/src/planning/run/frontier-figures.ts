import type { PlanningWorld } from "../facts/world.js";
import { ownLotIn } from "../fairness/own-lot.js";

/** What a point of the curve means for posts and people, beside the seats it closes. */
export interface CurveFigures {
  readonly qualified: number;
  /** Movers whose own lot is worth less than today. */
  readonly worseOff: number;
  /** Mean minutes from home of all staff whose way is known today and then, to a tenth; null when it is known of nobody. */
  readonly commute: number | null;
}

/** Measures placements of one world; `assignment` gives a post per employee, -1 or the waiting list for none. */
export function curveFigures(world: PlanningWorld): (assignment: ArrayLike<number>) => CurveFigures {
  const { index, valuer } = world;
  const today = index.employees.map((_, e) => {
    const post = index.posts[index.postOf[e]!] ?? null;
    return {
      qualified: post !== null && valuer.qualified(e, post) === true,
      minutes: valuer.commute(e, post),
    };
  });
  return (assignment) => {
    let qualified = 0;
    let worseOff = 0;
    let minutes = 0;
    let known = 0;
    today.forEach((before, e) => {
      const post = index.posts[assignment[e]!] ?? null;
      const stays = (post?.index ?? -1) === index.postOf[e];
      const then = stays ? before.minutes : valuer.commute(e, post);
      if (stays ? before.qualified : post !== null && valuer.qualified(e, post) === true) qualified++;
      if (before.minutes !== null && then !== null) {
        minutes += then;
        known++;
      }
      if (!stays && post !== null) {
        const held = index.posts[index.postOf[e]!] ?? null;
        if (ownLotIn(world, e, post) < ownLotIn(world, e, held)) worseOff++;
      }
    });
    return { qualified, worseOff, commute: known === 0 ? null : Math.round((10 * minutes) / known) / 10 };
  };
}

/** The measures with nobody moved. */
export const figuresToday = (world: PlanningWorld): CurveFigures => curveFigures(world)(world.index.postOf);
