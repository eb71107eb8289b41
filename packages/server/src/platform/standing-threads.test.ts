import { afterEach, describe, expect, it } from "vitest";
import { type StandingThread, startStandingThread } from "./standing-threads.js";
import type { SampleQuestion } from "./testing/sample-standing-thread.js";
import { ThreadStopped } from "./threads.js";

let thread: StandingThread<SampleQuestion, number>;
const start = (total: number, broken = false) => {
  thread = startStandingThread(new URL("./testing/sample-standing-thread.js", import.meta.url), {
    total,
    broken,
  });
  return thread;
};
afterEach(() => thread.close());

describe("a standing thread", () => {
  it("keeps its state and answers in the order of the questions", async () => {
    start(10);
    const answers = Promise.all([thread.ask({ add: 1 }), thread.ask({ add: 2 })]);
    expect(thread.waiting).toBe(2);
    expect(await answers).toEqual([11, 13]);
    expect(thread.waiting).toBe(0);
  });

  it("survives a question that fails", async () => {
    start(1);
    await expect(thread.ask({ fail: "begitu saja" })).rejects.toThrow("begitu saja");
    expect(await thread.ask({ add: 4 })).toBe(5);
  });

  it("says to every question why it could not be opened", async () => {
    start(1, true);
    await expect(thread.ask({ add: 1 })).rejects.toThrow("tidak dapat dibuka");
    await expect(thread.ask({ add: 1 })).rejects.toThrow("tidak dapat dibuka");
  });

  it("lets nobody wait for a thread that is gone", async () => {
    start(1);
    const waiting = expect(thread.ask({ exit: true })).rejects.toBeInstanceOf(ThreadStopped);
    const behind = expect(thread.ask({ add: 1 })).rejects.toBeInstanceOf(ThreadStopped);
    await Promise.all([waiting, behind, thread.ended]);
    await expect(thread.ask({ add: 1 })).rejects.toBeInstanceOf(ThreadStopped);
  });

  it("ends the questions under way when it is closed", async () => {
    start(1);
    const waiting = expect(thread.ask({ add: 1 })).rejects.toBeInstanceOf(ThreadStopped);
    await thread.close();
    await waiting;
  });
});
