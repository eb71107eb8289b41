import type { Constraint } from "@selaras/optimizer";
import { standAcross } from "@selaras/regulations";
import type { Choices, Reduction } from "../eligibility/eligibility.js";
import { possibleSuperiors } from "../facts/kinship.js";
import { leads, type PostEntry, type TitleRow } from "../facts/workforce-index.js";
import type { PlanningWorld } from "../facts/world.js";
import { PATH_REFUSALS } from "../value/career-paths.js";

export interface KinApart {
  readonly choices: readonly Choices[];
  readonly constraints: readonly Constraint[];
  readonly reduction: Reduction;
}

/**
 * Relatives who both move do not end in one line: not in one unit that one of them leads, not as the nearest superior of the other in a unit
 * above, not on two sides of one control (regulations.md 13). Next to a relative who stays nobody is a candidate in the first place
 * (`kinship.ts`). Where a limit would forbid more than that, the leading place is taken from the choices instead, and counted.
 */
export function keepKinApart(world: PlanningWorld, choices: readonly Choices[]): KinApart {
  const { index, facts } = world;
  const narrowed = [...choices];
  const constraints: Constraint[] = [];
  let pairs = 0;
  const superiorsOf = index.posts.map((post) =>
    possibleSuperiors(index, post).filter(({ unit }) => unit !== post.unit),
  );
  const controls = new Set(
    [...index.titles.values()].filter((title) =>
      [...index.titles.values()].some((other) => standAcross(control("", title), control("", other))),
    ),
  );
  const isControl = (p: number): boolean => controls.has(index.posts[p]!.title);
  const held = (e: number): number => index.postOf[e]!;
  const nip = (e: number): string => index.employees[e]!.nip;

  for (const [a, b] of pairsOfKin()) {
    constraints.push(...apartInUnits(a, b));
    apartInLine(a, b);
    apartInLine(b, a);
  }
  return {
    choices: narrowed,
    constraints,
    reduction: {
      name: "kerabat-bersama",
      sentence:
        "Kerabat yang sama-sama dapat pindah tidak diusulkan menjadi atasan dan bawahan langsung atau di dua sisi satu pengendalian (PermenPANRB 17/2024).",
      pairs,
    },
  };

  function pairsOfKin(): [number, number][] {
    const seen = new Map<string, [number, number]>();
    facts.employees.forEach(({ relatives }, e) => {
      for (const { employeeId } of relatives) {
        const other = index.employeeIndex.get(employeeId);
        if (other === undefined || other === e) continue;
        const pair: [number, number] = e < other ? [e, other] : [other, e];
        seen.set(pair.join("-"), pair);
      }
    });
    return [...seen.values()].sort(([a, b], [c, d]) => a - c || b - d);
  }

  /** Where one could lead and the other come. A pair that shares a unit today may stay in it: it is kept apart elsewhere only. */
  function apartInUnits(a: number, b: number): Constraint[] {
    const unitsOf = (e: number, leading: boolean) =>
      new Set(
        narrowed[e]!.posts.map((p) => index.posts[p]!)
          .filter(({ title }) => !leading || leads(title))
          .map(({ unit }) => unit.code),
      );
    const meets = new Set([
      ...[...unitsOf(a, true)].filter((unit) => unitsOf(b, false).has(unit)),
      ...[...unitsOf(b, true)].filter((unit) => unitsOf(a, false).has(unit)),
    ]);
    if (meets.size === 0) return [];
    const [now, theirs] = [a, b].map((e) => index.posts[held(e)]?.unit.code);
    const name = `Kerabat tidak dalam satu unit: ${nip(a)} dan ${nip(b)}`;
    if (now !== theirs) return [{ kind: "apart", name, employees: [a, b], by: "unit" }];
    return [...meets]
      .filter((unit) => unit !== now)
      .sort()
      .map((unit) => ({
        kind: "limit",
        name: `${name} (${unit})`,
        employees: [a, b],
        posts: index.postsOfUnit.get(unit)!.map((post) => post.index),
        max: 1,
      }));
  }

  /** Every place of x from which it would command, or face across a control, a place that y may take. */
  function apartInLine(x: number, y: number): void {
    const below = new Map<number, number[]>();
    const facing: number[] = [];
    for (const q of narrowed[y]!.posts) {
      for (const above of superiorsOf[q]!) below.set(above.index, [...(below.get(above.index) ?? []), q]);
      if (isControl(q)) facing.push(q);
    }
    if (below.size === 0 && facing.length === 0) return;
    for (const p of narrowed[x]!.posts) {
      const across = isControl(p) ? facing.filter((q) => acrossPosts(index.posts[p]!, index.posts[q]!)) : [];
      const places = [...new Set([...(below.get(p) ?? []), ...across])].sort((one, two) => one - two);
      if (places.length > 0) forbidTogether(x, p, y, places);
    }
  }

  /** Not x in p while y is in one of the places. Exact as a limit where neither may be, or is, on the other's side. */
  function forbidTogether(x: number, p: number, y: number, places: readonly number[]): void {
    const may = (e: number, post: number) => held(e) === post || narrowed[e]!.posts.includes(post);
    if (!may(y, p) && !places.some((q) => may(x, q))) {
      constraints.push({
        kind: "limit",
        name: `Kerabat tidak segaris: ${nip(x)} di ${index.posts[p]!.id} dan ${nip(y)}`,
        employees: [x, y].sort((one, two) => one - two),
        posts: [p, ...places].sort((one, two) => one - two),
        max: 1,
      });
      return;
    }
    const { posts, verdicts } = narrowed[x]!;
    const at = posts.indexOf(p);
    const left = posts.filter((_, k) => k !== at);
    pairs++;
    narrowed[x] = {
      posts: left,
      verdicts: verdicts.filter((_, k) => k !== at),
      fixed:
        left.length > 0
          ? null
          : { kind: "path", refusal: "kerabat-segaris", message: PATH_REFUSALS["kerabat-segaris"] },
    };
  }
}

const control = (unitId: string, { family, specialRole }: TitleRow) => ({ unitId, family, specialRole });
const acrossPosts = (a: PostEntry, b: PostEntry): boolean =>
  standAcross(control(a.unit.code, a.title), control(b.unit.code, b.title));
