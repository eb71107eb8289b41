import type { BacktestResult, BacktestSummary } from "@selaras/contract";
import { desc, eq } from "drizzle-orm";
import type { Context } from "../../platform/context.js";
import { notFound } from "../../platform/refusal.js";
import { says } from "./messages.js";
import { backtests } from "./tables.js";

/** A run of which nothing was heard for so long has lost its process. */
const LOST_AFTER_MS = 20 * 60_000;

export function present(
  row: Omit<typeof backtests.$inferSelect, "moves" | "result">,
  now: Date,
): BacktestSummary {
  const isLost = row.state === "berjalan" && now.getTime() - Date.parse(row.createdAt) > LOST_AFTER_MS;
  return {
    id: row.id,
    name: row.name,
    tmt: row.tmt,
    moves: row.moveCount,
    state: isLost ? "gagal" : (row.state as BacktestSummary["state"]),
    message: isLost ? says.interrupted : row.message,
    createdBy: row.createdBy,
    createdAt: new Date(row.createdAt).toISOString(),
  };
}

export async function backtestList({ db, clock }: Pick<Context, "db" | "clock">): Promise<BacktestSummary[]> {
  const rows = await db
    .select({
      id: backtests.id,
      name: backtests.name,
      tmt: backtests.tmt,
      moveCount: backtests.moveCount,
      state: backtests.state,
      message: backtests.message,
      createdBy: backtests.createdBy,
      createdAt: backtests.createdAt,
    })
    .from(backtests)
    .orderBy(desc(backtests.id));
  return rows.map((row) => present(row, clock.now()));
}

export async function backtestById(
  { db, clock }: Pick<Context, "db" | "clock">,
  id: number,
): Promise<BacktestSummary & { result: BacktestResult | null }> {
  const [row] = await db.select().from(backtests).where(eq(backtests.id, id));
  if (!row) throw notFound(says.unknown);
  return { ...present(row, clock.now()), result: row.result as BacktestResult | null };
}
