import type { Workforce } from "../../workforce/snapshot.js";
import { openCaseFiles, type ProposedMove, type Violation } from "./case-file.js";
import { checkPerson, personLaws } from "./person-laws.js";
import { checkWhole, wholeLaws } from "./plan-laws.js";
import { checkPost, postLaws } from "./post-laws.js";

export interface LawCheck {
  lawful: boolean;
  /** Distinct rules looked at per move and for the plan as a whole. */
  moves: number;
  /** How many binding rules this second reading knows; the rest are judged once, by @selaras/regulations. */
  rules: number;
  violations: Violation[];
}

const rulesRead = Object.keys(personLaws).length + Object.keys(postLaws).length + wholeLaws.length;

/**
 * The auditor's second reading: judges the moves of a plan against the law from the stored facts alone. It shares no code with
 * @selaras/regulations and none with eligibility, so that one mistake cannot hide in both. Only rules that bind are read here; warnings are
 * left to the rule findings.
 */
export function checkLaw(workforce: Workforce, moves: readonly ProposedMove[], tmt: string): LawCheck {
  const { files, violations } = openCaseFiles(workforce, moves, tmt);
  const found = [
    ...violations,
    ...files.flatMap(checkPerson),
    ...files.flatMap(checkPost),
    ...checkWhole(workforce, moves, files),
  ];
  return { lawful: found.length === 0, moves: moves.length, rules: rulesRead, violations: found };
}
