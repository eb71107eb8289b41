import { type PlanAction, type PlanState, planStates, planTransitions } from "@selaras/contract";

/** The state an action leads to, or null when a plan in this state refuses it. */
export function stateAfter(state: PlanState, action: PlanAction): PlanState | null {
  const allowed: Partial<Record<PlanAction, PlanState>> = planTransitions[state];
  return allowed[action] ?? null;
}

/** States from which the action is allowed. An update that names them in its WHERE can't break the state machine. */
export const statesAllowing = (action: PlanAction): PlanState[] =>
  planStates.filter((state) => stateAfter(state, action) !== null);

/** Nothing more will happen to the plan. */
export const isFinal = (state: PlanState): boolean => Object.keys(planTransitions[state]).length === 0;
