export { type CaseFault, nearest as nearestName } from "./fields.js";
export { judgeCase } from "./judge-case.js";
export { type CaseReading, type LegalQuestion, readCase } from "./read-case.js";
