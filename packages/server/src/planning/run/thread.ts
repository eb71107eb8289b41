import { startThread, ThreadStopped } from "../../platform/threads.js";
import { messages } from "./messages.js";
import type { RunProgress, SolveJob, SolveOutcome, StartSolve } from "./outcome.js";

/** Old-generation heap a plan may take; a city of 6,500 needs a fraction of it. */
const MEMORY_MB = 2_048;
/** Reading, building, verifying, the curve and the explanations together may take this many times the solver's limit and a base. */
const SAFETY_FACTOR = 6;
const SAFETY_BASE_SECONDS = 300;

/** Solves in a thread of this process, so that the web answers meanwhile; see solve-worker.ts. */
export const startSolveThread: StartSolve = (job, onProgress) => {
  const thread = startThread<SolveJob, SolveOutcome, RunProgress>(
    new URL("./solve-worker.js", import.meta.url),
    job,
    {
      onProgress,
      memoryMb: MEMORY_MB,
      timeLimitMs: (SAFETY_BASE_SECONDS + SAFETY_FACTOR * job.options.timeLimitSeconds) * 1_000,
    },
  );
  const outcome = thread.result.catch((error: unknown): SolveOutcome => {
    if (error instanceof ThreadStopped && error.reason === "memory")
      return { kind: "failed", message: messages.memory };
    if (error instanceof ThreadStopped && error.reason === "time")
      return { kind: "failed", message: messages.tooLong };
    throw error;
  });
  return { outcome, cancel: () => thread.cancel(), kill: () => thread.terminate() };
};
