import type { Fairness, MoveReason, Placement, PlanMove, SwapOffer } from "@selaras/contract";
import { and, asc, eq, sql } from "drizzle-orm";
import {
  type PresentConditions,
  presentConditions,
  restsOnTraining,
} from "../../development/present-conditions.js";
import type { Queryable } from "../../platform/database.js";
import type { BaselineFigures } from "../baselines/compare-baselines.js";
import { readable } from "../eligibility/contract-findings.js";
import { planMoves, planStays, plans } from "../tables.js";
import type { FrontierAnswer, UnitChange } from "./outcome.js";

export async function frontierOf(db: Queryable, id: number): Promise<FrontierAnswer | null> {
  const rows = await db.select({ frontier: plans.frontier }).from(plans).where(eq(plans.id, id));
  const stored = rows[0]?.frontier as Pick<FrontierAnswer, "points" | "bend"> | null | undefined;
  // Curves of earlier versions count seats alone.
  const unread = { qualified: null, worseOff: null, commute: null };
  return stored
    ? { bends: null, start: null, ...stored, points: stored.points.map((point) => ({ ...unread, ...point })) }
    : null;
}

export async function unitChangesOf(db: Queryable, id: number): Promise<UnitChange[] | null> {
  const rows = await db.select({ units: plans.units }).from(plans).where(eq(plans.id, id));
  return (rows[0]?.units ?? null) as UnitChange[] | null;
}

export async function fairnessOf(db: Queryable, id: number): Promise<Fairness | null> {
  const rows = await db.select({ fairness: plans.fairness }).from(plans).where(eq(plans.id, id));
  return (rows[0]?.fairness ?? null) as Fairness | null;
}

export async function baselinesOf(db: Queryable, id: number): Promise<BaselineFigures | null> {
  const rows = await db.select({ baselines: plans.baselines }).from(plans).where(eq(plans.id, id));
  return (rows[0]?.baselines ?? null) as BaselineFigures | null;
}

export async function swapsOf(db: Queryable, id: number): Promise<SwapOffer[] | null> {
  const rows = await db.select({ swaps: plans.swaps }).from(plans).where(eq(plans.id, id));
  return (rows[0]?.swaps ?? null) as SwapOffer[] | null;
}

/** Moves in the order of the plan: chain by chain. */
export async function movesOf(db: Queryable, id: number): Promise<PlanMove[]> {
  const rows = await db
    .select({ move: planMoves.move })
    .from(planMoves)
    .where(eq(planMoves.planId, id))
    .orderBy(asc(planMoves.seq));
  return asOfNow(
    db,
    id,
    rows.map((row) => row.move as PlanMove),
    ({ move }, stored) => move(stored),
  );
}

/** What rests on a training is shown as that training stands now; all else as it was stored. */
async function asOfNow<M extends PlanMove>(
  db: Queryable,
  id: number,
  stored: M[],
  show: (now: PresentConditions, move: M) => M,
): Promise<M[]> {
  if (!stored.some(restsOnTraining)) return stored;
  const [plan] = await db.select({ tmt: plans.tmt }).from(plans).where(eq(plans.id, id));
  const now = await presentConditions(db, plan!.tmt);
  return stored.map((move) => show(now, move));
}

/** In the order of the plan; with `rule` only those with a finding of it. */
export async function reasonsOf(db: Queryable, id: number, rule?: string): Promise<MoveReason[]> {
  const finds = sql`${planMoves.reason} -> 'findings' @> ${JSON.stringify([{ rule }])}::jsonb`;
  const rows = await db
    .select({ reason: planMoves.reason })
    .from(planMoves)
    .where(and(eq(planMoves.planId, id), rule === undefined ? undefined : finds))
    .orderBy(asc(planMoves.seq));
  return asOfNow(
    db,
    id,
    rows.map((row) => readReason(row.reason)),
    ({ reason }, stored) => reason(stored),
  );
}

export async function reasonOf(db: Queryable, id: number, nip: string): Promise<MoveReason | null> {
  const rows = await db
    .select({ reason: planMoves.reason })
    .from(planMoves)
    .where(and(eq(planMoves.planId, id), eq(planMoves.nip, nip)));
  if (!rows[0]) return null;
  const [reason] = await asOfNow(db, id, [readReason(rows[0].reason)], (now, stored) => now.reason(stored));
  return reason!;
}

function readReason(stored: unknown): MoveReason {
  const reason = stored as MoveReason;
  return { ...reason, findings: reason.findings.map(readable) };
}

/** Why me, why not me: the answer of a plan for one employee, moved or not; null when the plan does not know the employee. */
export async function placementOf(db: Queryable, id: number, nip: string): Promise<Placement | null> {
  const stays = await db
    .select({ placement: planStays.placement })
    .from(planStays)
    .where(and(eq(planStays.planId, id), eq(planStays.nip, nip)));
  if (stays[0]) return stays[0].placement as Placement;
  const reason = await reasonOf(db, id, nip);
  if (!reason) return null;
  const [plan] = await db.select({ name: plans.name, tmt: plans.tmt }).from(plans).where(eq(plans.id, id));
  return {
    planId: id,
    planName: plan!.name,
    tmt: plan!.tmt,
    moved: true,
    from: reason.from,
    to: reason.to,
    sentences: reason.sentences,
    before: reason.before,
    after: reason.after,
  };
}

/** gzip of the canonical problem, plan or audit file; null while the plan has none (plans of earlier versions have no audit file). */
export async function planFileOf(
  db: Queryable,
  id: number,
  file: "problem" | "plan" | "auditExport",
): Promise<Buffer | null> {
  const rows = await db.select({ bytes: plans[file] }).from(plans).where(eq(plans.id, id));
  return rows[0]?.bytes ?? null;
}
