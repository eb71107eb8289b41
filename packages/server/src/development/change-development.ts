import {
  type DevelopmentAction,
  type DevelopmentProposal,
  type DevelopmentState,
  developmentTransitions,
  may,
} from "@selaras/contract";
import { and, eq, ne, sql } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.js";
import type { Actor } from "../platform/actor.js";
import { todayOf } from "../platform/clock.js";
import type { Context } from "../platform/context.js";
import type { Tx } from "../platform/database.js";
import { forbidden, notFound, Refusal } from "../platform/refusal.js";
import { findPerson } from "../profiles/find-person.js";
import { peopleSnapshot } from "../profiles/people-snapshot.js";
import { certificates } from "../workforce/tables.js";
import { trainingHistory, trainingSessions, trainings } from "../workforce/training-tables.js";
import { actionWords, says } from "./messages.js";
import { needsOfPerson } from "./needs-of-person.js";
import { actionsOf, presentPriority, targetOf } from "./person-development.js";
import { developmentRows, developmentVersions } from "./tables.js";
import { loadTrainingRegister, type TrainingSession } from "./training-register.js";

type Row = typeof developmentRows.$inferSelect;

/** Places of sessions are given one at a time. */
const placesLock = 720_051;

/**
 * Adds proposed rows, all of them or none. Refused: a session that takes nobody (409), one the person is in already (409), and a proposal that names neither a
 * session nor a development of its own (422).
 */
export async function proposeDevelopment(
  context: Context,
  actor: Actor,
  nip: string,
  proposals: readonly DevelopmentProposal[],
): Promise<void> {
  const snapshot = await peopleSnapshot(context);
  const e = findPerson(snapshot, actor, nip);
  const rows = proposals.map((proposal) => {
    const { unit, title, need, subject, reason } = proposal;
    const aim = unit !== null && title !== null ? { unit, title } : {};
    const post = targetOf(snapshot, e, aim);
    const { priority, unknown } = presentPriority(
      post && needsOfPerson(snapshot.world, e, post, snapshot.dataDate),
    );
    const about = {
      nip,
      need,
      subject,
      unitCode: aim.unit ?? null,
      titleCode: aim.title ?? null,
      priority: priority?.value ?? null,
      priorityFormula: priority?.formula ?? says.noPriority(unknown),
      state: "diusulkan",
      progress: 0,
      reason,
    };
    return { proposal, about };
  });
  await context.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${placesLock})`);
    for (const { proposal, about } of rows)
      await insertRow(context, tx, actor, { ...about, ...(await contentOf(tx, nip, proposal)) });
  });
}

type Content = Pick<
  Row,
  "trainingCode" | "sessionCode" | "name" | "type" | "hours" | "provider" | "startsOn" | "endsOn"
>;

async function contentOf(tx: Tx, nip: string, { session, own }: DevelopmentProposal): Promise<Content> {
  if (session === null) {
    if (own === null) throw new Refusal(422, "isi-kosong", says.nothingNamed, says.nothingNamedHint);
    return { trainingCode: null, sessionCode: null, ...own };
  }
  const { catalogue, sessions } = await loadTrainingRegister(tx);
  const found = sessions.find(({ code }) => code === session);
  const training = catalogue.find(({ code }) => code === found?.trainingCode);
  if (!found || !training)
    throw new Refusal(422, "angkatan-tak-dikenal", says.unknownSession(session), says.unknownSessionHint);
  refuseClosed(found);
  const [other] = await tx
    .select({ id: developmentRows.id })
    .from(developmentRows)
    .where(
      and(
        eq(developmentRows.nip, nip),
        eq(developmentRows.sessionCode, session),
        ne(developmentRows.state, "batal"),
      ),
    )
    .limit(1);
  if (other) throw new Refusal(409, "sudah-terdaftar", says.alreadyThere(session), says.alreadyThereHint);
  const { code, name, type, hours, provider } = training;
  const { startsOn, endsOn } = found;
  return { trainingCode: code, sessionCode: session, name, type, hours, provider, startsOn, endsOn };
}

function refuseClosed({ code, isOpen, taken, capacity }: TrainingSession): void {
  if (!isOpen) throw new Refusal(409, "angkatan-tertutup", says.closedSession(code), says.closedSessionHint);
  if (taken >= capacity)
    throw new Refusal(409, "angkatan-penuh", says.fullSession(code, capacity), says.fullSessionHint);
}

interface Change {
  readonly revision: number;
  readonly reason: string;
}

/**
 * Approves, starts, finishes or cancels a row. Approving takes a place of the session; finishing enters the training into the person's
 * history, and the certificate it gives into the register. Refused: 403, 409 when changed meanwhile or not now, full sessions.
 */
export const changeDevelopment = (
  context: Context,
  actor: Actor,
  nip: string,
  id: number,
  action: DevelopmentAction,
  change: Change,
): Promise<void> =>
  changeRow(context, actor, nip, id, change, async (tx, row) => {
    const state = row.state as DevelopmentState;
    const next = (developmentTransitions[state] as Partial<Record<DevelopmentAction, DevelopmentState>>)[
      action
    ];
    if (next === undefined)
      throw new Refusal(409, "bukan-waktunya", says.notNow(state, actionWords[action]), says.notNowHint);
    if (!actionsOf(actor, state).includes(action)) throw forbidden();
    if (action === "approve" && row.sessionCode !== null) {
      const { sessions } = await loadTrainingRegister(tx);
      const session = sessions.find(({ code }) => code === row.sessionCode);
      if (!session)
        throw new Refusal(
          422,
          "angkatan-tak-dikenal",
          says.unknownSession(row.sessionCode),
          says.unknownSessionHint,
        );
      refuseClosed(session);
    }
    if (action === "finish") {
      await recordFinished(context, tx, row);
      return { state: next, progress: 100 };
    }
    return { state: next };
  });

/** How far it is, in percent; while it is approved or under way. */
export const noteProgress = (
  context: Context,
  actor: Actor,
  nip: string,
  id: number,
  { progress, ...change }: Change & { readonly progress: number },
): Promise<void> =>
  changeRow(context, actor, nip, id, change, async (_, row) => {
    if (!may(actor.role, "development.judge")) throw forbidden();
    if (row.state !== "disetujui" && row.state !== "berjalan")
      throw new Refusal(
        409,
        "bukan-waktunya",
        says.notNow(row.state, "diperbarui kemajuannya"),
        says.notNowHint,
      );
    return { progress };
  });

async function changeRow(
  context: Context,
  actor: Actor,
  nip: string,
  id: number,
  { revision, reason }: Change,
  make: (tx: Tx, row: Row) => Promise<Partial<Row>>,
): Promise<void> {
  const snapshot = await peopleSnapshot(context);
  findPerson(snapshot, actor, nip);
  await context.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${placesLock})`);
    const [row] = await tx
      .select()
      .from(developmentRows)
      .where(and(eq(developmentRows.id, id), eq(developmentRows.nip, nip)));
    if (!row) throw notFound(says.row);
    if (row.revision !== revision)
      throw new Refusal(409, "ditulis-orang-lain", says.meanwhile, says.meanwhileHint);
    const changed: Row = {
      ...row,
      ...(await make(tx, row)),
      revision: row.revision + 1,
      reason,
      changedBy: actor.displayName,
      changedAt: context.clock.now().toISOString(),
    };
    await tx.update(developmentRows).set(changed).where(eq(developmentRows.id, id));
    await keep(context, tx, actor, changed);
  });
}

