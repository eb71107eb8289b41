import { type ContestAction, type ContestState, contestTransitions, may } from "@selaras/contract";
import type { Actor } from "../../platform/actor.js";

/** A contest is seen by the person it is about and by those who read every contest; nobody decides on the own data. */
export const maySee = (actor: Actor, nip: string): boolean =>
  isOwn(actor, nip) || may(actor.role, "contest.read");

/** An administrator has no business with personnel content, not even the own. */
export const isOwn = (actor: Actor, nip: string): boolean =>
  may(actor.role, "self.read") && actor.nip === nip;

export function mayDo(actor: Actor, nip: string, action: ContestAction | "release"): boolean {
  if (action === "withdraw") return isOwn(actor, nip);
  return may(actor.role, "contest.decide") && actor.nip !== nip;
}

/** The state an action leads to; null when it is not possible in this state. */
export function nextState(state: ContestState, action: ContestAction): ContestState | null {
  const transitions: Partial<Record<ContestAction, ContestState>> = contestTransitions[state];
  return transitions[action] ?? null;
}

export const contestActions = ["withdraw", "accept", "reject"] as const satisfies readonly ContestAction[];
