import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ImportReport, PlanSummary } from "@selaras/contract";
import { asc, count, eq } from "drizzle-orm";
import { planSummary } from "../planning/run/queue-summary.js";
import { shownPlan } from "../planning/scenarios/chosen-plan.js";
import type { Context } from "../platform/context.js";
import { government } from "../platform/tables.js";
import { employees, imports, posts, units } from "../workforce/tables.js";
import { systemActor } from "./system-actor.js";

/** Where the rows of the demo files that the import refuses are written. */
export const rejectedFile = "baris-ditolak.xlsx";

/** What stands in the database, for the lines printed at start. */
export interface StartSummary {
  readonly government: { name: string; demo: boolean } | null;
  readonly employees: number;
  readonly posts: number;
  readonly units: number;
  /** Rows that the first import refused, and the workbook to correct them in, where there is one. */
  readonly rejected: { rows: number; path: string | null };
  readonly plan: PlanSummary | null;
}

export async function startSummary(context: Context, demoFolder: string): Promise<StartSummary> {
  const { db } = context;
  const counted = async (table: typeof posts | typeof units) =>
    (await db.select({ n: count() }).from(table))[0]!.n;
  const [staff] = await db.select({ n: count() }).from(employees).where(eq(employees.active, true));
  const [owner] = await db.select().from(government);
  const [first] = await db.select({ report: imports.report }).from(imports).orderBy(asc(imports.id)).limit(1);
  const kinds = (first?.report as ImportReport | undefined)?.kinds ?? [];
  const path = join(demoFolder, rejectedFile);
  const plan = await shownPlan(db, systemActor);
  return {
    government: owner ? { name: owner.name, demo: owner.demo } : null,
    employees: staff!.n,
    posts: await counted(posts),
    units: await counted(units),
    rejected: {
      rows: kinds.reduce((sum, kind) => sum + kind.rejected, 0),
      path: existsSync(path) ? path : null,
    },
    plan: plan && (await planSummary(db, plan.id)),
  };
}
