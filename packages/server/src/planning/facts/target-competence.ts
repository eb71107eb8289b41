import type { EmployeeFacts, IsoDate } from "@selaras/regulations";
import type { CompetenceBook } from "../../profiles/competence/competence-book.js";
import { freshness } from "../../profiles/competence/rated-levels.js";

type Report = EmployeeFacts["competence"];

/** JPM of one person against any title, percent. */
export interface TargetCompetence {
  /** What the law reads: the levels in detail where they are known for the title, else the report; null when neither is there. */
  of(titleCode: string): Report;
  /**
   * What value reads. Known for every title or for none, so that a missing fact neither favours nor hinders a move: where the levels of
   * a title are not known, the figure for the post held stands in.
   */
  valued(titleCode: string): ValuedMatch | null;
}
export interface ValuedMatch {
  readonly jpm: number;
  readonly from: "rinci" | "laporan" | "jabatan-sekarang";
}

/** Detailed levels count while they have not lapsed and no report is newer; then each title has a JPM of its own. */
export function targetCompetence(
  nip: string,
  heldTitle: string | null,
  report: Report,
  book: CompetenceBook,
): TargetCompetence {
  const ratedOn = book.ratedOn(nip);
  const counts =
    ratedOn !== null && !freshness(ratedOn, book.asOf).lapsed && (report === null || ratedOn >= report.date);
  if (!counts) {
    const valued: ValuedMatch | null = report && { jpm: report.jpm, from: "laporan" };
    return { of: () => report, valued: () => valued };
  }
  const detailed = new Map<string, number | null>();
  const against = (title: string): number | null => {
    let found = detailed.get(title);
    if (found === undefined) {
      found = book.jpm(nip, title);
      detailed.set(title, found);
    }
    return found;
  };
  const own = heldTitle === null ? null : against(heldTitle);
  const base: ValuedMatch | null =
    own !== null ? { jpm: own, from: "jabatan-sekarang" } : report && { jpm: report.jpm, from: "laporan" };
  return {
    of(title) {
      const jpm = against(title);
      return jpm === null ? report : { jpm, date: ratedOn as IsoDate };
    },
    valued(title) {
      if (base === null) return null;
      const jpm = against(title);
      return jpm === null ? base : { jpm, from: "rinci" };
    },
  };
}
