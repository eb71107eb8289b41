import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import { currentCycle } from "../cycle/cycle.js";
import { actOnChoice, standingOf } from "../scenarios/choose-plan.js";

/** An analyst without an account, for what tests do on the way to what they test. */
export const analyst: Actor = {
  accountId: 0,
  username: "analis",
  displayName: "Analis",
  role: "analis",
  unitCode: null,
  nip: null,
};

/** Chooses a finished plan of the current period and opens it to employees. */
export async function openPlan(context: Context, planId: number): Promise<void> {
  for (const action of ["choose", "open"] as const) {
    const cycle = (await currentCycle(context.db))!;
    const { head } = await standingOf(context.db, cycle.id);
    await actOnChoice(context, analyst, planId, { action, reason: "Disepakati tim", base: head });
  }
}
