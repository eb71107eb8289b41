import { asc } from "drizzle-orm";
import type { Queryable } from "../platform/database.js";
import * as t from "./tables.js";

/** Everything planning reads of the workforce, in key order, so that the same data give the same bytes. */
export interface Workforce {
  places: (typeof t.places.$inferSelect)[];
  placeAccess: (typeof t.placeAccess.$inferSelect)[];
  educationFields: (typeof t.educationFields.$inferSelect)[];
  units: (typeof t.units.$inferSelect)[];
  titles: (typeof t.positionTitles.$inferSelect)[];
  posts: (typeof t.posts.$inferSelect)[];
  /** Active employees only. */
  employees: (typeof t.employees.$inferSelect)[];
  performance: (typeof t.performance.$inferSelect)[];
  assessments: (typeof t.assessments.$inferSelect)[];
  certificates: (typeof t.certificates.$inferSelect)[];
  history: (typeof t.postHistory.$inferSelect)[];
  relatives: (typeof t.relatives.$inferSelect)[];
  discipline: (typeof t.discipline.$inferSelect)[];
  absences: (typeof t.absences.$inferSelect)[];
  wishes: (typeof t.wishes.$inferSelect)[];
  /** Kinds of office file ever committed: a kind that is missing here means its facts are unknown. */
  datasets: Set<string>;
}

/** Reads the whole workforce. Call it inside a REPEATABLE READ transaction when it must be one moment. */
export async function loadWorkforce(db: Queryable): Promise<Workforce> {
  const employees = await db.select().from(t.employees).orderBy(asc(t.employees.nip));
  const datasets = await db.select({ kind: t.datasets.kind }).from(t.datasets);
  return {
    places: await db.select().from(t.places).orderBy(asc(t.places.code)),
    placeAccess: await db
      .select()
      .from(t.placeAccess)
      .orderBy(asc(t.placeAccess.placeCode), asc(t.placeAccess.hubCode)),
    educationFields: await db.select().from(t.educationFields).orderBy(asc(t.educationFields.code)),
    units: await db.select().from(t.units).orderBy(asc(t.units.code)),
    titles: await db.select().from(t.positionTitles).orderBy(asc(t.positionTitles.code)),
    posts: await db.select().from(t.posts).orderBy(asc(t.posts.unitCode), asc(t.posts.titleCode)),
    employees: employees.filter((employee) => employee.active),
    performance: await db
      .select()
      .from(t.performance)
      .orderBy(asc(t.performance.nip), asc(t.performance.year)),
    assessments: await db
      .select()
      .from(t.assessments)
      .orderBy(asc(t.assessments.nip), asc(t.assessments.assessedOn)),
    certificates: await db
      .select()
      .from(t.certificates)
      .orderBy(asc(t.certificates.nip), asc(t.certificates.kind), asc(t.certificates.field)),
    history: await db
      .select()
      .from(t.postHistory)
      .orderBy(asc(t.postHistory.nip), asc(t.postHistory.startedOn), asc(t.postHistory.titleCode)),
    relatives: await db
      .select()
      .from(t.relatives)
      .orderBy(asc(t.relatives.nip), asc(t.relatives.relativeNip)),
    discipline: await db
      .select()
      .from(t.discipline)
      .orderBy(asc(t.discipline.nip), asc(t.discipline.startedOn)),
    absences: await db.select().from(t.absences).orderBy(asc(t.absences.nip), asc(t.absences.startedOn)),
    wishes: await db.select().from(t.wishes).orderBy(asc(t.wishes.nip), asc(t.wishes.kind)),
    datasets: new Set(datasets.map((row) => row.kind)),
  };
}
