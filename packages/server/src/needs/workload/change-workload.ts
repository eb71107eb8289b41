import type { WorkloadAction, WorkloadState, WorkloadTask } from "@selaras/contract";
import { DEFAULT_WORKING_TIME } from "@selaras/regulations/formulas";
import { and, eq, inArray, sql } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import type { Tx } from "../../platform/database.js";
import { forbidden, Refusal } from "../../platform/refusal.js";
import { positionTitles } from "../../workforce/tables.js";
import { takeOverSeats } from "./accepted-seats.js";
import { type SheetKey, type StoredSheet, versionsOf, visibleUnit, workloadPageOf } from "./load-workload.js";
import { says } from "./messages.js";
import { mayDo, nextState } from "./policy.js";
import { workloads, workloadTasks } from "./tables.js";
import { workingTimeFor } from "./working-time-setting.js";

/** One sheet is changed by one person at a time. */
const sheetLock = 720_034;

/**
 * Replaces the lines of a unit's year, all or nothing. On an accepted sheet this begins the next version. Refused: 409 when somebody saved
 * since `revision` or the sheet waits for the analyst, 422 for a title that does not exist.
 */
export function saveWorkload(
  context: Context,
  actor: Actor,
  key: SheetKey,
  { revision, tasks }: { readonly revision: number; readonly tasks: readonly WorkloadTask[] },
): Promise<void> {
  return change(context, actor, key, "save", async (tx, newest) => {
    if ((newest?.revision ?? 0) !== revision)
      throw new Refusal(409, "ditulis-orang-lain", says.meanwhile, says.meanwhileHint);
    await refuseUnknownTitles(tx, tasks);
    const version = newest === undefined ? 1 : newest.version + (newest.state === "diterima" ? 1 : 0);
    await tx
      .delete(workloadTasks)
      .where(
        and(
          eq(workloadTasks.unitCode, key.unit),
          eq(workloadTasks.year, key.year),
          eq(workloadTasks.version, version),
        ),
      );
    if (tasks.length > 0)
      await tx
        .insert(workloadTasks)
        .values(tasks.map((task, seq) => ({ ...task, unitCode: key.unit, year: key.year, version, seq })));
    const workingTime = await workingTimeFor(tx, key.year);
    return {
      version,
      revision: revision + 1,
      workingTime: workingTime.id,
      workingMinutes: workingTime.minutesPerYear,
      // The unit keeps seeing why its sheet was returned until the head confirms again.
      returnReason: newest?.state === "diterima" ? null : (newest?.returnReason ?? null),
      detail: { lines: tasks.length },
    };
  });
}

/** The head of the unit answers for the sheet. Refused (422) while a line lacks a value or contradicts another. */
export function confirmWorkload(context: Context, actor: Actor, key: SheetKey): Promise<void> {
  return change(context, actor, key, "confirm", async (tx) => {
    const { positions, tasks } = await workloadPageOf(tx, actor, key);
    const written = new Set(tasks.map(({ titleCode }) => titleCode));
    const gaps = positions
      .filter(({ titleCode }) => written.has(titleCode))
      .flatMap(({ titleName, missing, faults }) => [
        ...missing.map((one) => `${one}, ${titleName}`),
        ...faults,
      ]);
    if (tasks.length === 0) gaps.push("uraian tugas");
    if (gaps.length > 0)
      throw new Refusal(
        422,
        "beban-belum-lengkap",
        says.incomplete(gaps.length, gaps[0]!.replace(/\.$/, "")),
        says.incompleteHint,
      );
    return { returnReason: null, detail: { lines: tasks.length } };
  });
}

/** The analyst sends it back with the reason the unit reads. */
export const returnWorkload = (
  context: Context,
  actor: Actor,
  key: SheetKey,
  reason: string,
): Promise<void> =>
  change(context, actor, key, "return", async () => ({ returnReason: reason, detail: { reason } }));

/** The analyst takes the need over: this version stays as it is, and planning sees its seats from now on. */
export function acceptWorkload(context: Context, actor: Actor, key: SheetKey): Promise<void> {
  return change(context, actor, key, "accept", async (tx, newest) => {
    const { positions } = await workloadPageOf(tx, actor, key);
    const seats = positions.flatMap(({ titleCode, need }) =>
      need === null ? [] : [{ titleCode, seats: need.people.value }],
    );
    await takeOverSeats(tx, key, newest!.version, seats);
    return { returnReason: null, detail: { seats: seats.length } };
  });
}

interface Change
  extends Partial<Pick<StoredSheet, "version" | "revision" | "workingTime" | "workingMinutes">> {
  readonly returnReason: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Right, sight, state, the change itself and its audit entry, in one transaction under the sheet's lock. */
async function change(
  { db, clock }: Context,
  actor: Actor,
  key: SheetKey,
  action: WorkloadAction,
  make: (tx: Tx, newest: StoredSheet | undefined) => Promise<Change>,
): Promise<void> {
  if (!mayDo(actor, action)) throw forbidden();
  await visibleUnit(db, actor, key.unit);
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${sheetLock}, hashtext(${`${key.unit} ${key.year}`}))`);
    const [newest] = await versionsOf(tx, key);
    const state = (newest?.state ?? null) as WorkloadState | null;
    const next = nextState(state, action);
    if (next === null)
      throw new Refusal(
        409,
        "bukan-waktunya",
        says.notNow(state && says.states[state], says.actions[action]),
        says.notNowHint,
      );
    const { detail, ...changed } = await make(tx, newest);
    const row = {
      unitCode: key.unit,
      year: key.year,
      version: newest?.version ?? 1,
      revision: newest?.revision ?? 0,
      workingTime: newest?.workingTime ?? DEFAULT_WORKING_TIME.id,
      workingMinutes: newest?.workingMinutes ?? DEFAULT_WORKING_TIME.minutesPerYear,
      ...changed,
      state: next,
      changedBy: actor.displayName,
      changedAt: clock.now().toISOString(),
    };
    await tx
      .insert(workloads)
      .values(row)
      .onConflictDoUpdate({ target: [workloads.unitCode, workloads.year, workloads.version], set: row });
    await appendAudit(
      tx,
      {
        actor: actor.username,
        action: `beban-kerja.${says.verbs[action]}`,
        subject: `beban-kerja:${key.unit}:${key.year}`,
        detail: { version: row.version, ...detail },
      },
      clock,
    );
  });
}

async function refuseUnknownTitles(tx: Tx, tasks: readonly WorkloadTask[]): Promise<void> {
  const codes = [...new Set(tasks.map(({ titleCode }) => titleCode))];
  if (codes.length === 0) return;
  const known = await tx
    .select({ code: positionTitles.code })
    .from(positionTitles)
    .where(inArray(positionTitles.code, codes));
  const unknown = codes.find((code) => !known.some((title) => title.code === code));
  if (unknown !== undefined)
    throw new Refusal(422, "jabatan-tak-dikenal", says.unknownTitle(unknown), says.unknownTitleHint);
}
