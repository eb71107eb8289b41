export {
  isLocalId,
  isLocalPaper,
  type LocalCondition,
  type LocalRule,
  type LocalRuleDraft,
  type LocalScope,
  type LocalSeverity,
  type LocalSide,
  localPaper,
} from "./local-rule.js";
export { type ReadLocalRule, readLocalRule } from "./read-local-rule.js";
export { conditionText, requirementText, scopeText } from "./sentences.js";
export { ruleOf } from "./to-rule.js";
