import { hostname } from "node:os";
import type { PlanProgress } from "@selaras/contract";
import { sql } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import { plans } from "../tables.js";
import { messages, phases } from "./messages.js";

/** A run whose heartbeat is older was left by a killed process. Times are the database's, so that hosts need not agree. */
export const STALE_SECONDS = 30;
/** A plan whose run died this often is given up. */
export const MOST_ATTEMPTS = 3;

/** Names this process (and host) to the others; the part before the last `/` tells who may know whether it lives. */
export const workerName = (suffix: string): string => `${hostname()}/${process.pid}/${suffix}`;

/** Puts runs of dead workers back into the queue, stops those whose end was asked for, gives up those that died too often. */
export async function requeueAbandoned(db: Queryable): Promise<number> {
  const held = await db.execute<{ id: number; worker: string | null; stale: boolean }>(sql`
    select id, worker, heartbeat_at < clock_timestamp() - make_interval(secs => ${STALE_SECONDS}) as stale
    from ${plans} where state = 'berjalan'`);
  const dead = held.rows.filter(({ worker, stale }) => stale || isDeadHere(worker));
  for (const { id, worker } of dead) {
    await db.execute(sql`
      update ${plans} set
        state = case when cancel_requested then 'dihentikan' when attempts >= ${MOST_ATTEMPTS} then 'gagal' else 'antre' end,
        finished_at = case when cancel_requested or attempts >= ${MOST_ATTEMPTS} then clock_timestamp() end,
        progress = progress || jsonb_build_object(
          'phase', case when cancel_requested then ${phases.stopped}::text
            when attempts >= ${MOST_ATTEMPTS} then ${phases.failed}::text else ${phases.queued}::text end,
          'message', case when cancel_requested then ${messages.stoppedEmpty}::text
            when attempts >= ${MOST_ATTEMPTS} then ${messages.gaveUp(MOST_ATTEMPTS)}::text else '' end),
        worker = null, heartbeat_at = null
      where id = ${id} and state = 'berjalan' and worker is not distinct from ${worker}`);
  }
  return dead.length;
}

/** True only when the worker ran on this host under a process that is gone: then nobody need wait for its heartbeat to age. */
function isDeadHere(worker: string | null): boolean {
  const [host, pid] = worker?.split("/") ?? [];
  if (host !== hostname() || Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

export interface Claim {
  readonly id: number;
  readonly name: string;
  readonly options: unknown;
  readonly tmt: string;
}

/** Takes the oldest waiting plan for this worker; two workers never get the same one (FOR UPDATE SKIP LOCKED). */
export async function claimNext(db: Queryable, worker: string): Promise<Claim | null> {
  const { rows } = await db.execute<{ id: number; name: string; options: unknown; tmt: string }>(sql`
    update ${plans} set state = 'berjalan', worker = ${worker}, heartbeat_at = clock_timestamp(), attempts = attempts + 1
    where id = (select id from ${plans} where state = 'antre' order by id limit 1 for update skip locked)
    returning id, name, options, tmt::text`);
  return rows[0] ?? null;
}

/** Tells the others we live and how far we are; answers what they want of us. `lost`: the plan is no longer ours. */
export async function beat(
  db: Queryable,
  planId: number,
  worker: string,
  progress: Omit<PlanProgress, "state">,
): Promise<"go on" | "cancel" | "lost"> {
  const { rows } = await db.execute<{ cancel_requested: boolean }>(sql`
    update ${plans} set heartbeat_at = clock_timestamp(), progress = ${JSON.stringify(progress)}::jsonb
    where id = ${planId} and worker = ${worker} and state = 'berjalan' returning cancel_requested`);
  if (!rows[0]) return "lost";
  return rows[0].cancel_requested ? "cancel" : "go on";
}

/** Hands a run back to the queue when its process is asked to end; that is nobody's failure, so it does not count as an attempt. */
export async function requeueOwn(db: Queryable, planId: number, worker: string): Promise<void> {
  await db.execute(sql`
    update ${plans} set state = 'antre', worker = null, heartbeat_at = null, attempts = attempts - 1
    where id = ${planId} and worker = ${worker} and state = 'berjalan'`);
}
