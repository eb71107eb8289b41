import type { Decision, DeskAnswer, Ledger, LedgerDecision, PlaceOptions } from "@selaras/contract";
import { eq } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import type { Tx } from "../../platform/database.js";
import { notFound, Refusal } from "../../platform/refusal.js";
import { refuseIfLocked } from "../scenarios/scenario.js";
import { plans } from "../tables.js";
import type { AskDesk, DeskStart } from "./desk-question.js";
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

/** What else could become of one person beside the decisions in force. */
export async function placesFor({ context, ask, planId }: DeskRoom, nip: string): Promise<PlaceOptions> {
  const stored = await readLedger(context.db, planId);
  const found = await ask(startOf(context, planId), { placesOf: nip, inForce: inForce(stored.decisions) });
  if (!found) throw notFound("Pegawai dalam rencana ini");
  return found;
}

/** A decision as it is asked for: beside everything in force except `replaces`, which it takes out of force. */
export interface Wanted {
  readonly decision: Decision;
  readonly reason: string;
  readonly base: number;
  readonly replaces?: number | null;
}

/** Adds a decision to the ledger with its price; refused when no lawful plan keeps it or when it contradicts another. */
export function decide(
  room: DeskRoom,
  actor: Actor,
  { decision, reason, base, replaces = null }: Wanted,
  also: Alongside = nothingElse,
): Promise<Ledger> {
  return append(room, actor, also, async (stored) => {
    const old = inForce(stored.decisions).find(({ seq }) => seq === replaces);
    const rest = { ...stored, decisions: stored.decisions.filter((one) => one !== old) };
    refuseMeanwhile(decision, rest, base);
    refuseContradiction(decision, rest);
    const { sentence, answer } = await ask(room, active(rest), [...active(rest), decision]);
    if (answer.status === "tidak-mungkin") throw impossible(answer);
    const price = answer.price ?? 0;
    return [
      ...(old ? [await undoing(room, stored, old)] : []),
      { action: "tetapkan", refersTo: null, decision, sentence, reason, price },
    ];
  });
}

/** Takes a decision out of force again; the ledger keeps both. */
export function undo(
  room: DeskRoom,
  actor: Actor,
  seq: number,
  also: Alongside = nothingElse,
): Promise<Ledger> {
  return append(room, actor, also, async (stored) => {
    const known = decisionOf(stored, seq);
    if (known.undone) throw new Refusal(409, "sudah-dibatalkan", says.alreadyUndone(known.undone.by));
    return [await undoing(room, stored, known)];
  });
}

async function undoing(room: DeskRoom, stored: StoredLedger, known: LedgerDecision): Promise<NewEntry> {
  const rest = { ...stored, decisions: stored.decisions.filter((one) => one !== known) };
  const { price } = await answerOf(room, active(stored), active(rest));
  const { seq, sentence } = known;
  return { action: "batalkan", refersTo: seq, decision: null, sentence, reason: "", price: price ?? 0 };
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
    const { sentence } = known;
    return [
      {
        action: "pulihkan",
        refersTo: seq,
        decision: null,
        sentence,
        reason: "",
        price: answer.price ?? 0,
      },
    ];
  });
}

/** What is written together with a decision, whose number it is told: both are kept or neither. */
export type Alongside = (tx: Tx, seq: number) => Promise<void>;
const nothingElse: Alongside = async () => {};

type NewEntry = Pick<
  typeof planDecisions.$inferInsert,
  "action" | "refersTo" | "decision" | "sentence" | "reason" | "price"
>;

/** Makes entries on the ledger as it is, and again if somebody was quicker: nothing is lost and every price is true. */
async function append(
  room: DeskRoom,
  actor: Actor,
  also: Alongside,
  make: (stored: StoredLedger) => Promise<readonly NewEntry[]>,
): Promise<Ledger> {
  const { context, planId } = room;
  const { db } = context;
  await refuseIfLocked(db, planId);
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const stored = await readLedger(db, planId);
    const entries = await make(stored);
    const added = await db.transaction(async (tx) => {
      const locked = await tx.select({ id: plans.id }).from(plans).where(eq(plans.id, planId)).for("update");
      if (locked.length === 0) throw notFound("Rencana");
      await refuseIfLocked(tx, planId);
      if ((await readLedger(tx, planId)).head !== stored.head) return false;
      let seq = stored.head;
      for (const entry of entries) await insertEntry(tx, room, actor, ++seq, entry);
      await also(tx, seq);
      return true;
    });
    if (added) return openLedger(room);
  }
  throw new Refusal(409, "sibuk", says.busy, says.busyHint);
}

async function insertEntry(
  tx: Tx,
  { context: { clock }, planId }: DeskRoom,
  { username, displayName }: Actor,
  seq: number,
  entry: NewEntry,
): Promise<void> {
  const at = clock.now().toISOString();
  await tx
    .insert(planDecisions)
    .values({ ...entry, planId, seq, actor: username, actorName: displayName, at });
  const { action, refersTo, decision, reason, price } = entry;
  const detail = { seq, refersTo, decision, reason, price };
  const subject = `rencana:${planId}`;
  await appendAudit(tx, { actor: username, action: `keputusan.${action}`, subject, detail }, clock);
}

const active = ({ decisions }: StoredLedger): Decision[] =>
  inForce(decisions).map(({ decision }) => decision);

const ask = ({ context, ask: question, planId }: DeskRoom, before: Decision[], after: Decision[]) =>
  question(startOf(context, planId), { before, after });

const startOf = ({ database }: Context, planId: number): DeskStart => ({
  planId,
  databaseUrl: database.pool.options.connectionString!,
});

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
