import type { PositionMap, PositionMapPost } from "@selaras/contract";
import { type PostCount, postKey, sumBalances } from "../balance-posts.js";
import type { NeedsFacts } from "../needs-facts.js";
import { bupByTitle, retiresOn, yearEnds } from "../outlook.js";

export interface NamedHolder {
  readonly nip: string;
  readonly name: string;
  readonly titlePrefix: string | null;
  readonly titleSuffix: string | null;
}

/** Leading posts stand first on a position map. */
const ORDER = ["JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS", "JF", "PELAKSANA"];
const rank = ({ kind }: { kind: string }) => (ORDER.indexOf(kind) + ORDER.length + 1) % (ORDER.length + 1);

/**
 * The map of a subtree: its units, and per unit the posts with seats, people, gap and the retirements ahead, the leading posts first and
 * the higher class before the lower. `names` null leaves out who holds a post; a holder who is not among them is counted, not named.
 */
export function drawPositionMap(given: {
  readonly facts: Pick<NeedsFacts, "units" | "titles" | "employees">;
  readonly posts: readonly PostCount[];
  readonly unit: string;
  readonly subtree: ReadonlySet<string>;
  readonly dataDate: string;
  /** Seats that come from an accepted workload and its year. */
  readonly accepted: readonly {
    readonly unitCode: string;
    readonly titleCode: string;
    readonly year: number;
  }[];
  readonly names: ReadonlyMap<string, NamedHolder> | null;
}): PositionMap {
  const { facts, posts, unit, subtree, dataDate } = given;
  const horizon = yearEnds(dataDate).at(-1)!;
  const titles = new Map(facts.titles.map((title) => [title.code, title]));
  const units = facts.units.filter(({ code }) => subtree.has(code));
  const retirement = retirementsOf(facts, horizon);
  const acceptedYear = new Map(
    given.accepted.map(({ unitCode, titleCode, year }) => [postKey(unitCode, titleCode), year]),
  );
  return {
    unit: { code: unit, name: units.find(({ code }) => code === unit)?.name ?? unit },
    dataDate,
    horizon,
    total: sumBalances(posts),
    units: units.map(({ code, name, kind, parentCode }) => ({
      code,
      name,
      kind,
      parentCode: code === unit ? null : parentCode,
    })),
    posts: posts
      .map((post) => ({
        ...onMap(post, titles.get(post.titleCode), retirement, given.names),
        acceptedYear: acceptedYear.get(postKey(post.unitCode, post.titleCode)) ?? null,
      }))
      .sort(
        (a, b) =>
          compare(a.unitCode, b.unitCode) ||
          rank(a) - rank(b) ||
          (b.kelas ?? 0) - (a.kelas ?? 0) ||
          compare(a.titleName, b.titleName),
      ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function onMap(
  { nips, ...counts }: PostCount,
  title: NeedsFacts["titles"][number] | undefined,
  retirement: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, NamedHolder> | null,
): Omit<PositionMapPost, "acceptedYear"> {
  return {
    ...counts,
    titleName: title?.name ?? counts.titleCode,
    kind: title?.kind ?? "",
    kelas: title?.kelas ?? null,
    retiring: nips.filter((nip) => retirement.has(nip)).length,
    people:
      names === null
        ? null
        : nips.flatMap((nip) => {
            const holder = names.get(nip);
            return holder ? [{ nip, name: fullName(holder), retiresOn: retirement.get(nip) ?? null }] : [];
          }),
  };
}

/** TMT pensiun per nip of those who retire up to the horizon; who should have left already is among them. */
function retirementsOf(
  { titles, employees }: Pick<NeedsFacts, "titles" | "employees">,
  horizon: string,
): Map<string, string> {
  const bup = bupByTitle(titles);
  return new Map(
    employees.flatMap((employee) => {
      const on = retiresOn(employee, bup.get(employee.titleCode ?? "") ?? null);
      return on !== null && on <= horizon ? [[employee.nip, on] as const] : [];
    }),
  );
}

const fullName = ({ titlePrefix, name, titleSuffix }: NamedHolder): string =>
  `${titlePrefix ? `${titlePrefix} ` : ""}${name}${titleSuffix ? `, ${titleSuffix}` : ""}`;
