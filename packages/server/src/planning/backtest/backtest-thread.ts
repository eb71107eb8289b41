import type { BacktestResult } from "@selaras/contract";
import { openDatabase } from "../../platform/database.js";
import type { ThreadModule } from "../../platform/threads.js";
import { loadWorkforce } from "../../workforce/snapshot.js";
import { type BacktestInput, backtestOf } from "./backtest-of.js";

export interface BacktestJob extends Omit<BacktestInput, "workforce"> {
  readonly databaseUrl: string;
}

/** The thread behind startBacktest(): one moment of the workforce, then computing only. */
export const run: ThreadModule<BacktestJob, BacktestResult>["run"] = async ({ databaseUrl, ...job }) => {
  const database = openDatabase(databaseUrl, { max: 1 });
  const workforce = await database.db
    .transaction((tx) => loadWorkforce(tx), { isolationLevel: "repeatable read", accessMode: "read only" })
    .finally(() => database.close());
  return backtestOf({ ...job, workforce });
};
