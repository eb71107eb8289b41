import { eselonOrdinal } from "@selaras/regulations";
import type { Workforce } from "../../workforce/snapshot.js";

export type EmployeeRow = Workforce["employees"][number];
export type UnitRow = Workforce["units"][number];
export type TitleRow = Workforce["titles"][number];

/** One position title in one unit: a row of the position map, or a place where somebody sits without one. */
export interface PostEntry {
  readonly index: number;
  readonly id: string;
  readonly unit: UnitRow;
  readonly title: TitleRow;
  /** Seats of the approved position map; 0 where the map knows none. */
  readonly seats: number;
  /** Employee indexes, in NIP order. */
  readonly holders: readonly number[];
}

/** The workforce as planning walks it: everything by index, in key order. */
export interface WorkforceIndex {
  readonly employees: readonly EmployeeRow[];
  readonly posts: readonly PostEntry[];
  readonly units: ReadonlyMap<string, UnitRow>;
  readonly titles: ReadonlyMap<string, TitleRow>;
  readonly unitIndex: ReadonlyMap<string, number>;
  readonly employeeIndex: ReadonlyMap<string, number>;
  /** Post held today per employee, -1 for none (no post, or a unit or title that the map does not know). */
  readonly postOf: Int32Array;
  readonly postsOfTitle: ReadonlyMap<string, readonly PostEntry[]>;
  readonly postsOfUnit: ReadonlyMap<string, readonly PostEntry[]>;
  postIndex(unitCode: string, titleCode: string): number;
  /** The post that leads a unit, or null. */
  headOf(unitCode: string): PostEntry | null;
  /** Posts above a post, nearest first. */
  supervisorsOf(post: PostEntry): readonly PostEntry[];
}

export const postId = (unitCode: string, titleCode: string): string => `${unitCode}/${titleCode}`;

const LEADERS: ReadonlySet<string> = new Set([
  "KEPALA_SEKOLAH",
  "KEPALA_PUSKESMAS",
  "CAMAT",
  "DIREKTUR_RSUD",
  "SEKDA",
]);
export const leads = (title: TitleRow): boolean =>
  title.kind === "JPT_PRATAMA" ||
  title.kind === "ADMINISTRATOR" ||
  title.kind === "PENGAWAS" ||
  (title.specialRole !== null && LEADERS.has(title.specialRole));

/** A post with a name on the door: one holder for each seat. Where the register shows more, nobody comes until the surplus is gone. */
export const isDoubled = ({ title, seats, holders }: PostEntry): boolean =>
  holders.length > seats && (leads(title) || title.specialRole !== null);

export function indexWorkforce(workforce: Workforce): WorkforceIndex {
  const units = new Map(workforce.units.map((unit) => [unit.code, unit]));
  const titles = new Map(workforce.titles.map((title) => [title.code, title]));
  const unitIndex = new Map(workforce.units.map((unit, i) => [unit.code, i]));
  const employees = workforce.employees;
  const employeeIndex = new Map(employees.map((employee, i) => [employee.nip, i]));

  const seats = new Map<string, { unit: UnitRow; title: TitleRow; seats: number; holders: number[] }>();
  const slot = (unitCode: string, titleCode: string) => {
    const unit = units.get(unitCode);
    const title = titles.get(titleCode);
    if (!unit || !title) return null;
    const id = postId(unitCode, titleCode);
    let found = seats.get(id);
    if (!found) {
      found = { unit, title, seats: 0, holders: [] };
      seats.set(id, found);
    }
    return found;
  };
  for (const post of workforce.posts) {
    if (post.seats <= 0) continue;
    const found = slot(post.unitCode, post.titleCode);
    if (found) found.seats += post.seats;
  }
  employees.forEach((employee, e) => {
    if (employee.unitCode !== null && employee.titleCode !== null)
      slot(employee.unitCode, employee.titleCode)?.holders.push(e);
  });
  const posts: PostEntry[] = [...seats.entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([id, entry], index) => ({ index, id, ...entry }));
  const byId = new Map(posts.map((post) => [post.id, post.index]));
  const postIndex = (unitCode: string, titleCode: string): number =>
    byId.get(postId(unitCode, titleCode)) ?? -1;
  const postOf = Int32Array.from(employees, (employee) =>
    employee.unitCode === null || employee.titleCode === null
      ? -1
      : postIndex(employee.unitCode, employee.titleCode),
  );
  const postsOfTitle = groupBy(posts, (post) => post.title.code);
  const postsOfUnit = groupBy(posts, (post) => post.unit.code);

  const heads = new Map<string, PostEntry | null>();
  const headOf = (unitCode: string): PostEntry | null => {
    const known = heads.get(unitCode);
    if (known !== undefined) return known;
    let head: PostEntry | null = null;
    for (const post of postsOfUnit.get(unitCode) ?? []) {
      if (leads(post.title) && (head === null || rankOfHead(post) > rankOfHead(head))) head = post;
    }
    heads.set(unitCode, head);
    return head;
  };
  const superiors = new Map<PostEntry, readonly PostEntry[]>();
  const supervisorsOf = (post: PostEntry): readonly PostEntry[] => {
    const known = superiors.get(post);
    if (known) return known;
    const above: PostEntry[] = [];
    let unit: UnitRow | undefined = post.unit;
    const seen = new Set<string>();
    while (unit && !seen.has(unit.code)) {
      seen.add(unit.code);
      const head = headOf(unit.code);
      if (head && head !== post) above.push(head);
      unit = unit.parentCode === null ? undefined : units.get(unit.parentCode);
    }
    superiors.set(post, above);
    return above;
  };
  return {
    employees,
    posts,
    units,
    titles,
    unitIndex,
    employeeIndex,
    postOf,
    postsOfTitle,
    postsOfUnit,
    postIndex,
    headOf,
    supervisorsOf,
  };
}

/** The extra duty of leading a school or a Puskesmas outranks every echelon in it; otherwise the higher echelon leads. */
function rankOfHead(post: PostEntry): number {
  if (post.title.specialRole !== null && LEADERS.has(post.title.specialRole)) return 100;
  return eselonOrdinal(post.title.eselon) ?? -1;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
