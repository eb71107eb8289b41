import type { MoveReason, Placement, PlanOptions } from "@selaras/contract";
import type { TransferPlan, TransferProblem } from "@selaras/optimizer";
import { eq } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import { loadWorkforce } from "../../workforce/snapshot.js";
import type { PlanExport } from "../law-check/plan-export.js";
import { unpackText } from "../run/gzip.js";
import { planMoves, planStays, plans } from "../tables.js";
import type { StoredPlan } from "./recount.js";

/** A plan as it is stored, with the registers as they are now; null where the plan has no placement. */
export async function loadStoredPlan(db: Queryable, planId: number): Promise<StoredPlan | null> {
  const { options, tmt, problem, plan, auditExport } = plans;
  const [row] = await db
    .select({ options, tmt, problem, plan, auditExport })
    .from(plans)
    .where(eq(plans.id, planId));
  if (!row?.problem || !row.plan || !row.auditExport) return null;
  const moves = await db.select().from(planMoves).where(eq(planMoves.planId, planId));
  const stays = await db.select().from(planStays).where(eq(planStays.planId, planId));
  return {
    rows: await loadWorkforce(db),
    options: row.options as PlanOptions,
    tmt: row.tmt,
    problem: JSON.parse(unpackText(row.problem)) as TransferProblem,
    plan: JSON.parse(unpackText(row.plan)) as TransferPlan,
    exported: JSON.parse(unpackText(row.auditExport)) as PlanExport,
    reasons: new Map(moves.map(({ nip, reason }) => [nip, reason as MoveReason])),
    stays: new Map(stays.map(({ nip, placement }) => [nip, placement as Placement])),
  };
}
