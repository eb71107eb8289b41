import { setTimeout as sleep } from "node:timers/promises";
import type { PlanProgress, PlanSummary } from "@selaras/contract";
import { planProgressOf, planSummary } from "../planning/run/queue-summary.js";
import type { Context } from "../platform/context.js";
import { planning } from "./messages.js";

const silenceMs = 15_000;

/** Follows a plan until it ends: tells each new step and number, and every quarter minute that it still goes on. */
export async function awaitPlan(
  context: Context,
  id: number,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<PlanSummary> {
  let told = "";
  let toldAt = 0;
  for (;;) {
    const progress = await planProgressOf(context.db, id);
    if (!progress) throw new Error(`Rencana ${id} hilang.`);
    const line = planning.progress(progress);
    if (isUnderWay(progress) && (line !== told || Date.now() - toldAt > silenceMs)) {
      say(line === told ? planning.stillGoing(line, progress.seconds) : line);
      told = line;
      toldAt = Date.now();
    }
    if (!isUnderWay(progress)) return (await planSummary(context.db, id))!;
    await sleep(200, undefined, { ...(signal && { signal }) });
  }
}

const isUnderWay = ({ state }: PlanProgress) => state === "antre" || state === "berjalan";