async function insertRow(
  context: Context,
  tx: Tx,
  actor: Actor,
  row: Omit<Row, "id" | "revision" | "changedBy" | "changedAt">,
): Promise<void> {
  const [inserted] = await tx
    .insert(developmentRows)
    .values({
      ...row,
      revision: 1,
      changedBy: actor.displayName,
      changedAt: context.clock.now().toISOString(),
    })
    .returning();
  await keep(context, tx, actor, inserted!);
}

/** The version and the audit entry of what a row has become. */
async function keep({ clock }: Context, tx: Tx, actor: Actor, { id, ...row }: Row): Promise<void> {
  const { revision, state, reason, changedBy, changedAt } = row;
  await tx
    .insert(developmentVersions)
    .values({ rowId: id, revision, state, row, reason, changedBy, changedAt });
  await appendAudit(
    tx,
    {
      actor: actor.username,
      action: `pengembangan.${state}`,
      subject: `pengembangan:${id}`,
      detail: { nip: row.nip, revision, session: row.sessionCode, progress: row.progress, reason },
    },
    clock,
  );
}

async function recordFinished({ clock }: Context, tx: Tx, row: Row): Promise<void> {
  const [session] =
    row.sessionCode === null
      ? []
      : await tx.select().from(trainingSessions).where(eq(trainingSessions.code, row.sessionCode));
  const [startedOn, endedOn] = [session?.startsOn ?? row.startsOn, session?.endsOn ?? row.endsOn];
  const today = todayOf(clock);
  if (endedOn !== null && endedOn > today)
    throw new Refusal(409, "belum-berakhir", says.unfinished, says.unfinishedHint);
  const { nip, name, trainingCode, hours, provider } = row;
  const year = Number((endedOn ?? today).slice(0, 4));
  await tx
    .insert(trainingHistory)
    .values({ nip, name, year, trainingCode, hours, startedOn, endedOn, provider })
    .onConflictDoNothing();
  if (trainingCode === null) return;
  const [training] = await tx.select().from(trainings).where(eq(trainings.code, trainingCode));
  if (!training?.certificateKind) return;
  await tx
    .insert(certificates)
    .values({
      nip,
      kind: training.certificateKind,
      field: training.certificateField ?? "",
      issuedOn: endedOn ?? today,
    })
    .onConflictDoNothing();
}
