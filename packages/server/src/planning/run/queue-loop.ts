import { randomUUID } from "node:crypto";
import type { PlanOptions } from "@selaras/contract";
import type { Context } from "../../platform/context.js";
import { faultOf } from "../../platform/fault-of.js";
import { messages } from "./messages.js";
import type { RunProgress, SolveOutcome, SolveRun, StartSolve } from "./outcome.js";
import { blankProgress } from "./queue.js";
import { beat, type Claim, claimNext, requeueAbandoned, requeueOwn, workerName } from "./queue-claim.js";
import { storeFailed, storeSolved, storeStopped } from "./store-plan.js";
import { startSolveThread } from "./thread.js";

export interface QueueOptions {
  /** Return when the queue is empty instead of waiting for more. */
  readonly once?: boolean;
  /** Aborting it stops the loop; a run under way goes back into the queue. */
  readonly signal?: AbortSignal;
  /** How a plan is solved; a thread of this process when not given. */
  readonly startSolve?: StartSolve;
  readonly pollMs?: number;
  readonly beatMs?: number;
  /** After a cancel the thread has so long to hand over its best plan before it is killed. */
  readonly graceMs?: number;
}

const BEAT_MS = 500;
const POLL_MS = 1_000;
const GRACE_MS = 60_000;

/**
 * Works the queue of plans off, one at a time: any number of processes on any hosts may run it on one database. The solving happens in
 * a thread, the plan is stored whole or not at all, and a run whose process was killed is taken up again by whoever looks next.
 */
export async function runPlanQueue(context: Context, options: QueueOptions = {}): Promise<void> {
  const { once = false, signal, pollMs = POLL_MS } = options;
  const worker = workerName(randomUUID());
  while (!signal?.aborted) {
    const claim = await nextClaim(context, worker, once);
    if (claim) await runOne(context, worker, claim, options).catch(rethrowIf(once));
    else if (once) return;
    else await pause(pollMs, signal);
  }
}

/** The next plan, or null; a database that is away for a moment is asked again later unless this is a single pass. */
async function nextClaim(context: Context, worker: string, once: boolean): Promise<Claim | null> {
  try {
    await requeueAbandoned(context.db);
    return await claimNext(context.db, worker);
  } catch (error) {
    if (once) throw error;
    return null;
  }
}

/** In service a lost database must not end the loop: the run's heartbeat ages and somebody takes it up again. */
const rethrowIf = (once: boolean) => (error: unknown) => {
  if (once) throw error;
};

async function runOne(context: Context, worker: string, claim: Claim, options: QueueOptions): Promise<void> {
  const { startSolve = startSolveThread, beatMs = BEAT_MS, graceMs = GRACE_MS, signal } = options;
  const started = performance.now();
  let latest: RunProgress = blankProgress("read");
  let lost = false;
  let killAt = Number.POSITIVE_INFINITY;
  const run: SolveRun = startSolve(
    {
      planId: claim.id,
      databaseUrl: context.database.pool.options.connectionString!,
      options: claim.options as PlanOptions,
      tmt: claim.tmt,
    },
    (progress) => {
      latest = progress;
    },
  );
  const seconds = () => Math.round((performance.now() - started) / 100) / 10;
  const ended = new AbortController();
  const beats = (async () => {
    while (!ended.signal.aborted) {
      if (signal?.aborted || performance.now() > killAt) return run.kill();
      // A beat that fails is tried again; only a database away for longer than the limit costs us the run.
      const answer = await beat(context.db, claim.id, worker, { ...latest, seconds: seconds() }).catch(
        () => "go on" as const,
      );
      if (answer === "lost") {
        lost = true;
        return run.kill();
      }
      if (answer === "cancel" && killAt === Number.POSITIVE_INFINITY) {
        killAt = performance.now() + graceMs;
        run.cancel();
      }
      await pause(beatMs, ended.signal, signal);
    }
  })();
  const outcome = await run.outcome.catch((error: unknown): SolveOutcome => {
    if (killAt < Number.POSITIVE_INFINITY) return { kind: "stopped" };
    return {
      kind: "failed",
      message: messages.unexpected(faultOf(error).message),
    };
  });
  ended.abort();
  await beats;
  if (lost) return;
  if (signal?.aborted) await requeueOwn(context.db, claim.id, worker);
  else await settle(context, claim, worker, outcome, seconds());
}

async function settle(
  context: Context,
  claim: Claim,
  worker: string,
  outcome: SolveOutcome,
  seconds: number,
): Promise<void> {
  const owner = { planId: claim.id, worker, seconds };
  if (outcome.kind === "stopped") return storeStopped(context, owner);
  if (outcome.kind === "failed") return storeFailed(context, owner, outcome.message);
  try {
    await storeSolved(context, owner, outcome);
  } catch (error) {
    await storeFailed(context, owner, messages.unexpected(faultOf(error).message));
  }
}

/** Sleeps, but not past an abort. */
function pause(ms: number, ...signals: (AbortSignal | undefined)[]): Promise<void> {
  return new Promise((done) => {
    const wake = () => {
      clearTimeout(timer);
      for (const signal of signals) signal?.removeEventListener("abort", wake);
      done();
    };
    const timer = setTimeout(wake, ms);
    for (const signal of signals) {
      if (signal?.aborted) wake();
      else signal?.addEventListener("abort", wake, { once: true });
    }
  });
}
