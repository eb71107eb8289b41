import { createHash } from "node:crypto";
import type { LedgerDecision, PlanOptions } from "@selaras/contract";
import {
  canonicalJson,
  problemHash,
  serializePlan,
  solve,
  type TransferPlan,
  validateProblem,
} from "@selaras/optimizer";
import { verifyPlan } from "@selaras/optimizer/verifier";
import type { Workforce } from "../../workforce/snapshot.js";
import { planExportOf } from "../audit-package/plan-export-of.js";
import { compareBaselines } from "../baselines/compare-baselines.js";
import { explainPlan } from "../explanation/explain.js";
import { findSwaps } from "../explanation/swaps.js";
import { trainingWorth } from "../explanation/training-worth.js";
import { openWorld } from "../facts/world.js";
import { checkLaw } from "../law-check/check-law.js";
import { inWords } from "../law-check/words.js";
import { type BuiltProblem, buildProblem } from "../problem/build-problem.js";
import { costOfMoves } from "../scenarios/money.js";
import { decideProblem } from "../workbench/decide-problem.js";
import { NotApplicable } from "../workbench/decided-problem.js";
import { frontierBudgets, presentFrontier, solveCurve } from "./frontier.js";
import { curveFigures, figuresToday } from "./frontier-figures.js";
import { packText } from "./gzip.js";
import { messages, type Phase, phases } from "./messages.js";
import type { PlanResult, RunProgress, SolvedPlan, SolveOutcome } from "./outcome.js";

export interface PlanInput {
  readonly planId: number;
  readonly workforce: Workforce;
  readonly options: PlanOptions;
  readonly tmt: string;
  readonly government: string;
  /** Decisions made by hand that the plan must keep. */
  readonly decisions?: readonly LedgerDecision[];
}

export interface PlanHooks {
  readonly onProgress?: (progress: RunProgress) => void;
  /** Asked often; true: stop with the best plan so far. */
  readonly shouldCancel?: () => boolean;
}

/**
 * From the workforce to everything that is stored of a plan: build, solve, verify, check the law, curve, explain. Reads nothing but its
 * arguments, and no clock decides anything but the solver's time limit: the same input gives the same bytes as long as the solver ends
 * within it. A plan that the independent verifier refuses is a failure, never a result.
 */
