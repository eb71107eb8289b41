import type { Decision, DeskAnswer, SeatRef } from "@selaras/contract";
import type { TransferProblem } from "@selaras/optimizer";
import { ruleTitle } from "../eligibility/contract-findings.js";
import { findPost } from "../eligibility/judge-pair.js";
import type { PlanningWorld } from "../facts/world.js";
import { subjectsOf } from "./ledger.js";

type Difference = DeskAnswer["differs"][number];

/** Who stands elsewhere in the second placement, the people the decisions name first, then by NIP. */
export function differences(
  world: PlanningWorld,
  problem: TransferProblem,
  before: readonly number[],
  after: readonly number[],
  decisions: readonly Decision[],
): Difference[] {
  const named = new Set(decisions.flatMap(subjectsOf));
  const differs: Difference[] = [];
  problem.employees.forEach(({ id: nip, post: today }, e) => {
    if (before[e] === after[e]) return;
    const seat = (post: number | undefined) => (post === undefined ? null : seatOf(world, problem, post));
    const next = seat(after[e]);
    differs.push({
      nip,
      name: nameOf(world, nip),
      today: seat(today),
      before: seat(before[e]),
      after: next,
      named: named.has(nip),
      ...lawOf(world, nip, after[e] === today ? null : next),
    });
  });
  return differs.sort((a, b) => Number(b.named) - Number(a.named) || (a.nip < b.nip ? -1 : 1));
}

export function nameOf({ index }: PlanningWorld, nip: string): string {
  const e = index.employeeIndex.get(nip);
  return e === undefined ? nip : index.employees[e]!.name;
}

/** A post of the problem by its id `unit/title`; null for the waiting list. */
export function seatOf(world: PlanningWorld, problem: TransferProblem, post: number): SeatRef | null {
  const [unitCode = "", titleCode = ""] = problem.posts[post]!.id.split("/");
  const unit = world.index.units.get(unitCode);
  const title = world.index.titles.get(titleCode);
  return unit && title ? { unitCode, unitName: unit.name, titleCode, titleName: title.name } : null;
}

/** Staying is no move: it needs no judgement. */
function lawOf(
  world: PlanningWorld,
  nip: string,
  seat: SeatRef | null,
): Pick<Difference, "verdict" | "rules"> {
  const e = world.index.employeeIndex.get(nip);
  const post = e === undefined || seat === null ? null : findPost(world, seat.unitCode, seat.titleCode);
  if (e === undefined || post === null) return { verdict: "PASS", rules: [] };
  const { verdict, findings } = world.judge.pair(e, post);
  return {
    verdict,
    rules: findings
      .filter(({ severity }) => severity !== "PASS")
      .map(({ rule, severity }) => ({ rule, title: ruleTitle(rule), severity })),
  };
}
