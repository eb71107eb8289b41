import type { MoveReason, MoveTraining, PlanMove, Verdict } from "@selaras/contract";
import { sql } from "drizzle-orm";
import type { Queryable } from "../platform/database.js";
import { trainingSessions } from "../workforce/training-tables.js";
import { says } from "./messages.js";
import { developmentRows } from "./tables.js";

/** The stored trainings of moves against the register as it is now. */
export interface PresentConditions {
  move<M extends PlanMove>(move: M): M;
  reason(reason: MoveReason): MoveReason;
}

/**
 * A stored plan does not change when a session is cancelled; what it says of its moves does. A training holds while its session is held, ends
 * before the TMT, and the person did not give the place up (rows of the session exist and every one is `batal`).
 */
export async function presentConditions(db: Queryable, tmt: string): Promise<PresentConditions> {
  const sessions = new Map((await db.select().from(trainingSessions)).map((one) => [one.code, one]));
  const rows = await db
    .select({ nip: developmentRows.nip, session: developmentRows.sessionCode, state: developmentRows.state })
    .from(developmentRows)
    .where(sql`${developmentRows.sessionCode} is not null`);
  const kept = new Map<string, boolean>();
  for (const { nip, session, state } of rows) {
    const key = `${nip} ${session}`;
    kept.set(key, (kept.get(key) ?? false) || state !== "batal");
  }
  const current = (nip: string, training: MoveTraining): MoveTraining => {
    const session = sessions.get(training.sessionCode);
    const dated = session ? { ...training, startsOn: session.startsOn, endsOn: session.endsOn } : training;
    const holds =
      session !== undefined &&
      session.state !== "BATAL" &&
      session.endsOn < tmt &&
      (kept.get(`${nip} ${training.sessionCode}`) ?? true);
    return { ...dated, holds, sentence: holds ? says.restsOn(dated) : says.noLongerHeld(dated) };
  };
  const move = <M extends PlanMove>(stored: M): M => {
    if (!stored.trainings?.length) return stored;
    const trainings = stored.trainings.map((one) => current(stored.nip, one));
    const lost = trainings.some(({ holds }) => !holds);
    return { ...stored, trainings, verdict: lost ? ("NEED-DOC" satisfies Verdict) : stored.verdict };
  };
  return {
    move,
    reason(stored) {
      const moved = move(stored);
      const lost = (moved.trainings ?? []).filter(({ holds }) => !holds);
      if (lost.length === 0) return moved;
      return {
        ...moved,
        findings: [...lost.flatMap(({ without }) => without), ...moved.findings],
        sentences: [...moved.sentences, ...lost.map(({ sentence }) => sentence)],
      };
    },
  };
}

/** Moves of stored plans that rest on any training need the register; the others are as they are stored. */
export const restsOnTraining = ({ trainings }: Pick<PlanMove, "trainings">): boolean =>
  (trainings?.length ?? 0) > 0;
