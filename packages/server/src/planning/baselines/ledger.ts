import type { TransferProblem } from "@selaras/optimizer";

type LimitRow = {
  readonly employees: Uint8Array | null;
  readonly posts: Uint8Array | null;
  readonly movesOnly: boolean;
  readonly weights: ArrayLike<number> | null;
  /** `min`, or what today's placement reaches of it. */
  floor: number;
  readonly max: number;
  sum: number;
};

type FlowRow = {
  readonly inside: Uint8Array;
  readonly kind: "outflow" | "inflow";
  readonly max: number;
  count: number;
};

/**
 * Today's placement, changed one person at a time, refusing each step that would break a hard constraint of the problem or worsen one
 * that today's placement breaks already: a careful clerk with the rules at hand. A step may leave a minimum `owing` (the last holder
 * leaves before the successor comes); whoever takes such steps sees to it that `debts` is 0 again, or undoes them.
 */
export class Ledger {
  /** Post index per employee; -1 for none. */
  readonly assignment: Int32Array;
  readonly headcount: Int32Array;
  /** Who has moved; nobody moves twice in one plan. */
  readonly moved: Uint8Array;
  moves = 0;
  /** How far minimums lie below what they must be, all added up. */
  debts = 0;
  readonly #today: Int32Array;
  readonly #limits: LimitRow[] = [];
  readonly #limitsOfPost: LimitRow[][];
  readonly #limitsOfEmployee: LimitRow[][];
  readonly #limitsOfAll: LimitRow[] = [];
  readonly #flowsOfUnit: FlowRow[][];
  readonly #apart: { readonly members: readonly number[]; readonly by: "post" | "unit" }[][];
  readonly #bound: Uint8Array;
  readonly #rowOf = new Map<number, number>();

  constructor(readonly problem: TransferProblem) {
    const { employees, posts, candidates } = problem;
    this.#today = Int32Array.from(employees, (employee) => employee.post ?? -1);
    this.assignment = this.#today.slice();
    this.headcount = new Int32Array(posts.length);
    for (const post of this.assignment) if (post >= 0) this.headcount[post]!++;
    this.moved = new Uint8Array(employees.length);
    this.#bound = new Uint8Array(employees.length);
    this.#limitsOfPost = posts.map(() => []);
    this.#limitsOfEmployee = employees.map(() => []);
    this.#apart = employees.map(() => []);
    this.#flowsOfUnit = problem.units.map(() => []);
    const weighted = problem.constraints.some(
      (constraint) => constraint.kind === "limit" && constraint.weights !== undefined,
    );
    if (weighted) {
      for (let row = 0; row < candidates.employee.length; row++) {
        this.#rowOf.set(candidates.employee[row]! * posts.length + candidates.post[row]!, row);
      }
    }
    this.#read();
  }

