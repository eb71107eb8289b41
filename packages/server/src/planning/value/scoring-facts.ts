import { experience, type IsoDate, predicateOrdinal } from "@selaras/regulations";
import { competenceBook } from "../../profiles/competence/competence-book.js";
import type { Workforce } from "../../workforce/snapshot.js";
import type { LawFacts } from "../facts/facts.js";
import { targetCompetence, type ValuedMatch } from "../facts/target-competence.js";
import type { WorkforceIndex } from "../facts/workforce-index.js";

/**
 * All that the scoring code may read of a person (merit-no-discrimination, UU 20/2023): sex, religion, marital status,
 * ethnicity, family and health are not here, so no component can use them. Null means "not known".
 */
export interface ScoringFacts {
  readonly isServant: boolean;
  readonly educationField: string | null;
  readonly homePlaceCode: string | null;
  /** Months in the present post at the date; null when its start is not recorded. */
  readonly tenureMonths: number | null;
  /** Job person match with a title, percent; known for every title or for none. */
  match(titleCode: string): ValuedMatch | null;
  /** The latest two full years before the date that are recorded, newest first. */
  readonly performance: readonly {
    readonly year: number;
    readonly predicate: string;
    readonly ordinal: number;
  }[];
  readonly wishes: readonly { readonly kind: string; readonly unitCode: string | null }[] | null;
  /** Months served in a family, overlaps counted once; null when the history was never handed over. */
  monthsIn(family: string): number | null;
}

export function scoringFacts(
  workforce: Workforce,
  index: WorkforceIndex,
  law: LawFacts,
  tmt: string,
): ScoringFacts[] {
  const wishes = new Map<string, { kind: string; unitCode: string | null }[]>();
  for (const wish of workforce.wishes) {
    const list = wishes.get(wish.nip) ?? [];
    list.push({ kind: wish.kind, unitCode: wish.unitCode });
    wishes.set(wish.nip, list);
  }
  const book = competenceBook(workforce, tmt);
  const knowsWishes = workforce.datasets.has("minat");
  const knowsHistory = workforce.datasets.has("riwayat");
  const date = tmt as IsoDate;
  const lastYear = Number(tmt.slice(0, 4)) - 1;
  return index.employees.map((row, e) => {
    const facts = law.employees[e]!;
    const byFamily = new Map<string, number>();
    return {
      isServant: row.kind === "PNS" || row.kind === "CPNS",
      educationField: row.educationField,
      homePlaceCode: row.homePlaceCode,
      tenureMonths: row.seatSince === null ? null : experienceMonths(row.seatSince, date),
      match: targetCompetence(
        row.nip,
        index.posts[index.postOf[e]!]?.title.code ?? null,
        facts.competence,
        book,
      ).valued,
      performance: facts.performance
        .filter(({ year }) => year === lastYear || year === lastYear - 1)
        .map(({ year, predicate }) => ({ year, predicate, ordinal: predicateOrdinal(predicate) ?? 0 }))
        .filter(({ ordinal }) => ordinal > 0)
        .sort((a, b) => b.year - a.year),
      wishes: knowsWishes ? (wishes.get(row.nip) ?? []) : null,
      monthsIn: (family) => {
        if (!knowsHistory) return null;
        let months = byFamily.get(family);
        if (months === undefined) {
          months = experience(facts.history, date, (posting) => posting.family === family).months;
          byFamily.set(family, months);
        }
        return months;
      },
    };
  });
}

const experienceMonths = (start: string, tmt: IsoDate): number =>
  experience(
    [{ positionId: "", kind: "", family: "", jenjang: null, unitId: "", start: start as IsoDate, end: null }],
    tmt,
    () => true,
  ).months;
