import type { Decision, DeskAnswer, Ledger, LedgerDecision } from "@selaras/contract";
import { eq } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import type { Tx } from "../../platform/database.js";
import { notFound, Refusal } from "../../platform/refusal.js";
import { plans } from "../tables.js";
import type { AskDesk } from "./desks.js";
import { contradicted, inForce, subjectsOf } from "./ledger.js";
import { says } from "./messages.js";
import { readLedger, type StoredLedger } from "./read-ledger.js";
import { planDecisions } from "./tables.js";

/** Where the decisions of one plan are made: its database, its solved state, and who decides. */
export interface DeskRoom {
  readonly context: Context;
  readonly ask: AskDesk;
  readonly planId: number;
}

/** Others may decide while a price is computed; then it is computed again beside their decision. */
const MOST_TRIES = 8;

export async function openLedger(room: DeskRoom): Promise<Ledger> {
  const stored = await readLedger(room.context.db, room.planId);
  return { ...stored, answer: await answerOf(room, [], active(stored)) };
}

/** What one more decision would cost beside those in force; nothing is stored. */
export async function whatIf(room: DeskRoom, decision: Decision): Promise<DeskAnswer> {
  const stored = await readLedger(room.context.db, room.planId);
  refuseContradiction(decision, stored);
  return answerOf(room, active(stored), [...active(stored), decision]);
}

/** Adds a decision to the ledger with its price; refused when no lawful plan keeps it or when it contradicts another. */
export function decide(
  room: DeskRoom,
  actor: Actor,
  { decision, reason, base }: { decision: Decision; reason: string; base: number },
  also: Alongside = nothingElse,
): Promise<Ledger> {
  return append(room, actor, also, async (stored) => {
    refuseMeanwhile(decision, stored, base);
    refuseContradiction(decision, stored);
    const { sentence, answer } = await ask(room, active(stored), [...active(stored), decision]);
    if (answer.status === "tidak-mungkin") throw impossible(answer);
    return { action: "tetapkan", refersTo: null, decision, sentence, reason, price: answer.price ?? 0 };
  });
}

/** Takes a decision out of force again; the ledger keeps both. */
export function undo(room: DeskRoom, actor: Actor, seq: number): Promise<Ledger> {
  return append(room, actor, nothingElse, async (stored) => {
    const known = decisionOf(stored, seq);
    if (known.undone) throw new Refusal(409, "sudah-dibatalkan", says.alreadyUndone(known.undone.by));
    const rest = inForce(stored.decisions).filter((one) => one.seq !== seq);
    const answer = await answerOf(
      room,
      active(stored),
      rest.map(({ decision }) => decision),
    );
    return {
      action: "batalkan",
      refersTo: seq,
      decision: null,
      sentence: known.sentence,
      reason: "",
      price: answer.price ?? 0,
    };
  });
}

/** Puts an undone decision back into force, if it still goes with the others. */
export function redo(room: DeskRoom, actor: Actor, seq: number): Promise<Ledger> {
  return append(room, actor, nothingElse, async (stored) => {
    const known = decisionOf(stored, seq);
    if (!known.undone) throw new Refusal(409, "masih-berlaku", says.notUndone);
    refuseContradiction(known.decision, stored);
    const after = inForce([
      ...stored.decisions.map((one) => (one.seq === seq ? { ...one, undone: null } : one)),
    ]).map(({ decision }) => decision);
    const answer = await answerOf(room, active(stored), after);
    if (answer.status === "tidak-mungkin") throw impossible(answer);
    return {
      action: "pulihkan",
      refersTo: seq,
      decision: null,
      sentence: known.sentence,
      reason: "",
      price: answer.price ?? 0,
    };
  });
}

/** What is written together with a decision: both are kept or neither. */
export type Alongside = (tx: Tx, seq: number) => Promise<void>;
const nothingElse: Alongside = async () => {};

type NewEntry = Pick<
  typeof planDecisions.$inferInsert,
  "action" | "refersTo" | "decision" | "sentence" | "reason" | "price"
>;

/** Makes an entry on the ledger as it is, and again if somebody was quicker: nothing is lost and every price is true. */
async function append(
  room: DeskRoom,
  actor: Actor,
  also: Alongside,
  make: (stored: StoredLedger) => Promise<NewEntry>,
): Promise<Ledger> {
  const { context, planId } = room;
  const { db, clock } = context;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const stored = await readLedger(db, planId);
    const entry = await make(stored);
    const added = await db.transaction(async (tx) => {
      const locked = await tx.select({ id: plans.id }).from(plans).where(eq(plans.id, planId)).for("update");
      if (locked.length === 0) throw notFound("Rencana");
      if ((await readLedger(tx, planId)).head !== stored.head) return false;
      const seq = stored.head + 1;
      await tx.insert(planDecisions).values({
        ...entry,
        planId,
        seq,
        actor: actor.username,
        actorName: actor.displayName,
        at: clock.now().toISOString(),
      });
      await also(tx, seq);
      const { action, refersTo, reason, price } = entry;
      await appendAudit(
        tx,
        {
          actor: actor.username,
          action: `keputusan.${action}`,
          subject: `rencana:${planId}`,
          detail: { seq, refersTo, decision: entry.decision, reason, price },
        },
        clock,
      );
      return true;
    });
    if (added) return openLedger(room);
  }
  throw new Refusal(409, "sibuk", says.busy, says.busyHint);
}

const active = ({ decisions }: StoredLedger): Decision[] =>
  inForce(decisions).map(({ decision }) => decision);

function ask({ context, ask: question, planId }: DeskRoom, before: Decision[], after: Decision[]) {
  const databaseUrl = context.database.pool.options.connectionString!;
  return question({ planId, databaseUrl }, { before, after });
}

const answerOf = async (room: DeskRoom, before: Decision[], after: Decision[]): Promise<DeskAnswer> =>
  (await ask(room, before, after)).answer;

function decisionOf({ decisions }: StoredLedger, seq: number): LedgerDecision {
  const known = decisions.find((one) => one.seq === seq);
  if (!known) throw notFound("Keputusan");
  return known;
}

function refuseContradiction(decision: Decision, { decisions }: StoredLedger): void {
  const other = contradicted(decision, inForce(decisions));
  if (other)
    throw new Refusal(
      409,
      "keputusan-bentrok",
      says.contradicts(other.seq, other.sentence, other.by),
      says.contradictsHint,
    );
}

/** Two people who decide about the same person or seat at once: the second hears of the first before anything is stored. */
function refuseMeanwhile(decision: Decision, { decisions }: StoredLedger, base: number): void {
  const mine = new Set(subjectsOf(decision));
  const other = inForce(decisions).find(
    (one) => one.seq > base && subjectsOf(one.decision).some((subject) => mine.has(subject)),
  );
  if (other)
    throw new Refusal(
      409,
      "keputusan-bentrok",
      says.meanwhile(other.seq, other.sentence, other.by),
      says.meanwhileHint,
    );
}

const impossible = ({ reasons }: DeskAnswer) =>
  new Refusal(422, "tidak-mungkin", reasons.join(" "), says.impossibleHint);
