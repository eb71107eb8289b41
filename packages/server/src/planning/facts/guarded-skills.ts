import type { Constraint } from "@selaras/optimizer";
import type { Choices, Reduction } from "../eligibility/eligibility.js";
import type { PlanningWorld } from "./world.js";

/** Informal and certified skills a unit cannot lose: its only treasurer, its only Dapodik operator (kupang.md P12). */
export const GUARDED_SKILLS: readonly string[] = ["BENDAHARA", "OPERATOR DAPODIK"];

export interface GuardedSkills {
  readonly choices: readonly Choices[];
  readonly constraints: readonly Constraint[];
  readonly reductions: readonly Reduction[];
}

/**
 * The only holder of a skill in a unit leaves only when another holder comes. Where nobody else with the skill could
 * come, the holder's ways out are removed at once, which is the same and cheaper than a constraint.
 */
export function guardSkills(world: PlanningWorld, choices: readonly Choices[]): GuardedSkills {
  const { index, tmt } = world;
  const adjusted = [...choices];
  const constraints: Constraint[] = [];
  let removed = 0;
  for (const skill of GUARDED_SKILLS) {
    const holders = skillHolders(world, skill);
    const byUnit = new Map<string, number[]>();
    for (const e of holders) {
      const held = index.postOf[e]!;
      if (held < 0) continue;
      const unit = index.posts[held]!.unit.code;
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), e]);
    }
    for (const [unit, inUnit] of [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (inUnit.length !== 1) continue;
      const only = inUnit[0]!;
      const inside = (p: number) => index.posts[p]!.unit.code === unit;
      if (adjusted[only]!.posts.every(inside)) continue;
      const others = holders.filter((e) => e !== only && adjusted[e]!.posts.some(inside));
      if (others.length > 0) {
        constraints.push({
          kind: "limit",
          name: `Pemegang keahlian ${skill} di ${index.units.get(unit)!.name} (${unit}) tetap ada`,
          employees: [only, ...others].sort((a, b) => a - b),
          posts: (index.postsOfUnit.get(unit) ?? []).map((post) => post.index),
          min: 1,
        });
        continue;
      }
      const before = adjusted[only]!;
      const keep = before.posts.map((p, k) => ({ p, k })).filter(({ p }) => inside(p));
      removed += before.posts.length - keep.length;
      adjusted[only] = {
        posts: keep.map(({ p }) => p),
        verdicts: keep.map(({ k }) => before.verdicts[k]!),
        fixed: keep.length > 0 ? null : { kind: "guarded-skill", skill },
      };
    }
  }
  return {
    choices: adjusted,
    constraints,
    reductions: [
      {
        name: "keahlian-tunggal",
        sentence: `Satu-satunya pemegang keahlian (${GUARDED_SKILLS.join(", ")}) di sebuah unit tidak dipindahkan bila tidak ada penggantinya.`,
        pairs: removed,
      },
    ],
  };

  function skillHolders({ workforce }: PlanningWorld, skill: string): number[] {
    return workforce.certificates
      .filter(({ kind, validUntil }) => kind === skill && (validUntil === null || validUntil >= tmt))
      .flatMap(({ nip }) => index.employeeIndex.get(nip) ?? [])
      .filter((e, i, all) => all.indexOf(e) === i)
      .sort((a, b) => a - b);
  }
}
