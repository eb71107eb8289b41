import { calendarOf } from "../calendar/office-calendar.js";
import {
  type EvaluateOptions,
  evaluateConduct,
  evaluateMove,
  evaluatePlan,
  evaluateStay,
} from "../evaluate-move.js";
import { type Evaluation, type Finding, verdictOf, worstFirst } from "../findings.js";
import type { ConductCase, Rule } from "../rule.js";
import { RULES } from "../rules/index.js";
import type { LegalQuestion } from "./read-case.js";

/** All that the law of the day says about a case, worst first. */
export function judgeCase(question: LegalQuestion, options: EvaluateOptions = {}): Evaluation {
  const { on, move, stay, plan } = question;
  const findings: Finding[] = [
    ...(move === null ? [] : evaluateMove(move, options).findings),
    ...(stay === null
      ? []
      : evaluateStay(stay.employee, stay.from, stay.fromUnit, on, { ...options, ...stay.context }).findings),
    ...(plan === null ? [] : evaluatePlan(plan, on, options).findings),
    ...conductFindings(question, options),
  ];
  return { verdict: verdictOf(findings), findings: worstFirst(findings) };
}

/** A case shows some parts of a round. Rules that read a part it does not show are about another matter, and are not asked. */
function conductFindings({ conduct, on }: LegalQuestion, options: EvaluateOptions): readonly Finding[] {
  if (conduct === null) return [];
  const shown = new Set(["on", "calendar", "readAt", ...Object.keys(conduct)]);
  const rules = (options.rules ?? RULES).filter((rule) =>
    partsRead(rule, { ...conduct, on, calendar: calendarOf(options) }).every((part) => shown.has(part)),
  );
  return evaluateConduct(conduct, on, { ...options, rules }).findings;
}

function partsRead(rule: Rule, conduct: ConductCase): string[] {
  if (rule.scope !== "conduct") return [];
  const read = new Set<string>();
  const watched = new Proxy(conduct, {
    get(target, part) {
      read.add(String(part));
      return Reflect.get(target, part);
    },
  });
  rule.check(watched, rule.params);
  return [...read];
}
