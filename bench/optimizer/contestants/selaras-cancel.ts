import { setTimeout as pause } from "node:timers/promises";
import type { TransferPlan } from "@selaras/optimizer";
import { startThread } from "../../../packages/server/src/platform/threads.js";
import type { CancelTask, SolvePhase } from "./cancel-thread.js";
import { problemIn, processorSeconds, report } from "./outcome.js";

/**
 * selaras-cancel.ts <problem.json> <times> <gap>: asks a thread to stop at random moments (seeded) of a whole solve, from its first line on, and
 * waits for its answer: by the clock, for a person waits, and in seconds of processor, which a busy machine does not stretch.
 */
const [path, times, gap] = process.argv.slice(2);
const problem = await problemIn(path!);
const clock = () => performance.now() / 1000;
const thread = new URL("cancel-thread.js", import.meta.url);

function start() {
  let phase: SolvePhase = "begun";
  let begin = (_: number) => {};
  const begun = new Promise<number>((resolve) => {
    begin = resolve;
  });
  const { result, cancel } = startThread<CancelTask, TransferPlan, SolvePhase>(
    thread,
    { problem, gap: Number(gap) },
    {
      onProgress: (now) => {
        if (now === "begun") begin(clock());
        phase = now;
      },
    },
  );
  return { begun, result, cancel, phase: () => phase };
}

const whole = start();
const from = await whole.begun;
await whole.result;
const wholeSeconds = clock() - from;

const waits: { seconds: number; processor: number; phase: SolvePhase; status: string }[] = [];
let state = 20_260_101;
for (let i = 0; i < Number(times); i++) {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  const running = start();
  await running.begun;
  await pause(1000 * wholeSeconds * (state / 0x7fffffff));
  const asked = clock();
  const before = processorSeconds();
  const phase = running.phase();
  running.cancel();
  const { status } = await running.result;
  waits.push({ seconds: clock() - asked, processor: processorSeconds() - before, phase, status });
}
const worst = waits.reduce((most, wait) => (wait.processor > most.processor ? wait : most));
const count = (status: string) => waits.filter((wait) => wait.status === status).length;
const middleAndWorst = (values: number[]) => {
  values.sort((a, b) => a - b);
  return [values[Math.floor(values.length / 2)]!, values.at(-1)!] as const;
};
const [median, longest] = middleAndWorst(waits.map(({ seconds }) => seconds));
const [processorMedian, processorMost] = middleAndWorst(waits.map(({ processor }) => processor));
report({
  seconds: {
    "stopping, median": median,
    "stopping, worst": longest,
    "stopping, median, processor": processorMedian,
    "stopping, worst, processor": processorMost,
  },
  objective: null,
  note:
    `${waits.length} moments: ${count("feasible")} a plan, ${count("timeout")} none yet, ${count("optimal")} over before; ` +
    `the worst after "${worst.phase}"`,
});
