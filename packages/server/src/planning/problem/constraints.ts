import type { Constraint } from "@selaras/optimizer";
import type { Choices } from "../eligibility/eligibility.js";
import type { PlanningWorld } from "../facts/world.js";
import { inflowLimits, ownOutflow } from "../scenarios/unit-limits.js";
import { minimumCover, minimumStaff, replacedFromElsewhere } from "./staff-limits.js";

/** At most this share of a unit's staff leaves it in one plan, and never less than one person, unless people set another limit. */
export const OUTFLOW_PERCENT = 20;
export const BUDGET_NAME = "anggaran";

/**
 * The hard limits of a plan, with names people can read. Those that no choice of the candidates could break are left
 * out, which changes nothing. Today's placement satisfies every one of them.
 */
export function buildConstraints(world: PlanningWorld, choices: readonly Choices[]): Constraint[] {
  return [
    { kind: "limit", name: BUDGET_NAME, movesOnly: true, max: world.options.budget },
    ...minimumStaff(world, choices),
    ...minimumCover(world, choices),
    ...replacedFromElsewhere(world, choices),
    ...outflowLimits(world, choices),
    ...inflowLimits(world),
  ];
}

function outflowLimits(world: PlanningWorld, choices: readonly Choices[]): Constraint[] {
  const { index, workforce } = world;
  const chains = new Map<string, string[]>();
  for (const unit of workforce.units) {
    const chain: string[] = [];
    for (let at = index.units.get(unit.code); at && !chain.includes(at.code); ) {
      chain.push(at.code);
      at = at.parentCode === null ? undefined : index.units.get(at.parentCode);
    }
    chains.set(unit.code, chain);
  }
  const staff = new Map<string, number>();
  const mayLeave = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  index.employees.forEach((_, e) => {
    const held = index.postOf[e]!;
    if (held < 0) return;
    const chain = chains.get(index.posts[held]!.unit.code)!;
    for (const unit of chain) count(staff, unit);
    const reachable = new Set(choices[e]!.posts.map((p) => index.posts[p]!.unit.code));
    for (const unit of chain) {
      for (const code of reachable) {
        if (chains.get(code)!.includes(unit)) continue;
        count(mayLeave, unit);
        break;
      }
    }
  });
  return workforce.units.flatMap((unit): Constraint[] => {
    const share = Math.floor(((staff.get(unit.code) ?? 0) * OUTFLOW_PERCENT) / 100);
    const max = ownOutflow(world, unit.code) ?? Math.max(1, share);
    return (mayLeave.get(unit.code) ?? 0) <= max
      ? []
      : [
          {
            kind: "outflow",
            name: `Paling banyak ${max} orang meninggalkan ${unit.name} (${unit.code})`,
            unit: index.unitIndex.get(unit.code)!,
            max,
          },
        ];
  });
}
