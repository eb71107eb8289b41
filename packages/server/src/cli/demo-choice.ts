import { asc, count, eq } from "drizzle-orm";
import { demoUsernames } from "../accounts/demo-accounts.js";
import { accounts } from "../accounts/tables.js";
import { planSummary } from "../planning/run/queue-summary.js";
import { obstaclesOf } from "../planning/scenarios/choice-obstacles.js";
import { actOnChoice } from "../planning/scenarios/choose-plan.js";
import { planChoices } from "../planning/scenarios/tables.js";
import { plans } from "../planning/tables.js";
import type { Context } from "../platform/context.js";
import { demoLoading } from "./messages.js";

/**
 * The demo's analyst chooses its first plan and opens it, as an analyst would: so an employee of the demo reads something of themself. Left
 * to people once any plan was ever chosen, or when this one no longer can be.
 */
export async function chooseDemoPlan(context: Context): Promise<void> {
  const { db } = context;
  const [acted] = await db.select({ n: count() }).from(planChoices);
  const [first] = await db.select({ id: plans.id }).from(plans).orderBy(asc(plans.id)).limit(1);
  const [analyst] = await db.select().from(accounts).where(eq(accounts.username, demoUsernames.analis));
  if (acted!.n > 0 || !first || !analyst) return;
  if ((await obstaclesOf(db, (await planSummary(db, first.id))!)).length > 0) return;
  const { id: accountId, username, displayName, unitCode, nip } = analyst;
  const actor = { accountId, username, displayName, role: "analis", unitCode, nip } as const;
  await actOnChoice(context, actor, first.id, { action: "choose", reason: demoLoading.chosen, base: 0 });
  await actOnChoice(context, actor, first.id, { action: "open", reason: demoLoading.opened, base: 1 });
}
