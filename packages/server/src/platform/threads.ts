import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** What a thread's module may do besides computing: `run(data, room)` is its only export that counts. */
export interface ThreadRoom<Progress> {
  progress(message: Progress): void;
  /** True once the caller asked to stop; ask it often and hand back what there is. */
  shouldCancel(): boolean;
}

/** The shape of a thread's module: `export const run: ThreadModule<In, Out, Progress>["run"] = ...`. */
export interface ThreadModule<In, Out, Progress = never> {
  run(data: In, room: ThreadRoom<Progress>): Promise<Out> | Out;
}

export interface ThreadOptions<Progress> {
  onProgress?: (message: Progress) => void;
  /** Ends the thread, whatever it does, after so many milliseconds. */
  timeLimitMs?: number;
  /** Heap of the thread in MiB; beyond it the thread ends and we live. */
  memoryMb?: number;
  /** Aborting it kills the thread. To stop softly call `cancel`. */
  signal?: AbortSignal;
  /** Buffers of `data` that move instead of being copied. */
  transfer?: ArrayBuffer[];
}

export interface Thread<Out> {
  /** What `run` returned; rejects with its exception or with a `ThreadStopped`. */
  readonly result: Promise<Out>;
  /** Asks softly; only a module that looks at `shouldCancel` obeys. */
  cancel(): void;
  /** Kills, also in the midst of a computation. */
  terminate(): Promise<void>;
}

export class ThreadStopped extends Error {
  constructor(
    readonly reason: "time" | "memory" | "killed",
    message: string,
  ) {
    super(message);
  }
}

type Message<Out, Progress> = { progress: Progress } | { done: Out } | { failed: Error };

// CommonJS text, so that it needs no file of its own beside the sources and the built code alike.
const entry = `
const { parentPort, workerData } = require("node:worker_threads");
(async () => {
  if (workerData.typescript) (await import(workerData.typescript)).register();
  const flag = new Int32Array(workerData.flag);
  const module = await import(workerData.module);
  const room = {
    progress: (progress) => parentPort.postMessage({ progress }),
    shouldCancel: () => Atomics.load(flag, 0) === 1,
  };
  return module.run(workerData.data, room);
})().then(
  (done) => parentPort.postMessage({ done }),
  (failed) => parentPort.postMessage({ failed }),
);`;

/**
 * Runs the `run` of a module in a thread of its own: `startThread<In, Out>(new URL("./work.js", import.meta.url), data)`. The URL names
 * the built file; where only the TypeScript source stands beside the caller (tests, development) that is run instead.
 */
export function startThread<In, Out, Progress = never>(
  moduleUrl: URL,
  data: In,
  options: ThreadOptions<Progress> = {},
): Thread<Out> {
  const flag = new SharedArrayBuffer(4);
  const worker = spawnWorker(entry, moduleUrl, { flag, data }, options);
  let timer: NodeJS.Timeout | undefined;
  let stopped: ThreadStopped | null = null;
  const kill = (reason: ThreadStopped) => {
    stopped ??= reason;
    void worker.terminate();
  };
  const abort = () => kill(new ThreadStopped("killed", "Pekerjaan dihentikan."));
  const result = new Promise<Out>((resolve, reject) => {
    worker.on("message", (message: Message<Out, Progress>) => {
      if ("progress" in message) options.onProgress?.(message.progress);
      else if ("done" in message) resolve(message.done);
      else reject(message.failed);
      if (!("progress" in message)) void worker.terminate();
    });
    worker.on("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? new ThreadStopped("memory", "Pekerjaan dihentikan: memori yang disediakan tidak cukup.")
          : error,
      ),
    );
    worker.on("exit", () => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", abort);
      // After a result this rejects nothing any more.
      reject(stopped ?? new ThreadStopped("killed", "Pekerjaan berhenti sebelum selesai."));
    });
  });
  if (options.timeLimitMs)
    timer = setTimeout(
      () => kill(new ThreadStopped("time", "Pekerjaan dihentikan: batas waktunya habis.")),
      options.timeLimitMs,
    );
  if (options.signal?.aborted) abort();
  else options.signal?.addEventListener("abort", abort, { once: true });
  return {
    result,
    cancel: () => void Atomics.store(new Int32Array(flag), 0, 1),
    terminate: async () => {
      stopped ??= new ThreadStopped("killed", "Pekerjaan dihentikan.");
      await worker.terminate();
    },
  };
}

/** A worker whose entry finds in `workerData` the module to import and, where it is TypeScript, the loader to register first. */
export function spawnWorker(
  entryText: string,
  moduleUrl: URL,
  workerData: Readonly<Record<string, unknown>>,
  options: { memoryMb?: number; transfer?: ArrayBuffer[] } = {},
): Worker {
  const fromSource = import.meta.url.endsWith(".ts");
  return new Worker(entryText, {
    eval: true,
    workerData: {
      ...workerData,
      module: fromSource ? moduleUrl.href.replace(/\.js$/, ".ts") : moduleUrl.href,
      typescript: fromSource ? typescriptLoader() : null,
    },
    execArgv: fromSource ? ["--conditions=selaras-source"] : [],
    ...(options.memoryMb && { resourceLimits: { maxOldGenerationSizeMb: options.memoryMb } }),
    ...(options.transfer && { transferList: options.transfer }),
  });
}

/** The loader's ES module, by its file: its CommonJS twin, which `require` would find, does not register inside a thread. */
function typescriptLoader(): string {
  const found = createRequire(import.meta.url).resolve("tsx/esm/api");
  return pathToFileURL(found.replace(/\.cjs$/, ".mjs")).href;
}
