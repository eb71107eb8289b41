import type { Constraint } from "@selaras/optimizer";
import { isTeacher } from "@selaras/regulations";
import { familyName } from "../../needs/family-name.js";
import type { Choices } from "../eligibility/eligibility.js";
import type { PostEntry } from "../facts/workforce-index.js";
import type { PlanningWorld } from "../facts/world.js";

/** Legal special area or remote class: cover there never falls (regulations.md 15 `remote-protected`, 10.1 `guru-special-area-exit`). */
const keepsCover = ({ unit }: PostEntry): boolean => unit.specialArea || isRemote(unit);
const isRemote = ({ remoteness }: PostEntry["unit"]): boolean =>
  remoteness === "TERPENCIL" || remoteness === "SANGAT_TERPENCIL";

/** A teacher leaves a special area only when another comes to the same post (UU 14/2005 art. 29(3)-(4)). */
const needsReplacement = ({ unit, title }: PostEntry): boolean => unit.specialArea && isTeacher(title.family);

/** A post that is needed and held today is not emptied; remote and special-area posts keep all the cover they have. */
export const minimumOf = (post: PostEntry): number => {
  if (needsReplacement(post)) return post.holders.length;
  const covered = Math.min(post.holders.length, post.seats);
  return keepsCover(post) ? covered : Math.min(1, covered);
};

/** The least each post keeps. */
export function minimumStaff({ index }: PlanningWorld, choices: readonly Choices[]): Constraint[] {
  return index.posts.flatMap((post): Constraint[] => {
    const min = minimumOf(post);
    const certain = post.holders.filter((e) => choices[e]!.posts.length === 0).length;
    return min === 0 || certain >= min
      ? []
      : [
          {
            kind: "limit",
            name: `Paling sedikit ${min} orang: ${post.title.name} di ${post.unit.name} (${post.id})`,
            posts: [post.index],
            min,
          },
        ];
  });
}

/** Taken whole, however their levels differ: whoever is left must still do the work (Permenkes 19/2024; SKB 5 Menteri). */
const NEVER_WITHOUT = /^(DOKTER|DOKTER_GIGI|BIDAN|GURU.*(AGAMA|PJOK).*)$/;

/**
 * How many people of one family a unit keeps by law: a class teacher for every class that has one, the only doctor, dentist, midwife,
 * religion or PJOK teacher, in remote units whatever the need is covered by, at a Puskesmas what the office made binding. Titles of one
 * family differ in level alone.
 */
function coverOf(posts: readonly PostEntry[], leastAtPuskesmas: (family: string) => number): number {
  const { unit, title } = posts[0]!;
  const sum = (count: (post: PostEntry) => number) => posts.reduce((total, post) => total + count(post), 0);
  const held = sum(({ holders }) => holders.length);
  const covered = Math.min(
    held,
    sum(({ seats }) => seats),
  );
  const least = unit.kind === "PUSKESMAS" ? leastAtPuskesmas(title.family) : 0;
  const only = Math.min(held, Math.max(least, NEVER_WITHOUT.test(title.family) ? 1 : 0));
  return isRemote(unit) || title.family === "GURU_KELAS" ? Math.max(covered, only) : only;
}

/** Least staff of a Puskesmas per family (beds are not recorded): a limit once the office has said that the working table binds. */
function puskesmasTable({ judge, options }: PlanningWorld): (family: string) => number {
  if (options.reading?.effects?.["pkm-min-staff"] !== "block") return () => 0;
  const params = judge.law.rules.find(({ id }) => id === "pkm-min-staff")?.params ?? {};
  return (family) => Number(params[`${family}_NI`] ?? 0);
}

/** Cover by family, where the minimum of each single post does not already keep it. */
export function minimumCover(world: PlanningWorld, choices: readonly Choices[]): Constraint[] {
  const { index } = world;
  const atPuskesmas = puskesmasTable(world);
  return [...index.postsOfUnit.values()].flatMap((inUnit) =>
    [...new Set(inUnit.map(({ title }) => title.family))].flatMap((family): Constraint[] => {
      const posts = inUnit.filter(({ title }) => title.family === family);
      const min = coverOf(posts, atPuskesmas);
      const kept = posts.reduce((sum, post) => sum + minimumOf(post), 0);
      const certain = posts.flatMap(({ holders }) => holders).filter((e) => choices[e]!.posts.length === 0);
      if (kept >= min || certain.length >= min) return [];
      return [
        {
          kind: "limit",
          name: `Paling sedikit ${min} orang: ${familyName(family)} di ${posts[0]!.unit.name} (${posts[0]!.unit.code})`,
          posts: posts.map((post) => post.index),
          min,
        },
      ];
    }),
  );
}

/**
 * A teacher leaves a special area only when somebody comes from elsewhere to teach the same: a colleague of the school who changes over to
 * the post replaces nobody. Said only where such a change is possible; otherwise the minimum of the posts says it already.
 */
export function replacedFromElsewhere({ index }: PlanningWorld, choices: readonly Choices[]): Constraint[] {
  return [...index.postsOfUnit.values()].flatMap((inUnit) =>
    [...new Set(inUnit.filter(needsReplacement).map(({ title }) => title.family))].flatMap(
      (family): Constraint[] => {
        const posts = inUnit.filter(({ title }) => title.family === family);
        const places = new Set(posts.map((post) => post.index));
        const holders = posts.flatMap((post) => post.holders);
        const may = (e: number) => choices[e]!.posts.some((p) => places.has(p));
        const colleagues = inUnit
          .filter(({ title }) => title.family !== family)
          .flatMap((post) => post.holders)
          .filter(may);
        if (holders.length === 0 || colleagues.length === 0) return [];
        const counted = index.employees.flatMap((_, e) =>
          holders.includes(e) || (may(e) && !colleagues.includes(e)) ? [e] : [],
        );
        return [
          {
            kind: "limit",
            name: `Pengganti dari luar: ${familyName(family)} di ${posts[0]!.unit.name} (${posts[0]!.unit.code})`,
            employees: counted,
            posts: [...places],
            min: holders.length,
          },
        ];
      },
    ),
  );
}
