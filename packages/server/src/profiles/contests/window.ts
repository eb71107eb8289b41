import type { ContestWindow } from "@selaras/contract";
import { daysBetween, type IsoDate } from "@selaras/regulations";
import { eq } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import { currentCycle, ensureCycle } from "../../planning/cycle/cycle.js";
import type { Actor } from "../../platform/actor.js";
import { type Clock, todayOf } from "../../platform/clock.js";
import type { Context } from "../../platform/context.js";
import type { Queryable } from "../../platform/database.js";
import { Refusal } from "../../platform/refusal.js";
import { says } from "./messages.js";
import { contestWindows } from "./tables.js";

/** The window of the current period, with whether today lies in it (both days included); null: never opened. */
export async function contestWindowOf(db: Queryable, clock: Clock): Promise<ContestWindow> {
  const cycle = await currentCycle(db);
  if (cycle === null) return null;
  const [row] = await db.select().from(contestWindows).where(eq(contestWindows.cycleId, cycle.id));
  if (!row) return null;
  const { opensOn, closesOn } = row;
  const today = todayOf(clock);
  return {
    opensOn,
    closesOn,
    isOpen: opensOn <= today && today <= closesOn,
    daysLeft: today <= closesOn ? daysBetween(today as IsoDate, closesOn as IsoDate) + 1 : 0,
  };
}

/** Opens the window, moves it, or closes it by setting its last day to a day that is past. Refused (422): it would close before it opens. */
export async function setContestWindow(
  { db, clock }: Context,
  actor: Actor,
  days: { readonly opensOn: string; readonly closesOn: string },
): Promise<ContestWindow> {
  if (days.closesOn < days.opensOn)
    throw new Refusal(422, "urutan-tanggal", says.windowOrder, says.windowOrderHint);
  return db.transaction(async (tx) => {
    const cycle = await ensureCycle(tx, clock);
    const row = { cycleId: cycle.id, ...days, setBy: actor.displayName, setAt: clock.now().toISOString() };
    await tx
      .insert(contestWindows)
      .values(row)
      .onConflictDoUpdate({ target: contestWindows.cycleId, set: row });
    await appendAudit(
      tx,
      { actor: actor.username, action: "sanggah.masa", subject: `periode:${cycle.id}`, detail: days },
      clock,
    );
    return contestWindowOf(tx, clock);
  });
}
