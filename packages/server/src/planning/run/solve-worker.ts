import type { LedgerDecision } from "@selaras/contract";
import { eq } from "drizzle-orm";
import { openDatabase } from "../../platform/database.js";
import { government } from "../../platform/tables.js";
import type { ThreadModule } from "../../platform/threads.js";
import { loadWorkforce } from "../../workforce/snapshot.js";
import { plans } from "../tables.js";
import { phases } from "./messages.js";
import type { RunProgress, SolveJob, SolveOutcome } from "./outcome.js";
import { computePlan } from "./run-plan.js";

/** The thread behind startSolveThread: one moment of the workforce, then computing only; the caller stores. */
export const run: ThreadModule<SolveJob, SolveOutcome, RunProgress>["run"] = async (job, room) => {
  room.progress({ phase: phases.read, bound: null, best: null, gapPpm: null, message: "" });
  const database = openDatabase(job.databaseUrl, { max: 1 });
  const moment = await database.db
    .transaction(
      async (tx) => ({
        workforce: await loadWorkforce(tx),
        decisions: (
          await tx.select({ kept: plans.decisions }).from(plans).where(eq(plans.id, job.planId))
        )[0],
        owner: (await tx.select().from(government).where(eq(government.id, 1)))[0],
      }),
      { isolationLevel: "repeatable read", accessMode: "read only" },
    )
    .finally(() => database.close());
  return computePlan(
    {
      planId: job.planId,
      workforce: moment.workforce,
      options: job.options,
      tmt: job.tmt,
      government: moment.owner?.name ?? "Pemerintah Daerah",
      decisions: (moment.decisions?.kept ?? []) as LedgerDecision[],
    },
    { onProgress: room.progress, shouldCancel: room.shouldCancel },
  );
};
