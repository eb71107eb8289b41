import { evaluateMove, evaluatePlan, evaluateStay } from "../evaluate-move.js";
import type { MoveFacts } from "../facts.js";
import type { Finding } from "../findings.js";
import type { PlanFacts, PlannedMove } from "../plan-facts.js";
import { d } from "./fixtures.js";

/** One lawful and one unlawful situation per rule. */
export interface RuleCase {
  readonly passes: () => readonly Finding[];
  readonly fails: () => readonly Finding[];
}

export const both = (passes: MoveFacts, fails: MoveFacts): RuleCase => ({
  passes: () => evaluateMove(passes).findings,
  fails: () => evaluateMove(fails).findings,
});

export const bothStay = (passes: MoveFacts, fails: MoveFacts): RuleCase => {
  const stays = (facts: MoveFacts) =>
    evaluateStay(facts.employee, facts.from, facts.fromUnit, facts.tmt, { documents: facts.documents })
      .findings;
  return { passes: () => stays(passes), fails: () => stays(fails) };
};

export const wholePlan = (part: Partial<PlanFacts>): PlanFacts => ({
  moves: [],
  seats: [],
  staffing: [],
  displaced: [],
  ...part,
});

export const planCase = (
  passes: Partial<PlanFacts>,
  fails: Partial<PlanFacts>,
  on = "2026-02-10",
): RuleCase => ({
  passes: () => evaluatePlan(wholePlan(passes), d(on)).findings,
  fails: () => evaluatePlan(wholePlan(fails), d(on)).findings,
});

export const planned = (id: string, facts: MoveFacts, more: Partial<PlannedMove> = {}): PlannedMove => ({
  id,
  employee: { ...facts.employee, id: `e-${id}` },
  from: facts.from,
  fromUnit: facts.fromUnit,
  to: facts.to,
  toUnit: facts.toUnit,
  tmt: facts.tmt,
  toSeatId: "s2",
  fromSeatId: "s1",
  ...more,
});
