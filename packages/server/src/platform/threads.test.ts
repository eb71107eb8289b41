import { describe, expect, it } from "vitest";
import type { SampleTask } from "./testing/sample-thread.js";
import { startThread, type ThreadOptions, ThreadStopped } from "./threads.js";

const start = (task: SampleTask, options: ThreadOptions<string> = {}) =>
  startThread<{ task: SampleTask; numbers: number[] }, number | boolean, string>(
    new URL("./testing/sample-thread.js", import.meta.url),
    { task, numbers: [1, 2, 3] },
    options,
  );

describe("a thread", () => {
  it("runs a TypeScript module, tells its progress and hands back its result", async () => {
    const progress: string[] = [];
    expect(await start("add", { onProgress: (line) => progress.push(line) }).result).toBe(6);
    expect(progress).toEqual(["add"]);
  });

  it("passes on an exception with its message", async () => {
    await expect(start("fail").result).rejects.toThrow("begitu saja");
  });

  it("is ended by its time limit even while it spins", async () => {
    await expect(start("spin", { timeLimitMs: 1_500 }).result).rejects.toMatchObject({ reason: "time" });
  });

  it("is ended by its memory limit while we live on", async () => {
    await expect(start("hoard", { memoryMb: 64 }).result).rejects.toMatchObject({ reason: "memory" });
  });

  it("is killed by terminate and by an aborted signal", async () => {
    const spinning = start("spin");
    const ended = expect(spinning.result).rejects.toBeInstanceOf(ThreadStopped);
    await spinning.terminate();
    await ended;
    const abort = new AbortController();
    const other = start("spin", { signal: abort.signal });
    abort.abort();
    await expect(other.result).rejects.toMatchObject({ reason: "killed" });
  });

  it("hears a soft cancel in the midst of a computation and still answers", async () => {
    let heard: () => void = () => {};
    const running = new Promise<void>((done) => {
      heard = done;
    });
    const thread = start("until-cancelled", { onProgress: () => heard() });
    await running;
    thread.cancel();
    expect(await thread.result).toBe(true);
  });
});
