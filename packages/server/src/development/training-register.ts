import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { cycles } from "../planning/tables.js";
import type { Queryable } from "../platform/database.js";
import { trainingSessions, trainings } from "../workforce/training-tables.js";
import { developmentRows } from "./tables.js";

export type Training = typeof trainings.$inferSelect;

export interface TrainingSession extends Readonly<typeof trainingSessions.$inferSelect> {
  /** Places taken by approved rows of development plans. */
  readonly taken: number;
  /** Takes participants still: opened, and begins after the day the staff data describe. */
  readonly isOpen: boolean;
}

/** Trainings as planning reads them: what is offered, when, and who has a place. In key order; no clock. */
export interface TrainingRegister {
  readonly catalogue: readonly Training[];
  /** By code. Sessions that are not held (BATAL) stand here too. */
  readonly sessions: readonly TrainingSession[];
  /** Approved places in sessions that are held, by NIP. */
  readonly places: readonly { readonly nip: string; readonly sessionCode: string }[];
}

export const NO_TRAININGS: TrainingRegister = { catalogue: [], sessions: [], places: [] };

/** States of a row that hold a place. */
export const HOLDS_A_PLACE = ["disetujui", "berjalan", "selesai"] as const;

const byBytes = (column: PgColumn) => sql`${column} collate "C"`;

export async function loadTrainingRegister(db: Queryable): Promise<TrainingRegister> {
  const [period] = await db
    .select({ dataDate: cycles.dataDate })
    .from(cycles)
    .where(eq(cycles.current, true));
  const dataDate = period?.dataDate ?? null;
  const sessions = await db.select().from(trainingSessions).orderBy(byBytes(trainingSessions.code));
  const rows = await db
    .select({ nip: developmentRows.nip, sessionCode: developmentRows.sessionCode })
    .from(developmentRows)
    .where(
      and(
        inArray(developmentRows.state, [...HOLDS_A_PLACE]),
        sql`${developmentRows.sessionCode} is not null`,
      ),
    )
    .orderBy(byBytes(developmentRows.nip), asc(developmentRows.id));
  const held = new Set(sessions.filter(({ state }) => state !== "BATAL").map(({ code }) => code));
  const places = rows.flatMap(({ nip, sessionCode }) =>
    sessionCode !== null && held.has(sessionCode) ? [{ nip, sessionCode }] : [],
  );
  return {
    catalogue: await db.select().from(trainings).orderBy(byBytes(trainings.code)),
    sessions: sessions.map((session) => ({
      ...session,
      taken: places.filter(({ sessionCode }) => sessionCode === session.code).length,
      isOpen: session.state === "DIBUKA" && (dataDate === null || session.startsOn > dataDate),
    })),
    places,
  };
}

/** Changes whenever the register does: part of the key of what is computed from it and kept. */
export async function trainingRevision(db: Queryable): Promise<string> {
  const { rows } = await db.execute(sql`
    select coalesce((select sum(hashtextextended(t::text, 0))::text from ${trainings} t), '') || '/'
      || coalesce((select sum(hashtextextended(s::text, 0))::text from ${trainingSessions} s), '') || '/'
      || coalesce((select sum(hashtextextended(concat(d.id, d.nip, d.session_code, d.state), 0))::text from ${developmentRows} d), '')
      as revision`);
  return (rows[0] as { revision: string }).revision;
}
