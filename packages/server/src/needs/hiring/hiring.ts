import type { HiringRow, HiringYear } from "@selaras/contract";
import { balancePosts } from "../balance-posts.js";
import type { NeedsFacts } from "../needs-facts.js";
import { outlookPosts, type PostOutlook, yearEnds } from "../outlook.js";

export interface Placed {
  readonly nip: string;
  readonly unitCode: string;
  readonly titleCode: string;
}

/** The facts as if these people already held their new posts. Who is no longer there is not moved. */
export function afterMoves(facts: NeedsFacts, moves: readonly Placed[]): NeedsFacts {
  const to = new Map(moves.map((move) => [move.nip, move]));
  return {
    ...facts,
    employees: facts.employees.map((employee) => {
      const move = to.get(employee.nip);
      return move ? { ...employee, unitCode: move.unitCode, titleCode: move.titleCode } : employee;
    }),
  };
}

export interface HiringGrouping {
  /** Key of the group a post belongs to; undefined leaves the post out. */
  readonly keyOf: (post: { readonly unitCode: string; readonly titleCode: string }) => string | undefined;
  readonly nameOf: (key: string) => string;
}

/**
 * Hiring per group over the next five years, without and with the moves, in order of name, and for all together. Shortages are added up
 * per post: a surplus never hides one. Nobody is hired in between, so what a year takes is what is short at its end less what was short
 * before; the first year takes up today's shortage as well.
 */
export function hiringOutlook(
  facts: NeedsFacts,
  moves: readonly Placed[] | null,
  dataDate: string,
  { keyOf, nameOf }: HiringGrouping,
): { readonly rows: HiringRow[]; readonly total: HiringRow } {
  const years = yearEnds(dataDate);
  const groupsOf = (some: NeedsFacts) => {
    const groups = new Map<string, PostOutlook[]>();
    for (const outlook of outlookPosts(some, balancePosts(some), dataDate)) {
      const key = keyOf(outlook.post);
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), outlook]);
    }
    return groups;
  };
  const stay = groupsOf(facts);
  const plan = moves === null ? null : groupsOf(afterMoves(facts, moves));
  const keys = new Set([...stay.keys(), ...(plan?.keys() ?? [])]);
  const rows = [...keys].map((key) => {
    const now = stay.get(key) ?? [];
    return {
      key,
      name: nameOf(key),
      needed: sum(now, ({ post }) => post.needed),
      now: sum(now, ({ post }) => post.holders),
      short: sum(now, ({ post }) => post.short),
      stay: yearsOf(now, years),
      plan: plan === null ? null : yearsOf(plan.get(key) ?? [], years),
    };
  });
  rows.sort((a, b) => a.name.localeCompare(b.name, "id"));
  return { rows, total: totalOf(rows, years) };
}

const sum = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((total, one) => total + of(one), 0);

function yearsOf(outlooks: readonly PostOutlook[], years: readonly string[]): HiringYear[] {
  let before = 0;
  return years.map((date, i) => {
    const short = sum(outlooks, (one) => one.years[i]!.short);
    const hiring = short - before;
    before = short;
    return {
      date,
      holders: sum(outlooks, (one) => one.years[i]!.holders),
      retirements: sum(outlooks, (one) => one.years[i]!.retirements),
      contractsEnding: sum(outlooks, (one) => one.years[i]!.contractsEnding),
      short,
      hiring,
    };
  });
}

function totalOf(rows: readonly HiringRow[], years: readonly string[]): HiringRow {
  const add = (of: (row: HiringRow) => readonly HiringYear[] | null): HiringYear[] =>
    years.map((date, i) => {
      const all = (key: Exclude<keyof HiringYear, "date">) => sum(rows, (row) => of(row)?.[i]?.[key] ?? 0);
      return {
        date,
        holders: all("holders"),
        retirements: all("retirements"),
        contractsEnding: all("contractsEnding"),
        short: all("short"),
        hiring: all("hiring"),
      };
    });
  return {
    key: "",
    name: "Seluruhnya",
    needed: sum(rows, ({ needed }) => needed),
    now: sum(rows, ({ now }) => now),
    short: sum(rows, ({ short }) => short),
    stay: add(({ stay }) => stay),
    plan: rows.some(({ plan }) => plan !== null) ? add(({ plan }) => plan) : null,
  };
}
