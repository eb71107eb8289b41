import type { Constraint } from "@selaras/optimizer";
import { districts } from "../facts/districts.js";
import type { PlanningWorld } from "../facts/world.js";

export const RUPIAH_NAME = "anggaran rupiah";

export interface MoveCost {
  readonly rupiah: number;
  /** A kecamatan is not known: the higher figure is counted. */
  readonly uncertain: boolean;
}

/**
 * What moving a person into a post costs by the office's own figures: one within a kecamatan, one to another. No public figure is put in
 * their place: null where the office gave none. A budget holds for certain, since what is not known counts with the higher figure.
 */
export function moveCosts(world: PlanningWorld): ((e: number, post: number) => MoveCost) | null {
  const { index, options } = world;
  const { sameDistrict = null, otherDistrict = null } = options.money ?? {};
  if (sameDistrict === null || otherDistrict === null) return null;
  const districtOf = districtsOfPosts(world);
  return (e, post) => {
    const [from, to] = [districtOf[index.postOf[e]!] ?? null, districtOf[post] ?? null];
    if (from === null || to === null)
      return { rupiah: Math.max(sameDistrict, otherDistrict), uncertain: true };
    return { rupiah: from === to ? sameDistrict : otherDistrict, uncertain: false };
  };
}

const known = new WeakMap<PlanningWorld, readonly (string | null)[]>();
/** Asked for every employee: found once per world. */
function districtsOfPosts(world: PlanningWorld): readonly (string | null)[] {
  let found = known.get(world);
  if (!found) {
    const districtOf = districts(world.workforce.places);
    found = world.index.posts.map(({ unit }) => districtOf(unit.placeCode));
    known.set(world, found);
  }
  return found;
}

/** Weight of a pair in the budget of rupiah: divided by what all figures share, so that the numbers stay small. 0 without a budget. */
export function moneyWeight(world: PlanningWorld): (e: number, post: number) => number {
  const costs = moveCosts(world);
  const unit = shared(world);
  return costs === null || unit === 0 ? () => 0 : (e, post) => costs(e, post).rupiah / unit;
}

/** The budget of rupiah as a weighted limit over all moves; `employee` and `post` are the candidates of the problem. */
export function moneyLimit(
  world: PlanningWorld,
  employee: readonly number[],
  post: readonly number[],
): Constraint[] {
  const { money } = world.options;
  const unit = shared(world);
  if (!money || money.budget === null || unit === 0 || moveCosts(world) === null) return [];
  const weigh = moneyWeight(world);
  return [
    {
      kind: "limit",
      name: RUPIAH_NAME,
      movesOnly: true,
      weights: Float64Array.from(employee, (e, k) => weigh(e, post[k]!)),
      max: Math.floor(money.budget / unit),
    },
  ];
}

/** What the moves of a placement cost together, and how many of them with a figure that is not certain; null when it is not known. */
export function costOfMoves(
  world: PlanningWorld,
  moves: readonly { readonly employee: number; readonly to: number }[],
): { rupiah: number; uncertain: number } | null {
  const costs = moveCosts(world);
  if (costs === null) return null;
  const all = moves.map(({ employee, to }) => costs(employee, to));
  return {
    rupiah: all.reduce((sum, { rupiah }) => sum + rupiah, 0),
    uncertain: all.filter(({ uncertain }) => uncertain).length,
  };
}

/** Greatest common divisor of the figures; 0 when moves cost nothing. */
function shared({ options: { money } }: PlanningWorld): number {
  let [a, b] = [money?.sameDistrict ?? 0, money?.otherDistrict ?? 0];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
