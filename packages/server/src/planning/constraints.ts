import type { Constraint } from "@selaras/optimizer";
import type { Choices } from "./eligibility.js";
import { minimumCover, minimumStaff } from "./staff-limits.js";
import { leads } from "./workforce-index.js";
import type { PlanningWorld } from "./world.js";

/** At most this share of a unit's staff leaves it in one plan, and never less than one person. */
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

    ...outflowLimits(world, choices),
    ...kinshipLimits(world, choices),
  ];
}

function outflowLimits({ index, workforce }: PlanningWorld, choices: readonly Choices[]): Constraint[] {
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
    const max = Math.max(1, Math.floor(((staff.get(unit.code) ?? 0) * OUTFLOW_PERCENT) / 100));
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

/**
 * Two relatives who both move do not end in one unit where one of them would lead. Placements next to a relative who
 * stays are no candidates in the first place; a pair that shares a unit already today is left alone.
 */
function kinshipLimits({ index, facts }: PlanningWorld, choices: readonly Choices[]): Constraint[] {
  const limits: Constraint[] = [];
  const seen = new Set<string>();
  facts.employees.forEach(({ relatives }, e) => {
    for (const { employeeId } of relatives) {
      const other = index.employeeIndex.get(employeeId);
      if (other === undefined || other === e) continue;
      const [a, b] = e < other ? [e, other] : [other, e];
      const key = `${a}-${b}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const unitNow = (person: number) => index.posts[index.postOf[person]!]?.unit.code;
      if (unitNow(a) !== undefined && unitNow(a) === unitNow(b)) continue;
      const unitsOf = (person: number, leading: boolean) =>
        new Set(
          choices[person]!.posts.map((p) => index.posts[p]!)
            .filter(({ title }) => !leading || leads(title))
            .map(({ unit }) => unit.code),
        );
      const meet = (leader: number, follower: number) => {
        const others = unitsOf(follower, false);
        return [...unitsOf(leader, true)].some((unit) => others.has(unit));
      };
      if (!meet(a, b) && !meet(b, a)) continue;
      limits.push({
        kind: "apart",
        name: `Kerabat tidak dalam satu unit: ${index.employees[a]!.nip} dan ${index.employees[b]!.nip}`,
        employees: [a, b],
        by: "unit",
      });
    }
  });
  return limits;
}
