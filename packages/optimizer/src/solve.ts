import { certify } from "./certificate.js";
import { findConflict } from "./conflict/conflict.js";
import { firstPrices } from "./dual/first-prices.js";
import { problemHash } from "./format/canonical.js";
import type { TransferPlan } from "./format/plan.js";
import type { TransferProblem } from "./format/problem.js";
import { buildModel, type Model } from "./model/model.js";
import { optimise, type Timed } from "./optimise.js";
import { assemblePlan, planWithout } from "./plan.js";
import { type Phase, Search } from "./search.js";
import { type Checkpoint, checkpointOf, Stopped } from "./stopped.js";

export interface Progress {
  readonly phase: Phase;
  /** Proven upper bound so far, value of the best plan so far, and their relative gap; null before there is one. */
  readonly bound: number | null;
  readonly best: number | null;
  readonly gap: number | null;
}

export interface SolveOptions {
  /** Stop here with the best plan found; default 60. A run that ends before it does not depend on it. */
  readonly timeLimitSeconds?: number;
  /** Stop as soon as `(bound - objective) / max(1, |objective|)` is at most this; default 0: prove optimality. */
  readonly gap?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked often; true stops like the time limit does. */
  readonly shouldCancel?: () => boolean;
  /** Clock in seconds; default the monotonic clock of the platform. */
  readonly now?: () => number;
}

export interface PhaseTime {
  readonly phase: string;
  readonly seconds: number;
}

export interface SolveResult {
  readonly plan: TransferPlan;
  readonly timings: { readonly totalSeconds: number; readonly phases: readonly PhaseTime[] };
}

/**
 * Solves a problem that `validateProblem` accepted. Same problem, `gap` and version: the same bytes of plan, as long as no
 * time limit or cancellation cuts it short. Never rejects an infeasible problem: it comes back as a plan with a conflict.
 */
export async function solve(problem: TransferProblem, options: SolveOptions = {}): Promise<SolveResult> {
  const now = options.now ?? (() => performance.now() / 1000);
  const begun = now();
  const phases: PhaseTime[] = [];
  const timed = async <T>(phase: string, work: () => T | Promise<T>): Promise<T> => {
    const from = now();
    const result = await work();
    phases.push({ phase, seconds: now() - from });
    return result;
  };
  const plan = await run(problem, { ...options, now }, begun, timed);
  return { plan, timings: { totalSeconds: now() - begun, phases } };
}

async function run(
  problem: TransferProblem,
  options: SolveOptions & { now: () => number },
  begun: number,
  timed: Timed,
): Promise<TransferPlan> {
  const { now } = options;
  const hash = await timed("hash", () => problemHash(problem));
  const orphans = employeesWithoutCandidate(problem);
  if (orphans.length > 0) {
    return planWithout("infeasible", hash, {
      conflict: [`no-candidate:${problem.employees[orphans[0]!]!.id}`],
    });
  }
  const shouldCancel = options.shouldCancel ?? (() => false);
  const secondsLeft = () => (options.timeLimitSeconds ?? 60) - (now() - begun);
  const checkpoint = checkpointOf(() => secondsLeft() <= 0 || shouldCancel());
  const model = await timed("model", () => modelUnlessStopped(problem, checkpoint));
  if (!model) return planWithout("timeout", hash, {});
  const search = new Search(model, {
    timeLimitSeconds: secondsLeft(),
    gap: options.gap ?? 0,
    shouldCancel,
    onProgress: (phase, state) => options.onProgress?.(progressOf(phase, state)),
    now,
  });
  const prices = await timed("guess", () => firstPrices(model, undefined, search.shouldStop));
  const solvable = await optimise(search, prices, timed);
  if (!solvable) {
    search.limits.onProgress("conflict", search);
    const conflict = await timed("conflict", () => findConflict(search.model, search));
    return planWithout("infeasible", hash, { conflict, search });
  }
  if (!search.placement) return planWithout("timeout", hash, { search });
  const dual = search.dual!;
  const certificate = await timed("certify", () => certify(search.model, dual.seatPrices, dual.prices));
  return assemblePlan(search, hash, certificate);
}

function modelUnlessStopped(problem: TransferProblem, checkpoint: Checkpoint): Model | null {
  try {
    checkpoint();
    return buildModel(problem, { checkpoint });
  } catch (error) {
    if (error instanceof Stopped) return null;
    throw error;
  }
}

function employeesWithoutCandidate(problem: TransferProblem): number[] {
  const has = new Uint8Array(problem.employees.length);
  for (let k = 0; k < problem.candidates.employee.length; k++) has[problem.candidates.employee[k]!] = 1;
  return problem.employees.flatMap((_, e) => (has[e] ? [] : [e]));
}

function progressOf(phase: Phase, search: Search): Progress {
  const hasPlan = search.placement !== null;
  const hasBound = Number.isFinite(search.upper);
  return {
    phase,
    bound: hasBound ? search.bound : null,
    best: hasPlan ? search.objective : null,
    gap: hasPlan && hasBound ? search.gap : null,
  };
}
