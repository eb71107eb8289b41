import type { ContestAction, ContestState, ContestTopic } from "@selaras/contract";
import { and, eq, isNull } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import type { Tx } from "../../platform/database.js";
import { forbidden, notFound, Refusal } from "../../platform/refusal.js";
import { correctRow } from "../../workforce/corrections/correct-row.js";
import { corrections } from "../../workforce/corrections/tables.js";
import { lockWorkforce } from "../../workforce/imports/commit-import.js";
import type { StoredRow } from "../../workforce/kinds/kind-store.js";
import { correctRelative } from "./correct-relative.js";
import { says } from "./messages.js";
import { isOwn, mayDo, maySee, nextState } from "./policy.js";
import { same } from "./read-proposal.js";
import { storedItems } from "./stored-items.js";
import { contestDocuments, contests } from "./tables.js";
import { topics } from "./topics.js";

type ContestRow = typeof contests.$inferSelect;

/** The employee takes it back; the record stays as it is. */
export const withdrawContest = (context: Context, actor: Actor, id: number): Promise<void> =>
  change(context, actor, id, "withdraw", "", async () => ({}));

/** The record stays as it is, and the employee reads why. */
export const rejectContest = (context: Context, actor: Actor, id: number, reason: string): Promise<void> =>
  change(context, actor, id, "reject", reason, async () => ({}));

/**
 * Writes the proposed value into the record. Refused (409) when the record no longer says what was contested: the analyst then decides on
 * what stands there now.
 */
export const acceptContest = (context: Context, actor: Actor, id: number, reason: string): Promise<void> =>
  change(context, actor, id, "accept", reason, async (tx, contest, at) => {
    await lockWorkforce(tx);
    const topic = contest.topic as ContestTopic;
    const recorded = contest.recorded as StoredRow | null;
    const now =
      (await storedItems(tx, topic, contest.nip)).find(({ key }) => key === contest.key)?.row ?? null;
    const columns = topics[topic].fields.map(({ sql }) => sql);
    if (
      (now === null) !== (recorded === null) ||
      columns.some((column) => !same(now?.[column], recorded?.[column]))
    )
      throw new Refusal(409, "data-berubah", says.changedMeanwhile, says.changedMeanwhileHint);
    const [document] = await tx
      .select({ sha256: contestDocuments.sha256 })
      .from(contestDocuments)
      .where(eq(contestDocuments.contestId, contest.id));
    const after = contest.proposed as StoredRow | null;
    const decided = {
      after,
      row: after ?? recorded!,
      contestId: contest.id,
      documentSha256: document!.sha256,
      decidedBy: actor.displayName,
      at,
    };
    const { kind } = topics[topic];
    const correction = await correctRow(tx, { kind, key: contest.key, nip: contest.nip, ...decided });
    const relative = topic === "keluarga" ? await correctRelative(tx, decided) : null;
    return {
      correction: correction.id,
      ...(relative !== null && { relative }),
      columns,
      document: document!.sha256,
    };
  });

/** From now on the files count again for the corrected row; what is stored stays until the next import. Refused (409): nothing stands. */
export async function releaseCorrection(
  { db, clock }: Context,
  actor: Actor,
  id: number,
  reason: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const contest = await lockedContest(tx, actor, id);
    if (!mayDo(actor, contest.nip, "release")) throw refusedRight(actor, contest.nip);
    const released = await tx
      .update(corrections)
      .set({
        releasedBy: actor.displayName,
        releasedAt: clock.now().toISOString(),
        releaseReason: reason,
      })
      .where(and(eq(corrections.contestId, id), isNull(corrections.releasedAt)))
      .returning({ id: corrections.id });
    if (released.length === 0) throw new Refusal(409, "tanpa-koreksi", says.notCorrected, says.decidedHint);
    await appendAudit(
      tx,
      {
        actor: actor.username,
        action: "sanggah.lepas",
        subject: `sanggah:${id}`,
        detail: { corrections: released.map((one) => one.id), reason },
      },
      clock,
    );
  });
}

/** Sight, right, state, the change itself and its audit entry, in one transaction with the contest's row locked. */
async function change(
  { db, clock }: Context,
  actor: Actor,
  id: number,
  action: ContestAction,
  reason: string,
  make: (tx: Tx, contest: ContestRow, at: string) => Promise<Readonly<Record<string, unknown>>>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const contest = await lockedContest(tx, actor, id);
    if (!mayDo(actor, contest.nip, action)) throw refusedRight(actor, contest.nip);
    const state = contest.state as ContestState;
    const next = nextState(state, action);
    if (next === null)
      throw new Refusal(409, "sudah-diputus", says.decided(says.states[state]), says.decidedHint);
    const at = clock.now().toISOString();
    const detail = await make(tx, contest, at);
    await tx
      .update(contests)
      .set({ state: next, decidedAt: at, decidedBy: actor.displayName, reason })
      .where(eq(contests.id, id));
    await appendAudit(
      tx,
      {
        actor: actor.username,
        action: `sanggah.${says.verbs[action]}`,
        subject: `sanggah:${id}`,
        detail: { topic: contest.topic, ...detail },
      },
      clock,
    );
  });
}

/** A contest the actor may not see is answered exactly like one that does not exist. */
async function lockedContest(tx: Tx, actor: Actor, id: number): Promise<ContestRow> {
  const [contest] = await tx.select().from(contests).where(eq(contests.id, id)).for("update");
  if (!contest || !maySee(actor, contest.nip)) throw notFound(says.contest);
  return contest;
}

const refusedRight = (actor: Actor, nip: string) =>
  isOwn(actor, nip) ? new Refusal(403, "sanggah-sendiri", says.ownCase, says.ownCaseHint) : forbidden();
