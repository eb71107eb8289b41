import type { PlanOptions } from "@selaras/contract";
import { eq, max, sql } from "drizzle-orm";
import { trainingRevision } from "../development/training-register.js";
import { workloads } from "../needs/workload/tables.js";
import { currentCycle, defaultCycle } from "../planning/cycle/cycle.js";
import { openWorld, type PlanningWorld } from "../planning/facts/world.js";
import { defaultPlanOptions } from "../planning/problem/default-options.js";
import { underReading } from "../planning/problem/plan-terms.js";
import { openedPlan } from "../planning/scenarios/chosen-plan.js";
import { plans } from "../planning/tables.js";
import { todayOf } from "../platform/clock.js";
import type { Context } from "../platform/context.js";
import { readingOn } from "../rules/rule-settings.js";
import { holidayYears, localRules, ruleSettings } from "../rules/tables.js";
import { correctionsMark } from "../workforce/corrections/active-corrections.js";
import { loadWorkforce } from "../workforce/snapshot.js";
import { datasets, employees } from "../workforce/tables.js";
import { doubtsOf } from "./doubts.js";

/**
 * The workforce as the people pages read it, with the period it belongs to. Employees read these pages too, so values are weighed as in the
 * plan opened to them, else by default: the weights of a plan nobody announced show nowhere.
 */
export interface PeopleSnapshot {
  readonly world: PlanningWorld;
  readonly cycleName: string;
  /** The day ages and tenures are counted on. */
  readonly dataDate: string;
  /** What is missing or contradictory per employee of the index. */
  readonly doubts: readonly (readonly string[])[];
}

const snapshots = new WeakMap<Context["database"], { key: string; snapshot: Promise<PeopleSnapshot> }>();

/**
 * Read once per import and period and kept: the workforce changes only through an import or a correction, so the newest import,
 * the mark of the corrections and (for data put in by other means) the number of active people tell whether the copy still holds.
 */
export async function peopleSnapshot(context: Context): Promise<PeopleSnapshot> {
  const { db, clock } = context;
  const [state] = await db
    .select({
      imported: max(datasets.importId),
      corrected: correctionsMark,
      accepted: sql<string>`(select count(*) || ' ' || coalesce(max(${workloads.changedAt})::text, '') from ${workloads} where ${workloads.state} = 'diterima')`,
      settings: sql<number>`(select coalesce(max(id), 0)::int from ${ruleSettings})`,
      local: sql<number>`(select coalesce(max(id), 0)::int from ${localRules})`,
      holidays: sql<number>`(select coalesce(max(id), 0)::int from ${holidayYears})`,
      people: sql<number>`(select count(*)::int from ${employees} where ${employees.active})`,
    })
    .from(datasets);
  const cycle = (await currentCycle(db)) ?? defaultCycle(clock);
  const dataDate = cycle.dataDate ?? todayOf(clock);
  const planId = (await openedPlan(db))?.id ?? null;
  const key = [
    state?.imported ?? 0,
    state?.people ?? 0,
    state?.settings ?? 0,
    state?.accepted ?? "",
    state?.local ?? 0,
    state?.holidays ?? 0,
    state?.corrected ?? "",
    cycle.name,
    cycle.tmt,
    dataDate,
    planId,
    await trainingRevision(db),
  ].join("|");
  const known = snapshots.get(context.database);
  if (known?.key === key) return known.snapshot;
  const snapshot = read(context, { tmt: cycle.tmt, cycleName: cycle.name, dataDate, planId });
  snapshots.set(context.database, { key, snapshot });
  snapshot.catch(() => snapshots.delete(context.database));
  return snapshot;
}

async function read(
  { db }: Context,
  {
    tmt,
    cycleName,
    dataDate,
    planId,
  }: { tmt: string; cycleName: string; dataDate: string; planId: number | null },
): Promise<PeopleSnapshot> {
  const workforce = await db.transaction((tx) => loadWorkforce(tx), {
    isolationLevel: "repeatable read",
    accessMode: "read only",
  });
  const [plan] =
    planId === null
      ? []
      : await db.select({ options: plans.options }).from(plans).where(eq(plans.id, planId));
  const options =
    (plan?.options as PlanOptions | undefined) ?? defaultPlanOptions(workforce.employees.length);
  const world = openWorld(workforce, underReading(options, await readingOn(db, tmt)), tmt);
  const doubts = world.index.employees.map((_, e) => doubtsOf(world, e, dataDate));
  return { world, cycleName, dataDate, doubts };
}
