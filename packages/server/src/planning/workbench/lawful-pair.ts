import type { SeatCode, Verdict } from "@selaras/contract";
import { isTolerable } from "../cycle/documents.js";
import { judgePair } from "../eligibility/judge-pair.js";
import type { PlanningWorld } from "../facts/world.js";
import { NotApplicable } from "./decided-problem.js";
import { says } from "./messages.js";

/** Policies of the proposal (rule ids of our own) bind the proposal, not the people who decide. */
const isPolicy = (rule: string) => rule.startsWith("plan-");

/** A place given by hand: refused where the law forbids it or cannot be judged, allowed where only the proposal would not go. */
export function lawfulPair(
  world: PlanningWorld,
  nip: string,
  { unitCode, titleCode }: SeatCode,
): { readonly verdict: Verdict; readonly value: number } {
  const employee = world.index.employeeIndex.get(nip);
  const judged = employee === undefined ? null : judgePair(world, employee, unitCode, titleCode);
  if (employee === undefined || judged === null) throw new NotApplicable(says.unknownNow(nip));
  const obstacle = judged.findings.find((finding) => !isPolicy(finding.rule) && !isTolerable(finding));
  if (obstacle) throw new NotApplicable(says.unlawful(obstacle.message, obstacle.citation));
  if (judged.post.seats === 0) throw new NotApplicable(says.noSeat());
  return { verdict: judged.verdict, value: world.valuer.total(employee, judged.post) };
}
