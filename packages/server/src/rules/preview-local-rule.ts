import type { LocalRulePreview, LocalRuleTouch } from "@selaras/contract";
import { type LocalRuleDraft, readLocalRule, requirementText, scopeText } from "@selaras/regulations";
import { eq } from "drizzle-orm";
import type { PlanningWorld } from "../planning/facts/world.js";
import { movesOf } from "../planning/run/store-read.js";
import { shownPlan } from "../planning/scenarios/chosen-plan.js";
import { plans } from "../planning/tables.js";
import type { Actor } from "../platform/actor.js";
import type { Context } from "../platform/context.js";
import { peopleSnapshot } from "../profiles/people-snapshot.js";
import { faultMessage } from "./local-rule-messages.js";
import { namesFor } from "./rule-book.js";
import { countTouched, type Touching, touching } from "./touch-count.js";

/** Reads a rule that is being written and counts whom and what it would touch, were it in force on the TMT of the period. Nothing is kept. */
export async function previewLocalRule(
  context: Context,
  reader: Actor,
  definition: unknown,
): Promise<LocalRulePreview> {
  const read = readLocalRule(definition);
  if (!read.ok)
    return {
      faults: read.faults.map((fault) => ({ where: fault.where, message: faultMessage(fault) })),
      sentences: null,
      touch: null,
    };
  const calls = await namesFor(context.db, [read.rule]);
  const sentences = { concerns: scopeText(read.rule, calls), requires: requirementText(read.rule) };
  return { faults: [], sentences, touch: await touchOf(context, reader, read.rule) };
}

async function touchOf(
  context: Context,
  reader: Actor,
  draft: LocalRuleDraft,
): Promise<LocalRuleTouch | null> {
  const { world } = await peopleSnapshot(context);
  const shown = await shownPlan(context.db, reader);
  if (world.index.employees.length === 0) return null;
  const rule = touching(world, draft);
  const plan = shown && (await movesTouched(context, world, rule, shown.id));
  return { tmt: world.tmt, ...(await countTouched(world, rule)), plan };
}

async function movesTouched(
  { db }: Context,
  { index }: PlanningWorld,
  rule: Touching,
  planId: number,
): Promise<LocalRuleTouch["plan"]> {
  const [plan] = await db.select({ name: plans.name }).from(plans).where(eq(plans.id, planId));
  const moves = await movesOf(db, planId);
  const touched = moves.filter(({ nip, to }) => {
    const e = index.employeeIndex.get(nip);
    const post = index.posts[index.postIndex(to.unitCode, to.titleCode)];
    return e !== undefined && post !== undefined && rule.at(e, post) === "touched";
  });
  return { id: planId, name: plan!.name, moves: moves.length, touched: touched.length };
}
