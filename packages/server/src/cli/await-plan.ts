import { setTimeout as sleep } from "node:timers/promises";
import type { PlanProgress, PlanSummary } from "@selaras/contract";
import { planProgressOf, planSummary } from "../planning/queue-summary.js";
import type { Context } from "../platform/context.js";
import { planning } from "./messages.js";

/** Follows a plan until it ends, telling each step once and, within a step, every five seconds. */
export async function awaitPlan(
  context: Context,
  id: number,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<PlanSummary> {
  let toldPhase = "";
  let toldAt = 0;
  for (;;) {
    const progress = await planProgressOf(context.db, id);
    if (!progress) throw new Error(`Rencana ${id} hilang.`);
    if (progress.phase !== toldPhase || Date.now() - toldAt > 5_000) {
      if (isUnderWay(progress)) say(planning.progress(progress));
      toldPhase = progress.phase;
      toldAt = Date.now();
    }
    if (!isUnderWay(progress)) return (await planSummary(context.db, id))!;
    await sleep(200, undefined, { ...(signal && { signal }) });
  }
}

const isUnderWay = ({ state }: PlanProgress) => state === "antre" || state === "berjalan";
