import { type Progress, solve, type TransferPlan, type TransferProblem } from "@selaras/optimizer";
import type { ThreadModule } from "../platform/threads.js";

export interface SolveTask {
  readonly problem: TransferProblem;
  readonly options: { readonly timeLimitSeconds?: number; readonly gap?: number };
}

/** The thread behind `selaras solve`: it computes, the main thread listens for Ctrl-C. */
export const run: ThreadModule<SolveTask, TransferPlan, Progress>["run"] = async (
  { problem, options },
  room,
) => {
  const { plan } = await solve(problem, {
    ...options,
    onProgress: room.progress,
    shouldCancel: room.shouldCancel,
  });
  return plan;
};
