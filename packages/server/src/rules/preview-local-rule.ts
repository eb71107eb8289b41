import { setImmediate as breathe } from "node:timers/promises";
import type { LocalRulePreview, LocalRuleTouch } from "@selaras/contract";
import {
  type CompiledRules,
  compileRules,
  type Finding,
  type LocalRule,
  type LocalRuleDraft,
  readLocalRule,
  requirementText,
  ruleOf,
  scopeText,
} from "@selaras/regulations";
import { eq } from "drizzle-orm";
import { movesOf } from "../planning/store-read.js";
import { plans } from "../planning/tables.js";
import type { PostEntry } from "../planning/workforce-index.js";
import type { PlanningWorld } from "../planning/world.js";
import type { Context } from "../platform/context.js";
import { peopleSnapshot } from "../profiles/people-snapshot.js";
import { faultMessage } from "./local-rule-messages.js";
import { namesFor } from "./rule-book.js";

/** Reads a rule that is being written and counts whom and what it would touch, were it in force on the TMT of the period. Nothing is kept. */
export async function previewLocalRule(context: Context, definition: unknown): Promise<LocalRulePreview> {
  const read = readLocalRule(definition);
  if (!read.ok)
    return {
      faults: read.faults.map((fault) => ({ where: fault.where, message: faultMessage(fault) })),
      sentences: null,
      touch: null,
    };
  const calls = await namesFor(context.db, [read.rule]);
  const sentences = { concerns: scopeText(read.rule, calls), requires: requirementText(read.rule) };
  return { faults: [], sentences, touch: await touchOf(context, read.rule) };
}

async function touchOf(context: Context, draft: LocalRuleDraft): Promise<LocalRuleTouch | null> {
  const { world, planId } = await peopleSnapshot(context);
  if (world.index.employees.length === 0) return null;
  const ask = asker(world, { ...draft, version: 1 });
  const counted = await countTouched(world, ask);
  return {
    tmt: world.tmt,
    ...counted,
    plan: planId === null ? null : await movesTouched(context, world, ask, planId),
  };
}

type Answer = "touched" | "unknown" | null;
/** What the rule says of one person in one post. `everywhere`: it says so without looking at the post. */
interface Ask {
  everywhere(e: number): Answer;
  at(e: number, post: PostEntry): Answer;
  readonly scope: "person" | "title" | "post";
}

/** The one rule alone, as if it held on the TMT. */
function asker({ facts, index, tmt, options }: PlanningWorld, draft: LocalRule): Ask {
  const rule: LocalRule = { ...draft, effectiveFrom: tmt as LocalRule["effectiveFrom"], effectiveTo: null };
  const law: CompiledRules = compileRules(rule.effectiveFrom, {
    ...options.reading,
    rules: [],
    local: [rule],
    positionOf: (id) => facts.positions.get(id) ?? null,
    unitOf: (id) => facts.units.get(id) ?? null,
  });
  const employee = (e: number) => facts.employees[e]!;
  const position = index.posts.map((post) => facts.positions.get(post.title.code)!);
  const unit = index.posts.map((post) => facts.units.get(post.unit.code)!);
  return {
    scope: ruleOf(rule).scope as Ask["scope"],
    everywhere: (e) => answerOf(law.personFindings(employee(e))),
    at: (e, post) =>
      answerOf(law.titleFindings(employee(e), position[post.index]!)) ??
      answerOf(law.postFindings(employee(e), position[post.index]!, unit[post.index]!)),
  };
}

const answerOf = ([finding]: readonly Finding[]): Answer =>
  finding === undefined ? null : finding.kind === "unknown-fact" ? "unknown" : "touched";

/** People counted between two breaths: other requests wait no longer than that. */
const BATCH = 100;

async function countTouched({ index }: PlanningWorld, ask: Ask) {
  const touchedPosts = new Uint8Array(index.posts.length);
  let peopleTouched = 0;
  let peopleTouchedEverywhere = 0;
  let peopleUnknown = 0;
  for (let e = 0; e < index.employees.length; e++) {
    if (e % BATCH === BATCH - 1) await breathe();
    const { touched, unknown, open } = reachOf(e);
    if (touched) peopleTouched++;
    if (touched && !open) peopleTouchedEverywhere++;
    if (unknown) peopleUnknown++;
  }
  return {
    people: index.employees.length,
    peopleTouched,
    peopleTouchedEverywhere,
    peopleUnknown,
    posts: index.posts.length,
    postsTouched: touchedPosts.reduce((sum, one) => sum + one, 0),
  };

  function reachOf(e: number) {
    const held = index.postOf[e]!;
    const person = ask.everywhere(e);
    if (person !== null || ask.scope === "person") {
      if (person === "touched")
        for (let p = 0; p < touchedPosts.length; p++) if (p !== held) touchedPosts[p] = 1;
      return { touched: person === "touched", unknown: person === "unknown", open: person === null };
    }
    const found = { touched: false, unknown: false, open: false };
    for (const posts of index.postsOfTitle.values()) {
      const first = ask.scope === "title" ? ask.at(e, posts[0]!) : null;
      for (const post of posts) {
        if (post.index === held) continue;
        const answer = ask.scope === "title" ? first : ask.at(e, post);
        if (answer === "touched") touchedPosts[post.index] = 1;
        found[answer ?? "open"] = true;
      }
    }
    return found;
  }
}

async function movesTouched(
  { db }: Context,
  { index }: PlanningWorld,
  ask: Ask,
  planId: number,
): Promise<LocalRuleTouch["plan"]> {
  const [plan] = await db.select({ name: plans.name }).from(plans).where(eq(plans.id, planId));
  const moves = await movesOf(db, planId);
  const touched = moves.filter(({ nip, to }) => {
    const e = index.employeeIndex.get(nip);
    const post = index.posts[index.postIndex(to.unitCode, to.titleCode)];
    if (e === undefined || post === undefined) return false;
    return (ask.everywhere(e) ?? ask.at(e, post)) === "touched";
  });
  return { id: planId, name: plan!.name, moves: moves.length, touched: touched.length };
}
