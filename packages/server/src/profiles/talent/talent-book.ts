import type { TrainingType } from "@selaras/contract";
import { experience, type IsoDate } from "@selaras/regulations";
import { groupByNip } from "../../planning/facts/facts.js";
import { createEducationMatcher } from "../../planning/value/education-match.js";
import type { Context } from "../../platform/context.js";
import { trainingHistory, trainings } from "../../workforce/training-tables.js";
import { bookOf } from "../competence/book-of.js";
import { freshness } from "../competence/rated-levels.js";
import type { PeopleSnapshot } from "../people-snapshot.js";
import { type ComponentScore, componentScores, type TalentFacts } from "./component-scores.js";
import { countedPenalties } from "./penalties.js";
import { type PerformanceRecord, performanceRecord } from "./performance-record.js";
import { type TalentPlace, talentPlace } from "./talent-place.js";
import type { ChosenSets } from "./talent-sets.js";
import { type PastTraining, trainingYear } from "./training-year.js";

/** What talent mapping and the index of professionalism read of everybody, by employee index; each person is worked out once. */
export interface TalentBook {
  readonly asOf: string;
  /** The last whole year: the one performance and training are read of. */
  readonly lastYear: number;
  performance(e: number): PerformanceRecord;
  facts(e: number): TalentFacts;
  components(e: number): Readonly<Record<string, ComponentScore>>;
  place(e: number, sets: ChosenSets): TalentPlace;
}

type Trainings = ReadonlyMap<string, readonly PastTraining[]>;

const books = new WeakMap<PeopleSnapshot, Promise<TalentBook>>();

/** One book per snapshot of the workforce. */
export function talentBookOf(context: Context, snapshot: PeopleSnapshot): Promise<TalentBook> {
  let book = books.get(snapshot);
  if (book === undefined) {
    book = loadTrainings(context).then((past) => talentBook(snapshot, past));
    books.set(snapshot, book);
    book.catch(() => books.delete(snapshot));
  }
  return book;
}

async function loadTrainings({ db }: Context): Promise<Trainings> {
  const types = new Map(
    (await db.select({ code: trainings.code, type: trainings.type }).from(trainings)).map((row) => [
      row.code,
      row.type as TrainingType,
    ]),
  );
  const rows = (await db.select().from(trainingHistory)).map(({ nip, name, year, hours, trainingCode }) => ({
    nip,
    name,
    year,
    hours,
    type: trainingCode === null ? null : (types.get(trainingCode) ?? null),
  }));
  return groupByNip(rows);
}

export function talentBook(snapshot: PeopleSnapshot, past: Trainings): TalentBook {
  const { world, dataDate: asOf } = snapshot;
  const { workforce, index, facts: law } = world;
  const lastYear = Number(asOf.slice(0, 4)) - 1;
  const predicates = groupByNip(workforce.performance);
  const ratings = groupByNip(workforce.performanceRatings);
  const inputs = groupByNip(workforce.talentInputs);
  const penalties = groupByNip(workforce.discipline);
  const reports = groupByNip(workforce.assessments);
  const fields = createEducationMatcher(workforce);
  const knows = (kind: string) => workforce.datasets.has(kind);
  const competence = bookOf(snapshot);

  const performance = remembered((e): PerformanceRecord => {
    const { nip } = index.employees[e]!;
    return performanceRecord(predicates.get(nip) ?? [], ratings.get(nip) ?? [], lastYear);
  });

  /** The newest result that still counts: the detailed one, or a report with the JPM alone. */
  const match = (nip: string, titleCode: string | null): TalentFacts["match"] => {
    const detailed = titleCode === null ? null : competence.match(nip, titleCode);
    const report = (reports.get(nip) ?? []).filter(({ assessedOn }) => assessedOn <= asOf).at(-1);
    const reported = report !== undefined && !freshness(report.assessedOn, asOf).lapsed ? report : undefined;
    if (
      detailed?.result.status === "known" &&
      detailed.freshness?.lapsed === false &&
      (reported === undefined || detailed.freshness.on >= reported.assessedOn)
    )
      return { jpm: detailed.result.jpm.value, from: "rinci" };
    return reported === undefined ? null : { jpm: reported.jpm, from: "laporan" };
  };

  const facts = remembered((e): TalentFacts => {
    const row = index.employees[e]!;
    const title = index.titles.get(row.titleCode ?? "");
    const { history } = law.employees[e]!;
    const months = title
      ? experience(history, asOf as IsoDate, ({ kind }) => kind === title.kind).months
      : null;
    return {
      lastYear: performance(e).years.at(-1)!,
      inputs: (inputs.get(row.nip) ?? []).filter(({ year }) => year <= lastYear).at(-1) ?? null,
      match: match(row.nip, row.titleCode),
      training: trainingYear(knows("riwayat-pelatihan") ? (past.get(row.nip) ?? []) : null, lastYear),
      serviceMonths: knows("riwayat") ? months : null,
      unitsServed: knows("riwayat")
        ? new Set([...history.map(({ unitId }) => unitId), row.unitCode].filter(Boolean)).size
        : null,
      education: row.educationLevel,
      field: title ? fields.match(row.educationField, title) : null,
      penalties: knows("disiplin") ? countedPenalties(penalties.get(row.nip) ?? [], asOf) : null,
    };
  });
  const components = remembered((e) => componentScores(facts(e)));
  const places = new Map<string, (e: number) => TalentPlace>();
  return {
    asOf,
    lastYear,
    performance,
    facts,
    components,
    place(e, sets) {
      const key = `${sets.model.id}/${sets.thresholds.id}`;
      let placed = places.get(key);
      if (placed === undefined) {
        placed = remembered((one) => talentPlace(facts(one), components(one), sets));
        places.set(key, placed);
      }
      return placed(e);
    },
  };
}

function remembered<T>(compute: (e: number) => T): (e: number) => T {
  const known = new Map<number, T>();
  return (e) => {
    let found = known.get(e);
    if (found === undefined) {
      found = compute(e);
      known.set(e, found);
    }
    return found;
  };
}
