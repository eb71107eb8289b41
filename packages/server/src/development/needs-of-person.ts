import type { IsoDate } from "@selaras/regulations";
import {
  type DevelopmentPlan,
  developmentNeeds,
  LEADERSHIP_TRAINING,
  type Outcome,
  type Predicate,
  type Requirement,
} from "@selaras/regulations/formulas";
import { obstacles, trainingConditions } from "../planning/eligibility/training-conditions.js";
import type { PostEntry } from "../planning/facts/workforce-index.js";
import type { PlanningWorld } from "../planning/facts/world.js";
import { competenceMatch } from "../profiles/competence/competence-match.js";
import { ratedLevels } from "../profiles/competence/rated-levels.js";
import { requiredLevels } from "../profiles/competence/required-levels.js";

export interface PersonNeeds {
  /** With every input known; else what is missing, by name. */
  readonly outcome: Outcome<DevelopmentPlan>;
  /** What is known of it, in the formula's order. */
  readonly needs: readonly (DevelopmentPlan["needs"][number] & { readonly trainings: readonly string[] })[];
  /** Competences the post asks for and nobody has rated, with the trainings that develop them. */
  readonly unrated: readonly {
    readonly code: string;
    readonly name: string;
    readonly trainings: readonly string[];
  }[];
}

interface Asked {
  readonly requirement: Requirement;
  readonly trainings: readonly string[];
}

/** Certificate kinds of the register that a leadership training gives. */
const LEADERSHIP_CERTIFICATES: Readonly<Record<string, string>> = {
  PKA: "PIM III",
  PKP: "PIM IV",
  "PKN II": "PIM II",
};

/** From the gap between a person and a post to what must be developed: competence, performance, and what the post asks for. */
export function needsOfPerson(world: PlanningWorld, e: number, post: PostEntry, asOf: string): PersonNeeds {
  const { workforce, index } = world;
  const { nip } = index.employees[e]!;
  const { catalogue } = workforce.training;
  const { rows } = competenceMatch(
    requiredLevels(
      post.title,
      workforce.competenceStandards.filter(({ titleCode }) => titleCode === post.title.code),
      world.tmt as IsoDate,
    ),
    ratedLevels(
      workforce.competenceRatings.filter((rating) => rating.nip === nip),
      asOf,
    ),
    asOf,
  );
  const gaps = rows.flatMap(({ code, name, gap }) => (gap === null ? [] : [{ code, name, gap }]));
  const last = workforce.performance.filter((one) => one.nip === nip).at(-1);
  const predicate = (last?.predicate.replaceAll(" ", "_") ?? null) as Predicate | null;
  const asked = [...missingPapers(world, e, post), ...leadership(world, e, post)];
  const requirements = asked.map(({ requirement }) => requirement);
  const partial = developmentNeeds({
    gaps,
    predicate: predicate ?? "BAIK",
    requirements: requirements.filter(({ met }) => met !== null),
  });
  const short = gaps.filter(({ gap }) => gap < 0);
  const withGap = (code: string) =>
    catalogue.filter((one) => one.competenceCode === code).map((one) => one.code);
  let at = 0;
  return {
    unrated: rows
      .filter(({ rated, level }) => rated === null && level !== null)
      .map(({ code, name }) => ({ code, name, trainings: withGap(code) })),
    outcome: developmentNeeds({
      gaps: gaps.length === rows.length ? gaps : null,
      predicate,
      requirements,
    }),
    needs:
      partial.status !== "known"
        ? []
        : partial.needs.map((need) => ({
            ...need,
            trainings:
              need.kind === "kompetensi"
                ? withGap(short[at++]!.code)
                : (asked.find(({ requirement }) => requirement.name === need.subject)?.trainings ?? []),
          })),
  };
}

/** Trainings without which the law or an office's rule keeps the person out of the post, whatever their dates. */
function missingPapers(world: PlanningWorld, e: number, post: PostEntry): Asked[] {
  if (post.index === world.index.postOf[e]! || obstacles(world.judge, e, post).length === 0) return [];
  const { catalogue } = world.workforce.training;
  // A catalogue without dates: one place in a session of its own each, so that only the law decides what helps.
  const sessions = catalogue.map(({ code }) => ({
    code,
    trainingCode: code,
    startsOn: "0001-01-01",
    endsOn: "0001-01-01",
    capacity: 1,
    cost: null,
    state: "DIBUKA",
    taken: 0,
    isOpen: true,
  }));
  const any = trainingConditions({ catalogue, sessions, places: [] }, world.index, world.judge, world.tmt);
  return (any.neededFor(e, post) ?? []).map(({ offer: { training } }) => ({
    requirement: { name: training.name, importance: "MUTLAK", met: false },
    trainings: [training.code],
  }));
}

/** The leadership training of the level (formulas 10); unknown while the register of certificates was never handed over. */
function leadership({ workforce, facts }: PlanningWorld, e: number, { title }: PostEntry): Asked[] {
  const training = LEADERSHIP_TRAINING[title.kind as keyof typeof LEADERSHIP_TRAINING];
  if (training === undefined) return [];
  const kind = LEADERSHIP_CERTIFICATES[training.code]!;
  const held = facts.employees[e]!.certificates;
  return [
    {
      requirement: {
        name: training.code,
        importance: "MUTLAK",
        met: held === null ? null : held.some((one) => one.kind === kind),
      },
      trainings: workforce.training.catalogue
        .filter(({ certificateKind }) => certificateKind === kind)
        .map(({ code }) => code),
    },
  ];
}
