import type { NewContest } from "@selaras/contract";
import { and, count, eq, sql } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import { ensureCycle } from "../../planning/cycle/cycle.js";
import type { Actor } from "../../platform/actor.js";
import { todayOf } from "../../platform/clock.js";
import type { Context } from "../../platform/context.js";
import type { Tx } from "../../platform/database.js";
import { Refusal } from "../../platform/refusal.js";
import { loadKnown } from "../../workforce/kinds/known.js";
import { employees } from "../../workforce/tables.js";
import { says } from "./messages.js";
import { readProposal } from "./read-proposal.js";
import type { ReceivedDocument } from "./receive-document.js";
import { storedItems } from "./stored-items.js";
import { contestDocuments, contests } from "./tables.js";
import { contestWindowOf } from "./window.js";

/** One person submits one contest at a time. */
const submitLock = 720_035;
const mostOpen = 20;

/**
 * Submits a contest of the actor's own record. Refused: 409 outside the window, without a record, with too many open ones or the same item
 * twice; 422 when the proposal is no change or nothing an import would accept.
 */
export async function submitContest(
  { db, clock }: Context,
  actor: Actor,
  form: NewContest,
  document: ReceivedDocument,
): Promise<number> {
  const nip = actor.nip;
  if (nip === null) throw new Refusal(409, "tanpa-data", says.noRecord, says.noRecordHint);
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${submitLock}, hashtext(${nip}))`);
    await refuseUntimely(tx, clock, nip);
    const proposal = readProposal(
      form,
      nip,
      await storedItems(tx, form.topic, nip),
      await loadKnown(tx),
      todayOf(clock),
    );
    const open = and(eq(contests.nip, nip), eq(contests.state, "diajukan"));
    const [same] = await tx
      .select({ id: contests.id })
      .from(contests)
      .where(and(open, eq(contests.topic, form.topic), eq(contests.key, proposal.key)));
    if (same) throw new Refusal(409, "sudah-disanggah", says.twice, says.twiceHint);
    const cycle = await ensureCycle(tx, clock);
    const [saved] = await tx
      .insert(contests)
      .values({
        cycleId: cycle.id,
        nip,
        topic: form.topic,
        ...proposal,
        explanation: form.explanation,
        state: "diajukan",
        submittedAt: clock.now().toISOString(),
      })
      .returning({ id: contests.id });
    const id = saved!.id;
    await tx.insert(contestDocuments).values({ contestId: id, ...document });
    await appendAudit(
      tx,
      {
        actor: actor.username,
        action: "sanggah.ajukan",
        subject: `sanggah:${id}`,
        detail: { topic: form.topic, document: document.sha256 },
      },
      clock,
    );
    return id;
  });
}

async function refuseUntimely(tx: Tx, clock: Context["clock"], nip: string): Promise<void> {
  const window = await contestWindowOf(tx, clock);
  if (!window?.isOpen) throw new Refusal(409, "masa-sanggah-tutup", says.closed, says.closedHint);
  const [person] = await tx
    .select({ nip: employees.nip })
    .from(employees)
    .where(and(eq(employees.nip, nip), eq(employees.active, true)));
  if (!person) throw new Refusal(409, "tanpa-data", says.noRecord, says.noRecordHint);
  const [row] = await tx
    .select({ open: count() })
    .from(contests)
    .where(and(eq(contests.nip, nip), eq(contests.state, "diajukan")));
  if (row!.open >= mostOpen)
    throw new Refusal(409, "terlalu-banyak-sanggah", says.tooMany(mostOpen), says.tooManyHint);
}
