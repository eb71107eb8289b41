import type { IsoDate } from "@selaras/regulations";
import { COMPETENCIES } from "@selaras/regulations/formulas";
import type { Workforce } from "../../workforce/snapshot.js";
import { type CompetenceMatch, competenceMatch } from "./competence-match.js";
import { type RatedLevel, ratedLevels } from "./rated-levels.js";
import { type RequiredLevels, requiredLevels } from "./required-levels.js";

/** Competence of everybody against any title on one day; looked up once per person and title. */
export interface CompetenceBook {
  readonly asOf: string;
  required(titleCode: string): RequiredLevels | null;
  rated(nip: string): ReadonlyMap<string, RatedLevel>;
  /** Day of the oldest rating among the nine; null when one of them was never rated, so that no JPM can be. */
  ratedOn(nip: string): string | null;
  /** The JPM alone, percent with 2 decimals, as `match` has it; null while something is missing. For planning, which asks it of every pair. */
  jpm(nip: string, titleCode: string): number | null;
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
  const ratings = new Map<string, Workforce["competenceRatings"]>();
  for (const row of workforce.competenceRatings) {
    const own = ratings.get(row.nip);
    if (own) own.push(row);
    else ratings.set(row.nip, [row]);
  }
  const required = remembered((code: string): RequiredLevels | null => {
    const title = titles.get(code);
    return title ? requiredLevels(title, standards.get(code) ?? [], asOf as IsoDate) : null;
  });
  const rated = (nip: string) => {
    const own = ratings.get(nip);
    return own === undefined ? nobody : ratedLevels(own, asOf);
  };
  const nineOf = remembered((nip: string) => {
    const own = ratings.has(nip) ? rated(nip) : nobody;
    const nine = COMPETENCIES.flatMap(({ code }) => own.get(code) ?? []);
    return nine.length < COMPETENCIES.length
      ? null
      : { sum: nine.reduce((all, { level }) => all + level, 0), on: nine.map(({ on }) => on).sort()[0]! };
  });
  const askedOf = remembered((code: string) => {
    const nine = required(code)?.levels.filter(({ group }) => group !== "teknis") ?? [];
    return nine.length === 0 || nine.some(({ level }) => level === null)
      ? null
      : nine.reduce((all, { level }) => all + level!, 0);
  });
  return {
    asOf,
    required,
    rated,
    ratedOn: (nip) => nineOf(nip)?.on ?? null,
    jpm(nip, code) {
      const own = nineOf(nip);
      const asks = askedOf(code);
      return own === null || asks === null ? null : Math.round((own.sum * 10_000) / asks) / 100;
    },
    match(nip, code) {
      const levels = required(code);
      return levels && competenceMatch(levels, rated(nip), asOf);
    },
  };
}

function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = compute(key);
      known.set(key, found);
    }
    return found;
  };
}
