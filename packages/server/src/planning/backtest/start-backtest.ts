import type { BacktestResult, BacktestSummary } from "@selaras/contract";
import { eq } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import { government } from "../../platform/tables.js";
import { startThread } from "../../platform/threads.js";
import { readingOn } from "../../rules/rule-settings.js";
import type { BacktestJob } from "./backtest-thread.js";
import { says } from "./messages.js";
import { present } from "./read-backtests.js";
import { backtests } from "./tables.js";
import type { PastMove } from "./undo-round.js";

const MEMORY_MB = 2_048;
export const TIME_LIMIT_MS = 15 * 60_000;

export interface Round {
  readonly name: string;
  readonly tmt: string;
  readonly moves: readonly PastMove[];
}

/** Notes the round with its audit entry and computes it in a thread; the answer does not wait for it. */
export async function startBacktest(
  context: Context,
  actor: Actor,
  { name, tmt, moves }: Round,
): Promise<BacktestSummary> {
  const { db, clock } = context;
  const row = await db.transaction(async (tx) => {
    const [written] = await tx
      .insert(backtests)
      .values({
        name,
        tmt,
        moves,
        moveCount: moves.length,
        state: "berjalan",
        message: "",
        createdBy: actor.displayName,
        createdAt: clock.now().toISOString(),
      })
      .returning();
    await appendAudit(
      tx,
      {
        actor: actor.username,
        action: "putaran-lalu.uji",
        subject: `putaran-lalu:${written!.id}`,
        detail: { name, tmt, moves: moves.length },
      },
      clock,
    );
    return written!;
  });
  const [owner] = await db.select().from(government).where(eq(government.id, 1));
  const thread = startThread<BacktestJob, BacktestResult>(
    new URL("./backtest-thread.js", import.meta.url),
    {
      databaseUrl: context.database.pool.options.connectionString!,
      moves,
      tmt,
      government: owner?.name ?? "Pemerintah Daerah",
      reading: await readingOn(db, tmt),
    },
    { memoryMb: MEMORY_MB, timeLimitMs: TIME_LIMIT_MS },
  );
  const keep = (change: Partial<typeof backtests.$inferInsert>) =>
    db.update(backtests).set(change).where(eq(backtests.id, row.id));
  void thread.result
    .then(
      (result) => keep({ state: "selesai", result }),
      (error: unknown) =>
        keep({
          state: "gagal",
          message: says.failed(error instanceof Error ? error.message : String(error)),
        }),
    )
    // The database is gone: the server ends, and the next reader finds a run without an end.
    .catch(() => {});
  return present(row, clock.now());
}
