import { addDays, addMonths, addYears, type IsoDate, monthsBetween, yearOf } from "./dates.js";
import type { EmployeeFacts, Posting } from "./facts.js";
import { educationRank, predicateOrdinal } from "./grades.js";
import type { AgeCeilingMode } from "./rule.js";

/** Highest level recorded, or null when no recorded level is readable. */
export function highestEducation(employee: EmployeeFacts): number | null {
  let highest: number | null = null;
  for (const { level } of employee.education) {
    const rank = educationRank(level);
    if (rank !== null && (highest === null || rank > highest)) highest = rank;
  }
  return highest;
}

export interface AppraisalReading {
  readonly missingYears: readonly number[];
  /** Lowest predicate among the years that are recorded. */
  readonly lowest: { readonly year: number; readonly predicate: string; readonly ordinal: number } | null;
  /** The year just ended has no appraisal yet, so older years were read. */
  readonly notYetAppraised: number | null;
}

/** Appraisals of a year are made in the first quarter of the next one. */
const APPRAISAL_SEASON_ENDS = "-03-31";

/** The `years` full calendar years before the date; in the first quarter the years before, when the last is not appraised yet. */
export function recentAppraisals(employee: EmployeeFacts, tmt: IsoDate, years: number): AppraisalReading {
  const last = yearOf(tmt) - 1;
  const isSeason = tmt.slice(4) <= APPRAISAL_SEASON_ENDS;
  const hasLast = employee.performance.some(({ year }) => year === last);
  return isSeason && !hasLast
    ? { ...readYears(employee, last - 1, years), notYetAppraised: last }
    : { ...readYears(employee, last, years), notYetAppraised: null };
}

function readYears(
  employee: EmployeeFacts,
  last: number,
  years: number,
): Omit<AppraisalReading, "notYetAppraised"> {
  const missingYears: number[] = [];
  let lowest: AppraisalReading["lowest"] = null;
  for (let year = last; year > last - years; year--) {
    let found = false;
    for (const appraisal of employee.performance) {
      if (appraisal.year !== year) continue;
      const ordinal = predicateOrdinal(appraisal.predicate);
      if (ordinal === null) continue;
      found = true;
      if (lowest === null || ordinal < lowest.ordinal)
        lowest = { year, predicate: appraisal.predicate, ordinal };
    }
    if (!found) missingYears.push(year);
  }
  return { missingYears, lowest };
}

export interface Experience {
  readonly months: number;
  /** First date on which `need` months are reached if the person stays; null when the open post does not count. */
  reachedOn(need: number): IsoDate | null;
}

/**
 * Months served in postings that count. Time that overlaps counts once, and postings that follow without a gap are one stretch: a change of
 * desk on the way does not cost a month.
 */
export function experience(
  history: readonly Posting[],
  tmt: IsoDate,
  counts: (posting: Posting) => boolean,
): Experience {
  const stretches: { start: IsoDate; end: IsoDate; isOpen: boolean }[] = [];
  const begun = history
    .filter((posting) => posting.start <= tmt && counts(posting))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  for (const { start, end } of begun) {
    const until = end === null || end > tmt ? tmt : end;
    const last = stretches.at(-1);
    if (last === undefined || start > addDays(last.end, 1)) {
      stretches.push({ start, end: until, isOpen: end === null });
      continue;
    }
    if (until > last.end) last.end = until;
    last.isOpen ||= end === null;
  }
  const monthsOf = ({ start, end }: { start: IsoDate; end: IsoDate }) =>
    Math.max(0, monthsBetween(start, end));
  const months = stretches.reduce((sum, stretch) => sum + monthsOf(stretch), 0);
  const open = stretches.find(({ isOpen }) => isOpen);
  return {
    months,
    reachedOn: (need) =>
      open === undefined ? null : addMonths(open.start, Math.max(0, need - (months - monthsOf(open)))),
  };
}

/** Last day still allowed by "paling tinggi N tahun". */
export function lastAllowedDay(
  birthDate: IsoDate,
  ceiling: number,
  mode: AgeCeilingMode,
): { last: IsoDate; inclusive: boolean } {
  if (mode === "BEFORE_BIRTHDAY") return { last: addYears(birthDate, ceiling), inclusive: false };
  if (mode === "THROUGH_YEAR") return { last: addYears(birthDate, ceiling + 1), inclusive: false };
  return { last: addYears(birthDate, ceiling), inclusive: true };
}

/** Registers write a far date where no end is known. */
export const isOpenEnded = (end: IsoDate | null): boolean => end === null || end >= "2999-01-01";
/** First day after a last day; null where the end is not known. */
export const dayAfter = (end: IsoDate | null): IsoDate | null =>
  end === null || isOpenEnded(end) ? null : addDays(end, 1);
/** The last day as a message says it. */
export const untilText = (end: IsoDate | null): string =>
  end === null || isOpenEnded(end) ? "waktu yang belum ditentukan" : end;

export type CeilingReading = "within" | "near" | "over";

/** Within six months of the limit it is "near": readings differ, so the planner is told. */
export function readAgeCeiling(
  birthDate: IsoDate,
  ceiling: number,
  tmt: IsoDate,
  mode: AgeCeilingMode,
): CeilingReading {
  const { last, inclusive } = lastAllowedDay(birthDate, ceiling, mode);
  if (inclusive ? tmt > last : tmt >= last) return "over";
  return addMonths(tmt, 6) >= last ? "near" : "within";
}

/** `53 tahun 2 bulan` */
export function ageText(birthDate: IsoDate, on: IsoDate): string {
  const months = monthsBetween(birthDate, on);
  return months % 12 === 0 ? `${months / 12} tahun` : `${Math.floor(months / 12)} tahun ${months % 12} bulan`;
}
