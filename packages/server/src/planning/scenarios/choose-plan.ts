import { type ChoiceAction, type ChoiceState, choiceTransitions, type PlanSummary } from "@selaras/contract";
import { desc, eq } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import type { Queryable, Tx } from "../../platform/database.js";
import { notFound, Refusal } from "../../platform/refusal.js";
import { planSummary } from "../run/queue-summary.js";
import { cycles, plans } from "../tables.js";
import { warningsOf } from "./changed-since.js";
import { choiceTexts as says } from "./choice-messages.js";
import { obstaclesOf } from "./choice-obstacles.js";
import type { Lock } from "./scenario.js";
import { planChoices } from "./tables.js";

export interface NewAct {
  readonly action: ChoiceAction;
  readonly reason: string;
  /** Number of the newest act the actor has seen. */
  readonly base: number;
}

/** Where the choice of a period stands: its newest act, or the beginning. */
export interface Standing {
  readonly head: number;
  readonly state: ChoiceState;
  /** The plan of the newest act; chosen unless the state is `belum`. */
  readonly planId: number | null;
}

const AUDIT_ACTIONS: Record<ChoiceAction, string> = {
  choose: "rancangan.tetapkan",
  withdraw: "rancangan.cabut",
  open: "rancangan.buka",
  close: "rancangan.tutup",
};

/**
 * Chooses a plan of the current period, withdraws the choice, opens the chosen plan to employees or closes it again: one more row, and its
 * audit entry, in one transaction. Choosing locks the scenario. Refused (409): when somebody acted since `base`, with who and what; when the
 * state has no such act for this plan; when an obstacle stands in the way of choosing.
 */
export async function actOnChoice(
  context: Context,
  actor: Actor,
  planId: number,
  act: NewAct,
): Promise<void> {
  const { action, reason, base } = act;
  const at = context.clock.now().toISOString();
  await context.db.transaction(async (tx) => {
    const plan = await heldPlan(tx, planId);
    const { id: cycleId, name } = plan.cycle;
    if (!plan.cycle.current) throw new Refusal(409, "periode-lain", ...says.otherCycle(name));
    const now = await standingOf(tx, cycleId);
    if (now.head !== base) throw await meanwhile(tx, cycleId);
    const state = stateAfter(now, planId, action);
    if (action === "choose") {
      const [obstacle] = await obstaclesOf(tx, plan);
      if (obstacle) throw new Refusal(409, obstacle.code, obstacle.detail, obstacle.hint);
      const locked: Lock = { by: actor.displayName, at, reason };
      if (plan.locked === null) await tx.update(plans).set({ locked }).where(eq(plans.id, planId));
    }
    const { username, displayName } = actor;
    const seq = now.head + 1;
    await tx
      .insert(planChoices)
      .values({ cycleId, seq, action, state, planId, reason, actor: username, actorName: displayName, at });
    await appendAudit(
      tx,
      {
        actor: username,
        action: AUDIT_ACTIONS[action],
        subject: `rencana:${planId}`,
        detail: {
          seq,
          reason,
          state,
          planHash: plan.result?.planHash ?? null,
          ...(action === "choose" && { replaces: now.state === "belum" ? null : now.planId }),
          // What was shown to whoever chose or opened it.
          ...((action === "choose" || action === "open") && { warnings: await warningsOf(tx, plan) }),
        },
      },
      context.clock,
    );
  });
}

/**
 * The plan as it stands, with its period and itself held until the transaction ends: the period first, so that its acts come one after the
 * other, then the plan, so that no decision slips into one that is being chosen.
 */
async function heldPlan(tx: Tx, planId: number): Promise<PlanSummary> {
  const known = await planSummary(tx, planId);
  if (!known) throw notFound("Rencana");
  await tx.select({ id: cycles.id }).from(cycles).where(eq(cycles.id, known.cycle.id)).for("update");
  await tx.select({ id: plans.id }).from(plans).where(eq(plans.id, planId)).for("update");
  return (await planSummary(tx, planId))!;
}

export async function standingOf(db: Queryable, cycleId: number): Promise<Standing> {
  const [newest] = await db
    .select({ head: planChoices.seq, state: planChoices.state, planId: planChoices.planId })
    .from(planChoices)
    .where(eq(planChoices.cycleId, cycleId))
    .orderBy(desc(planChoices.seq))
    .limit(1);
  return (newest as Standing | undefined) ?? { head: 0, state: "belum", planId: null };
}

/** What may be done with a plan as things stand; obstacles of the plan itself aside. */
export function actionsFor({ state, planId: chosen }: Standing, planId: number): ChoiceAction[] {
  const isChosen = state !== "belum" && chosen === planId;
  return (Object.keys(choiceTransitions[state]) as ChoiceAction[]).filter(
    (action) => (action === "choose") !== isChosen,
  );
}

function stateAfter(now: Standing, planId: number, action: ChoiceAction): ChoiceState {
  if (actionsFor(now, planId).includes(action))
    return (choiceTransitions[now.state] as Partial<Record<ChoiceAction, ChoiceState>>)[action]!;
  if (action === "choose") throw new Refusal(409, "sudah-terpilih", says.already);
  if (now.state === "belum" || now.planId !== planId)
    throw new Refusal(409, "bukan-terpilih", says.notChosen, says.notChosenHint);
  throw action === "open"
    ? new Refusal(409, "sudah-dibuka", says.alreadyOpen)
    : new Refusal(409, "belum-dibuka", says.notOpen);
}

/** Refuses (409) to unlock the chosen plan; to be asked with the plan's row locked. */
export async function refuseIfChosen(tx: Tx, planId: number): Promise<void> {
  if ((await planSummary(tx, planId))?.choice !== "belum")
    throw new Refusal(409, "rancangan-terpilih", says.chosenStaysLocked, says.chosenStaysLockedHint);
}

async function meanwhile(tx: Tx, cycleId: number): Promise<Refusal> {
  const [newest] = await tx
    .select({
      by: planChoices.actorName,
      action: planChoices.action,
      plan: plans.name,
      reason: planChoices.reason,
    })
    .from(planChoices)
    .innerJoin(plans, eq(plans.id, planChoices.planId))
    .where(eq(planChoices.cycleId, cycleId))
    .orderBy(desc(planChoices.seq))
    .limit(1);
  const told = newest && says.meanwhile(newest.by, newest.action as ChoiceAction, newest.plan, newest.reason);
  return new Refusal(409, "pilihan-berubah", told ?? says.notChosen, says.meanwhileHint);
}
