export { type Chain, chains } from "./chains.js";
export { canonicalChunks, canonicalJson, problemHash, serializePlan } from "./format/canonical.js";
export type { Fault } from "./format/faults.js";
export { type Expected, JsonFault } from "./format/json-fault.js";
export { readJson } from "./format/json-reader.js";
export type { Certificate, Move, Multiplier, PlanStats, TransferPlan } from "./format/plan.js";
export type {
  Candidates,
  Constraint,
  Crossing,
  Employee,
  Grouping,
  IntegerColumn,
  Limit,
  Post,
  TransferProblem,
  Unit,
} from "./format/problem.js";
export { type Validation, validateProblem } from "./format/validate.js";
export { type PlanValidation, validatePlan } from "./format/validate-plan.js";
export { type FrontierOptions, type FrontierPoint, frontier } from "./frontier.js";
export { applyChanges, type Changes, type Pair } from "./session/changes.js";
export type { AlternativePost, Explanation } from "./session/explain.js";
export { openSession, type Session, type SessionOptions, type WhatIf } from "./session/session.js";
export { type PhaseTime, type Progress, type SolveOptions, type SolveResult, solve } from "./solve.js";
