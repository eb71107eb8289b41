import { addMonths, type IsoDate } from "@selaras/regulations";
import { eq } from "drizzle-orm";
import { type Clock, todayOf } from "../../platform/clock.js";
import type { Queryable } from "../../platform/database.js";
import { cycles } from "../tables.js";

/** A planning period (periode mutasi): the staff data of `dataDate`, moved as of `tmt`. */
export type Cycle = typeof cycles.$inferSelect;
export interface NewCycle {
  readonly name: string;
  readonly dataDate: string | null;
  readonly tmt: string;
}

/** The one current period, or null before the first. */
export async function currentCycle(db: Queryable): Promise<Cycle | null> {
  const rows = await db.select().from(cycles).where(eq(cycles.current, true)).limit(1);
  return rows[0] ?? null;
}

/** Makes this the current period: updates the current one when it has the same name, else closes it and opens a new one. */
export async function setCurrentCycle(db: Queryable, cycle: NewCycle): Promise<Cycle> {
  const current = await currentCycle(db);
  if (current?.name === cycle.name) {
    const updated = await db
      .update(cycles)
      .set({ dataDate: cycle.dataDate, tmt: cycle.tmt })
      .where(eq(cycles.id, current.id))
      .returning();
    return updated[0]!;
  }
  await db.update(cycles).set({ current: false }).where(eq(cycles.current, true));
  const inserted = await db
    .insert(cycles)
    .values({ ...cycle, current: true })
    .returning();
  return inserted[0]!;
}

/** What stands in for a period nobody has opened yet: this year's, moves as of the first day of the third month from today. */
export function defaultCycle(clock: Clock): NewCycle {
  const today = todayOf(clock);
  const tmt = addMonths(`${today.slice(0, 8)}01` as IsoDate, 3);
  return { name: `Periode mutasi ${tmt.slice(0, 4)}`, dataDate: null, tmt };
}

/** The current period; opens the default one when there is none. */
export async function ensureCycle(db: Queryable, clock: Clock): Promise<Cycle> {
  return (await currentCycle(db)) ?? (await setCurrentCycle(db, defaultCycle(clock)));
}

/** The day the staff data describe: stated with the period, else the day itself. */
export async function dataDateOf(db: Queryable, clock: Clock): Promise<string> {
  const cycle = await currentCycle(db);
  return cycle?.dataDate ?? todayOf(clock);
}
