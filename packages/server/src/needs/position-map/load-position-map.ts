import { may, type PositionMap } from "@selaras/contract";
import { eq } from "drizzle-orm";
import { dataDateOf } from "../../planning/cycle/cycle.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import { notFound } from "../../platform/refusal.js";
import { visiblePeople } from "../../profiles/policy.js";
import { employees } from "../../workforce/tables.js";
import { balancePosts } from "../balance-posts.js";
import { loadNeedsFacts } from "../needs-facts.js";
import { visibleUnits } from "../policy.js";
import { subtreeOf } from "../unit-tree.js";
import { acceptedSeatsNow } from "../workload/accepted-seats.js";
import { drawPositionMap, type NamedHolder } from "./position-map.js";

/**
 * The position map from this unit down. A unit outside the reader's sight is not found, so that a guess tells nothing; names of holders
 * are there only for who may see these people.
 */
export async function positionMapOf(context: Context, actor: Actor, unit: string): Promise<PositionMap> {
  const { db, clock } = context;
  const facts = await loadNeedsFacts(db);
  const visible = visibleUnits(actor, facts.units);
  const subtree = subtreeOf(facts.units, unit);
  if (subtree.size === 0 || (visible !== null && !visible.has(unit))) throw notFound("Unit kerja");
  return drawPositionMap({
    facts,
    posts: balancePosts(facts).filter(({ unitCode }) => subtree.has(unitCode)),
    unit,
    subtree,
    dataDate: await dataDateOf(db, clock),
    accepted: await acceptedSeatsNow(db),
    names: await namesFor(context, actor, facts.units),
  });
}

/** Active holders this account may see by name; null when it may see nobody's. */
async function namesFor(
  { db }: Context,
  actor: Actor,
  units: Parameters<typeof visiblePeople>[1],
): Promise<ReadonlyMap<string, NamedHolder> | null> {
  if (!may(actor.role, "people.read") && !may(actor.role, "people.read-unit")) return null;
  const isVisible = visiblePeople(actor, units);
  const rows = await db
    .select({
      nip: employees.nip,
      name: employees.name,
      titlePrefix: employees.titlePrefix,
      titleSuffix: employees.titleSuffix,
      unitCode: employees.unitCode,
    })
    .from(employees)
    .where(eq(employees.active, true));
  return new Map(rows.filter(isVisible).map((row) => [row.nip, row]));
}
