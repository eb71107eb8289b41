import type { Actor } from "../platform/actor.js";
import type { NeedsFacts } from "./needs-facts.js";
import { subtreeOf } from "./unit-tree.js";

/** Roles whose sight ends at their own unit subtree (contract/roles.ts). */
const BOUND_TO_UNIT: readonly Actor["role"][] = ["kepala_perangkat", "dinas_pendidikan"];

/** The units whose needs this account may see: null for all. A bound account without a unit sees none. */
export function visibleUnits(actor: Actor, units: NeedsFacts["units"]): ReadonlySet<string> | null {
  if (!BOUND_TO_UNIT.includes(actor.role)) return null;
  return actor.unitCode === null ? new Set() : subtreeOf(units, actor.unitCode);
}
