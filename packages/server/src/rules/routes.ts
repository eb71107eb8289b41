import { eq } from "drizzle-orm";
import type { FastifyInstance } from "fastify";
import { withoutRecord } from "../planning/eligibility/neutral-findings.js";
import { solvedPlan } from "../planning/run/solved-plan.js";
import { newestPlanId, reasonsOf } from "../planning/run/store-read.js";
import { plans } from "../planning/tables.js";
import type { Context } from "../platform/context.js";
import { allowed, anyone } from "../platform/policy.js";
import { notFound } from "../platform/refusal.js";
import { actorOf, route } from "../platform/route.js";
import { askedDay } from "./asked-day.js";
import { movesTouchedBy, planFindingsOf } from "./plan-findings.js";
import { seesRecords, touchedFor } from "./policy.js";
import { ruleBook } from "./rule-book.js";
import { presentEntry, presentPage } from "./rule-presenter.js";

/** The rule book, which anyone may read, and what the law says of a plan. */
export function registerRuleRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context;

  route(app, "GET /api/rules", anyone, async ({ actor }) => {
    return { asOf: await askedDay(context, actor), rules: (await ruleBook(db)).map(presentEntry) };
  });

  route(app, "GET /api/rules/:id", anyone, async (call) => {
    const rule = (await ruleBook(db)).find(({ id }) => id === call.params.id);
    if (!rule) throw notFound("Aturan ini");
    const shown = touchedFor(call.actor, rule.id);
    const touched = shown === "terbuka" ? await touchedIn(context, rule.id) : shown;
    return presentPage(rule, await askedDay(context, call.actor), touched);
  });

  route(app, "GET /api/plans/:id/findings", allowed("plan.read"), async (call) => {
    const plan = await solvedPlan(context, call.params.id);
    const show = seesRecords(actorOf(call)) ? <T>(finding: T) => finding : withoutRecord;
    return planFindingsOf(plan.tmt, await reasonsOf(db, plan.id), show);
  });
}

/** The newest plan's moves with a finding of the rule; null before the first plan. */
async function touchedIn({ db }: Context, rule: string) {
  const planId = await newestPlanId(db);
  if (planId === null) return null;
  const [plan] = await db
    .select({ name: plans.name, tmt: plans.tmt })
    .from(plans)
    .where(eq(plans.id, planId));
  const moves = movesTouchedBy(rule, await reasonsOf(db, planId, rule));
  return { planId, planName: plan!.name, tmt: plan!.tmt, moves };
}
