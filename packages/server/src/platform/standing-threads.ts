import { spawnWorker, ThreadStopped } from "./threads.js";

/** The shape of a standing thread's module: `open` prepares once and hands back what answers every question after. */
export interface StandingModule<Start, Question, Answer> {
  open(start: Start): Promise<(question: Question) => Promise<Answer> | Answer>;
}

/** A thread that keeps what it has prepared in memory and answers questions, one after the other, in the order they were asked. */
export interface StandingThread<Question, Answer> {
  /** Rejects with the answer's own exception, or with `ThreadStopped` when the thread is gone. */
  ask(question: Question): Promise<Answer>;
  /** Questions asked and not answered yet. */
  readonly waiting: number;
  /** Settles when the thread is gone, whatever ended it. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

type Reply<Answer> = { id: number; answer: Answer } | { id: number; failed: Error };

const entry = `
const { parentPort, workerData } = require("node:worker_threads");
const opened = (async () => {
  if (workerData.typescript) (await import(workerData.typescript)).register();
  return (await import(workerData.module)).open(workerData.start);
})();
opened.catch(() => {});
let last = Promise.resolve();
parentPort.on("message", ({ id, question }) => {
  last = last.then(async () => {
    try {
      parentPort.postMessage({ id, answer: await (await opened)(question) });
    } catch (failed) {
      parentPort.postMessage({ id, failed });
    }
  });
});`;

export function startStandingThread<Start, Question, Answer>(
  moduleUrl: URL,
  start: Start,
  options: { memoryMb?: number } = {},
): StandingThread<Question, Answer> {
  const worker = spawnWorker(entry, moduleUrl, { start }, options);
  const asked = new Map<number, { resolve: (answer: Answer) => void; reject: (reason: unknown) => void }>();
  let gone: unknown = null;
  let count = 0;
  const lose = (reason: unknown) => {
    gone ??= reason;
    for (const { reject } of asked.values()) reject(gone);
    asked.clear();
  };
  worker.on("message", (reply: Reply<Answer>) => {
    const question = asked.get(reply.id);
    asked.delete(reply.id);
    if ("failed" in reply) question?.reject(reply.failed);
    else question?.resolve(reply.answer);
  });
  worker.on("error", (error: NodeJS.ErrnoException) =>
    lose(
      error.code === "ERR_WORKER_OUT_OF_MEMORY"
        ? new ThreadStopped("memory", "Pekerjaan dihentikan: memori yang disediakan tidak cukup.")
        : error,
    ),
  );
  const ended = new Promise<void>((done) => {
    worker.on("exit", () => {
      lose(new ThreadStopped("killed", "Pekerjaan berhenti sebelum selesai."));
      done();
    });
  });
  return {
    get waiting() {
      return asked.size;
    },
    ended,
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (gone !== null) return reject(gone);
        const id = ++count;
        asked.set(id, { resolve, reject });
        worker.postMessage({ id, question });
      }),
    async close() {
      await worker.terminate();
      await ended;
    },
  };
}
