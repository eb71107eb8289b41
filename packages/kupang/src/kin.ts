import { marriedSurname } from "./names.js";
import type { Person } from "./person.js";
import type { Random } from "./random.js";

export type Kinship = "SUAMI" | "ISTRI" | "ORANG TUA" | "ANAK" | "SAUDARA" | "MERTUA" | "MENANTU" | "IPAR";

/** `relative` is the `relation` (husband, child ...) of `person`; every tie stands in both directions. */
export interface Tie {
  readonly person: Person;
  readonly relation: Kinship;
  readonly relative: Person;
}

const years = (a: Person, b: Person): number => (b.birth - a.birth) / 365.2425;

export function marry(a: Person, b: Person): Tie[] {
  const husband = a.female ? b : a;
  const wife = a.female ? a : b;
  husband.married = true;
  wife.married = true;
  return [
    { person: wife, relation: "SUAMI", relative: husband },
    { person: husband, relation: "ISTRI", relative: wife },
  ];
}

/** Couples share a home: the one that is known, the husband's if both are. */
function shareHome(a: Person, b: Person): void {
  const home = a.home ?? b.home;
  a.home = home;
  b.home = home;
}

function couples(free: Person[], count: number, sameUnit: number, r: Random): Tie[] {
  const out: Tie[] = [];
  const taken = new Set<Person>();
  const single = (p: Person): boolean => !taken.has(p) && p.married;
  const join = (a: Person, b: Person): void => {
    taken.add(a);
    taken.add(b);
    shareHome(a, b);
    out.push(...marry(a, b));
  };
  const fits = (a: Person, b: Person): boolean => a.female !== b.female && Math.abs(years(a, b)) <= 9;
  const byUnit = new Map<string, Person[]>();
  for (const p of free) byUnit.set(p.unit.code, [...(byUnit.get(p.unit.code) ?? []), p]);
  const shuffled = r.shuffle(free);
  for (const a of shuffled) {
    if (out.length / 2 >= sameUnit) break;
    if (!single(a)) continue;
    const b = byUnit.get(a.unit.code)!.find((x) => x !== a && single(x) && fits(a, x));
    if (b !== undefined) join(a, b);
  }
  let cursor = 0;
  for (const a of shuffled) {
    if (out.length / 2 >= count) break;
    if (!single(a)) continue;
    for (let tries = 0; tries < 60; tries++) {
      cursor = (cursor + 37) % shuffled.length;
      const b = shuffled[cursor]!;
      if (b !== a && single(b) && b.unit !== a.unit && fits(a, b)) {
        join(a, b);
        break;
      }
    }
  }
  return out;
}

function relatives(free: Person[], count: number, r: Random): Tie[] {
  const out: Tie[] = [];
  const taken = new Set<Person>();
  for (let tries = 0; out.length / 2 < count && tries < count * 200; tries++) {
    const a = r.pick(free);
    const b = r.pick(free);
    if (a === b || taken.has(a) || taken.has(b)) continue;
    const gap = years(a, b);
    const kind = r.weighted([
      ["child", 3],
      ["in-law child", 2],
      ["sibling", 4],
      ["in-law", 2],
    ] as const);
    if ((kind === "child" || kind === "in-law child") && (gap < 21 || gap > 38)) continue;
    if ((kind === "sibling" || kind === "in-law") && Math.abs(gap) > 14) continue;
    taken.add(a);
    taken.add(b);
    // Siblings, and fathers with their children, share a surname.
    if (kind === "sibling" || (kind === "child" && !a.female))
      b.name = { given: b.name.given, surname: a.name.surname };
    const [down, up] = (
      {
        child: ["ANAK", "ORANG TUA"],
        "in-law child": ["MENANTU", "MERTUA"],
        sibling: ["SAUDARA", "SAUDARA"],
        "in-law": ["IPAR", "IPAR"],
      } as const
    )[kind];
    out.push({ person: a, relation: down, relative: b }, { person: b, relation: up, relative: a });
  }
  return out;
}

/** Families inside the government: 12 % are married to a colleague, 1.2 % in the same unit (marginals, `family`). */
export function families(people: readonly Person[], r: Random): Tie[] {
  const free = people.filter((p) => !p.silent && p.story === undefined);
  const n = people.length;
  const kin = relatives(free, Math.round(n * 0.011), r.fork("kin"));
  const inKin = new Set(kin.map((t) => t.person));
  const pairs = couples(
    free.filter((p) => !inKin.has(p)),
    Math.round((n * 0.117) / 2),
    Math.round((n * 0.012) / 2),
    r.fork("couples"),
  );
  const names = r.fork("surnames");
  for (const tie of pairs)
    if (tie.relation === "SUAMI" && names.chance(0.4))
      tie.person.name = {
        given: tie.person.name.given,
        surname: marriedSurname(tie.person.name.surname, tie.relative.name.surname),
      };
  return [...kin, ...pairs];
}
