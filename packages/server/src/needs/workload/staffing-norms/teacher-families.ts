import { and, asc, eq, inArray, like } from "drizzle-orm";
import type { Queryable } from "../../../platform/database.js";
import { positionTitles, posts, units } from "../../../workforce/tables.js";

/** Kinds of school whose teachers are counted by class groups and lesson hours. */
export const schoolKinds = ["SD", "SMP"] as const;
export type SchoolKind = (typeof schoolKinds)[number];
/** One per class group, whatever the hours. */
export const CLASS_TEACHER = "GURU_KELAS";
/** By pupils, not by hours. */
export const COUNSELLOR = "GURU_BK";
const TEACHERS = "GURU\\_%";

/** Families of subject teachers that schools of a kind have posts of. */
export async function teacherFamilies(db: Queryable): Promise<{ schoolKind: SchoolKind; family: string }[]> {
  const rows = await db
    .selectDistinct({ schoolKind: units.kind, family: positionTitles.family })
    .from(posts)
    .innerJoin(units, eq(units.code, posts.unitCode))
    .innerJoin(positionTitles, eq(positionTitles.code, posts.titleCode))
    .where(and(inArray(units.kind, [...schoolKinds]), like(positionTitles.family, TEACHERS)))
    .orderBy(asc(units.kind), asc(positionTitles.family));
  return rows
    .filter(({ family }) => family !== CLASS_TEACHER && family !== COUNSELLOR)
    .map(({ schoolKind, family }) => ({ schoolKind: schoolKind as SchoolKind, family }));
}
