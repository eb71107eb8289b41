import { nameParts } from "./facts.js";
import type { Random } from "./random.js";

export interface PersonName {
  readonly given: string;
  readonly surname: string;
}

const surname = (r: Random): string =>
  r.pick(r.weighted(nameParts.surnames.map(([weight, list]) => [list, weight] as const)));

/** A fictitious name by the drawing rules of `name-parts.json`; given names and surname are drawn independently. */
export function drawName(female: boolean, birthYear: number, r: Random, family?: string): PersonName {
  const old = female ? nameParts.given_female : nameParts.given_male;
  const young = female ? nameParts.given_young_female : nameParts.given_young_male;
  const count = r.weighted([
    [1, 37],
    [2, 55],
    [3, 8],
  ]);
  const given: string[] = [];
  for (let guard = 0; given.length < count && guard < 20; guard++) {
    const stock = given.length === 0 && birthYear >= 1985 && r.chance(0.35) ? young : old;
    const part = r.pick(stock);
    if (!given.includes(part)) given.push(part);
  }
  if (given.length > 1 && r.chance(0.2)) given[given.length - 1] = `${given[given.length - 1]!.charAt(0)}.`;
  return { given: given.join(" "), surname: family ?? surname(r) };
}

/** A second surname after marriage, joined with a hyphen. */
export const marriedSurname = (own: string, husbands: string): string => `${own}-${husbands}`;

export const fullName = (name: PersonName): string => `${name.given} ${name.surname}`;
