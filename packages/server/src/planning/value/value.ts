import type { ValueComponent, ValueWeights } from "@selaras/contract";
import type { Workforce } from "../../workforce/snapshot.js";
import type { LawFacts } from "../facts/facts.js";
import type { PostEntry, WorkforceIndex } from "../facts/workforce-index.js";
import { createEducationMatcher, MATCH_PERCENT } from "./education-match.js";
import { VALUE_TITLES, valueText } from "./messages.js";
import { COMPONENTS, type ComponentName, commuteMinutes, SCORES, type ScoringWorld } from "./scores.js";
import { scoringFacts } from "./scoring-facts.js";
import type { Travel } from "./travel.js";

/**
 * The value of a person in a post: whole points, the sum of named components. A component whose fact is missing has
 * `points: null` and counts 0; wherever the fact belongs to the person it is missing for every post alike, so that it
 * neither favours nor hinders a move.
 */
export interface Valuer {
  /** Sum of the components; `post` null: no post. */
  total(employee: number, post: PostEntry): number;
  points(employee: number, post: PostEntry, name: ComponentName): number | null;
  components(employee: number, post: PostEntry): ValueComponent[];
  /** Minutes from home to the unit of the post, null when not known. */
  commute(employee: number, post: PostEntry | null): number | null;
  qualified(employee: number, post: PostEntry): boolean | null;
}

export interface ValueInput {
  readonly workforce: Workforce;
  readonly index: WorkforceIndex;
  readonly law: LawFacts;
  readonly travel: Travel;
  readonly weights: ValueWeights;
  readonly tmt: string;
}

export function createValuer(input: ValueInput): Valuer {
  const { index, weights, travel } = input;
  const people = scoringFacts(input.workforce, index, input.law, input.tmt);
  const education = createEducationMatcher(input.workforce);
  const branches = branchesOf(index);
  const world: ScoringWorld = { index, weights, travel, people, education, branches };
  return {
    total(e, post) {
      let sum = 0;
      for (const name of COMPONENTS) sum += SCORES[name](world, e, post) ?? 0;
      return sum;
    },
    points: (e, post, name) => SCORES[name](world, e, post),
    components: (e, post) =>
      COMPONENTS.map((name) => {
        const points = SCORES[name](world, e, post);
        return {
          name,
          title: VALUE_TITLES[name],
          points,
          max: weights[name],
          explanation: valueText(world, name, e, post, points),
        };
      }),
    commute: (e, post) => (post === null ? null : commuteMinutes(world, e, post)),
    qualified(e, post) {
      const match = education.match(people[e]!.educationField, post.title);
      return match === null ? null : MATCH_PERCENT[match] >= MATCH_PERCENT.terkait;
    },
  };
}

function branchesOf(index: WorkforceIndex): Map<string, string> {
  const branches = new Map<string, string>();
  for (const unit of index.units.values()) {
    let at = unit;
    const seen = new Set<string>();
    for (;;) {
      seen.add(at.code);
      const parent = at.parentCode === null ? undefined : index.units.get(at.parentCode);
      if (!parent || parent.parentCode === null || seen.has(parent.code)) break;
      at = parent;
    }
    branches.set(unit.code, at.code);
  }
  return branches;
}
