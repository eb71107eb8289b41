import { currentCycle, defaultCycle } from "../planning/cycle/cycle.js";
import type { Actor } from "../platform/actor.js";
import { todayOf } from "../platform/clock.js";
import type { Context } from "../platform/context.js";

/** The day whose law a reader asks about first: the TMT of the period; before sign-in today, for when people will move is told inside. */
export async function askedDay({ db, clock }: Context, actor: Actor | null): Promise<string> {
  if (actor === null) return todayOf(clock);
  return ((await currentCycle(db)) ?? defaultCycle(clock)).tmt;
}
