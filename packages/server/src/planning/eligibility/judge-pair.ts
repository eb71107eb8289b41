import type { Finding } from "@selaras/regulations";
import { verdictOf, worstFirst } from "@selaras/regulations";
import type { PostEntry } from "../facts/workforce-index.js";
import type { PlanningWorld } from "../facts/world.js";
import { PATH_REFUSALS, pathRefusal } from "../value/career-paths.js";
import { dutyIsOver } from "./eligibility.js";
import type { Judgement } from "./judge.js";

export interface JudgedPair extends Judgement {
  readonly post: PostEntry;
}

/**
 * One person and one post, with every finding: what the law says, and whether the plan would propose it at all. Null when
 * the unit or the title is not known. A title the position map does not give the unit is judged as a post without seats.
 */
export function judgePair(
  world: PlanningWorld,
  employee: number,
  unitCode: string,
  titleCode: string,
): JudgedPair | null {
  const post = findPost(world, unitCode, titleCode);
  if (!post) return null;
  const judged = world.judge.pair(employee, post);
  const facts = world.facts.employees[employee]!;
  const from = facts.current === null ? null : (world.facts.positions.get(facts.current.positionId) ?? null);
  const to = world.facts.positions.get(titleCode)!;
  const refusal = pathRefusal(facts, from, to, dutyIsOver(world.judge, employee, from));
  const findings = worstFirst([
    ...judged.findings,
    ...(refusal === null ? [] : [ownFinding("plan-path", PATH_REFUSALS[refusal])]),
    ...(post.seats > 0
      ? []
      : [ownFinding("plan-seat", `${to.name} tidak memiliki kursi di unit ini menurut peta jabatan.`)]),
  ]);
  return { ...judged, findings, verdict: verdictOf(findings), post };
}

export function findPost(world: PlanningWorld, unitCode: string, titleCode: string): PostEntry | null {
  const known = world.index.postIndex(unitCode, titleCode);
  if (known >= 0) return world.index.posts[known]!;
  const unit = world.index.units.get(unitCode);
  const title = world.index.titles.get(titleCode);
  return unit && title
    ? { index: -1, id: `${unitCode}/${titleCode}`, unit, title, seats: 0, holders: [] }
    : null;
}

/** A policy of the proposal, shown beside the law and never as law. */
const ownFinding = (rule: string, message: string): Finding => ({
  rule,
  version: 1,
  severity: "WARN",
  kind: "advice",
  status: "known",
  citation: "Kebijakan usulan SELARAS",
  message,
  facts: {},
});