export async function computePlan(input: PlanInput, hooks: PlanHooks = {}): Promise<SolveOutcome> {
  const { workforce, options, tmt, planId } = input;
  const shouldCancel = hooks.shouldCancel ?? (() => false);
  let numbers: Pick<RunProgress, "bound" | "best" | "gapPpm"> = { bound: null, best: null, gapPpm: null };
  const tell = (phase: Phase, message = "") =>
    hooks.onProgress?.({ ...numbers, phase: phases[phase], message });

  tell("build");
  const built = decided(input);
  if (typeof built === "string") return { kind: "failed", message: built };
  const { problem } = built;
  const valid = validateProblem(problem);
  if (!valid.ok) {
    const { where, what, value } = valid.faults[0]!;
    return { kind: "failed", message: messages.badProblem(`${where} ${what} (${String(value)})`) };
  }
  if (shouldCancel()) return { kind: "stopped" };
  const { plan } = await solve(problem, {
    timeLimitSeconds: options.timeLimitSeconds,
    shouldCancel,
    onProgress: ({ phase, bound, best, gap }) => {
      numbers = { bound, best, gapPpm: gap === null ? null : ppm(gap) };
      tell(phase);
    },
  });
  const stopped = shouldCancel();
  if (plan.status === "timeout")
    return stopped ? { kind: "stopped" } : { kind: "failed", message: messages.timeout };
  const planText = serializePlan(plan);
  const files = { problem: packText(canonicalJson(problem)), plan: packText(planText) };
  const hashes = { problemHash: problemHash(problem), planHash: sha256(planText) };
  const size = {
    employees: problem.employees.length,
    candidates: built.candidateCount,
    reductions: built.reductions.map(({ sentence, pairs }) => messages.leftOut(sentence, pairs)),
  };
  if (plan.status === "infeasible") {
    return {
      kind: "solved",
      stopped: false,
      plan: { ...files, ...nothing({ ...emptyResult(plan), ...hashes, ...size }) },
    };
  }

  tell("verify");
  const verdict = verifyPlan(problem, plan);
  if (!verdict.ok) return { kind: "failed", message: messages.notVerified(verdict.fault) };
  tell("explain");
  const explained = explainPlan(built, plan, workforce, options, tmt);
  const { totals } = explained;
  tell("law");
  const exported = planExportOf({
    world: openWorld(workforce, options, tmt),
    government: input.government,
    moves: explained.moves,
    totals: { seatsShortBefore: totals.seatsShortBefore, seatsShortAfter: totals.seatsShortAfter },
    hashes: {
      problem: hashes.problemHash,
      plan: hashes.planHash,
      certificate: plan.certificate === null ? null : sha256(canonicalJson(plan.certificate)),
    },
  });
  const law = checkLaw(exported);
  const world = openWorld(workforce, options, tmt);
  const trainings = options.onCondition
    ? await trainingWorth(problem, plan, world.conditions.offers, shouldCancel)
    : null;
  tell("frontier");
  const budgets = frontierBudgets(options.budget, size.employees).filter((one) => one !== options.budget);
  const measure = curveFigures(world);
  const points = await solveCurve(problem, budgets, measure, {
    shouldCancel,
    onPoint: (done, of) => tell("frontier", messages.curvePoint(done + 1, of)),
  });
  tell("baselines");
  const baselines = shouldCancel() ? null : await compareBaselines(world, built, plan, shouldCancel);
  const swaps = findSwaps(world, built, plan.assignment);
  const result: PlanResult = {
    ...emptyResult(plan),
    ...hashes,
    ...size,
    ...totals,
    cost: costOfMoves(world, plan.moves),
    moves: plan.moves.length,
    verified: true,
    verifierMessage: messages.verified,
    lawful: law.holds,
    lawMessage: law.holds
      ? messages.lawKept(law.moves.length, law.read.length)
      : messages.lawBroken(law.violations.length, inWords(law.violations[0]!)),
  };
  tell("store");
  return {
    kind: "solved",
    stopped,
    plan: {
      ...files,
      auditExport: packText(canonicalJson(exported)),
      result,
      frontier: presentFrontier(
        points,
        { ...result, budget: options.budget, figures: measure(plan.assignment) },
        figuresToday(world),
      ),
      units: explained.units,
      fairness: explained.fairness,
      baselines,
      swaps,
      trainings,
      movesJson: JSON.stringify(
        explained.moves.map(({ move, reason }, seq) => ({ nip: move.nip, seq, move, reason })),
      ),
      staysJson: JSON.stringify(
        explained.stays.map(({ nip, placement }) => ({ nip, placement: { ...placement, planId } })),
      ),
    },
  };
}

/** The problem with the decisions in it, or why one of them cannot be kept. */
function decided({ workforce, options, tmt, government, decisions = [] }: PlanInput): BuiltProblem | string {
  const built = buildProblem(workforce, options, tmt, government);
  if (decisions.length === 0) return built;
  try {
    return decideProblem(built, decisions, openWorld(workforce, options, tmt));
  } catch (error) {
    if (error instanceof NotApplicable) return messages.notDecidable(error.message);
    throw error;
  }
}

/** Rounded up: a gap is never stated smaller than proven. */
const ppm = (gap: number): number => Math.max(0, Math.ceil(gap * 1_000_000 - 1e-6));
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What the plan file itself says; the rest is filled in by who knows it. */
function emptyResult(plan: TransferPlan): PlanResult {
  return {
    status: plan.status,
    objective: plan.objective ?? 0,
    bound: plan.bound ?? 0,
    gapPpm: plan.gap === null ? 0 : ppm(plan.gap),
    employees: 0,
    candidates: 0,
    moves: 0,
    seatsShortBefore: 0,
    seatsShortAfter: 0,
    qualifiedBefore: 0,
    qualifiedAfter: 0,
    worseOff: 0,
    commuteBefore: null,
    commuteAfter: null,
    cost: null,
    verified: false,
    verifierMessage: messages.nothingToVerify,
    lawful: false,
    lawMessage: messages.nothingToVerify,
    problemHash: "",
    planHash: "",
    seconds: 0,
    conflict: [...plan.conflict],
    reductions: [],
  };
}

/** An answer without a placement: which limits cannot hold together stands in `result.conflict`. */
const nothing = (result: PlanResult): Omit<SolvedPlan, "problem" | "plan"> => ({
  result,
  frontier: { points: [], bend: "", bends: null, start: null },
  auditExport: null,
  units: [],
  fairness: null,
  baselines: null,
  swaps: null,
  trainings: null,
  movesJson: "[]",
  staysJson: "[]",
});
