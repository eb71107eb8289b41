import type { Balance } from "@selaras/contract";
import { addDays, bupOf, type IsoDate, type PositionFacts, retirementDate } from "@selaras/regulations";
import { balanceOf, type PostCount } from "./balance-posts.js";
import type { NeedsFacts } from "./needs-facts.js";

export const OUTLOOK_YEARS = 5;

/** The next five year-ends after the day the data describe. */
export function yearEnds(dataDate: string): IsoDate[] {
  const year = Number(dataDate.slice(0, 4)) + (dataDate.slice(5) === "12-31" ? 1 : 0);
  return Array.from({ length: OUTLOOK_YEARS }, (_, i) => `${year + i}-12-31` as IsoDate);
}

export interface OutlookYear {
  readonly date: string;
  readonly holders: number;
  readonly retirements: number;
  readonly contractsEnding: number;
  readonly short: number;
}

export interface PostOutlook {
  readonly post: PostCount;
  readonly years: readonly OutlookYear[];
}

type Leaving = { readonly on: string; readonly by: "retirement" | "contract" };

/**
 * Holders of each post at the next five year-ends if nobody were moved or hired: existing_t = existing_(t-1) - those who left
 * (formulas 1.6 with no intake and no growth). A person leaves on the TMT pensiun, the first day of the month after the birthday
 * on which the BUP of the post held is reached, or on the day after the last day of the PPPK contract, whichever is earlier;
 * who should already have left counts as leaving in the first year.
 */
export function outlookPosts(
  facts: Pick<NeedsFacts, "titles" | "employees">,
  posts: readonly PostCount[],
  dataDate: string,
): PostOutlook[] {
  const ends = yearEnds(dataDate);
  const bup = bupByTitle(facts.titles);
  const people = new Map(facts.employees.map((employee) => [employee.nip, employee]));
  return posts.map((post) => {
    const leaving = post.nips.map((nip) => leavingOf(people.get(nip)!, bup.get(post.titleCode) ?? null));
    let holders = post.holders;
    let previous = "";
    const years = ends.map((date) => {
      const left = leaving.filter((one) => one !== null && one.on > previous && one.on <= date);
      const retirements = left.filter((one) => one?.by === "retirement").length;
      previous = date;
      holders -= left.length;
      const { short } = balanceOf(post.needed, holders);
      return { date, holders, retirements, contractsEnding: left.length - retirements, short };
    });
    return { post, years };
  });
}

/** TMT pensiun in the post held; null when the BUP of the post is not known. */
export const retiresOn = (
  { birthDate }: { readonly birthDate: string },
  bup: number | null,
): IsoDate | null => (bup === null ? null : retirementDate(birthDate as IsoDate, bup));

/** The age limit per title code. */
export const bupByTitle = (titles: NeedsFacts["titles"]): Map<string, number | null> =>
  new Map(titles.map((title) => [title.code, bupOf(title as unknown as PositionFacts)]));

function leavingOf(employee: NeedsFacts["employees"][number], bup: number | null): Leaving | null {
  const retires = retiresOn(employee, bup);
  const ends = employee.contractEnd === null ? null : addDays(employee.contractEnd as IsoDate, 1);
  if (ends !== null && (retires === null || ends < retires)) return { on: ends, by: "contract" };
  return retires === null ? null : { on: retires, by: "retirement" };
}

export interface FamilyOutlook {
  readonly family: string;
  readonly now: Balance;
  readonly years: readonly OutlookYear[];
}

/** The same per job family, shortages added up per post; families in order of code, posts of unknown titles left out. */
export function outlookFamilies(
  outlooks: readonly PostOutlook[],
  titles: NeedsFacts["titles"],
): FamilyOutlook[] {
  const familyOf = new Map(titles.map((title) => [title.code, title.family]));
  const families = new Map<string, PostOutlook[]>();
  for (const outlook of outlooks) {
    const family = familyOf.get(outlook.post.titleCode);
    if (family === undefined) continue;
    families.set(family, [...(families.get(family) ?? []), outlook]);
  }
  return [...families].sort(([a], [b]) => (a < b ? -1 : 1)).map(([family, members]) => add(family, members));
}

function add(family: string, members: readonly PostOutlook[]): FamilyOutlook {
  const total = (of: (member: PostOutlook) => number) => members.reduce((sum, member) => sum + of(member), 0);
  const now = {
    needed: total(({ post }) => post.needed),
    holders: total(({ post }) => post.holders),
    short: total(({ post }) => post.short),
    surplus: total(({ post }) => post.surplus),
  };
  const years = members[0]!.years.map(({ date }, i) => ({
    date,
    holders: total(({ years }) => years[i]!.holders),
    retirements: total(({ years }) => years[i]!.retirements),
    contractsEnding: total(({ years }) => years[i]!.contractsEnding),
    short: total(({ years }) => years[i]!.short),
  }));
  return { family, now, years };
}
