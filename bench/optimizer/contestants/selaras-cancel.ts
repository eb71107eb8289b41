import { setTimeout as pause } from "node:timers/promises";
import { solve, type TransferPlan } from "@selaras/optimizer";
import type { SolveTask } from "../../../packages/server/src/cli/solve-thread.js";
import { startThread } from "../../../packages/server/src/platform/threads.js";
import { problemIn, report } from "./outcome.js";

/** selaras-cancel.ts <problem.json> <times>: asks a thread to stop at moments spread over a whole solve, and waits for its plan. */
const [path, times] = process.argv.slice(2);
const problem = await problemIn(path!);
const clock = () => performance.now() / 1000;
const { timings } = await solve(problem, { now: clock });
const waits: number[] = [];
const statuses = new Map<string, number>();
const thread = new URL("../../../packages/server/src/cli/solve-thread.js", import.meta.url);
for (let i = 0; i < Number(times); i++) {
  let begun = () => {};
  const first = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const running = startThread<SolveTask, TransferPlan, unknown>(
    thread,
    { problem, options: { timeLimitSeconds: 600 } },
    { onProgress: () => begun() },
  );
  // From the first sign of life on: loading the thread is not solving.
  await Promise.race([first, running.result]);
  await pause(1000 * timings.totalSeconds * ((i + 0.5) / Number(times)));
  // By the clock: a person waits.
  const asked = clock();
  running.cancel();
  const plan = await running.result;
  statuses.set(plan.status, (statuses.get(plan.status) ?? 0) + 1);
  waits.push(clock() - asked);
}
waits.sort((a, b) => a - b);
report({
  seconds: { "stopping, median": waits[Math.floor(waits.length / 2)]!, "stopping, worst": waits.at(-1)! },
  objective: null,
  note: [...statuses].map(([status, count]) => `${count} ${status}`).join(", "),
});
