import type { PlanAction } from "@selaras/contract";
import { and, eq, sql } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Context } from "../../platform/context.js";
import type { Tx } from "../../platform/database.js";
import { planMoves, planStays, plans } from "../tables.js";
import { messages, type Phase, phases } from "./messages.js";
import type { PlanResult, SolveOutcome } from "./outcome.js";
import { stateAfter } from "./states.js";

/** The run that writes; it may only while the plan is still its own. */
export interface RunOwner {
  readonly planId: number;
  readonly worker: string;
  readonly seconds: number;
}

/** Writes a solved plan with everything that belongs to it in one transaction: the plan is whole or absent. False: no longer ours. */
export async function storeSolved(
  context: Context,
  owner: RunOwner,
  { stopped, plan }: Extract<SolveOutcome, { kind: "solved" }>,
): Promise<boolean> {
  const result: PlanResult = { ...plan.result, seconds: owner.seconds };
  return context.db.transaction(async (tx) => {
    const ours = await end(context, tx, owner, stopped ? "cancel" : "finish", {
      phase: stopped ? "stopped" : "done",
      message: stopped ? messages.stoppedWithPlan : endingOf(result.status),
      result,
    });
    if (!ours) return false;
    await tx
      .update(plans)
      .set({
        result,
        frontier: plan.frontier,
        units: plan.units,
        fairness: plan.fairness,
        baselines: plan.baselines,
        swaps: plan.swaps,
        trainings: plan.trainings,
        problem: Buffer.from(plan.problem),
        plan: Buffer.from(plan.plan),
        auditExport: plan.auditExport === null ? null : Buffer.from(plan.auditExport),
      })
      .where(eq(plans.id, owner.planId));
    // As one JSON text each: ten thousand rows in one statement and no limit on parameters.
    await tx.execute(sql`
      insert into ${planMoves} (plan_id, nip, seq, move, reason)
      select ${owner.planId}, nip, seq, move, reason
      from jsonb_to_recordset(${plan.movesJson}::jsonb) as row(nip text, seq int, move jsonb, reason jsonb)`);
    await tx.execute(sql`
      insert into ${planStays} (plan_id, nip, placement)
      select ${owner.planId}, nip, placement
      from jsonb_to_recordset(${plan.staysJson}::jsonb) as row(nip text, placement jsonb)`);
    await audit(context, tx, owner, stopped ? "rencana.hentikan" : "rencana.selesai", {
      problemHash: result.problemHash,
      planHash: result.planHash,
      moves: result.moves,
      verified: result.verified,
      lawful: result.lawful,
    });
    return true;
  });
}

/** Only a plan that was solved to its end is the same again: the place where the time runs out depends on the machine. */
export function endingOf(status: PlanResult["status"]): string {
  if (status === "infeasible") return messages.infeasible;
  return status === "optimal" ? messages.finished : messages.finishedAtLimit;
}

/** Ends a run that was cancelled before it had a plan. */
export async function storeStopped(context: Context, owner: RunOwner): Promise<void> {
  await context.db.transaction(async (tx) => {
    const ours = await end(context, tx, owner, "cancel", {
      phase: "stopped",
      message: messages.stoppedEmpty,
    });
    if (ours) await audit(context, tx, owner, "rencana.hentikan", {});
  });
}

/** Ends a run that failed, with a message people can act on. */
export async function storeFailed(context: Context, owner: RunOwner, message: string): Promise<void> {
  await context.db.transaction(async (tx) => {
    const ours = await end(context, tx, owner, "fail", { phase: "failed", message });
    if (ours) await audit(context, tx, owner, "rencana.gagal", { message });
  });
}

interface Ending {
  readonly phase: Phase;
  readonly message: string;
  readonly result?: PlanResult;
}

async function end(
  context: Context,
  tx: Tx,
  { planId, worker, seconds }: RunOwner,
  action: PlanAction,
  { phase, message, result }: Ending,
): Promise<boolean> {
  const solved = result !== undefined && result.status !== "infeasible";
  const ended = await tx
    .update(plans)
    .set({
      state: stateAfter("berjalan", action)!,
      worker: null,
      heartbeatAt: null,
      finishedAt: context.clock.now().toISOString(),
      progress: {
        phase: phases[phase],
        bound: solved ? result.bound : null,
        best: solved ? result.objective : null,
        gapPpm: solved ? result.gapPpm : null,
        seconds,
        message,
      },
    })
    .where(and(eq(plans.id, planId), eq(plans.worker, worker), eq(plans.state, "berjalan")))
    .returning({ id: plans.id });
  return ended.length > 0;
}

function audit(
  context: Context,
  tx: Tx,
  { planId }: RunOwner,
  action: string,
  detail: Record<string, unknown>,
) {
  return appendAudit(tx, { actor: "sistem", action, subject: `rencana:${planId}`, detail }, context.clock);
}
