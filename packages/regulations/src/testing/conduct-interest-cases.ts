import { type RuleCase, roundCase } from "./case-kinds.js";
import { decider, decision } from "./conduct-fixtures.js";

const brother = decider({ relatives: [{ employeeId: "e1", relation: "SAUDARA" }] });

export const CONDUCT_INTEREST_CASES: Readonly<Record<string, RuleCase>> = {
  "coi-decider-relative": roundCase({ deciders: [brother], decisions: [decision({ handledBy: [] })] }),
  "coi-self": roundCase({ decisions: [decision({ handledBy: ["e1"] })] }),
  "coi-declaration-log": roundCase({ deciders: [decider({ declaration: null })] }),
};