  #read(): void {
    const { problem } = this;
    const subtree = subtrees(problem);
    for (const constraint of problem.constraints) {
      if (constraint.kind === "apart") {
        for (const one of constraint.employees)
          this.#apart[one]!.push({ members: constraint.employees, by: constraint.by });
      } else if (constraint.kind === "together") {
        for (const one of constraint.employees) this.#bound[one] = 1;
      } else if (constraint.kind === "limit") {
        const inUnits = constraint.units?.map((unit) => subtree(unit));
        const everywhere = constraint.posts === undefined && inUnits === undefined;
        const posts = everywhere ? null : new Uint8Array(problem.posts.length);
        for (const post of constraint.posts ?? []) posts![post] = 1;
        if (inUnits) {
          problem.posts.forEach((post, p) => {
            if (inUnits.some((inside) => inside[post.unit] === 1)) posts![p] = 1;
          });
        }
        const row: LimitRow = {
          employees: constraint.employees ? marks(problem.employees.length, constraint.employees) : null,
          posts,
          movesOnly: constraint.movesOnly ?? false,
          weights: constraint.weights ?? null,
          floor: constraint.min ?? Number.NEGATIVE_INFINITY,
          max: constraint.max ?? Number.POSITIVE_INFINITY,
          sum: 0,
        };
        this.#index(row, constraint.employees);
      } else if (constraint.kind === "outflow" || constraint.kind === "inflow") {
        const inside = subtree(constraint.unit);
        const flow = { inside, kind: constraint.kind, max: constraint.max, count: 0 };
        inside.forEach((on, unit) => {
          if (on === 1) this.#flowsOfUnit[unit]!.push(flow);
        });
      }
    }
  }

  #index(row: LimitRow, employees: readonly number[] | undefined): void {
    this.#limits.push(row);
    if (employees) for (const one of employees) this.#limitsOfEmployee[one]!.push(row);
    else if (row.posts) {
      for (const [post, on] of row.posts.entries()) if (on === 1) this.#limitsOfPost[post]!.push(row);
    } else this.#limitsOfAll.push(row);
    this.assignment.forEach((post, employee) => {
      row.sum += this.#weight(row, employee, post);
    });
    row.floor = Math.min(row.floor, row.sum);
  }

  #weight(row: LimitRow, employee: number, post: number): number {
    if (post < 0) return 0;
    if (row.employees && row.employees[employee] === 0) return 0;
    if (row.posts && row.posts[post] === 0) return 0;
    if (row.movesOnly && post === this.#today[employee]) return 0;
    if (!row.weights) return 1;
    const at = this.#rowOf.get(employee * this.problem.posts.length + post);
    return at === undefined ? 0 : row.weights[at]!;
  }

  /** Every limit that a move between these posts could change. */
  #touched(employee: number, from: number, to: number): Set<LimitRow> {
    const rows = new Set([
      ...this.#limitsOfAll,
      ...this.#limitsOfEmployee[employee]!,
      ...(to >= 0 ? this.#limitsOfPost[to]! : []),
    ]);
    if (from >= 0) for (const row of this.#limitsOfPost[from]!) rows.add(row);
    return rows;
  }

  /** Flows whose border a move between these posts could cross, each once. */
  #flowsTouched(employee: number, from: number, to: number): Set<FlowRow> {
    const flows = new Set<FlowRow>();
    for (const post of [this.#today[employee]!, from, to]) {
      if (post >= 0) for (const flow of this.#flowsOfUnit[this.problem.posts[post]!.unit]!) flows.add(flow);
    }
    return flows;
  }

  #flowDelta(flow: FlowRow, employee: number, from: number, to: number): number {
    const today = this.#today[employee]!;
    const { posts } = this.problem;
    const inside = (post: number) => post >= 0 && flow.inside[posts[post]!.unit] === 1;
    const crosses = (post: number) =>
      flow.kind === "outflow" ? inside(today) && !inside(post) : !inside(today) && inside(post);
    return Number(crosses(to)) - Number(from >= 0 && crosses(from));
  }

  /**
   * Whether this person, who must not have moved yet, may go to this post now; with `owing` even if a minimum must be made good
   * afterwards. That the pair is a candidate is the caller's to know.
   */
  canMove(employee: number, to: number, owing = false): boolean {
    const from = this.assignment[employee]!;
    if (this.moved[employee] === 1 || this.#bound[employee] === 1 || from === to) return false;
    const post = this.problem.posts[to]!;
    if (post.max !== undefined && this.headcount[to]! >= post.max) return false;
    for (const row of this.#touched(employee, from, to)) {
      const delta = this.#weight(row, employee, to) - this.#weight(row, employee, from);
      if (delta > 0 && row.sum + delta > row.max) return false;
      if (!owing && delta < 0 && row.sum + delta < row.floor) return false;
    }
    for (const flow of this.#flowsTouched(employee, from, to)) {
      const delta = this.#flowDelta(flow, employee, from, to);
      if (delta > 0 && flow.count + delta > flow.max) return false;
    }
    return this.#apart[employee]!.every(({ members, by }) =>
      members.every((other) => other === employee || !this.#same(this.assignment[other]!, to, by)),
    );
  }

  #same(a: number, b: number, by: "post" | "unit"): boolean {
    if (a < 0) return false;
    return by === "post" ? a === b : this.problem.posts[a]!.unit === this.problem.posts[b]!.unit;
  }

  move(employee: number, to: number): void {
    this.#place(employee, to);
    this.moved[employee] = 1;
    this.moves++;
  }

  /** Takes the last move back; `from` is where the person was before it. */
  undo(employee: number, from: number): void {
    this.#place(employee, from);
    this.moved[employee] = 0;
    this.moves--;
  }

  #place(employee: number, to: number): void {
    const from = this.assignment[employee]!;
    for (const row of this.#touched(employee, from, to)) {
      const before = Math.max(0, row.floor - row.sum);
      row.sum += this.#weight(row, employee, to) - this.#weight(row, employee, from);
      this.debts += Math.max(0, row.floor - row.sum) - before;
    }
    for (const flow of this.#flowsTouched(employee, from, to))
      flow.count += this.#flowDelta(flow, employee, from, to);
    if (from >= 0) this.headcount[from]!--;
    if (to >= 0) this.headcount[to]!++;
    this.assignment[employee] = to;
  }

  /** Seats of the post that nobody holds now. */
  vacancies(post: number): number {
    return Math.max(0, this.problem.posts[post]!.need - this.headcount[post]!);
  }

  /** Reward for the next person in this post. */
  nextReward(post: number): number {
    return rewardAt(this.problem, post, this.headcount[post]!);
  }
}

/** Reward of the seat after the first `filled` ones. */
export function rewardAt(problem: TransferProblem, post: number, filled: number): number {
  let seats = 0;
  for (const [count, reward] of problem.posts[post]!.fill ?? []) {
    seats += count;
    if (filled < seats) return reward;
  }
  return 0;
}

function marks(length: number, indexes: readonly number[]): Uint8Array {
  const set = new Uint8Array(length);
  for (const index of indexes) set[index] = 1;
  return set;
}

/** Marks the units of a subtree; the tree has no cycles (checked by validateProblem). */
function subtrees(problem: TransferProblem) {
  const known = new Map<number, Uint8Array>();
  return (root: number): Uint8Array => {
    const before = known.get(root);
    if (before) return before;
    const inside = new Uint8Array(problem.units.length);
    problem.units.forEach((_, unit) => {
      for (let at: number | undefined = unit; at !== undefined; at = problem.units[at]!.parent) {
        if (at === root) inside[unit] = 1;
      }
    });
    known.set(root, inside);
    return inside;
  };
}
