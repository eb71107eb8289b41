import { type Progress, serializePlan, type TransferPlan, type TransferProblem } from "@selaras/optimizer";
import { startThread } from "../platform/threads.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { solving, usage } from "./messages.js";
import { writeText } from "./read-document.js";
import { readProblem } from "./read-problem.js";
import type { SolveTask } from "./solve-thread.js";

/**
 * Exits 0 with a plan, 2 for an invalid problem, 3 for an infeasible one, 4 for none found in time (transfer-problem.md, section 6).
 * Ctrl-C ends the search with the best plan so far; a second one ends the program.
 */
export async function solveCommand(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("solve", args, {
    out: "text",
    "time-limit": "number",
    gap: "number",
    quiet: "flag",
  } as const);
  if (files.length !== 1) throw new WrongUsage(usage.wrong(usage.missing("Satu berkas soal"), "solve"));
  const say = values.quiet ? () => {} : (line: string) => console.error(line);
  const problem = await readProblem(files[0]!);
  if (!problem) return 2;
  const { plan, interrupted } = await solveUntilInterrupted(
    {
      problem,
      options: {
        ...(values["time-limit"] !== undefined && { timeLimitSeconds: values["time-limit"] }),
        ...(values.gap !== undefined && { gap: values.gap }),
      },
    },
    say,
  );
  await writeText(values.out ?? "-", serializePlan(plan));
  const { status, objective, bound, gap, moves } = plan;
  if (status === "infeasible") {
    console.error(solving.status.infeasible);
    console.error(solving.conflict(plan.conflict));
    return 3;
  }
  if (status === "timeout") {
    console.error(interrupted ? solving.interruptedWithout : solving.status.timeout);
    return 4;
  }
  say(solving.result(solving.status[status], objective, bound, gap, moves.length));
  return 0;
}

/** Solves in a thread of its own: a computation on this one would hear no signal. */
async function solveUntilInterrupted(
  task: SolveTask,
  say: (line: string) => void,
): Promise<{ plan: TransferPlan; interrupted: boolean }> {
  const thread = startThread<SolveTask, TransferPlan, Progress>(
    new URL("./solve-thread.js", import.meta.url),
    task,
    {
      onProgress: ({ phase, bound, best, gap }) => say(solving.progress(phase, bound, best, gap)),
      transfer: buffersOf(task.problem),
    },
  );
  let interrupted = false;
  const deaf = () => void process.off("SIGINT", stop).off("SIGTERM", stop);
  const stop = () => {
    deaf();
    interrupted = true;
    say(solving.interrupted);
    thread.cancel();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return thread.result.then((plan) => ({ plan, interrupted })).finally(deaf);
}

/** What moves to the thread instead of being copied: the columns of candidates. */
function buffersOf({ candidates, constraints }: TransferProblem): ArrayBuffer[] {
  const weights = constraints.flatMap((constraint) =>
    constraint.kind === "limit" && constraint.weights ? [constraint.weights] : [],
  );
  return [candidates.employee, candidates.post, candidates.value, ...weights].flatMap((column) =>
    ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [],
  );
}
