import { type JobPersonMatch, jobPersonMatch, type Outcome, unknown } from "@selaras/regulations/formulas";
import { says } from "./messages.js";
import { type Freshness, freshness, type RatedLevel } from "./rated-levels.js";
import type { RequiredLevel, RequiredLevels } from "./required-levels.js";

export interface CompetenceRow extends RequiredLevel {
  readonly rated: number | null;
  readonly ratedOn: string | null;
  /** Rated − required; null where one of the two is not known. */
  readonly gap: number | null;
}

export interface CompetenceMatch {
  readonly rows: readonly CompetenceRow[];
  /** Of the nine competences; technical ones have their gaps, but come from tests of another kind and do not enter the JPM. */
  readonly result: Outcome<JobPersonMatch>;
  /** By the oldest rating among the nine; null when nothing was rated. */
  readonly freshness: Freshness | null;
}

/** A person's ratings against what a title asks. One missing rating leaves the JPM unknown, by name; nothing is averaged over it. */
export function competenceMatch(
  required: RequiredLevels,
  rated: ReadonlyMap<string, RatedLevel>,
  asOf: string,
): CompetenceMatch {
  const rows = required.levels.map((one): CompetenceRow => {
    const found = rated.get(one.code);
    const gap = found === undefined || one.level === null ? null : found.level - one.level;
    return { ...one, rated: found?.level ?? null, ratedOn: found?.on ?? null, gap };
  });
  const nine = rows.filter(({ group }) => group !== "teknis");
  const days = nine.flatMap(({ ratedOn }) => (ratedOn === null ? [] : [ratedOn])).sort();
  return {
    rows,
    result:
      days.length === 0
        ? unknown({ key: "ratings", name: says.noRatings })
        : required.set.kind === "tidak-ada"
          ? unknown({ key: "standard", name: says.noStandard })
          : jobPersonMatch(
              nine.map(({ code, name, level, rated: own }) => ({ code, name, required: level, rated: own })),
            ),
    freshness: days.length === 0 ? null : freshness(days[0]!, asOf),
  };
}
