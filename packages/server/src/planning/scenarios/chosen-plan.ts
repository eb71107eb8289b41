import { type ChoiceState, may } from "@selaras/contract";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Actor } from "../../platform/actor.js";
import type { Queryable } from "../../platform/database.js";
import { cycles, plans } from "../tables.js";
import { planChoices } from "./tables.js";

/** A plan where none is asked for by number, and what it is to the period. */
export interface ShownPlan {
  readonly id: number;
  readonly choice: ChoiceState;
}

/**
 * The plan a reader is shown, or null. Whoever works on plans sees the chosen one of the current period, and before there is one the newest,
 * told apart by `choice`; everybody else only one that was chosen and opened. Every page that speaks of "the plan" asks here.
 */
export async function shownPlan(db: Queryable, reader: Actor | null): Promise<ShownPlan | null> {
  if (reader === null || !may(reader.role, "plan.read")) return openedPlan(db);
  return (await chosenPlan(db)) ?? newestPlan(db);
}

/** The plan that employees see of themselves, whatever else their account may do; null while none is opened. */
export async function openedPlan(db: Queryable): Promise<ShownPlan | null> {
  const chosen = await chosenPlan(db);
  return chosen?.choice === "dibuka" ? chosen : null;
}

async function chosenPlan(db: Queryable): Promise<ShownPlan | null> {
  const [newest] = await db
    .select({ id: planChoices.planId, choice: planChoices.state })
    .from(planChoices)
    .innerJoin(cycles, and(eq(cycles.id, planChoices.cycleId), cycles.current))
    .orderBy(desc(planChoices.seq))
    .limit(1);
  return newest === undefined || newest.choice === "belum" ? null : (newest as ShownPlan);
}

/** The current period's newest plan with a placement: finished or stopped. */
async function newestPlan(db: Queryable): Promise<ShownPlan | null> {
  const [newest] = await db
    .select({ id: plans.id })
    .from(plans)
    .innerJoin(cycles, and(eq(cycles.id, plans.cycleId), cycles.current))
    .where(
      and(
        inArray(plans.state, ["selesai", "dihentikan"]),
        sql`${plans.result} ->> 'status' in ('optimal', 'feasible')`,
      ),
    )
    .orderBy(desc(plans.id))
    .limit(1);
  return newest === undefined ? null : { id: newest.id, choice: "belum" };
}

/** ChoiceState of a plan, for queries over `plans`: what the newest act of its period says, where that act is about this plan. */
export const choiceOfPlan = sql<ChoiceState>`coalesce((
  select newest.state from (
    select ${planChoices.planId} as plan_id, ${planChoices.state} as state from ${planChoices}
    where ${planChoices.cycleId} = ${plans.cycleId} order by ${planChoices.seq} desc limit 1
  ) newest where newest.plan_id = ${plans.id}), 'belum')`;
