import {
  type Expectation,
  type Outcome,
  type PerformanceYears,
  type Predicate,
  performanceYears,
  predicateOf,
  readExpectation,
  readPredicate,
} from "@selaras/regulations/formulas";
import type { Workforce } from "../../workforce/snapshot.js";

/** Years that are shown and counted. */
export const PERFORMANCE_SPAN = 5;

export interface PerformanceYear {
  readonly year: number;
  /** On file. */
  readonly recorded: Predicate | null;
  readonly results: Expectation | null;
  readonly behaviour: Expectation | null;
  /** By the 3 x 3 table, from results and behaviour. */
  readonly computed: Predicate | null;
  /** What counts: the two sources where they agree or only one speaks; null where they contradict or neither does. */
  readonly predicate: Predicate | null;
  readonly contradicts: boolean;
}

export interface PerformanceRecord {
  readonly years: readonly PerformanceYear[];
  readonly summary: Outcome<PerformanceYears>;
}

/** Five years up to `lastYear` from both registers. A gap stays a gap, and two sources that differ are shown, not settled here. */
export function performanceRecord(
  predicates: readonly Workforce["performance"][number][],
  ratings: readonly Workforce["performanceRatings"][number][],
  lastYear: number,
): PerformanceRecord {
  const years = Array.from({ length: PERFORMANCE_SPAN }, (_, i): PerformanceYear => {
    const year = lastYear - PERFORMANCE_SPAN + 1 + i;
    const onFile = predicates.find((row) => row.year === year);
    const rating = ratings.find((row) => row.year === year);
    const recorded = onFile ? readPredicate(onFile.predicate) : null;
    const results = rating ? readExpectation(rating.results) : null;
    const behaviour = rating ? readExpectation(rating.behaviour) : null;
    const outcome = predicateOf(results, behaviour);
    const computed = outcome.status === "known" ? outcome.predicate : null;
    const contradicts = recorded !== null && computed !== null && recorded !== computed;
    return {
      year,
      recorded,
      results,
      behaviour,
      computed,
      predicate: contradicts ? null : (recorded ?? computed),
      contradicts,
    };
  });
  const appraisals = years.flatMap(({ year, recorded, computed }) =>
    [recorded, computed].flatMap((predicate) => (predicate === null ? [] : [{ year, predicate }])),
  );
  return { years, summary: performanceYears(appraisals, lastYear, PERFORMANCE_SPAN) };
}
