import type {
  EndpointName,
  Endpoints,
  Fairness,
  PlanOptions,
  PlanProgress,
  PlanSummary,
  SwapOffer,
} from "@selaras/contract";
import type { z } from "zod";
import type { BaselineFigures } from "../baselines/compare-baselines.js";
import type { TrainingWorth } from "../explanation/training-worth.js";

/** What a solving thread is told. It reads the workforce itself, in one REPEATABLE READ transaction. */
export interface SolveJob {
  readonly planId: number;
  readonly databaseUrl: string;
  readonly options: PlanOptions;
  readonly tmt: string;
}

export type PlanResult = NonNullable<PlanSummary["result"]>;
export type RunProgress = Omit<PlanProgress, "state" | "seconds">;
export type FrontierAnswer = z.output<Endpoints["GET /api/plans/:id/frontier" & EndpointName]["response"]>;
export type UnitChange = z.output<
  Endpoints["GET /api/plans/:id/units" & EndpointName]["response"]
>["units"][number];

/** Everything that is stored of a solved plan; the long lists are JSON text, so that the main thread copies strings only. */
export interface SolvedPlan {
  readonly result: PlanResult;
  readonly frontier: FrontierAnswer;
  readonly units: readonly UnitChange[];
  /** Null where there is no placement. */
  readonly fairness: Fairness | null;
  readonly baselines: BaselineFigures | null;
  readonly swaps: readonly SwapOffer[] | null;
  /** What one more place of each training would be worth; null in a plan that takes nobody on condition. */
  readonly trainings: readonly TrainingWorth[] | null;
  /** gzip of canonical transfer-problem/1 and transfer-plan/1. */
  readonly problem: Uint8Array;
  readonly plan: Uint8Array;
  /** gzip of canonical selaras-plan-export/1; null where there is no placement. */
  readonly auditExport: Uint8Array | null;
  /** [{ nip, seq, move, reason }] */
  readonly movesJson: string;
  /** [{ nip, placement }] */
  readonly staysJson: string;
}

export type SolveOutcome =
  | { readonly kind: "solved"; readonly stopped: boolean; readonly plan: SolvedPlan }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly message: string };

/** A run under way, wherever it computes. */
export interface SolveRun {
  readonly outcome: Promise<SolveOutcome>;
  /** Asks softly: stop and hand over the best plan so far. */
  cancel(): void;
  kill(): Promise<void>;
}

export type StartSolve = (job: SolveJob, onProgress: (progress: RunProgress) => void) => SolveRun;
