import type { Workforce } from "../../workforce/snapshot.js";
import { createJudge, type Judge } from "../eligibility/judge.js";
import { type TrainingConditions, trainingConditions } from "../eligibility/training-conditions.js";
import type { PlanTerms } from "../problem/plan-terms.js";
import { createTravel, type Travel } from "../value/travel.js";
import { createValuer, type Valuer } from "../value/value.js";
import { type LawFacts, lawFacts } from "./facts.js";
import { indexWorkforce, type WorkforceIndex } from "./workforce-index.js";

/** One workforce under one law date and one set of options: all that building and explaining share. */
export interface PlanningWorld {
  readonly workforce: Workforce;
  readonly options: PlanTerms;
  readonly tmt: string;
  readonly index: WorkforceIndex;
  readonly facts: LawFacts;
  readonly judge: Judge;
  /** What trainings before the TMT would change. */
  readonly conditions: TrainingConditions;
  readonly travel: Travel;
  readonly valuer: Valuer;
}

export function openWorld(workforce: Workforce, options: PlanTerms, tmt: string): PlanningWorld {
  const index = indexWorkforce(workforce);
  const facts = lawFacts(workforce, tmt);
  const travel = createTravel(workforce);
  const judge = createJudge(index, facts, tmt, workforce.datasets.has("keluarga"), options.reading);
  return {
    workforce,
    options,
    tmt,
    index,
    facts,
    travel,
    judge,
    conditions: trainingConditions(workforce.training, index, judge, tmt),
    valuer: createValuer({ workforce, index, law: facts, travel, weights: options.weights, tmt }),
  };
}
