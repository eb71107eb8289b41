import {
  may,
  type WorkloadAction,
  type WorkloadState,
  workloadActions,
  workloadTransitions,
} from "@selaras/contract";
import type { Actor } from "../../platform/actor.js";

const ability = {
  save: "workload.write",
  confirm: "workload.confirm",
  return: "workload.judge",
  accept: "workload.judge",
} as const;

export const mayDo = (actor: Actor, action: WorkloadAction): boolean => may(actor.role, ability[action]);

/** The state an action leads to; null when it is not possible in this state. A sheet that does not exist yet can be written. */
export function nextState(state: WorkloadState | null, action: WorkloadAction): WorkloadState | null {
  if (state === null) return action === "save" ? "draf" : null;
  const transitions: Partial<Record<WorkloadAction, WorkloadState>> = workloadTransitions[state];
  return transitions[action] ?? null;
}

/** What this account may do with a sheet of its own sight in this state. */
export const actionsOf = (actor: Actor, state: WorkloadState | null): WorkloadAction[] =>
  workloadActions.filter((action) => mayDo(actor, action) && nextState(state, action) !== null);
