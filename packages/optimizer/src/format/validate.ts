import { type Column, type Fault, FaultList, isIndex, isRecord } from "./faults.js";
import type { TransferProblem } from "./problem.js";
import { checkConstraints } from "./validate-constraints.js";

export type Validation =
  | { readonly ok: true; readonly problem: TransferProblem }
  /** The first thousand faults, in the order of the contract's table, and how many there are in all. */
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly total: number };

/** Beyond this sum of magnitudes the objective could leave the integers that a double holds exactly. */
export const LARGEST_TOTAL = 2 ** 50;

/**
 * Checks anything (parsed JSON, say) against `transfer-problem/1`. Returns the same object as a problem, or every
 * fault found: where it is, what is wrong, and the offending value. Never throws.
 */
export function validateProblem(input: unknown): Validation {
  const faults = new FaultList();
  if (!isRecord(input)) {
    faults.add("problem", "must be an object", input);
    return { ok: false, faults: faults.all, total: faults.total };
  }
  if (input.format !== "transfer-problem/1")
    faults.add("format", 'must be "transfer-problem/1"', input.format);
  const units = faults.list(input.units, "units");
  const posts = faults.list(input.posts, "posts");
  const employees = faults.list(input.employees, "employees");
  const constraints = faults.list(input.constraints, "constraints");
  checkUnits(units, faults);
  checkPosts(posts, units.length, faults);
  checkEmployees(employees, posts.length, faults);
  const rows = checkCandidates(input.candidates, employees.length, posts.length, faults);
  checkConstraints(
    constraints,
    { units: units.length, posts: posts.length, employees: employees.length, candidates: rows },
    faults,
  );
  if (faults.all.length === 0) checkMagnitude(input as unknown as TransferProblem, faults);
  return faults.all.length === 0
    ? { ok: true, problem: input as unknown as TransferProblem }
    : { ok: false, faults: faults.all, total: faults.total };
}

function checkUnits(units: readonly unknown[], faults: FaultList): void {
  faults.uniqueIds(units, "units", "id");
  const parents = units.map((unit, i) => {
    if (!isRecord(unit) || unit.parent === undefined) return -1;
    return faults.index(unit.parent, units.length, `units[${i}].parent`) ? (unit.parent as number) : -1;
  });
  const settled = new Uint8Array(units.length);
  for (let start = 0; start < units.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && settled[at] === 0) {
      settled[at] = 2;
      path.push(at);
      at = parents[at]!;
    }
    if (at >= 0 && settled[at] === 2) faults.add(`units[${at}].parent`, "closes a cycle", parents[at]);
    for (const unit of path) settled[unit] = 1;
  }
}

function checkPosts(posts: readonly unknown[], units: number, faults: FaultList): void {
  faults.uniqueIds(posts, "posts", "id");
  posts.forEach((post, i) => {
    if (!isRecord(post)) return;
    const where = `posts[${i}]`;
    faults.index(post.unit, units, `${where}.unit`);
    faults.count(post.need, `${where}.need`);
    if (post.max !== undefined) faults.count(post.max, `${where}.max`);
    if (post.overflowCost !== undefined) faults.count(post.overflowCost, `${where}.overflowCost`);
    if (post.fill === undefined) return;
    let previous = Number.POSITIVE_INFINITY;
    faults.list(post.fill, `${where}.fill`).forEach((step, s) => {
      const at = `${where}.fill[${s}]`;
      if (!Array.isArray(step) || step.length !== 2) {
        faults.add(at, "must be [seats, reward]", step);
        return;
      }
      faults.count(step[0], `${at}[0]`);
      if (!faults.count(step[1], `${at}[1]`)) return;
      if (step[1] > previous)
        faults.add(`${at}[1]`, "rewards must not increase from one step to the next", step[1]);
      previous = step[1];
    });
  });
}

function checkEmployees(employees: readonly unknown[], posts: number, faults: FaultList): void {
  faults.uniqueIds(employees, "employees", "id");
  employees.forEach((employee, i) => {
    if (!isRecord(employee)) return;
    if (employee.post !== undefined) faults.index(employee.post, posts, `employees[${i}].post`);
    if (employee.moveCost !== undefined) faults.count(employee.moveCost, `employees[${i}].moveCost`);
  });
}

function checkCandidates(input: unknown, employees: number, posts: number, faults: FaultList): number {
  if (!isRecord(input)) {
    faults.add("candidates", "must be an object of three columns", input);
    return 0;
  }
  const employee = faults.column(input.employee, "candidates.employee");
  const post = faults.column(input.post, "candidates.post");
  const value = faults.column(input.value, "candidates.value");
  const rows = employee.length;
  if (post.length !== rows)
    faults.add("candidates.post", `must have ${rows} entries like employee`, post.length);
  if (value.length !== rows)
    faults.add("candidates.value", `must have ${rows} entries like employee`, value.length);
  if (post.length !== rows || value.length !== rows) return rows;
  for (let k = 0; k < rows; k++) {
    // Paths are written only for what is at fault: there may be millions of rows.
    if (!isIndex(employee[k], employees)) faults.index(employee[k], employees, `candidates.employee[${k}]`);
    if (!isIndex(post[k], posts)) faults.index(post[k], posts, `candidates.post[${k}]`);
    if (!Number.isSafeInteger(value[k])) faults.integer(value[k], `candidates.value[${k}]`);
  }
  checkPairs(employee, post, employees, posts, faults);
  return rows;
}

/** No pair stands twice: goes through the rows employee by employee, each marking their posts. */
function checkPairs(
  employee: Column,
  post: Column,
  employees: number,
  posts: number,
  faults: FaultList,
): void {
  const start = new Int32Array(employees + 1);
  const known = (k: number) => isIndex(employee[k], employees) && isIndex(post[k], posts);
  for (let k = 0; k < employee.length; k++) if (known(k)) start[(employee[k] as number) + 1]!++;
  for (let e = 0; e < employees; e++) start[e + 1]! += start[e]!;
  const rows = new Int32Array(start[employees]!);
  for (let k = 0; k < employee.length; k++) if (known(k)) rows[start[employee[k] as number]!++] = k;
  const markedBy = new Int32Array(posts).fill(-1);
  for (const k of rows) {
    const e = employee[k] as number;
    const p = post[k] as number;
    if (markedBy[p] === e) faults.add(`candidates[${k}]`, "repeats a pair of employee and post", [e, p]);
    markedBy[p] = e;
  }
}

function checkMagnitude(problem: TransferProblem, faults: FaultList): void {
  const { employee, value } = problem.candidates;
  const largest = new Float64Array(problem.employees.length);
  for (let k = 0; k < employee.length; k++) {
    largest[employee[k]!] = Math.max(largest[employee[k]!]!, Math.abs(value[k]!));
  }
  const overflow = problem.posts.reduce((most, post) => Math.max(most, post.overflowCost ?? 0), 0);
  const reward = problem.posts.reduce((most, post) => Math.max(most, post.fill?.[0]?.[1] ?? 0), 0);
  let total = problem.employees.length * (overflow + reward);
  problem.employees.forEach((person, e) => {
    total += largest[e]! + (person.moveCost ?? 0);
  });
  if (total > LARGEST_TOTAL) faults.add("candidates.value", "sums could exceed exact integers (2^50)", total);
}
