import type { Calls } from "./calls.js";
import { type CompiledRules, compileRules } from "./compile.js";
import type { ConductFacts } from "./conduct-facts.js";
import type { IsoDate } from "./dates.js";
import type { EmployeeFacts, MoveFacts, PositionFacts, PostContext, UnitFacts } from "./facts.js";
import { type Evaluation, type Finding, verdictOf, worstFirst } from "./findings.js";
import type { PlanFacts } from "./plan-facts.js";
import type { Rule, RuleProfile } from "./rule.js";

export interface EvaluateOptions extends RuleProfile {
  readonly rules?: readonly Rule[];
  /** How people call what a message mentions by code. */
  readonly calls?: Calls;
}

const judged = (findings: readonly Finding[]): Evaluation => ({
  verdict: verdictOf(findings),
  findings: worstFirst(findings),
});

/** All that the law of the move's date says about one move: every finding, worst first. */
export function evaluateMove(facts: MoveFacts, options: EvaluateOptions = {}): Evaluation {
  const law = lawFor(facts, options);
  const context = contextOf(facts);
  return judged([
    ...law.personFindings(facts.employee, context),
    ...law.titleFindings(facts.employee, facts.to, context),
    ...law.postFindings(facts.employee, facts.to, facts.toUnit, context),
  ]);
}

/** What the law says about a person who stays in the present post on the date. */
export function evaluateStay(
  employee: EmployeeFacts,
  from: PositionFacts | null,
  fromUnit: UnitFacts | null,
  on: IsoDate,
  options: EvaluateOptions & PostContext = {},
): Evaluation {
  const law = compileRules(on, { ...options, positionOf: () => from, unitOf: () => fromUnit });
  return judged(law.stayFindings(employee, options));
}

/** Rules about the plan as a whole, under the law of the given date (the latest TMT of the plan). */
export function evaluatePlan(plan: PlanFacts, on: IsoDate, options: EvaluateOptions = {}): Evaluation {
  const law = compileRules(on, { ...options, positionOf: () => null, unitOf: () => null });
  return judged(law.planFindings(plan));
}

/** Rules about how the round is conducted, under the law of the given date. What is not known gives NEED-DOC. */
export function evaluateConduct(
  conduct: ConductFacts,
  on: IsoDate,
  options: EvaluateOptions = {},
): Evaluation {
  const law = compileRules(on, { ...options, positionOf: () => null, unitOf: () => null });
  return judged(law.conductFindings(conduct));
}

const STEPS = 40;

/**
 * The first date found on which no rule blocks the move, other facts unchanged. Waiting can lift one rule and make
 * another bite (an age limit), so the move is judged again at each date. Null when time alone does not help.
 */
export function earliestLawfulDate(facts: MoveFacts, options: EvaluateOptions = {}): IsoDate | null {
  let tmt = facts.tmt;
  for (let step = 0; step < STEPS; step++) {
    const { findings } = evaluateMove({ ...facts, tmt }, options);
    let next = tmt;
    for (const finding of findings) {
      if (finding.severity !== "BLOCK") continue;
      if (finding.lawfulFrom === undefined || finding.lawfulFrom <= tmt) return null;
      if (finding.lawfulFrom > next) next = finding.lawfulFrom;
    }
    if (next === tmt) return tmt;
    tmt = next;
  }
  return null;
}

function lawFor(facts: MoveFacts, options: EvaluateOptions): CompiledRules {
  return compileRules(facts.tmt, {
    ...options,
    positionOf: () => facts.from,
    unitOf: () => facts.fromUnit,
  });
}

/** The circumstances of a move in the form the compiled rules take. */
export function contextOf(facts: MoveFacts): PostContext {
  return {
    scope: facts.scope,
    documents: facts.documents,
    justification: facts.justification ?? null,
    plan: facts.plan ?? null,
    ...(facts.supervisorsOfTarget ? { supervisorsOfTarget: facts.supervisorsOfTarget } : {}),
    ...(facts.seat ? { seat: facts.seat } : {}),
    ...(facts.relativePosts ? { relativePosts: facts.relativePosts } : {}),
  };
}
