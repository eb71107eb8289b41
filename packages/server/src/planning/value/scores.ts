import type { ValueComponent, ValueWeights } from "@selaras/contract";
import type { PostEntry, TitleRow, WorkforceIndex } from "../facts/workforce-index.js";
import { type EducationMatcher, MATCH_PERCENT } from "./education-match.js";
import type { ScoringFacts } from "./scoring-facts.js";
import type { Travel } from "./travel.js";

export type ComponentName = ValueComponent["name"];
export const COMPONENTS: readonly ComponentName[] = [
  "education",
  "competence",
  "experience",
  "performance",
  "distance",
  "overdue",
  "development",
  "wish",
];

/** Written rules of the value; the same numbers stand in the explanations. */
export const EXPERIENCE_CAP_MONTHS = 120;
export const OVERDUE_FROM_MONTHS = 60;
export const OVERDUE_FULL_MONTHS = 120;
/** At this travel time the distance component has half its points. */
export const DISTANCE_HALF_MINUTES = 60;
/** A wish to be nearer home counts when the way gets at least this much shorter. */
export const NEARER_MINUTES = 10;
export const NEAR_UNIT_MINUTES = 20;
const PREDICATE_PERCENT: readonly number[] = [0, 0, 15, 40, 75, 100];
const REMOTENESS = ["BIASA", "PINGGIRAN", "TERPENCIL", "SANGAT_TERPENCIL"];

/** What the components read: places, posts and the permitted facts, never the employee rows. */
export interface ScoringWorld {
  readonly index: Pick<WorkforceIndex, "posts" | "postOf" | "units">;
  readonly weights: ValueWeights;
  readonly travel: Travel;
  readonly people: readonly ScoringFacts[];
  readonly education: EducationMatcher;
  /** Top unit below the government per unit: the "perangkat daerah" a unit belongs to. */
  readonly branches: ReadonlyMap<string, string>;
}

const share = (weight: number, part: number, whole: number): number => Math.round((weight * part) / whole);

export const presentPost = (world: ScoringWorld, e: number): PostEntry | null => {
  const post = world.index.postOf[e]!;
  return post < 0 ? null : world.index.posts[post]!;
};

export function commuteMinutes(world: ScoringWorld, e: number, post: PostEntry): number | null {
  return world.travel.minutes(world.people[e]!.homePlaceCode, post.unit.placeCode);
}

/** How much a post asks of its holder, in fifteenths: its job class, else the usual class of its kind (regulations.md 12.5). */
export function demandOf(title: TitleRow): number {
  if (title.kelas !== null) return Math.min(15, Math.max(1, title.kelas));
  switch (title.kind) {
    case "JPT_PRATAMA":
      return 14;
    case "ADMINISTRATOR":
      return 11;
    case "PENGAWAS":
      return 9;
    case "JF":
      return 8;
    default:
      return 6;
  }
}

export const performancePercent = (facts: ScoringFacts): number | null =>
  facts.performance.length === 0
    ? null
    : Math.round(
        facts.performance.reduce((sum, { ordinal }) => sum + (PREDICATE_PERCENT[ordinal] ?? 0), 0) /
          facts.performance.length,
      );

type Score = (world: ScoringWorld, e: number, post: PostEntry) => number | null;

export const SCORES: Readonly<Record<ComponentName, Score>> = {
  education(world, e, post) {
    const match = world.education.match(world.people[e]!.educationField, post.title);
    return match === null ? null : share(world.weights.education, MATCH_PERCENT[match], 100);
  },
  competence(world, e, post) {
    const match = world.people[e]!.match(post.title.code);
    if (match === null) return null;
    return share(
      world.weights.competence,
      Math.min(100, Math.max(0, match.jpm)) * demandOf(post.title),
      1500,
    );
  },
  experience(world, e, post) {
    const months = world.people[e]!.monthsIn(post.title.family);
    if (months === null) return null;
    return share(world.weights.experience, Math.min(months, EXPERIENCE_CAP_MONTHS), EXPERIENCE_CAP_MONTHS);
  },
  performance(world, e, post) {
    const percent = performancePercent(world.people[e]!);
    return percent === null ? null : share(world.weights.performance, percent * demandOf(post.title), 1500);
  },
  distance(world, e, post) {
    const present = presentPost(world, e);
    if (present !== null && commuteMinutes(world, e, present) === null) return null;
    const minutes = commuteMinutes(world, e, post);
    if (minutes === null) return null;
    return share(world.weights.distance, DISTANCE_HALF_MINUTES, DISTANCE_HALF_MINUTES + minutes);
  },
  overdue(world, e, post) {
    const { isServant, tenureMonths } = world.people[e]!;
    const present = world.index.postOf[e]!;
    if (!isServant || present < 0) return 0;
    if (tenureMonths === null) return null;
    if (present === post.index) return 0;
    const over = Math.min(tenureMonths, OVERDUE_FULL_MONTHS) - OVERDUE_FROM_MONTHS;
    return over <= 0 ? 0 : share(world.weights.overdue, over, OVERDUE_FULL_MONTHS - OVERDUE_FROM_MONTHS);
  },
  development(world, e, post) {
    const present = presentPost(world, e);
    if (present === null || present === post) return 0;
    if (present.title.kelas === null || post.title.kelas === null) return null;
    const steps = Math.min(3, Math.max(0, post.title.kelas - present.title.kelas));
    return share(world.weights.development, 20 * steps + (isNewBranch(world, present, post) ? 40 : 0), 100);
  },
  wish(world, e, post) {
    const { wishes } = world.people[e]!;
    if (wishes === null) return null;
    let best = 0;
    for (const wish of wishes) best = Math.max(best, wishPercent(world, e, post, wish));
    return share(world.weights.wish, best, 100);
  },
};

export const isNewBranch = (world: ScoringWorld, from: PostEntry, to: PostEntry): boolean =>
  world.branches.get(from.unit.code) !== world.branches.get(to.unit.code);

/** Percent of a wish that a post fulfils. */
export function wishPercent(
  world: ScoringWorld,
  e: number,
  post: PostEntry,
  wish: { readonly kind: string; readonly unitCode: string | null },
): number {
  if (wish.unitCode !== null) {
    if (wish.unitCode === post.unit.code) return 100;
    const unit = world.index.units.get(wish.unitCode);
    const minutes = unit ? world.travel.minutes(unit.placeCode, post.unit.placeCode) : null;
    const moves = post.index !== world.index.postOf[e];
    return moves && minutes !== null && minutes <= NEAR_UNIT_MINUTES ? 50 : 0;
  }
  const present = presentPost(world, e);
  if (present === null || present === post) return 0;
  switch (wish.kind) {
    case "DEKAT RUMAH": {
      const before = commuteMinutes(world, e, present);
      const after = commuteMinutes(world, e, post);
      return before !== null && after !== null && before - after >= NEARER_MINUTES ? 100 : 0;
    }
    case "DEKAT PUSAT":
      return REMOTENESS.indexOf(post.unit.remoteness) < REMOTENESS.indexOf(present.unit.remoteness) ? 100 : 0;
    case "KARIER":
      return post.title.kelas !== null &&
        present.title.kelas !== null &&
        post.title.kelas > present.title.kelas
        ? 100
        : 0;
    default:
      return 0;
  }
}
