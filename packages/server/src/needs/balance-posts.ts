import type { Balance } from "@selaras/contract";
import type { NeedsFacts } from "./needs-facts.js";
import { lineOf } from "./unit-tree.js";

/** One post (title in unit): seats the position map gives it against the people who hold it. */
export interface PostCount extends Balance {
  readonly unitCode: string;
  readonly titleCode: string;
  /** Who holds it, in order of nip. */
  readonly nips: readonly string[];
}

/**
 * Counts every post of the position map and every post somebody holds although the map gives it no seat, in order of unit and
 * title. `short` and `surplus` are never netted: bezetting minus kebutuhan per position, then shortages and surpluses added up
 * apart (Peraturan BKN 9/2022 as applied, formulas 1.4). Employees without a post are in no count.
 */
export function balancePosts(facts: Pick<NeedsFacts, "posts" | "employees">): PostCount[] {
  const counts = new Map<string, { unitCode: string; titleCode: string; needed: number; nips: string[] }>();
  for (const post of facts.posts) {
    counts.set(postKey(post.unitCode, post.titleCode), { ...pick(post), needed: post.seats, nips: [] });
  }
  for (const { nip, unitCode, titleCode } of facts.employees) {
    if (unitCode === null || titleCode === null) continue;
    const key = postKey(unitCode, titleCode);
    let count = counts.get(key);
    if (!count) {
      count = { unitCode, titleCode, needed: 0, nips: [] };
      counts.set(key, count);
    }
    count.nips.push(nip);
  }
  return [...counts.values()]
    .map((count) => ({ ...count, nips: count.nips.sort(), ...balanceOf(count.needed, count.nips.length) }))
    .sort((a, b) => compare(a.unitCode, b.unitCode) || compare(a.titleCode, b.titleCode));
}

const pick = ({ unitCode, titleCode }: { unitCode: string; titleCode: string }) => ({ unitCode, titleCode });
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A key no two posts share: codes hold no line break. */
export const postKey = (unitCode: string, titleCode: string): string => `${unitCode}\n${titleCode}`;

export function balanceOf(needed: number, holders: number): Balance {
  return { needed, holders, short: Math.max(0, needed - holders), surplus: Math.max(0, holders - needed) };
}

/** Adds balances up; a surplus here never hides a shortage there. */
export function sumBalances(balances: Iterable<Balance>): Balance {
  const sum = { needed: 0, holders: 0, short: 0, surplus: 0 };
  for (const one of balances) {
    sum.needed += one.needed;
    sum.holders += one.holders;
    sum.short += one.short;
    sum.surplus += one.surplus;
  }
  return sum;
}

/** Sums per group; a post may count in several groups (every unit above it) or in none. */
function sumInto(posts: readonly PostCount[], groupsOf: (post: PostCount) => readonly string[]) {
  const groups = new Map<string, Balance>();
  for (const post of posts) {
    for (const group of groupsOf(post)) {
      groups.set(group, sumBalances([post, groups.get(group) ?? balanceOf(0, 0)]));
    }
  }
  return groups;
}

/** Own posts of each unit, children not included. */
export const balanceByUnit = (posts: readonly PostCount[]): Map<string, Balance> =>
  sumInto(posts, (post) => [post.unitCode]);

/** Each unit with everything below it. */
export function balanceBySubtree(
  posts: readonly PostCount[],
  units: NeedsFacts["units"],
): Map<string, Balance> {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const lines = new Map(units.map((unit) => [unit.code, lineOf(byCode, unit.code)]));
  return sumInto(posts, (post) => lines.get(post.unitCode) ?? []);
}

/** Per job family (rumpun jabatan); posts of unknown titles are left out. */
export function balanceByFamily(
  posts: readonly PostCount[],
  titles: NeedsFacts["titles"],
): Map<string, Balance> {
  const family = new Map(titles.map((title) => [title.code, title.family]));
  return sumInto(posts, (post) => {
    const code = family.get(post.titleCode);
    return code === undefined ? [] : [code];
  });
}

/** Per kecamatan in which the unit works; units without a place are left out. */
export function balanceByDistrict(
  posts: readonly PostCount[],
  units: NeedsFacts["units"],
  places: NeedsFacts["places"],
): Map<string, Balance> {
  const placeOf = districtFinder(places);
  const district = new Map(units.map((unit) => [unit.code, placeOf(unit.placeCode)?.code]));
  return sumInto(posts, (post) => {
    const code = district.get(post.unitCode);
    return code === undefined ? [] : [code];
  });
}

/** Finds the kecamatan a place lies in; a place outside every kecamatan stands for itself. */
export function districtFinder(places: NeedsFacts["places"]) {
  const tree = new Map(places.map((place) => [place.code, place]));
  return (placeCode: string | null): NeedsFacts["places"][number] | null => {
    if (placeCode === null) return null;
    const line = lineOf(tree, placeCode).map((code) => tree.get(code)!);
    return line.find((place) => place.level === "KECAMATAN") ?? line[0] ?? null;
  };
}
