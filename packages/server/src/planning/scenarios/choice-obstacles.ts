import type { Decision, LedgerDecision, PlanChoice, PlanSummary, SeatCode } from "@selaras/contract";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import { planMoves, planStays } from "../tables.js";
import { inForce } from "../workbench/ledger.js";
import { readLedger } from "../workbench/read-ledger.js";
import { choiceTexts as says } from "./choice-messages.js";

type Obstacle = PlanChoice["obstacles"][number];

/**
 * Why a plan cannot be the chosen one. What employees are shown is the plan as it was drawn up, so decisions made on it since that it does
 * not keep stand in the way as much as a broken rule: people would be told what nobody wants any more.
 */
export async function obstaclesOf(db: Queryable, plan: PlanSummary): Promise<Obstacle[]> {
  const { result, state, cycle } = plan;
  if (!cycle.current) return [obstacle("periode-lain", says.otherCycle(cycle.name))];
  if (state === "antre" || state === "berjalan") return [obstacle("rencana-belum-selesai", says.unfinished)];
  if (result === null || (result.status !== "optimal" && result.status !== "feasible"))
    return [obstacle("rencana-tanpa-hasil", says.withoutResult)];
  const undrawn = await undrawnDecisions(db, plan.id);
  return [
    ...(result.verified ? [] : [obstacle("rencana-belum-terbukti", says.unverified(result.verifierMessage))]),
    ...(result.lawful ? [] : [obstacle("rencana-melanggar-aturan", says.unlawful(result.lawMessage))]),
    ...(undrawn.length === 0 ? [] : [obstacle("keputusan-belum-disusun", says.undrawn(undrawn))]),
  ];
}

const obstacle = (code: string, [detail, hint]: readonly [string, string]): Obstacle => ({
  code,
  detail,
  hint,
});

/**
 * Decisions in force that the plan as drawn up does not keep: somebody locked elsewhere, withdrawn but moving, or placed where it is
 * forbidden; and every reserved seat and changed value, whose effect only a new solve can tell.
 */
async function undrawnDecisions(db: Queryable, planId: number): Promise<LedgerDecision[]> {
  const decisions = inForce((await readLedger(db, planId)).decisions);
  if (decisions.length === 0) return [];
  const places = await placesOf(db, planId, decisions);
  return decisions.filter(({ decision }) => !keeps(places, decision));
}

interface Place {
  /** `unit/title`; null without a post. */
  readonly at: string | null;
  readonly moves: boolean;
}

function keeps(places: ReadonlyMap<string, Place>, decision: Decision): boolean {
  const isAt = ({ nip, seat }: { nip: string; seat: SeatCode }) =>
    places.get(nip)?.at === `${seat.unitCode}/${seat.titleCode}`;
  switch (decision.kind) {
    case "kunci":
      return decision.places.every(isAt);
    case "larang":
      return !decision.places.some(isAt);
    case "tarik":
      return decision.nips.every((nip) => places.get(nip)?.moves === false);
    case "cadangkan":
    case "nilai":
      return false;
  }
}

/** Where the plan places the people that decisions name. */
async function placesOf(db: Queryable, planId: number, decisions: readonly LedgerDecision[]) {
  const nips = decisions.flatMap(({ decision }) => {
    if (decision.kind === "tarik") return decision.nips;
    return decision.kind === "kunci" || decision.kind === "larang"
      ? decision.places.map(({ nip }) => nip)
      : [];
  });
  const at = (seat: string) =>
    sql<string | null>`${sql.raw(seat)} ->> 'unitCode' || '/' || (${sql.raw(seat)} ->> 'titleCode')`;
  const moving = await db
    .select({ nip: planMoves.nip, at: at("move -> 'to'") })
    .from(planMoves)
    .where(and(eq(planMoves.planId, planId), inArray(planMoves.nip, nips)));
  const staying = await db
    .select({ nip: planStays.nip, at: at("placement -> 'from'") })
    .from(planStays)
    .where(and(eq(planStays.planId, planId), inArray(planStays.nip, nips)));
  return new Map<string, Place>([
    ...staying.map((one) => [one.nip, { at: one.at, moves: false }] as const),
    ...moving.map((one) => [one.nip, { at: one.at, moves: true }] as const),
  ]);
}
