import type { TransferPlan } from "./format/plan.js";
import type { TransferProblem } from "./format/problem.js";

export interface Progress {
  readonly phase: "flow" | "price" | "repair" | "finish" | "conflict";
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

export interface SolveResult {
  readonly plan: TransferPlan;
  readonly timings: {
    readonly totalSeconds: number;
    readonly phases: readonly { readonly phase: string; readonly seconds: number }[];
  };
}

/** Solves a validated problem. */
export async function solve(_problem: TransferProblem, _options: SolveOptions = {}): Promise<SolveResult> {
  throw new Error("solve is not there yet");
}
