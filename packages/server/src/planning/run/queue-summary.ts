import type { ChoiceState, PlanOptions, PlanProgress, PlanState, PlanSummary } from "@selaras/contract";
import { desc, eq, sql } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import { choiceOfPlan } from "../scenarios/chosen-plan.js";
import { cycles, plans } from "../tables.js";

/** A plan without its heavy parts. */
const columns = {
  id: plans.id,
  name: plans.name,
  state: plans.state,
  tmt: plans.tmt,
  options: plans.options,
  progress: plans.progress,
  createdAt: plans.createdAt,
  createdBy: plans.createdBy,
  result: plans.result,
  basedOn: plans.basedOn,
  note: plans.note,
  locked: plans.locked,
  choice: choiceOfPlan,
  cycle: { id: cycles.id, name: cycles.name, current: cycles.current },
  decisions: sql<number>`coalesce(jsonb_array_length(${plans.decisions}), 0)::int`,
};

export async function planSummaries(db: Queryable): Promise<PlanSummary[]> {
  const rows = await db
    .select(columns)
    .from(plans)
    .leftJoin(cycles, eq(cycles.id, plans.cycleId))
    .orderBy(desc(plans.id));
  return rows.map(present);
}

export async function planSummary(db: Queryable, id: number): Promise<PlanSummary | null> {
  const rows = await db
    .select(columns)
    .from(plans)
    .leftJoin(cycles, eq(cycles.id, plans.cycleId))
    .where(eq(plans.id, id));
  return rows[0] ? present(rows[0]) : null;
}

/** Progress alone, for event streams that ask often. */
export async function planProgressOf(db: Queryable, id: number): Promise<PlanProgress | null> {
  const rows = await db
    .select({ state: plans.state, progress: plans.progress })
    .from(plans)
    .where(eq(plans.id, id));
  return rows[0] ? progressOf(rows[0]) : null;
}

function progressOf(row: { state: string; progress: unknown }): PlanProgress {
  return { ...(row.progress as Omit<PlanProgress, "state">), state: row.state as PlanState };
}

/** Results stored before a field existed are read without what it would have said. */
const resultOf = (stored: object | null): PlanSummary["result"] =>
  stored === null ? null : ({ reductions: [], ...stored } as unknown as PlanSummary["result"]);

function present(row: {
  id: number;
  name: string;
  state: string;
  tmt: string;
  options: unknown;
  progress: unknown;
  createdAt: string;
  createdBy: string;
  result: unknown;
  basedOn: number | null;
  note: string;
  locked: unknown;
  choice: ChoiceState;
  cycle: PlanSummary["cycle"] | null;
  decisions: number;
}): PlanSummary {
  return {
    id: row.id,
    name: row.name,
    state: row.state as PlanState,
    createdAt: new Date(row.createdAt).toISOString(),
    createdBy: row.createdBy,
    options: row.options as PlanOptions,
    tmt: row.tmt,
    progress: progressOf(row),
    basedOn: row.basedOn,
    decisions: row.decisions,
    note: row.note,
    locked: row.locked as PlanSummary["locked"],
    choice: row.choice,
    cycle: row.cycle ?? { id: 0, name: "", current: false },
    result: resultOf(row.result as object | null),
  };
}
