import { type CycleHome, may } from "@selaras/contract";
import { desc, max, sql } from "drizzle-orm";
import { balancePosts, sumBalances } from "../../needs/balance-posts.js";
import { loadNeedsFacts } from "../../needs/needs-facts.js";
import type { Actor } from "../../platform/actor.js";
import { todayOf } from "../../platform/clock.js";
import type { Context } from "../../platform/context.js";
import type { Queryable } from "../../platform/database.js";
import { correctionsMark } from "../../workforce/corrections/active-corrections.js";
import { loadFindings } from "../../workforce/findings/load-findings.js";
import { datasets } from "../../workforce/tables.js";
import { planSummary } from "../run/queue-summary.js";
import { shownPlan } from "../scenarios/chosen-plan.js";
import { plans } from "../tables.js";
import { currentCycle, defaultCycle } from "./cycle.js";
import { type CycleSituation, cycleSteps, nextAction } from "./steps.js";

/** The page the application opens on: where are we, what is next, three numbers; plans only as far as the reader is shown them. */
export async function cycleHome(context: Context, actor: Actor): Promise<CycleHome> {
  const { db, clock } = context;
  const cycle = (await currentCycle(db)) ?? defaultCycle(clock);
  const facts = await loadNeedsFacts(db);
  const posts = balancePosts(facts);
  const sum = sumBalances(posts);
  const shown = await shownPlan(db, actor);
  const plan = shown && (await planSummary(db, shown.id));
  const seesDrafts = may(actor.role, "plan.read");
  const registers = await db.select({ kind: datasets.kind }).from(datasets);
  const situation: CycleSituation = {
    today: todayOf(clock),
    tmt: cycle.tmt,
    employees: facts.employees.length,
    posts: facts.posts.length,
    units: facts.units.length,
    short: sum.short,
    surplus: sum.surplus,
    registers: new Set(registers.map((row) => row.kind)),
    plan: plan?.result
      ? { id: plan.id, name: plan.name, moves: plan.result.moves, choice: plan.choice }
      : null,
    running: seesDrafts ? await runningPlan(db) : null,
    seesDrafts,
  };
  return {
    cycle: { name: cycle.name, dataDate: cycle.dataDate, tmt: cycle.tmt },
    steps: cycleSteps(situation),
    totals: {
      employees: situation.employees,
      posts: situation.posts,
      units: situation.units,
      seatsNeeded: sum.needed,
      seatsShort: sum.short,
      surplus: sum.surplus,
      findings: await countFindings(context),
    },
    plan: plan?.result
      ? {
          id: plan.id,
          name: plan.name,
          choice: plan.choice,
          seatsShortBefore: plan.result.seatsShortBefore,
          seatsShortAfter: plan.result.seatsShortAfter,
          moves: plan.result.moves,
          movesShareBp: shareBp(plan.result.moves, plan.result.employees),
          gapPpm: plan.result.gapPpm,
          verified: plan.result.verified,
          lawful: plan.result.lawful,
        }
      : null,
    next: nextAction(situation, {
      may: (ability) => may(actor.role, ability),
      isEmployee: actor.nip !== null,
    }),
  };
}

/** Hundredths of a percent. */
const shareBp = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part * 10_000) / whole));

async function runningPlan(db: Queryable): Promise<CycleSituation["running"]> {
  const rows = await db
    .select({ id: plans.id, name: plans.name, state: plans.state })
    .from(plans)
    .orderBy(desc(plans.id))
    .limit(1);
  const newest = rows[0];
  return newest && (newest.state === "antre" || newest.state === "berjalan") ? newest : null;
}

const counted = new WeakMap<Context["database"], { key: string; count: number }>();

/** Findings change with imports, corrections and the period alone, and finding them reads everything: counted once per state of the data. */
async function countFindings(context: Context): Promise<number> {
  const [row] = await context.db
    .select({
      imported: max(datasets.importedAt),
      rows: sql<string>`sum(${datasets.rows})::text`,
      corrected: correctionsMark,
    })
    .from(datasets);
  const key = JSON.stringify([row, await currentCycle(context.db)]);
  const known = counted.get(context.database);
  if (known?.key === key) return known.count;
  const count = (await loadFindings(context)).length;
  counted.set(context.database, { key, count });
  return count;
}
