import { type EndpointName, type Endpoints, type HiringGroup, may } from "@selaras/contract";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { dataDateOf } from "../../planning/cycle/cycle.js";
import { movesOf } from "../../planning/run/store-read.js";
import { shownPlan } from "../../planning/scenarios/chosen-plan.js";
import { plans } from "../../planning/tables.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import type { Queryable } from "../../platform/database.js";
import { familyName } from "../family-name.js";
import { loadNeedsFacts, type NeedsFacts } from "../needs-facts.js";
import { visibleUnits } from "../policy.js";
import { lineOf, subtreeOf } from "../unit-tree.js";
import { type HiringGrouping, hiringOutlook, type Placed } from "./hiring.js";

type Answer<Name extends EndpointName> = z.input<Endpoints[Name]["response"]>;
interface Asked {
  readonly by: HiringGroup;
  readonly unit?: string | undefined;
  readonly family?: string | undefined;
}

/** The hiring outlook of what the reader may see; with the plan they are shown only for who may read plans. */
export async function hiringOf(
  { db, clock }: Context,
  actor: Actor,
  asked: Asked,
): Promise<Answer<"GET /api/needs/hiring">> {
  const facts = await loadNeedsFacts(db);
  const dataDate = await dataDateOf(db, clock);
  const plan = may(actor.role, "plan.read") ? await planFor(db, actor) : null;
  const outlook = hiringOutlook(facts, plan?.moves ?? null, dataDate, groupingOf(facts, actor, asked));
  return {
    dataDate,
    plan: plan && { id: plan.id, name: plan.name, tmt: plan.tmt, moves: plan.moves.length },
    ...outlook,
  };
}

async function planFor(
  db: Queryable,
  reader: Actor,
): Promise<{ id: number; name: string; tmt: string; moves: Placed[] } | null> {
  const shown = await shownPlan(db, reader);
  if (shown === null) return null;
  const { id } = shown;
  const [plan] = await db.select({ name: plans.name, tmt: plans.tmt }).from(plans).where(eq(plans.id, id));
  const moves = await movesOf(db, id);
  return {
    id,
    name: plan!.name,
    tmt: plan!.tmt,
    moves: moves.map(({ nip, to }) => ({ nip, unitCode: to.unitCode, titleCode: to.titleCode })),
  };
}

/** Posts outside the reader's sight, the asked subtree or the asked family are in no group. */
function groupingOf(facts: NeedsFacts, actor: Actor, { by, unit, family }: Asked): HiringGrouping {
  const visible = visibleUnits(actor, facts.units);
  const subtree = unit === undefined ? null : subtreeOf(facts.units, unit);
  const familyOf = new Map(facts.titles.map((title) => [title.code, title.family]));
  const byCode = new Map(facts.units.map((one) => [one.code, one]));
  const departmentOf = (code: string) => {
    const line = lineOf(byCode, code);
    return line.at(-2) ?? line.at(-1);
  };
  return {
    keyOf: ({ unitCode, titleCode }) => {
      if (visible !== null && !visible.has(unitCode)) return undefined;
      if (subtree !== null && !subtree.has(unitCode)) return undefined;
      const own = familyOf.get(titleCode);
      if (family !== undefined && own !== family) return undefined;
      return by === "rumpun" ? own : by === "unit" ? unitCode : departmentOf(unitCode);
    },
    nameOf: (key) => (by === "rumpun" ? familyName(key) : (byCode.get(key)?.name ?? key)),
  };
}
