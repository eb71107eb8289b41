import { asc, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { loadTrainingRegister, type TrainingRegister } from "../development/training-register.js";
import { postsInForce } from "../needs/workload/accepted-seats.js";
import type { Queryable } from "../platform/database.js";
import * as t from "./tables.js";

/** Everything planning reads of the workforce, in key order, so that the same data give the same bytes. */
export interface Workforce {
  places: (typeof t.places.$inferSelect)[];
  placeAccess: (typeof t.placeAccess.$inferSelect)[];
  educationFields: (typeof t.educationFields.$inferSelect)[];
  units: (typeof t.units.$inferSelect)[];
  titles: (typeof t.positionTitles.$inferSelect)[];
  /** With the seats in force: of the approved position map, or of an accepted workload. */
  posts: (typeof t.posts.$inferSelect)[];
  /** Active employees only. */
  employees: (typeof t.employees.$inferSelect)[];
  performance: (typeof t.performance.$inferSelect)[];
  assessments: (typeof t.assessments.$inferSelect)[];
  competenceStandards: (typeof t.competenceStandards.$inferSelect)[];
  competenceRatings: (typeof t.competenceRatings.$inferSelect)[];
  performanceRatings: (typeof t.performanceRatings.$inferSelect)[];
  talentInputs: (typeof t.talentInputs.$inferSelect)[];
  certificates: (typeof t.certificates.$inferSelect)[];
  history: (typeof t.postHistory.$inferSelect)[];
  relatives: (typeof t.relatives.$inferSelect)[];
  discipline: (typeof t.discipline.$inferSelect)[];
  absences: (typeof t.absences.$inferSelect)[];
  wishes: (typeof t.wishes.$inferSelect)[];
  training: TrainingRegister;
  /** Kinds of office file ever committed: a kind that is missing here means its facts are unknown. */
  datasets: Set<string>;
}

/** The order of text keys must not depend on the collation an office gave its database, or the same data would give another plan file. */
const byBytes = (column: PgColumn) => sql`${column} collate "C"`;

/** Reads the whole workforce. Call it inside a REPEATABLE READ transaction when it must be one moment. */
export async function loadWorkforce(db: Queryable): Promise<Workforce> {
  const employees = await db.select().from(t.employees).orderBy(byBytes(t.employees.nip));
  const datasets = await db.select({ kind: t.datasets.kind }).from(t.datasets);
  return {
    places: await db.select().from(t.places).orderBy(byBytes(t.places.code)),
    placeAccess: await db
      .select()
      .from(t.placeAccess)
      .orderBy(byBytes(t.placeAccess.placeCode), byBytes(t.placeAccess.hubCode)),
    educationFields: await db.select().from(t.educationFields).orderBy(byBytes(t.educationFields.code)),
    units: await db.select().from(t.units).orderBy(byBytes(t.units.code)),
    titles: await db.select().from(t.positionTitles).orderBy(byBytes(t.positionTitles.code)),
    posts: await postsInForce(db),
    employees: employees.filter((employee) => employee.active),
    performance: await db
      .select()
      .from(t.performance)
      .orderBy(byBytes(t.performance.nip), asc(t.performance.year)),
    assessments: await db
      .select()
      .from(t.assessments)
      .orderBy(byBytes(t.assessments.nip), asc(t.assessments.assessedOn)),
    competenceStandards: await db
      .select()
      .from(t.competenceStandards)
      .orderBy(byBytes(t.competenceStandards.titleCode), byBytes(t.competenceStandards.competence)),
    competenceRatings: await db
      .select()
      .from(t.competenceRatings)
      .orderBy(
        byBytes(t.competenceRatings.nip),
        asc(t.competenceRatings.assessedOn),
        byBytes(t.competenceRatings.competence),
      ),
    performanceRatings: await db
      .select()
      .from(t.performanceRatings)
      .orderBy(byBytes(t.performanceRatings.nip), asc(t.performanceRatings.year)),
    talentInputs: await db
      .select()
      .from(t.talentInputs)
      .orderBy(byBytes(t.talentInputs.nip), asc(t.talentInputs.year)),
    certificates: await db
      .select()
      .from(t.certificates)
      .orderBy(byBytes(t.certificates.nip), byBytes(t.certificates.kind), byBytes(t.certificates.field)),
    history: await db
      .select()
      .from(t.postHistory)
      .orderBy(byBytes(t.postHistory.nip), asc(t.postHistory.startedOn), byBytes(t.postHistory.titleCode)),
    relatives: await db
      .select()
      .from(t.relatives)
      .orderBy(byBytes(t.relatives.nip), byBytes(t.relatives.relativeNip)),
    discipline: await db
      .select()
      .from(t.discipline)
      .orderBy(byBytes(t.discipline.nip), byBytes(t.discipline.level), asc(t.discipline.startedOn)),
    absences: await db
      .select()
      .from(t.absences)
      .orderBy(byBytes(t.absences.nip), byBytes(t.absences.kind), asc(t.absences.startedOn)),
    wishes: await db.select().from(t.wishes).orderBy(byBytes(t.wishes.nip), byBytes(t.wishes.kind)),
    training: await loadTrainingRegister(db),
    datasets: new Set(datasets.map((row) => row.kind)),
  };
}
