import { describe, expect, it } from "vitest";
import { fixedClock } from "../../platform/clock.js";
import type { Context } from "../../platform/context.js";
import { openDatabase } from "../../platform/database.js";
import { freshDatabase } from "../../platform/testing/fresh-database.js";
import { setCurrentCycle } from "../cycle/cycle.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { fillDatabase } from "../testing/fill-database.js";
import { smallGovernment, TMT } from "../testing/workforce.js";
import { cancelPlan, requestPlan } from "./queue.js";
import { runPlanQueue } from "./queue-loop.js";
import { planSummary } from "./queue-summary.js";
import { planFileOf } from "./store-read.js";

const options = { ...defaultPlanOptions(12, "Rencana A"), budget: 5, timeLimitSeconds: 20 };

async function office(order: "forward" | "backward"): Promise<Context> {
  const database = await freshDatabase();
  await fillDatabase(database, smallGovernment(), order);
  await setCurrentCycle(database.db, { name: "Periode", dataDate: "2026-07-01", tmt: TMT });
  return { db: database.db, database, clock: fixedClock("2026-07-01T01:00:00Z"), scratchFolder: "/tmp" };
}

describe("a plan solved in a thread", () => {
  it("is the same file, byte for byte, from the same data in two databases filled in opposite order", async () => {
    const files: Buffer[][] = [];
    for (const order of ["forward", "backward"] as const) {
      const context = await office(order);
      const { id } = await requestPlan(context, options, "analis");
      await runPlanQueue(context, { once: true });
      const plan = (await planSummary(context.db, id))!;
      expect(plan).toMatchObject({ state: "selesai", result: { status: "optimal", verified: true } });
      expect(plan.result!.moves).toBeGreaterThan(0);
      files.push([
        (await planFileOf(context.db, id, "problem"))!,
        (await planFileOf(context.db, id, "plan"))!,
      ]);
      await context.database.close();
    }
    expect(files[0]![0]!.equals(files[1]![0]!)).toBe(true);
    expect(files[0]![1]!.equals(files[1]![1]!)).toBe(true);
  });

  it("ends as failed, with a message, when the thread cannot read the data", async () => {
    const context = await office("forward");
    const { id } = await requestPlan(context, options, "analis");
    const url = context.database.pool.options.connectionString!;
    const pool = openDatabase(url).pool;
    pool.options.connectionString = url.replace(/\/[^/?]*(\?|$)/, "/tidak_ada$1");
    await runPlanQueue({ ...context, database: { ...context.database, pool } }, { once: true });
    expect(await planSummary(context.db, id)).toMatchObject({
      state: "gagal",
      progress: { message: expect.stringContaining("tidak_ada") },
    });
    expect(await cancelPlan(context, id, "analis")).toMatchObject({ state: "gagal" });
    await pool.end();
    await context.database.close();
  });
});
