import { count, eq } from "drizzle-orm";
import { DEFAULT_BUDGET_PERCENT, defaultPlanOptions } from "../planning/problem/default-options.js";
import { requestPlan } from "../planning/run/queue.js";
import { runPlanQueue } from "../planning/run/queue-loop.js";
import { employees } from "../workforce/tables.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { awaitPlan } from "./await-plan.js";
import { planning, usage } from "./messages.js";
import { withInstallation } from "./with-installation.js";

/** Draws up a plan and waits for it; exits 1 when none came of it. */
export async function planCommand(args: readonly string[]): Promise<number> {
  const { values } = readArguments("plan", args, { budget: "text", name: "text" } as const);
  const share = values.budget ?? `${DEFAULT_BUDGET_PERCENT}%`;
  if (!/^\d+(\.\d+)?%$|^\d+$/.test(share)) throw new WrongUsage(usage.wrong(usage.budget(share), "plan"));
  return withInstallation(async ({ context }) => {
    const [row] = await context.db
      .select({ staff: count() })
      .from(employees)
      .where(eq(employees.active, true));
    const staff = row?.staff ?? 0;
    const options = {
      ...defaultPlanOptions(staff, values.name ?? planning.defaultName),
      budget: budgetOf(share, staff),
    };
    const requested = await requestPlan(context, options, planning.createdBy);
    const ended = new AbortController();
    // A running server may take it from the queue first; either way it is done once.
    const queue = runPlanQueue(context, { signal: ended.signal });
    try {
      const plan = await awaitPlan(context, requested.id, (line) => console.error(line));
      console.log(planning.result(plan));
      return plan.result && plan.state === "selesai" ? 0 : 1;
    } finally {
      ended.abort();
      await queue;
    }
  });
}

/** `300` people, or `5%` of the staff. */
export function budgetOf(share: string, staff: number): number {
  return share.endsWith("%") ? Math.round((staff * Number(share.slice(0, -1))) / 100) : Number(share);
}
