import {
  may,
  type PlaceWorth,
  type SessionInput,
  type SessionState,
  type Training,
  type TrainingCatalogue,
  type TrainingInput,
} from "@selaras/contract";
import { eq } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.js";
import { currentCycle, ensureCycle } from "../planning/cycle/cycle.js";
import type { Actor } from "../platform/actor.js";
import type { Context } from "../platform/context.js";
import { notFound, Refusal } from "../platform/refusal.js";
import { trainingSessions, trainings } from "../workforce/training-tables.js";
import { says } from "./messages.js";
import { placeWorth } from "./plan-trainings.js";
import { loadTrainingRegister, type TrainingSession } from "./training-register.js";

/** The catalogue with its sessions and places, in order of code; what one more place would be worth only to readers of plans. */
export async function catalogueOf(context: Context, actor: Actor): Promise<TrainingCatalogue> {
  const { db, clock } = context;
  const cycle = (await currentCycle(db)) ?? (await db.transaction((tx) => ensureCycle(tx, clock)));
  const register = await loadTrainingRegister(db);
  const worth: ReadonlyMap<string, PlaceWorth> = may(actor.role, "plan.read")
    ? await placeWorth(db, actor)
    : new Map();
  return {
    tmt: cycle.tmt,
    dataDate: cycle.dataDate,
    trainings: register.catalogue.map((one) => ({
      ...one,
      type: one.type as Training["type"],
      certificateKind: one.certificateKind as Training["certificateKind"],
      sessions: register.sessions
        .filter(({ trainingCode }) => trainingCode === one.code)
        .map((session) => presentSession(session, cycle.tmt))
        .sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0)),
      worth: worth.get(one.code) ?? null,
    })),
    mayWrite: may(actor.role, "training.write"),
  };
}

const presentSession = (
  { isOpen, taken, capacity, state, code, startsOn, endsOn, cost }: TrainingSession,
  tmt: string,
) => ({
  code,
  startsOn,
  endsOn,
  capacity,
  taken,
  free: Math.max(0, capacity - taken),
  cost,
  state: state as SessionState,
  open: isOpen,
  beforeTmt: endsOn < tmt,
});

/** Adds a training or writes it anew. */
export async function saveTraining(
  { db, clock }: Context,
  actor: Actor,
  code: string,
  input: TrainingInput,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .insert(trainings)
      .values({ code, ...input })
      .onConflictDoUpdate({ target: trainings.code, set: input });
    await appendAudit(
      tx,
      {
        actor: actor.username,
        action: "pelatihan.tulis",
        subject: `pelatihan:${code}`,
        detail: { ...input },
      },
      clock,
    );
  });
}

/** Adds a session or writes it anew. Refused: an unknown training, a code of another training (409), fewer places than are taken (409). */
export async function saveSession(
  { db, clock }: Context,
  actor: Actor,
  trainingCode: string,
  code: string,
  input: SessionInput,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [known] = await tx.select().from(trainings).where(eq(trainings.code, trainingCode));
    if (!known) throw notFound(says.training);
    const [before] = await tx
      .select()
      .from(trainingSessions)
      .where(eq(trainingSessions.code, code))
      .for("update");
    if (before && before.trainingCode !== trainingCode)
      throw new Refusal(
        409,
        "kode-angkatan-dipakai",
        says.sessionElsewhere(code, before.trainingCode),
        says.sessionElsewhereHint,
      );
    const register = await loadTrainingRegister(tx);
    const taken = register.sessions.find((one) => one.code === code)?.taken ?? 0;
    if (input.state !== "BATAL" && input.capacity < taken)
      throw new Refusal(
        409,
        "tempat-sudah-terisi",
        says.fewerPlaces(input.capacity, taken),
        says.fewerPlacesHint,
      );
    await tx
      .insert(trainingSessions)
      .values({ code, trainingCode, ...input })
      .onConflictDoUpdate({ target: trainingSessions.code, set: input });
    await appendAudit(
      tx,
      {
        actor: actor.username,
        action: input.state === "BATAL" && before?.state !== "BATAL" ? "angkatan.batalkan" : "angkatan.tulis",
        subject: `angkatan:${code}`,
        detail: { training: trainingCode, before: before ?? null, after: input },
      },
      clock,
    );
  });
}
