import type { LedgerDecision, PlanOptions, PlanSummary } from "@selaras/contract";
import { and, eq, inArray } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Context } from "../../platform/context.js";
import { notFound, Refusal } from "../../platform/refusal.js";
import { readingOn } from "../../rules/rule-settings.js";
import { employees, posts } from "../../workforce/tables.js";
import { ensureCycle } from "../cycle/cycle.js";
import { underReading } from "../problem/plan-terms.js";
import { checkOptions } from "../scenarios/check-options.js";
import { plans } from "../tables.js";
import { messages, type Phase, phases } from "./messages.js";
import type { RunProgress } from "./outcome.js";
import { planSummary } from "./queue-summary.js";
import { stateAfter, statesAllowing } from "./states.js";

export const blankProgress = (phase: Phase, message = ""): RunProgress & { seconds: number } => ({
  phase: phases[phase],
  bound: null,
  best: null,
  gapPpm: null,
  seconds: 0,
  message,
});

/** What a plan carries beside its choices. */
export interface Beside {
  readonly note?: string;
  /** Drawn up anew with decisions that people made by hand on an earlier plan. */
  readonly redraw?: { readonly basedOn: number; readonly decisions: readonly LedgerDecision[] };
}

/**
 * Puts a plan into the queue (`antre`) for the current period. `createdBy` is shown with the plan, `actor` stands in the audit log.
 * Refused while there are no employees or no position map, and when the choices name what the data do not know.
 */
export async function requestPlan(
  context: Context,
  options: PlanOptions,
  createdBy: string,
  actor = createdBy,
  { note = "", redraw }: Beside = {},
): Promise<PlanSummary> {
  const { db, clock } = context;
  const [person] = await db.select({ nip: employees.nip }).from(employees).limit(1);
  const [post] = await db.select({ unit: posts.unitCode }).from(posts).limit(1);
  if (!person || !post) throw new Refusal(409, "belum-ada-data", messages.noData, messages.noDataHint);
  await checkOptions(db, options);
  const id = await db.transaction(async (tx) => {
    const cycle = await ensureCycle(tx, clock);
    const terms = underReading(options, await readingOn(tx, cycle.tmt));
    const inserted = await tx
      .insert(plans)
      .values({
        cycleId: cycle.id,
        name: options.name,
        state: "antre",
        tmt: cycle.tmt,
        options: terms,
        note,
        basedOn: redraw?.basedOn ?? null,
        decisions: redraw?.decisions ?? null,
        progress: blankProgress("queued"),
        createdBy,
        createdAt: clock.now().toISOString(),
      })
      .returning({ id: plans.id });
    const planId = inserted[0]!.id;
    await appendAudit(
      tx,
      {
        actor,
        action: "rencana.minta",
        subject: `rencana:${planId}`,
        detail: {
          options: terms,
          tmt: cycle.tmt,
          ...(redraw && { basedOn: redraw.basedOn, decisions: redraw.decisions.map(({ seq }) => seq) }),
        },
      },
      clock,
    );
    return planId;
  });
  return (await planSummary(db, id))!;
}

/** Ends a waiting plan at once; asks the worker of a running one to stop with the best plan so far; leaves a finished one alone. */
export async function cancelPlan(context: Context, id: number, actor: string): Promise<PlanSummary> {
  const { db, clock } = context;
  const known = await db.transaction(async (tx) => {
    const ended = await tx
      .update(plans)
      .set({
        state: stateAfter("antre", "cancel")!,
        cancelRequested: true,
        finishedAt: clock.now().toISOString(),
        progress: blankProgress("stopped", messages.stoppedEmpty),
      })
      .where(and(eq(plans.id, id), eq(plans.state, "antre")))
      .returning({ id: plans.id });
    const asked = await tx
      .update(plans)
      .set({ cancelRequested: true })
      .where(
        and(
          eq(plans.id, id),
          inArray(plans.state, statesAllowing("cancel")),
          eq(plans.cancelRequested, false),
        ),
      )
      .returning({ id: plans.id });
    if (ended.length + asked.length > 0)
      await appendAudit(
        tx,
        { actor, action: "rencana.batalkan", subject: `rencana:${id}`, detail: {} },
        clock,
      );
    return planSummary(tx, id);
  });
  if (!known) throw notFound("Rencana");
  return known;
}
