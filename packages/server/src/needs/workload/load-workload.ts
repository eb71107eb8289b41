import type { WorkloadPage, WorkloadState, WorkloadTask } from "@selaras/contract";
import { WORKLOAD_BASIS } from "@selaras/regulations/formulas";
import { and, asc, desc, eq } from "drizzle-orm";
import type { Actor } from "../../platform/actor.js";
import type { Queryable } from "../../platform/database.js";
import { notFound } from "../../platform/refusal.js";
import { posts } from "../../workforce/tables.js";
import { balancePosts } from "../balance-posts.js";
import { loadNeedsFacts, type NeedsFacts } from "../needs-facts.js";
import { visibleUnits } from "../policy.js";
import { says } from "./messages.js";
import { needsOfUnit, type UnitPosition, wholeUnit } from "./need-of-unit.js";
import { actionsOf } from "./policy.js";
import { workloads, workloadTasks } from "./tables.js";
import { workingTimeFor, workingTimeOf } from "./working-time-setting.js";

export interface SheetKey {
  readonly unit: string;
  readonly year: number;
}
export type StoredSheet = typeof workloads.$inferSelect;

/** Versions of a unit's year, newest first; the first is the one people work on. */
export const versionsOf = (db: Queryable, { unit, year }: SheetKey): Promise<StoredSheet[]> =>
  db
    .select()
    .from(workloads)
    .where(and(eq(workloads.unitCode, unit), eq(workloads.year, year)))
    .orderBy(desc(workloads.version));

export async function tasksOf(
  db: Queryable,
  { unit, year }: SheetKey,
  version: number,
): Promise<WorkloadTask[]> {
  const rows = await db
    .select()
    .from(workloadTasks)
    .where(
      and(eq(workloadTasks.unitCode, unit), eq(workloadTasks.year, year), eq(workloadTasks.version, version)),
    )
    .orderBy(asc(workloadTasks.seq));
  return rows.map(
    ({ titleCode, task, output, method, volume, per, norm, shifts }) =>
      ({ titleCode, task, output, method, volume, per, norm, shifts }) as WorkloadTask,
  );
}

/** Facts of the one unit; refused as not found when the account may not see it, so that a guess tells nothing. */
export async function visibleUnit(db: Queryable, actor: Actor, code: string) {
  const facts = await loadNeedsFacts(db);
  const visible = visibleUnits(actor, facts.units);
  const unit = facts.units.find((one) => one.code === code && (visible === null || visible.has(code)));
  if (unit === undefined) throw notFound(says.unit);
  return { unit, facts };
}

/** The sheet of a unit's year as the reader sees it: lines, need with its formulas, versions, and what may be done now. */
export async function workloadPageOf(
  db: Queryable,
  actor: Actor,
  key: SheetKey,
  version?: number,
): Promise<WorkloadPage> {
  const { unit, facts } = await visibleUnit(db, actor, key.unit);
  const versions = await versionsOf(db, key);
  const newest = versions[0];
  const sheet = version === undefined ? newest : versions.find((one) => one.version === version);
  if (version !== undefined && sheet === undefined) throw notFound(`Versi ${version}`);
  const tasks = sheet === undefined ? [] : await tasksOf(db, key, sheet.version);
  const workingTime =
    sheet === undefined
      ? await workingTimeFor(db, key.year)
      : workingTimeOf(sheet.workingTime, sheet.workingMinutes);
  // Against the approved position map, not against what an earlier sheet came to.
  const approved = await db.select().from(posts).where(eq(posts.unitCode, key.unit));
  const own = positionsOf({ ...facts, posts: approved }, key.unit, tasks);
  const positions = needsOfUnit(own, tasks, workingTime);
  const state = (sheet?.state ?? null) as WorkloadState | null;
  return {
    unitCode: unit.code,
    unitName: unit.name,
    year: key.year,
    version: sheet?.version ?? 0,
    state,
    returnReason: sheet?.returnReason ?? null,
    revision: newest?.revision ?? 0,
    workingTime: {
      name: workingTime.name,
      minutesPerYear: workingTime.minutesPerYear,
      source: workingTime.basis.source,
      isConfirmed: workingTime.basis.status === "verified",
    },
    basis: WORKLOAD_BASIS.source,
    tasks,
    positions,
    unit: wholeUnit(positions, workingTime),
    titles: own.map(({ titleCode, titleName }) => ({ code: titleCode, name: titleName })),
    versions: versions.map((one) => ({
      version: one.version,
      state: one.state as WorkloadState,
      at: new Date(one.changedAt).toISOString(),
      by: one.changedBy,
    })),
    actions: sheet === newest ? actionsOf(actor, state) : [],
  };
}

/** Positions of the unit: those with seats or people, then those only a line speaks of. */
function positionsOf(facts: NeedsFacts, unit: string, tasks: readonly WorkloadTask[]): UnitPosition[] {
  const titles = new Map(facts.titles.map((title) => [title.code, title]));
  const counts = balancePosts(facts).filter(({ unitCode }) => unitCode === unit);
  const seen = new Set(counts.map(({ titleCode }) => titleCode));
  const others = [...new Set(tasks.map(({ titleCode }) => titleCode))]
    .filter((code) => !seen.has(code))
    .sort();
  return [
    ...counts.map(({ titleCode, needed, holders }) => ({ titleCode, seats: needed, holders })),
    ...others.map((titleCode) => ({ titleCode, seats: 0, holders: 0 })),
  ].map((position) => ({
    ...position,
    titleName: titles.get(position.titleCode)?.name ?? position.titleCode,
    kind: titles.get(position.titleCode)?.kind ?? "",
  }));
}
