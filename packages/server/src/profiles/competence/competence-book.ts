import type { IsoDate } from "@selaras/regulations";
import { groupByNip } from "../../planning/facts.js";
import type { Workforce } from "../../workforce/snapshot.js";
import { type CompetenceMatch, competenceMatch } from "./competence-match.js";
import { type RatedLevel, ratedLevels } from "./rated-levels.js";
import { type RequiredLevels, requiredLevels } from "./required-levels.js";

/** Competence of everybody against any title on one day; looked up once per person and title. */
export interface CompetenceBook {
  readonly asOf: string;
  required(titleCode: string): RequiredLevels | null;
  rated(nip: string): ReadonlyMap<string, RatedLevel>;
  /** Null when the title is not known. */
  match(nip: string, titleCode: string): CompetenceMatch | null;
}

const nobody: ReadonlyMap<string, RatedLevel> = new Map();

export function competenceBook(
  workforce: Pick<Workforce, "titles" | "competenceStandards" | "competenceRatings">,
  asOf: string,
): CompetenceBook {
  const titles = new Map(workforce.titles.map((title) => [title.code, title]));
  const standards = new Map<string, Workforce["competenceStandards"]>();
  for (const row of workforce.competenceStandards)
    standards.set(row.titleCode, [...(standards.get(row.titleCode) ?? []), row]);
  const ratings = groupByNip(workforce.competenceRatings);
  const asked = new Map<string, RequiredLevels | null>();
  const required = (code: string): RequiredLevels | null => {
    let found = asked.get(code);
    if (found === undefined) {
      const title = titles.get(code);
      found = title ? requiredLevels(title, standards.get(code) ?? [], asOf as IsoDate) : null;
      asked.set(code, found);
    }
    return found;
  };
  const rated = (nip: string) => {
    const own = ratings.get(nip);
    return own === undefined ? nobody : ratedLevels(own, asOf);
  };
  return {
    asOf,
    required,
    rated,
    match(nip, code) {
      const levels = required(code);
      return levels && competenceMatch(levels, rated(nip), asOf);
    },
  };
}
