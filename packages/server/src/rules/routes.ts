import { eq } from "drizzle-orm";
import type { FastifyInstance } from "fastify";
import { withoutRecord } from "../planning/eligibility/neutral-findings.js";
import { solvedPlan } from "../planning/run/solved-plan.js";
import { reasonsOf } from "../planning/run/store-read.js";
import { shownPlan } from "../planning/scenarios/chosen-plan.js";
import { plans } from "../planning/tables.js";
import type { Actor } from "../platform/actor.js";
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
    const touched = shown === "terbuka" ? await touchedIn(context, call.actor, rule.id) : shown;
    return presentPage(rule, await askedDay(context, call.actor), touched);
  });

  route(app, "GET /api/plans/:id/findings", allowed("plan.read"), async (call) => {
    const plan = await solvedPlan(context, call.params.id);
    const show = seesRecords(actorOf(call)) ? <T>(finding: T) => finding : withoutRecord;
    return planFindingsOf(plan.tmt, await reasonsOf(db, plan.id), show);
  });
}

/** Moves with a finding of the rule in the plan the reader is shown; null without one. */
async function touchedIn({ db }: Context, reader: Actor | null, rule: string) {
  const shown = await shownPlan(db, reader);
  if (shown === null) return null;
  const planId = shown.id;
  const [plan] = await db
    .select({ name: plans.name, tmt: plans.tmt })
    .from(plans)
    .where(eq(plans.id, planId));
  const moves = movesTouchedBy(rule, await reasonsOf(db, planId, rule));
  return { planId, planName: plan!.name, tmt: plan!.tmt, moves };
}
