import { may } from "@selaras/contract";
import type { ThreadRoom } from "../threads.js";

export type SampleTask = "add" | "fail" | "spin" | "hoard" | "until-cancelled";

/** Does one thing of each kind that a thread may do, for the test of threads. */
export async function run(
  data: { task: SampleTask; numbers: number[] },
  room: ThreadRoom<string>,
): Promise<number | boolean> {
  room.progress(data.task);
  if (data.task === "fail") throw new RangeError("begitu saja");
  if (data.task === "spin") for (;;);
  if (data.task === "hoard") for (const kept: number[][] = []; ; ) kept.push(new Array(100_000).fill(1.5));
  if (data.task === "until-cancelled") {
    while (!room.shouldCancel());
    return may("analis", "plan.write");
  }
  return data.numbers.reduce((sum, n) => sum + n, 0);
}
