import type { Deliberation, Outcome, PlanMove, Vote } from "@selaras/contract";
import { asc, eq } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Actor } from "../../platform/actor.js";
import type { Queryable, Tx } from "../../platform/database.js";
import { notFound } from "../../platform/refusal.js";
import { movesOf } from "../run/store-read.js";
import { refuseIfLocked } from "../scenarios/scenario.js";
import { plans } from "../tables.js";
import { type DeskRoom, decide, undo } from "../workbench/decide.js";
import { inForce } from "../workbench/ledger.js";
import { readLedger } from "../workbench/read-ledger.js";
import { type DeliberationRow, foldDeliberation } from "./fold.js";
import { deliberations } from "./tables.js";

type Entry = Pick<DeliberationRow, "chain" | "kind" | "value" | "text" | "member" | "decisionSeq">;

export async function readDeliberation({
  context,
  planId,
}: Pick<DeskRoom, "context" | "planId">): Promise<Deliberation> {
  const { decisions } = await readLedger(context.db, planId);
  const standing = new Map(inForce(decisions).map(({ seq, price }) => [seq, price]));
  return foldDeliberation(await movesOf(context.db, planId), await rowsOf(context.db, planId), standing);
}

/** The last vote of a member counts; `member` is who votes, or who is named by whoever keeps the minutes. */
export async function vote(
  room: DeskRoom,
  actor: Actor,
  chain: number,
  { vote: value, member }: { vote: Vote; member: string },
): Promise<Deliberation> {
  await chainMoves(room, chain);
  await room.context.db.transaction((tx) =>
    append(room, tx, actor, { chain, kind: "suara", value, text: "", member, decisionSeq: null }),
  );
  return readDeliberation(room);
}

export async function note(room: DeskRoom, actor: Actor, chain: number, text: string): Promise<Deliberation> {
  await chainMoves(room, chain);
  const member = actor.displayName;
  await room.context.db.transaction((tx) =>
    append(room, tx, actor, { chain, kind: "catatan", value: "", text, member, decisionSeq: null }),
  );
  return readDeliberation(room);
}

/**
 * Decides a chain: approved moves are locked on the planning desk and returned ones taken back there, together with the entry in the
 * minutes and in place of an earlier outcome of the chain. Refused like any decision that no lawful plan can keep; then the earlier stands.
 */
export async function decideChain(
  room: DeskRoom,
  actor: Actor,
  chain: number,
  { kind, reason }: { kind: Outcome; reason: string },
): Promise<Deliberation> {
  const { db } = room.context;
  const moves = await chainMoves(room, chain);
  await refuseIfLocked(db, room.planId);
  const rows = await rowsOf(db, room.planId);
  const earlier = rows.findLast((row) => row.chain === chain && row.kind === "putusan")?.decisionSeq ?? null;
  const { head, decisions } = await readLedger(db, room.planId);
  const replaces = inForce(decisions).some(({ seq }) => seq === earlier) ? earlier : null;
  const entry = { chain, kind: "putusan", value: kind, text: reason, member: actor.displayName };
  const minute = (tx: Tx, decisionSeq: number | null) => append(room, tx, actor, { ...entry, decisionSeq });
  if (kind !== "ditunda") {
    const wanted = { decision: decisionOf(kind, moves), reason: `Sidang: ${reason}`, base: head, replaces };
    await decide(room, actor, wanted, minute);
  } else if (replaces !== null) await undo(room, actor, replaces, (tx) => minute(tx, null));
  else await db.transaction((tx) => minute(tx, null));
  return readDeliberation(room);
}

const decisionOf = (kind: "disetujui" | "dikembalikan", moves: readonly PlanMove[]) =>
  kind === "dikembalikan"
    ? ({ kind: "tarik", nips: moves.map(({ nip }) => nip) } as const)
    : ({
        kind: "kunci",
        places: moves.map(({ nip, to: { unitCode, titleCode } }) => ({ nip, seat: { unitCode, titleCode } })),
      } as const);

async function chainMoves({ context, planId }: DeskRoom, chain: number): Promise<PlanMove[]> {
  const moves = (await movesOf(context.db, planId)).filter((move) => move.chain === chain);
  if (moves.length === 0) throw notFound("Rantai ini");
  return moves;
}

/** What was said and decided about a plan, in order. */
export const rowsOf = (db: Queryable, planId: number): Promise<DeliberationRow[]> =>
  db.select().from(deliberations).where(eq(deliberations.planId, planId)).orderBy(asc(deliberations.seq));

/** The plan's row is the lock: entries of one plan stand in one order. */
async function append({ context, planId }: DeskRoom, tx: Tx, actor: Actor, entry: Entry): Promise<void> {
  await tx.select({ id: plans.id }).from(plans).where(eq(plans.id, planId)).for("update");
  const seq = (await rowsOf(tx, planId)).length + 1;
  const at = context.clock.now().toISOString();
  await tx.insert(deliberations).values({ ...entry, planId, seq, actor: actor.username, at });
  const { chain, kind, value, member } = entry;
  await appendAudit(
    tx,
    {
      actor: actor.username,
      action: `sidang.${kind}`,
      subject: `rencana:${planId}`,
      detail: { seq, chain, value, member },
    },
    context.clock,
  );
}
