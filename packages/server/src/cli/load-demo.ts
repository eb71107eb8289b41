import { relative, resolve } from "node:path";
import { demoGovernments, type GovernmentId, generateGovernment, writeOfficeFiles } from "@selaras/kupang";
import { count, eq } from "drizzle-orm";
import { createDemoAccounts } from "../accounts/create-demo-accounts.js";
import { accounts } from "../accounts/tables.js";
import { currentCycle, setCurrentCycle } from "../planning/cycle/cycle.js";
import { DEFAULT_BUDGET_PERCENT, defaultPlanOptions } from "../planning/problem/default-options.js";
import { requestPlan } from "../planning/run/queue.js";
import { plans } from "../planning/tables.js";
import type { Context } from "../platform/context.js";
import { government } from "../platform/tables.js";
import { checkImport } from "../workforce/imports/check-import.js";
import { commitImport } from "../workforce/imports/commit-import.js";
import { writeRejectedWorkbook } from "../workforce/imports/write-rejected.js";
import { employees, imports } from "../workforce/tables.js";
import { awaitPlan } from "./await-plan.js";
import { createDemoContests } from "./demo-contests.js";
import { createDemoDevelopment } from "./demo-development.js";
import { demoLoading } from "./messages.js";
import { rejectedFile } from "./start-summary.js";
import { systemActor } from "./system-actor.js";

export interface DemoLoad {
  readonly government: GovernmentId;
  /** Where the fictitious office files are written. */
  readonly folder: string;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

const seed = 1;

/** True for a database nobody has put anything into. */
export async function isEmpty(context: Context): Promise<boolean> {
  for (const table of [government, accounts, employees, imports]) {
    const [row] = await context.db.select({ n: count() }).from(table);
    if (row!.n > 0) return false;
  }
  return true;
}

/**
 * Brings the demo to its beginning: fictitious office files, imported by the same code as anyone's, accounts, a first plan. Each step is
 * skipped when it is done, so a start that was cut short is finished by the next.
 */
export async function loadDemo(context: Context, load: DemoLoad): Promise<void> {
  const { db, clock } = context;
  const facts = demoGovernments[load.government];
  await db.transaction(async (tx) => {
    await tx
      .insert(government)
      .values({ id: 1, code: facts.area, name: facts.name, agency: facts.agency, demo: true })
      .onConflictDoNothing();
    if ((await currentCycle(tx)) === null)
      await setCurrentCycle(tx, { name: facts.cycle, dataDate: facts.dataDate, tmt: facts.plannedTmt });
  });
  if ((await countStaff(context)) === 0) await importFiles(context, load);
  load.signal.throwIfAborted();
  const [known] = await db.select({ n: count() }).from(accounts);
  if (known!.n === 0) await db.transaction((tx) => createDemoAccounts(tx, clock));
  await createDemoContests(context);
  await createDemoDevelopment(context);
  const [planned] = await db.select({ n: count() }).from(plans);
  if (planned!.n === 0) {
    const staff = await countStaff(context);
    await requestPlan(
      context,
      defaultPlanOptions(staff, demoLoading.planName(facts.cycle)),
      demoLoading.planBy,
    );
  }
}

/** Waits for plans of the demo that are still to come, telling their progress. */
export async function awaitFirstPlan(context: Context, load: DemoLoad): Promise<void> {
  const [first] = await context.db.select({ id: plans.id, state: plans.state }).from(plans).limit(1);
  if (!first || (first.state !== "antre" && first.state !== "berjalan")) return;
  load.say(demoLoading.planning(DEFAULT_BUDGET_PERCENT));
  await awaitPlan(context, first.id, load.say, load.signal);
}

async function importFiles(context: Context, load: DemoLoad): Promise<void> {
  const folder = resolve(load.folder);
  load.say(demoLoading.generating(demoGovernments[load.government].name));
  const paths = await writeOfficeFiles(generateGovernment({ government: load.government, seed }), folder);
  load.signal.throwIfAborted();
  load.say(demoLoading.importing(paths.length, folder));
  const report = await checkImport(context, {
    files: paths.map((path) => ({ name: relative(folder, path), path })),
    mode: "lengkap",
    createdBy: systemActor.displayName,
  });
  load.signal.throwIfAborted();
  if (report.kinds.some((kind) => kind.rejected > 0))
    await writeRejectedWorkbook(context, report.id, resolve(folder, rejectedFile));
  await commitImport(context, report.id, systemActor);
}

async function countStaff(context: Context): Promise<number> {
  const [row] = await context.db.select({ n: count() }).from(employees).where(eq(employees.active, true));
  return row!.n;
}
