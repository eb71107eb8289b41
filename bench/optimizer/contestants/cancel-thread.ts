import { solve, type TransferPlan, type TransferProblem } from "@selaras/optimizer";
import type { ThreadModule } from "../../../packages/server/src/platform/threads.js";

export type SolvePhase = "begun" | "flow" | "price" | "repair" | "finish" | "conflict";

/** A solve in a thread, as the application runs it; says when it begins, so that no loading is timed. */
export const run: ThreadModule<TransferProblem, TransferPlan, SolvePhase>["run"] = async (problem, room) => {
  room.progress("begun");
  const { plan } = await solve(problem, {
    timeLimitSeconds: 900,
    onProgress: ({ phase }) => room.progress(phase),
    shouldCancel: room.shouldCancel,
  });
  return plan;
};
