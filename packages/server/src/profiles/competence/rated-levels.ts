import { assessmentValid } from "@selaras/regulations/formulas";
import type { Workforce } from "../../workforce/snapshot.js";

type Rating = Workforce["competenceRatings"][number];

export interface RatedLevel {
  readonly code: string;
  readonly level: number;
  readonly on: string;
}

/** The newest rating of each competence up to a day. A later, narrower event (a technical test alone) does not hide an earlier, full one. */
export function ratedLevels(ratings: readonly Rating[], asOf: string): ReadonlyMap<string, RatedLevel> {
  const newest = new Map<string, RatedLevel>();
  for (const { competence: code, level, assessedOn: on } of ratings) {
    if (on > asOf) continue;
    const known = newest.get(code);
    if (known === undefined || known.on < on) newest.set(code, { code, level, on });
  }
  return newest;
}

/** Years a result counts after the year it was taken in (practice of PP 11/2017 for high posts; used for all). */
const VALID_YEARS = 3;

export interface Freshness {
  readonly on: string;
  /** Last year in which the result still counts. */
  readonly validThrough: number;
  readonly lapsed: boolean;
}

/** How long a result of a day counts, seen from another day. */
export function freshness(on: string, asOf: string): Freshness {
  const [taken, now] = [on, asOf].map((date) => Number(date.slice(0, 4))) as [number, number];
  return { on, validThrough: taken + VALID_YEARS, lapsed: !assessmentValid(taken, now, VALID_YEARS) };
}
