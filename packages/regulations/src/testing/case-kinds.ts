import type { ConductFacts } from "../conduct-facts.js";
import {
  type EvaluateOptions,
  evaluateConduct,
  evaluateMove,
  evaluatePlan,
  evaluateStay,
} from "../evaluate-move.js";
import type { MoveFacts } from "../facts.js";
import type { Finding, Verdict } from "../findings.js";
import type { PlanFacts, PlannedMove } from "../plan-facts.js";
import { ROUND } from "./conduct-fixtures.js";
import { d, PAPERS, without } from "./fixtures.js";

/** A situation judged anew each time, also by rules that were changed on purpose. */
export type Situation = (options?: EvaluateOptions) => readonly Finding[];

/** A situation one unit beside a number, or one entry of a list, with the worst that the rule says of it. */
export type Brink = readonly [says: Verdict, of: Situation];
/** Of each rule by its id. */
export type Brinks = Readonly<Record<string, readonly Brink[]>>;

/** One lawful and one unlawful situation per rule. */
export interface RuleCase {
  readonly passes: Situation;
  readonly fails: Situation;
  /** More situations on the brink of a number or an entry of a list, each with what the rule says of it; mutation testing asks for them. */
  readonly brink?: readonly Brink[];
}

export const moving =
  (facts: MoveFacts): Situation =>
  (options) =>
    evaluateMove(facts, options).findings;
export const staying =
  (facts: MoveFacts): Situation =>
  (options) =>
    evaluateStay(facts.employee, facts.from, facts.fromUnit, facts.tmt, {
      ...options,
      documents: facts.documents,
    }).findings;
export const planning =
  (part: Partial<PlanFacts>, on = "2026-02-10"): Situation =>
  (options) =>
    evaluatePlan(wholePlan(part), d(on), options).findings;
/** The round as the law asks it, with some parts changed. */
export const conducting =
  (part: ConductFacts, on = "2026-02-10"): Situation =>
  (options) =>
    evaluateConduct({ ...ROUND, ...part }, d(on), options).findings;

export const both = (passes: MoveFacts, fails: MoveFacts): RuleCase => ({
  passes: moving(passes),
  fails: moving(fails),
});
export const bothStay = (passes: MoveFacts, fails: MoveFacts): RuleCase => ({
  passes: staying(passes),
  fails: staying(fails),
});
/** Passes with all papers, fails without these. */
export const paperCase = (
  base: (documents: MoveFacts["documents"]) => MoveFacts,
  ...papers: string[]
): RuleCase => both(base(PAPERS), base(without(...papers)));
export const planCase = (
  passes: Partial<PlanFacts>,
  fails: Partial<PlanFacts>,
  on = "2026-02-10",
): RuleCase => ({ passes: planning(passes, on), fails: planning(fails, on) });
export const roundCase = (fails: ConductFacts, passes: ConductFacts = {}): RuleCase => ({
  passes: conducting(passes),
  fails: conducting(fails),
});

/** The case with more situations on the brink. */
export const withBrink = (one: RuleCase, ...brink: readonly Brink[]): RuleCase => ({ ...one, brink });

export const wholePlan = (part: Partial<PlanFacts>): PlanFacts => ({
  moves: [],
  seats: [],
  staffing: [],
  displaced: [],
  ...part,
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
