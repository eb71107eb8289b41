import { Inputs } from "./inputs.js";
import { type Basis, known, type Outcome } from "./outcome.js";
import { type Predicate, predicateNames, predicates, readPredicate } from "./predicates.js";

/** No act averages predicates over years; what is shown here is a count, and what is not there stays a gap. */
const HOUSE: Basis = { source: "Ringkasan kinerja beberapa tahun", article: null, status: "house" };
const GATE: Basis = { source: "Praktik penyusunan rencana", article: null, status: "known" };

export interface AppraisalYear {
  readonly year: number;
  /** As it is written in the source. */
  readonly predicate: string;
}

export interface PerformanceYears {
  /** One entry per year, earliest first; null where no predicate was recorded. */
  readonly years: readonly { readonly year: number; readonly predicate: Predicate | null }[];
  readonly missingYears: readonly number[];
  /** How often each predicate was given in the years that are known. */
  readonly counts: Readonly<Record<Predicate, number>>;
  /** The newest known year and whether it is the last year asked for. */
  readonly latest: { readonly year: number; readonly predicate: Predicate; readonly current: boolean } | null;
  /**
   * At least Baik in each of the last two years, the gate in use for moves. A gap decides nothing, except that one known year below Baik
   * already says no.
   */
  readonly twoYearsGood: boolean | "unknown";
  readonly basis: Basis;
  readonly gateBasis: Basis;
}

/**
 * The last `span` calendar years up to `lastYear` (five by default). A missing year is listed, never bridged with a neighbour or an
 * average. Two different predicates for one year are a fault; the same one twice is one.
 */
export function performanceYears(
  appraisals: readonly AppraisalYear[],
  lastYear: number,
  span = 5,
): Outcome<PerformanceYears> {
  const inputs = new Inputs();
  const byYear = new Map<number, Predicate>();
  for (const { year, predicate } of appraisals) {
    if (year > lastYear || year <= lastYear - span) continue;
    const read = readPredicate(predicate);
    const before = byYear.get(year);
    if (read === null)
      inputs.fault(`${year}`, `Predikat tahun ${year}`, predicate, `salah satu dari ${namesOf(predicates)}`);
    else if (before !== undefined && before !== read)
      inputs.fault(`${year}`, `Predikat tahun ${year}`, namesOf([before, read]), "satu predikat setahun");
    else byYear.set(year, read);
  }
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const years = Array.from({ length: span }, (_, i) => {
    const year = lastYear - span + 1 + i;
    return { year, predicate: byYear.get(year) ?? null };
  });
  const recorded = years.flatMap(({ year, predicate }) => (predicate === null ? [] : [{ year, predicate }]));
  const newest = recorded.at(-1);
  return known({
    years,
    missingYears: years.filter(({ predicate }) => predicate === null).map(({ year }) => year),
    counts: Object.fromEntries(
      predicates.map((one) => [one, recorded.filter(({ predicate }) => predicate === one).length]),
    ) as Record<Predicate, number>,
    latest: newest === undefined ? null : { ...newest, current: newest.year === lastYear },
    twoYearsGood: gate([byYear.get(lastYear - 1), byYear.get(lastYear)]),
    basis: HOUSE,
    gateBasis: GATE,
  });
}

function gate(lastTwo: readonly (Predicate | undefined)[]): boolean | "unknown" {
  const good = (one: Predicate) => one === "BAIK" || one === "SANGAT_BAIK";
  if (lastTwo.some((one) => one !== undefined && !good(one))) return false;
  return lastTwo.includes(undefined) ? "unknown" : true;
}

const namesOf = (list: readonly Predicate[]): string => list.map((one) => predicateNames[one]).join(", ");
