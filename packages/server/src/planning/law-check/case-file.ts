import { monthsServed } from "./calendar.js";
import type { ExportedMove, ExportedPerson, ExportedTitle, ExportedUnit, PlanExport } from "./plan-export.js";

/** Time spent in one post, with the title as far as it is known. */
export interface Served {
  readonly start: string;
  readonly end: string | null;
  readonly title: ExportedTitle | null;
  readonly unit: ExportedUnit | null;
}

/** One move with everything known about it, laid side by side as an auditor would. */
export interface CaseFile {
  readonly move: ExportedMove;
  readonly person: ExportedPerson;
  readonly from: ExportedTitle | null;
  readonly fromUnit: ExportedUnit | null;
  readonly to: ExportedTitle;
  readonly toUnit: ExportedUnit;
  readonly tmt: string;
  readonly papers: ReadonlyMap<string, { readonly date: string | null; readonly months: number | null }>;
  readonly served: readonly Served[];
  readonly head: PlanExport["head"];
  readonly settings: PlanExport["settings"];
  readonly daysOff: PlanExport["daysOff"];
  readonly has: (register: string) => boolean;
  /** Seats of the target and how many hold it once the plan is carried out. */
  readonly seat: { readonly need: number; readonly after: number };
  /** Where the relatives of the person are once the plan is carried out. */
  readonly kin: readonly Kin[];
  /** Who stands right above the target then: the nearest post above that somebody holds. Null: nobody does. */
  readonly superior: { readonly unitCode: string; readonly titleCode: string } | null;
}

export interface Kin {
  readonly nip: string;
  readonly relation: string;
  readonly unitCode: string;
  readonly title: ExportedTitle;
  /** Who stands right above the relative then. */
  readonly superior: CaseFile["superior"];
}

/** A number the office may settle itself, else the law's. */
export function settled(file: CaseFile, rule: string, param: string, ofLaw: number): number {
  const value = file.settings.params[rule]?.[param];
  return typeof value === "number" ? value : ofLaw;
}

/** Whole months in posts that count. */
export const monthsIn = (file: CaseFile, counts: (post: Served) => boolean): number =>
  monthsServed(file.served.filter(counts), file.tmt);

/** The record of posts: empty is not recorded, and one that begins more than a year after the appointment has holes. */
export function recordIsWhole({ person, served }: CaseFile): boolean {
  if (served.length === 0) return false;
  if (person.tmtPns === null) return true;
  const first = served.map(({ start }) => start).sort()[0]!;
  return first <= `${Number(person.tmtPns.slice(0, 4)) + 1}${clampedLeapDay(person.tmtPns)}`;
}
const clampedLeapDay = (day: string) => (day.slice(4) === "-02-29" ? "-02-28" : day.slice(4));

/** Posts served according to the record; the present post belongs to it even where its row is missing. */
export function servedBy(
  person: ExportedPerson,
  titles: ReadonlyMap<string, ExportedTitle>,
  units: ReadonlyMap<string, ExportedUnit>,
): Served[] {
  const rows = person.history.map((row) => ({
    start: row.startedOn,
    end: row.endedOn,
    titleCode: row.titleCode,
    unitCode: row.unitCode,
  }));
  const { titleCode, unitCode, seatSince } = person;
  const recorded = rows.some((row) => row.end === null && row.titleCode === titleCode);
  if (titleCode !== null && seatSince !== null && !recorded)
    rows.push({ start: seatSince, end: null, titleCode, unitCode });
  return rows.map((row) => ({
    start: row.start,
    end: row.end,
    title: titles.get(row.titleCode) ?? null,
    unit: row.unitCode === null ? null : (units.get(row.unitCode) ?? null),
  }));
}
