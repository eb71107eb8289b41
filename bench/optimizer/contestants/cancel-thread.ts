import { solve, type TransferPlan, type TransferProblem } from "@selaras/optimizer";
import type { ThreadModule } from "../../../packages/server/src/platform/threads.js";

export type SolvePhase = "begun" | "flow" | "price" | "repair" | "finish" | "conflict";

export interface CancelTask {
  readonly problem: TransferProblem;
  readonly gap: number;
}

/** A solve in a thread, as the application runs it; says when it begins, so that no loading is timed. */
export const run: ThreadModule<CancelTask, TransferPlan, SolvePhase>["run"] = async (
  { problem, gap },
  room,
) => {
  room.progress("begun");
  const { plan } = await solve(problem, {
    gap,
    timeLimitSeconds: 900,
    onProgress: ({ phase }) => room.progress(phase),
    shouldCancel: room.shouldCancel,
  });
  return plan;
};
