import type { PlanSummary } from "@selaras/contract";
import type { Context } from "../../platform/context.js";
import { notFound, Refusal } from "../../platform/refusal.js";
import { planSummary } from "./queue-summary.js";

/** The plan, or a refusal (404). */
export async function knownPlan(context: Context, id: number): Promise<PlanSummary> {
  const plan = await planSummary(context.db, id);
  if (!plan) throw notFound("Rencana");
  return plan;
}

/** The plan with its result, or a refusal that says which of the two is missing. */
export async function solvedPlan(context: Context, id: number): Promise<PlanSummary> {
  const plan = await knownPlan(context, id);
  return plan.result ? plan : await notThere(context, id);
}

/** Says which of the two it is: no such plan, or a plan without a result (yet). */
export async function notThere(context: Context, id: number): Promise<never> {
  const { state } = await knownPlan(context, id);
  const waiting = state === "antre" || state === "berjalan";
  throw new Refusal(
    409,
    waiting ? "rencana-belum-selesai" : "rencana-tanpa-hasil",
    waiting ? "Rencana ini belum selesai disusun." : "Rencana ini berakhir tanpa hasil.",
    waiting ? "Tunggu sampai selesai; kemajuannya terlihat di halaman rencana." : "Susun rencana baru.",
  );
}
