export * from "./calendar/index.js";
export * from "./calls.js";
export * from "./case/index.js";
export * from "./compile.js";
export * from "./conduct-facts.js";
export * from "./dates.js";
export * from "./evaluate-move.js";
export { ageText, experience, highestEducation, readAgeCeiling } from "./evidence.js";
export * from "./facts.js";
export {
  functionalPost,
  isHealth,
  isTeacher,
  normalizeCode,
  normalizeSubject,
  subjectOf,
} from "./families.js";
export * from "./findings.js";
export * from "./grades.js";
export * from "./local/index.js";
export { nameOf } from "./messages.js";
export * from "./nature.js";
export * from "./nip.js";
export * from "./plan-facts.js";
export * from "./readings.js";
export * from "./retirement.js";
export type {
  AgeCeilingMode,
  ConductCase,
  ConductRule,
  Outcome,
  Params,
  ParamValue,
  PersonCase,
  PersonRule,
  PlanRule,
  PostCase,
  PostRule,
  Rule,
  RuleEffect,
  RuleProfile,
  RuleScope,
  RuleSeverity,
  RuleVersion,
  TitleCase,
  TitleRule,
} from "./rule.js";
export {
  advice,
  conductRule,
  needsDocument,
  personRule,
  planRule,
  postRule,
  titleRule,
  unknownFact,
  violated,
} from "./rule.js";
export * from "./rulebook.js";
export { type ControlPost, standAcross } from "./rules/family.js";
export { RULES } from "./rules/index.js";
