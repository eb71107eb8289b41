import type { PlanSummary } from "@selaras/contract";
import { eq } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import type { Queryable, Tx } from "../../platform/database.js";
import { notFound, Refusal } from "../../platform/refusal.js";
import { knownPlan } from "../run/solved-plan.js";
import { plans } from "../tables.js";
import { refuseIfChosen } from "./choose-plan.js";
import { says } from "./messages.js";

export type Lock = NonNullable<PlanSummary["locked"]>;

/** Renames a scenario and keeps what people write about it. Its choices never change: whoever wants others makes a copy. */
export function describe(
  context: Context,
  actor: Actor,
  id: number,
  { name, note }: { name: string; note: string },
): Promise<PlanSummary> {
  return change(context, id, async (tx, before) => {
    if (before.name === name && before.note === note) return;
    await tx.update(plans).set({ name, note }).where(eq(plans.id, id));
    await audit(context, tx, actor, "skenario.ubah", id, {
      nameBefore: before.name,
      name,
      noteChanged: before.note !== note,
      note,
    });
  });
}

export function lock(context: Context, actor: Actor, id: number, reason: string): Promise<PlanSummary> {
  return change(context, id, async (tx, before) => {
    refuseLocked(before.locked);
    if (before.state === "antre" || before.state === "berjalan")
      throw new Refusal(409, "rencana-belum-selesai", says.unfinished, says.unfinishedHint);
    const locked: Lock = { by: actor.displayName, at: context.clock.now().toISOString(), reason };
    await tx.update(plans).set({ locked }).where(eq(plans.id, id));
    await audit(context, tx, actor, "skenario.kunci", id, { reason });
  });
}

export function unlock(context: Context, actor: Actor, id: number, reason: string): Promise<PlanSummary> {
  return change(context, id, async (tx, before) => {
    if (before.locked === null) throw new Refusal(409, "tidak-terkunci", says.notLocked);
    await refuseIfChosen(tx, id);
    await tx.update(plans).set({ locked: null }).where(eq(plans.id, id));
    await audit(context, tx, actor, "skenario.buka", id, { reason });
  });
}

/** Refuses (409) what would change a locked scenario; to be asked with the plan's row locked, so that no decision slips in between. */
export async function refuseIfLocked(db: Queryable, id: number): Promise<void> {
  const [row] = await db.select({ locked: plans.locked }).from(plans).where(eq(plans.id, id));
  refuseLocked(row?.locked);
}

function refuseLocked(stored: unknown): void {
  const locked = (stored ?? null) as Lock | null;
  if (locked)
    throw new Refusal(
      409,
      "skenario-terkunci",
      says.locked(locked.by, locked.at, locked.reason),
      says.lockedHint,
    );
}

interface Stored {
  readonly name: string;
  readonly note: string;
  readonly locked: unknown;
  readonly state: string;
}

async function change(
  context: Context,
  id: number,
  act: (tx: Tx, before: Stored) => Promise<void>,
): Promise<PlanSummary> {
  await context.db.transaction(async (tx) => {
    const { name, note, locked, state } = plans;
    const columns = { name, note, locked, state };
    const [before] = await tx.select(columns).from(plans).where(eq(plans.id, id)).for("update");
    if (!before) throw notFound("Rencana");
    await act(tx, before);
  });
  return knownPlan(context, id);
}

function audit(
  { clock }: Context,
  tx: Tx,
  { username }: Actor,
  action: string,
  id: number,
  detail: Record<string, unknown>,
): Promise<void> {
  return appendAudit(tx, { actor: username, action, subject: `rencana:${id}`, detail }, clock);
}
