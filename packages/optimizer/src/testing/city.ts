import type { Constraint, TransferProblem } from "../format/problem.js";

export interface CitySize {
  readonly employees: number;
  readonly posts: number;
  readonly units: number;
  readonly candidatesEach: number;
  /** Default 90: most candidates of an employee are posts of their own profession. */
  readonly postsPerProfession?: number;
  readonly seed: number;
}

export interface CityRules {
  readonly moveBudget?: number;
  readonly outflows?: number;
  readonly inflows?: number;
  readonly minStaff?: number;
  readonly apartPairs?: number;
}

/**
 * A synthetic city: posts in a two-level tree of units, uneven understaffing, everybody in a post today, and a band of
 * candidate posts around each one's own profession worth 0..2000 points. Same size, rules and seed: same problem.
 */
export function buildCity(size: CitySize, rules: CityRules = {}): TransferProblem {
  const random = mulberry32(size.seed);
  const below = (n: number) => Math.floor(random() * n);
  const departments = Math.max(1, Math.round(size.units / 6));
  const units = Array.from({ length: size.units }, (_, u) =>
    u < departments ? { id: `U${u}` } : { id: `U${u}`, parent: u % departments },
  );
  const professions = Math.max(1, Math.round(size.posts / (size.postsPerProfession ?? 90)));
  const profession = Array.from({ length: size.posts }, () => below(professions));
  const heads = new Array<number>(size.posts).fill(0);
  const today = Array.from({ length: size.employees }, () => {
    const post = Math.floor(random() ** 1.5 * size.posts);
    heads[post]!++;
    return post;
  });
  const posts = heads.map((head, p) => {
    const need = Math.max(1, head + below(5) - 2);
    const first = 1000 + below(4000);
    return {
      id: `P${p}`,
      unit: below(size.units),
      need,
      fill: [
        [Math.ceil(need / 2), first],
        [Math.floor(need / 2), Math.floor(first / 3)],
      ] as [number, number][],
      overflowCost: 200 + below(800),
    };
  });
  const members = Array.from({ length: professions }, () => [] as number[]);
  profession.forEach((kind, p) => {
    members[kind]!.push(p);
  });
  const employees = today.map((post, e) => ({ id: `E${e}`, post, moveCost: 100 + below(400) }));
  const employee: number[] = [];
  const postColumn: number[] = [];
  const value: number[] = [];
  employees.forEach(({ post }, e) => {
    const chosen = new Set([post]);
    const own = members[profession[post]!]!;
    for (let i = 0; i < size.candidatesEach - 1; i++) {
      chosen.add(random() < 0.8 ? own[below(own.length)]! : below(size.posts));
    }
    for (const p of chosen) {
      employee.push(e);
      postColumn.push(p);
      value.push(p === post ? 400 + below(1200) : below(2001));
    }
  });
  const constraints: Constraint[] = [];
  if (rules.moveBudget !== undefined) {
    constraints.push({ kind: "limit", name: "budget", movesOnly: true, max: rules.moveBudget });
  }
  const share = new Array<number>(size.units).fill(0);
  for (const { post } of employees) share[posts[post]!.unit]!++;
  for (let i = 0; i < (rules.outflows ?? 0); i++) {
    const unit = (departments + i) % size.units;
    constraints.push({ kind: "outflow", name: `outflow ${i}`, unit, max: Math.floor(share[unit]! * 0.04) });
  }
  for (let i = 0; i < (rules.inflows ?? 0); i++) {
    const unit = (departments + 3 * i + 1) % size.units;
    constraints.push({ kind: "inflow", name: `inflow ${i}`, unit, max: Math.floor(share[unit]! * 0.04) });
  }
  for (let i = 0; i < (rules.minStaff ?? 0); i++) {
    const post = below(size.posts);
    const min = Math.min(posts[post]!.need, heads[post]!);
    constraints.push({ kind: "limit", name: `staff ${i}`, posts: [post], min });
  }
  for (let i = 0; i < (rules.apartPairs ?? 0); i++) {
    const first = below(size.employees);
    const second = below(size.employees);
    if (posts[today[first]!]!.unit === posts[today[second]!]!.unit || first === second) continue;
    constraints.push({ kind: "apart", name: `apart ${i}`, employees: [first, second], by: "unit" });
  }
  return {
    format: "transfer-problem/1",
    units,
    posts,
    employees,
    candidates: { employee, post: postColumn, value },
    constraints,
  };
}

/** A small seeded generator (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
