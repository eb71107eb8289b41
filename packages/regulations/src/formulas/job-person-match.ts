import { type Band, bandOf } from "./bands.js";
import { minus, number, over, percent, sum, times } from "./expression.js";
import { exactly, type Fraction, subtract } from "./fraction.js";
import { type Given, Inputs } from "./inputs.js";
import { type Basis, type Explained, explain, halfUp, known, type Outcome } from "./outcome.js";

const BASIS: Basis = { source: "Peraturan BKN 26/2019", article: null, status: "in-use" };
const HOUSE: Basis = { source: "Pembacaan kesenjangan kompetensi", article: null, status: "house" };

/** Classes belong to the purpose of the assessment; a label of one family is never turned into one of the other. */
export const MATCH_CATEGORIES = {
  SELEKSI: [
    { code: "MS", label: "Memenuhi Syarat", from: 80 },
    { code: "MMS", label: "Masih Memenuhi Syarat", from: 68 },
    { code: "KMS", label: "Kurang Memenuhi Syarat", from: null },
  ],
  PEMETAAN: [
    { code: "O", label: "Optimal", from: 90 },
    { code: "CO", label: "Cukup Optimal", from: 78 },
    { code: "KO", label: "Kurang Optimal", from: null },
  ],
} as const satisfies Record<string, readonly Band[]>;
export type MatchPurpose = keyof typeof MATCH_CATEGORIES;

/** The class of a JPM (percent), read anew from the number for the purpose at hand. */
export const matchCategory = (purpose: MatchPurpose, jpm: Fraction): Band =>
  bandOf<Band>(MATCH_CATEGORIES[purpose], jpm);

export interface RatedCompetence {
  readonly code: string;
  readonly name?: string;
  /** Level the post asks for, 1 to 5. */
  readonly required: Given<number>;
  /** Level the person was rated at, 1 to 5. */
  readonly rated: Given<number>;
}

export interface CompetenceGap {
  readonly code: string;
  /** Rated − required: negative needs development. */
  readonly gap: number;
}

export interface JobPersonMatch {
  /** Percent, 2 decimals; above 100 when the person exceeds the post. Cap it only where it enters an index of 0 to 100. */
  readonly jpm: Explained;
  /** 100 − JPM (indeks kesenjangan kompetensi); 2 decimals. */
  readonly gapIndex: Explained;
  /**
   * House diagnosis, not to be printed as JPM: each competence counts at most what the post asks, so that a surplus in one cannot hide a gap
   * in another.
   */
  readonly cappedJpm: Explained;
  readonly gaps: readonly CompetenceGap[];
  readonly category: Readonly<Record<MatchPurpose, Band>>;
}

/** Job person match: sum of rated levels / sum of required levels × 100 percent. One missing rating makes the whole unknown, by name. */
export function jobPersonMatch(competencies: readonly RatedCompetence[]): Outcome<JobPersonMatch> {
  const inputs = new Inputs();
  if (competencies.length === 0) inputs.missing("competencies", "hasil penilaian kompetensi");
  const level = { least: 1, most: 5, whole: true };
  for (const { code, name = code, required, rated } of competencies) {
    inputs.number(`${code}.required`, `Standar ${name}`, required, level);
    inputs.number(`${code}.rated`, `Level individu ${name}`, rated, level);
  }
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const rows = competencies.map(({ code, required, rated }) => ({
    code,
    required: required as number,
    rated: rated as number,
  }));
  const all = sum(rows.map(({ required }) => number(required)));
  const percentOf = (levels: readonly number[]) =>
    times(over(sum(levels.map((one) => number(one))), all), number(100, "%"));
  const match = percentOf(rows.map(({ rated }) => rated));
  const jpm = explain(match, BASIS, halfUp(2), "%");
  return known({
    jpm,
    gapIndex: explain(minus(number(100, "%"), match), BASIS, halfUp(2), "%"),
    cappedJpm: explain(
      percentOf(rows.map(({ required, rated }) => Math.min(required, rated))),
      HOUSE,
      halfUp(2),
      "%",
    ),
    gaps: rows.map(({ code, required, rated }) => ({ code, gap: rated - required })),
    category: {
      SELEKSI: matchCategory("SELEKSI", jpm.exact),
      PEMETAAN: matchCategory("PEMETAAN", jpm.exact),
    },
  });
}

/** Potential and competence in one percent, with weights that add up to 100 (40/60 is in use); 2 decimals. */
export function weightedMatch(input: {
  readonly potential: Given<number>;
  readonly competence: Given<number>;
  readonly potentialWeight: number;
}): Outcome<Explained> {
  const inputs = new Inputs();
  const potential = inputs.number("potential", "JPM potensi", input.potential, { least: 0 });
  const competence = inputs.number("competence", "JPM kompetensi", input.competence, { least: 0 });
  const weight = inputs.number("potentialWeight", "Bobot potensi", input.potentialWeight, {
    least: 0,
    most: 100,
  });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const shares = sum([
    times(number(potential), percent(weight)),
    times(number(competence), percent(subtract(exactly(100), weight))),
  ]);
  return known(explain(shares, BASIS, halfUp(2), "%"));
}

/** An assessment of year y is valid through y + 3 (practice of PP 11/2017 for high posts); drafts never count. */
export const assessmentValid = (assessedIn: number, now: number, years = 3): boolean =>
  assessedIn + years >= now;
