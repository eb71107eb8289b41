import type { StaffingNorms } from "@selaras/contract";
import { eq } from "drizzle-orm";
import type { Actor } from "../../../platform/actor.js";
import type { Context } from "../../../platform/context.js";
import { balancePosts } from "../../balance-posts.js";
import { visibleUnit } from "../load-workload.js";
import { subjectHours } from "../tables.js";
import { puskesmasNorms } from "./puskesmas-norms.js";
import { schoolLines, schoolNorms } from "./school-norms.js";
import { type SchoolKind, schoolKinds } from "./teacher-families.js";

/** What is counted otherwise than by workload: teachers by class groups and hours, least staff of a puskesmas. Nothing for other units. */
export async function staffingNormsOf({ db }: Context, actor: Actor, code: string): Promise<StaffingNorms> {
  const { unit, facts } = await visibleUnit(db, actor, code);
  const family = new Map(facts.titles.map((title) => [title.code, title.family]));
  const posts = balancePosts(facts)
    .filter(({ unitCode }) => unitCode === code)
    .map(({ titleCode, needed, holders }) => ({
      titleCode,
      family: family.get(titleCode) ?? "",
      seats: needed,
      holders,
    }));
  const none: StaffingNorms = { groups: null, students: null, teachers: [], lines: [], puskesmas: null };
  if (unit.kind === "PUSKESMAS") return { ...none, puskesmas: puskesmasNorms(unit.remoteness, posts) };
  if (!(schoolKinds as readonly string[]).includes(unit.kind)) return none;
  const kind = unit.kind as SchoolKind;
  const hours = await db.select().from(subjectHours).where(eq(subjectHours.schoolKind, kind));
  const school = {
    kind,
    groups: unit.groups,
    students: unit.students,
    posts,
    hours: new Map(hours.map((one) => [one.family, one.weeklyHours])),
  };
  return {
    ...none,
    groups: unit.groups,
    students: unit.students,
    teachers: schoolNorms(school),
    lines: schoolLines(school),
  };
}
