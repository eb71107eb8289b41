import type { Readiness } from "@selaras/contract";
import { addDays, type IsoDate } from "@selaras/regulations";
import { isTolerable } from "../planning/cycle/documents.js";
import type { JudgedPair } from "../planning/eligibility/judge-pair.js";
import {
  type NeededTraining,
  obstacles,
  trainingConditions,
} from "../planning/eligibility/training-conditions.js";
import type { PostEntry } from "../planning/facts/workforce-index.js";
import type { PlanningWorld } from "../planning/facts/world.js";
import { says } from "./messages.js";

/** Later than any session: to ask what trainings after the TMT would change. */
const NO_DEADLINE = "9999-12-31";

/**
 * Siap, siap bersyarat or belum siap for one person and one post, by the law of the TMT. `siap`: nothing but papers the office makes itself
 * is missing. `siap-bersyarat`: what is missing can be had by trainings that end before the TMT, in which the person has a place or places
 * are free. Else `belum-siap`, with what is missing and the first day on which nothing would be.
 */
export function readinessOf(world: PlanningWorld, e: number, judged: JudgedPair): Readiness {
  const { tmt, conditions } = world;
  const { post } = judged;
  const missing = judged.findings.filter((finding) => !isTolerable(finding));
  const base = { tmt, trainings: [], missing: missing.map(({ message }) => message), readyFrom: null };
  if (missing.length === 0) return { ...base, state: "siap", readyFrom: tmt, sentence: says.ready };
  const needed = conditions.neededFor(e, post);
  if (needed) {
    const trainings = needed.map(named);
    const readyFrom = dayAfter(trainings.map(({ endsOn }) => endsOn));
    return { ...base, state: "siap-bersyarat", trainings, readyFrom, sentence: says.onCondition(trainings) };
  }
  const readyFrom = readyDay(world, e, post, judged.lawfulFrom);
  return { ...base, state: "belum-siap", readyFrom, sentence: says.notReady(missing.length, readyFrom) };
}

function named({ offer, planned }: NeededTraining): Readiness["trainings"][number] {
  const session = planned ?? offer.sessions[0]!;
  const { code, name, hours, provider } = offer.training;
  return {
    code,
    name,
    hours,
    provider,
    sessionCode: session.code,
    startsOn: session.startsOn,
    endsOn: session.endsOn,
    planned: planned !== null,
    free: Math.max(0, session.capacity - session.taken),
  };
}

/** By waiting alone, or by a training of any date; null where neither is enough, or only both together, whose day nobody can tell. */
function readyDay(
  world: PlanningWorld,
  e: number,
  post: PostEntry,
  lawfulFrom: string | null,
): string | null {
  const later = trainingConditions(world.workforce.training, world.index, world.judge, NO_DEADLINE);
  const needed = later.neededFor(e, post);
  if (needed) return dayAfter(needed.map(named).map(({ endsOn }) => endsOn));
  if (lawfulFrom === null) return null;
  // The day speaks of what forbids; a paper that must exist beforehand does not come with time.
  const papers = obstacles(world.judge, e, post).some(({ severity }) => severity !== "BLOCK");
  return papers ? null : lawfulFrom;
}

const dayAfter = (days: readonly string[]): string => addDays([...days].sort().at(-1)! as IsoDate, 1);
