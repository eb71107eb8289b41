import type { EndpointName, Endpoints, WorkloadState } from "@selaras/contract";
import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "../../platform/actor.js";
import { todayOf } from "../../platform/clock.js";
import type { Context } from "../../platform/context.js";
import { loadNeedsFacts } from "../needs-facts.js";
import { visibleUnits } from "../policy.js";
import { departmentOf, lineOf } from "../unit-tree.js";
import { workloadDeadlines, workloads } from "./tables.js";

type Answer<Name extends EndpointName> = z.input<Endpoints[Name]["response"]>;

/** States in which the head has answered for the sheet. */
const CONFIRMED: readonly (WorkloadState | null)[] = ["dikonfirmasi", "diterima"];

/** Late: the due date has passed and the newest version is not confirmed. On the due date itself nobody is late. */
export const isLate = (state: WorkloadState | null, due: string | null, today: string): boolean =>
  due !== null && today > due && !CONFIRMED.includes(state);

/** Every unit with posts of its own that the reader may see, in order of code, with where its sheet of the year stands. */
export async function workloadOverview(
  { db, clock }: Context,
  actor: Actor,
  year: number,
): Promise<Answer<"GET /api/workloads">> {
  const facts = await loadNeedsFacts(db);
  const visible = visibleUnits(actor, facts.units);
  const rows = await db
    .select()
    .from(workloads)
    .where(eq(workloads.year, year))
    .orderBy(desc(workloads.version));
  const newest = new Map(rows.reverse().map((row) => [row.unitCode, row]));
  const [deadline] = await db.select().from(workloadDeadlines).where(eq(workloadDeadlines.year, year));
  const due = deadline?.due ?? null;
  const today = todayOf(clock);
  const byCode = new Map(facts.units.map((unit) => [unit.code, unit]));
  const withPosts = new Set(facts.posts.map(({ unitCode }) => unitCode));
  return {
    year,
    due,
    units: facts.units
      .filter(({ code }) => withPosts.has(code) && (visible === null || visible.has(code)))
      .map(({ code, name }) => {
        const sheet = newest.get(code);
        const state = (sheet?.state ?? null) as WorkloadState | null;
        const department = byCode.get(departmentOf(lineOf(byCode, code)))!;
        return {
          code,
          name,
          version: sheet?.version ?? 0,
          state,
          at: sheet ? new Date(sheet.changedAt).toISOString() : null,
          by: sheet?.changedBy ?? null,
          departmentCode: department.code,
          departmentName: department.name,
          isLate: isLate(state, due, today),
        };
      }),
  };
}
