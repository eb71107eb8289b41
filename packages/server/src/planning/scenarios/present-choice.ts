import {
  type ChoiceAction,
  may,
  type PlanChoice,
  type PlanSummary,
  type Role,
  roles,
} from "@selaras/contract";
import { and, count, desc, eq, exists, inArray, isNotNull, ne, or, sql } from "drizzle-orm";
import { accounts } from "../../accounts/tables.js";
import type { Actor } from "../../platform/actor.js";
import type { Queryable } from "../../platform/database.js";
import { planMoves, planStays, plans } from "../tables.js";
import { warningsOf } from "./changed-since.js";
import { obstaclesOf } from "./choice-obstacles.js";
import { actionsFor, standingOf } from "./choose-plan.js";
import { planChoices } from "./tables.js";

/** Where the choice of a plan's period stands, what the reader may do with the plan, and whom it would reach. */
export async function presentChoice(db: Queryable, reader: Actor, plan: PlanSummary): Promise<PlanChoice> {
  const standing = await standingOf(db, plan.cycle.id);
  const acts = await actsOf(db, plan.cycle.id);
  const chosen = standing.state === "belum" ? undefined : acts[0];
  const isChosen = plan.choice !== "belum";
  return {
    head: standing.head,
    state: standing.state,
    chosen: chosen ? { id: chosen.planId, name: chosen.planName } : null,
    actions: plan.cycle.current && may(reader.role, "plan.choose") ? actionsFor(standing, plan.id) : [],
    obstacles: isChosen ? [] : await obstaclesOf(db, plan),
    warnings: await warningsOf(db, plan),
    reach: await reachOf(db, plan),
    acts,
  };
}

async function actsOf(db: Queryable, cycleId: number): Promise<PlanChoice["acts"]> {
  const rows = await db
    .select({ act: planChoices, planName: plans.name })
    .from(planChoices)
    .innerJoin(plans, eq(plans.id, planChoices.planId))
    .where(eq(planChoices.cycleId, cycleId))
    .orderBy(desc(planChoices.seq));
  return rows.map(({ act: { seq, action, planId, reason, actorName, at }, planName }) => ({
    seq,
    action: action as ChoiceAction,
    planId,
    planName,
    reason,
    by: actorName,
    at: new Date(at).toISOString(),
  }));
}

const rolesWith = (hold: (role: Role) => boolean) => roles.filter(hold);
const team = rolesWith((role) => may(role, "plan.read"));
const heads = rolesWith((role) => may(role, "people.read-unit"));

async function reachOf(db: Queryable, { id }: PlanSummary): Promise<PlanChoice["reach"]> {
  const counted = async (where: Parameters<typeof and>[0]) =>
    (await db.select({ n: count() }).from(accounts).where(and(accounts.active, where)))[0]!.n;
  const rowsOf = async (table: typeof planMoves | typeof planStays) =>
    (await db.select({ n: count() }).from(table).where(eq(table.planId, id)))[0]!.n;
  const named = (table: typeof planMoves | typeof planStays) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(table)
        .where(and(eq(table.planId, id), eq(table.nip, accounts.nip))),
    );
  const moves = await rowsOf(planMoves);
  return {
    team: await counted(inArray(accounts.role, team)),
    employees: moves + (await rowsOf(planStays)),
    moves,
    employeeAccounts: await counted(
      and(isNotNull(accounts.nip), ne(accounts.role, "admin"), or(named(planMoves), named(planStays))),
    ),
    heads: await counted(inArray(accounts.role, heads)),
  };
}
