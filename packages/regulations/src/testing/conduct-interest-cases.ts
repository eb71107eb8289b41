import type { ConductFacts } from "../conduct-facts.js";
import { evaluateConduct } from "../evaluate-move.js";
import type { RuleCase } from "./case-kinds.js";
import { decider, decision, ROUND } from "./conduct-fixtures.js";
import { d } from "./fixtures.js";

/** The round as the law asks it, and the same with one part changed. */
export const roundCase = (fails: ConductFacts, passes: ConductFacts = {}): RuleCase => ({
  passes: () => evaluateConduct({ ...ROUND, ...passes }, d("2026-02-10")).findings,
  fails: () => evaluateConduct({ ...ROUND, ...fails }, d("2026-02-10")).findings,
});

const brother = decider({ relatives: [{ employeeId: "e1", relation: "SAUDARA" }] });

export const CONDUCT_INTEREST_CASES: Readonly<Record<string, RuleCase>> = {
  "coi-decider-relative": roundCase({ deciders: [brother], decisions: [decision({ handledBy: [] })] }),
  "coi-self": roundCase({ decisions: [decision({ handledBy: ["e1"] })] }),
  "coi-declaration-log": roundCase({ deciders: [decider({ declaration: null })] }),
};
