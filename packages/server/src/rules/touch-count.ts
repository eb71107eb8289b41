import { setImmediate as breathe } from "node:timers/promises";
import {
  type CompiledRules,
  compileRules,
  type Finding,
  type IsoDate,
  type LocalRule,
  type LocalRuleDraft,
} from "@selaras/regulations";
import type { PostEntry } from "../planning/facts/workforce-index.js";
import type { PlanningWorld } from "../planning/facts/world.js";

/** What a rule says of one person in one post: it stops, asks or reminds; it cannot be told for want of a fact; or nothing. */
export type Answer = "touched" | "unknown" | null;

/** One local rule alone over one workforce, as if it held on the TMT. */
export interface Touching {
  /** False where it can say nothing of the person, whatever the post. */
  reaches(e: number): boolean;
  at(e: number, post: PostEntry): Answer;
  /** Posts among which the rule makes no difference, whoever asks, apart from the post one holds. */
  readonly alike: readonly (readonly PostEntry[])[];
}

export function touching({ facts, index, tmt, options }: PlanningWorld, draft: LocalRuleDraft): Touching {
  const day = tmt as IsoDate;
  const rule: LocalRule = { ...draft, version: 1, effectiveFrom: day, effectiveTo: null };
  const lawOf = (local: LocalRule): CompiledRules =>
    compileRules(day, {
      ...options.reading,
      rules: [],
      local: [local],
      positionOf: (id) => facts.positions.get(id) ?? null,
      unitOf: (id) => facts.units.get(id) ?? null,
    });
  const whole = lawOf(rule);
  const alone = lawOf(personPart(rule));
  const employee = (e: number) => facts.employees[e]!;
  return {
    reaches: (e) => alone.personFindings(employee(e)).length > 0,
    at(e, post) {
      const position = facts.positions.get(post.title.code)!;
      return answerOf([
        ...whole.personFindings(employee(e)),
        ...whole.titleFindings(employee(e), position),
        ...whole.postFindings(employee(e), position, facts.units.get(post.unit.code)!),
      ]);
    },
    alike: groupsOf(index.posts, (post) => keyOf(rule, post, facts.units.get(post.unit.code)?.subdistrict)),
  };
}

const answerOf = ([finding]: readonly Finding[]): Answer =>
  finding === undefined ? null : finding.kind === "unknown-fact" ? "unknown" : "touched";

/** The rule without what it asks of the new post: where this finds nothing, the whole rule finds nothing either. */
function personPart(rule: LocalRule): LocalRule {
  const { employeeKinds, from } = rule.appliesTo;
  const appliesTo = { ...(employeeKinds && { employeeKinds }), ...(from && { from }) };
  const own = rule.conditions.filter(({ kind }) => kind !== "same-subdistrict");
  const rests = own.length < rule.conditions.length && rule.mode === "ALL";
  return rests
    ? { ...rule, appliesTo, mode: "ANY", conditions: [] }
    : { ...rule, appliesTo, conditions: own };
}

/** All that the rule reads of a post. */
function keyOf(
  { appliesTo: { to, change }, conditions }: LocalRule,
  { title, unit }: PostEntry,
  place: string | null | undefined,
): string {
  const near = conditions.some(({ kind }) => kind === "same-subdistrict");
  return [
    to?.kinds && title.kind,
    to?.families && title.family,
    change === "title" && title.code,
    to?.unitKinds && unit.kind,
    // The own unit differs from every other one.
    (to?.units || change === "unit" || change === "unit-kind" || near) && unit.code,
    near && place,
  ].join("|");
}

function groupsOf(posts: readonly PostEntry[], key: (post: PostEntry) => string): PostEntry[][] {
  const groups = new Map<string, PostEntry[]>();
  for (const post of posts) {
    const own = key(post);
    const group = groups.get(own);
    if (group) group.push(post);
    else groups.set(own, [post]);
  }
  return [...groups.values()];
}

export interface TouchCount {
  readonly people: number;
  readonly peopleTouched: number;
  readonly peopleTouchedEverywhere: number;
  readonly peopleUnknown: number;
  readonly posts: number;
  readonly postsTouched: number;
}

/** People asked between two breaths: other requests wait no longer than that. */
const BATCH = 50;

/** Every employee against every post but the one held: whom, and what, the rule touches. */
export async function countTouched(
  { index }: PlanningWorld,
  { reaches, at, alike }: Touching,
): Promise<TouchCount> {
  const postsTouched = new Set<number>();
  const count = { peopleTouched: 0, peopleTouchedEverywhere: 0, peopleUnknown: 0 };
  for (let e = 0; e < index.employees.length; e++) {
    if (e % BATCH === BATCH - 1) await breathe();
    if (!reaches(e)) continue;
    const held = index.postOf[e]!;
    const found = { touched: false, unknown: false, open: false };
    for (const group of alike) {
      const first = group[0]!.index === held ? group[1] : group[0];
      if (first === undefined) continue;
      const answer = at(e, first);
      found[answer ?? "open"] = true;
      if (answer === "touched") for (const { index: p } of group) if (p !== held) postsTouched.add(p);
    }
    if (found.touched) count.peopleTouched++;
    if (found.touched && !found.open && !found.unknown) count.peopleTouchedEverywhere++;
    if (found.unknown) count.peopleUnknown++;
  }
  return {
    people: index.employees.length,
    ...count,
    posts: index.posts.length,
    postsTouched: postsTouched.size,
  };
}
