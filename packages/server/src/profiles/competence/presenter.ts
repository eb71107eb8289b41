import type { CompetencePage, CompetenceMatch as ShownMatch } from "@selaras/contract";
import { type Explained, exactly, matchCategory, writeExplained } from "@selaras/regulations/formulas";
import type { Workforce } from "../../workforce/snapshot.js";
import type { CompetenceMatch } from "./competence-match.js";
import { freshness, type RatedLevel } from "./rated-levels.js";
import type { RequiredLevels } from "./required-levels.js";

export const shown = (number: Explained) => ({ value: number.value, formula: writeExplained(number) });
export const bandRef = ({ code, label }: { readonly code: string; readonly label: string }) => ({
  code,
  label,
});

export function presentMatch(
  post: ShownMatch["post"],
  { set }: RequiredLevels,
  { rows, result, freshness: age }: CompetenceMatch,
): ShownMatch {
  return {
    post,
    standard: { ...set },
    rows: rows.map(({ from, level, ...row }) => ({ ...row, required: level, requiredFrom: from })),
    result:
      result.status === "known"
        ? {
            jpm: shown(result.jpm),
            cappedJpm: shown(result.cappedJpm),
            seleksi: bandRef(result.category.SELEKSI),
            pemetaan: bandRef(result.category.PEMETAAN),
            source: result.jpm.basis.source,
            status: result.jpm.basis.status,
          }
        : null,
    missing:
      result.status === "unknown"
        ? result.missing.map(({ name }) => name)
        : result.status === "fault"
          ? result.faults.map(({ message }) => message)
          : [],
    freshness: age && { ...age },
  };
}

/** Reports with the JPM alone, newest first. */
export const presentReports = (
  rows: readonly Workforce["assessments"][number][],
  asOf: string,
): CompetencePage["reports"] =>
  rows
    .filter(({ assessedOn }) => assessedOn <= asOf)
    .map(({ assessedOn: on, jpm, assessor }) => {
      const { validThrough, lapsed } = freshness(on, asOf);
      return {
        on,
        jpm,
        assessor,
        seleksi: bandRef(matchCategory("SELEKSI", exactly(jpm))),
        pemetaan: bandRef(matchCategory("PEMETAAN", exactly(jpm))),
        validThrough,
        lapsed,
      };
    })
    .reverse();

/** Who gave the ratings that count. */
export const assessorsOf = (
  ratings: readonly Workforce["competenceRatings"][number][],
  rated: ReadonlyMap<string, RatedLevel>,
): string[] => [
  ...new Set(
    ratings.flatMap(({ competence, assessedOn, assessor }) =>
      assessor !== null && rated.get(competence)?.on === assessedOn ? [assessor] : [],
    ),
  ),
];
