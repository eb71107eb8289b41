import type { Certificate, Multiplier, TransferPlan } from "../format/plan.js";
import type { TransferProblem } from "../format/problem.js";
import { allowed, worth } from "./exhaustive.js";

/**
 * Whether everything a plan says of a small problem is true, from the contract's words alone: the most naive arithmetic, nothing of the
 * verifier, so that the two can be held against each other. The hash is left out.
 */
export function planHolds(problem: TransferProblem, plan: TransferPlan): boolean {
  const { assignment, certificate, objective, bound } = plan;
  if (plan.format !== "transfer-plan/1" || plan.conflict.length > 0 || !certificate) return false;
  if (objective === null || bound === null || assignment.length !== problem.employees.length) return false;
  const { employee, post } = problem.candidates;
  const rows = Array.from(employee, (_, k) => k);
  const chosen = assignment.map((p, e) => rows.find((k) => employee[k] === e && post[k] === p));
  if (!chosen.every((k) => k !== undefined)) return false;
  const moves = problem.employees
    .map((person, e) => ({ employee: e, from: person.post ?? null, to: assignment[e]! }))
    .filter(({ from, to }) => from !== to);
  if (!same(moves, plan.moves) || !allowed(problem, chosen)) return false;
  if (objective !== worth(problem, chosen)) return false;
  const proven = provenBound(problem, certificate);
  if (proven === null || certificate.bound !== proven) return false;
  if (bound < objective || bound > proven) return false;
  if (plan.gap !== (bound - objective) / Math.max(1, Math.abs(objective))) return false;
  return plan.status === (bound === objective ? "optimal" : "feasible");
}

function same(a: TransferPlan["moves"], b: TransferPlan["moves"]): boolean {
  return (
    a.length === b.length &&
    a.every(({ employee, from, to }, i) => {
      const other = b[i]!;
      return employee === other.employee && from === other.from && to === other.to;
    })
  );
}

/** The formula in the README's section on the certificate, term by term; null if the certificate is not of its form. */
function provenBound(problem: TransferProblem, certificate: Certificate): number | null {
  const { scale, potentials, multipliers } = certificate;
  const { employees, posts, candidates } = problem;
  if (certificate.kind !== "lagrangian-flow/1" || scale < 1) return null;
  if (potentials.posts.length !== posts.length || potentials.employees.length !== employees.length)
    return null;
  if (!multipliers.every((m) => isOfForm(problem, m))) return null;
  // Everything in 1 / unit points: unit is a multiple of every denominator.
  const fine = multipliers.reduce((most, { divisor = 1 }) => (divisor > most ? divisor : most), 1);
  const unit = BigInt(scale) * BigInt(fine);
  const price = ({ value, divisor = 1 }: Multiplier) => (BigInt(value) * BigInt(fine)) / BigInt(divisor);
  let total = 0n;
  for (const m of multipliers) total += price(m) * BigInt(rightHandSide(problem, m));
  for (const [e, person] of employees.entries()) {
    const worths: bigint[] = [];
    Array.from(candidates.employee).forEach((owner, k) => {
      if (owner !== e) return;
      const p = candidates.post[k]!;
      let points = candidates.value[k]!;
      if (person.post !== undefined && person.post !== p) points -= person.moveCost ?? 0;
      let left = BigInt(points) * unit - BigInt(potentials.posts[p]!) * BigInt(fine);
      for (const m of multipliers) left -= price(m) * BigInt(coefficient(problem, m, k));
      worths.push(left);
    });
    if (worths.length === 0) return null;
    const best = worths.reduce((a, b) => (a > b ? a : b));
    // The potential is the least whole number of ticks that is not below the best: best <= potential < best + 1.
    const potential = BigInt(potentials.employees[e]!) * BigInt(fine);
    if (potential < best || potential - best >= BigInt(fine)) return null;
    total += best;
  }
  for (const [p, post] of posts.entries()) {
    const rewards = (post.fill ?? []).flatMap(([seats, reward]) => new Array<number>(seats).fill(reward));
    const worths = Array.from(
      { length: Math.min(employees.length, post.max ?? employees.length) + 1 },
      (_, heads) => {
        const earned = rewards.slice(0, heads).reduce((sum, reward) => sum + reward, 0);
        const over = heads > post.need ? (heads - post.need) * (post.overflowCost ?? 0) : 0;
        return BigInt(earned - over) * unit + BigInt(potentials.posts[p]! * heads) * BigInt(fine);
      },
    );
    total += worths.reduce((a, b) => (a > b ? a : b));
  }
  let floor = total / unit;
  while (floor * unit > total) floor -= 1n;
  return Number(floor);
}

function isOfForm(
  problem: TransferProblem,
  { constraint, place, employee, divisor = 1, value }: Multiplier,
): boolean {
  const priced = problem.constraints[constraint];
  if (!priced || divisor < 1 || (divisor & (divisor - 1)) !== 0) return false;
  switch (priced.kind) {
    case "limit":
      return value === 0 || priced[value > 0 ? "max" : "min"] !== undefined;
    case "outflow":
    case "inflow":
      return value >= 0;
    case "apart":
      return place !== undefined && value >= 0;
    default:
      return (
        place !== undefined &&
        employee !== undefined &&
        priced.employees.slice(1).includes(employee) &&
        employee !== priced.employees[0]
      );
  }
}

function rightHandSide(problem: TransferProblem, { constraint, value }: Multiplier): number {
  const priced = problem.constraints[constraint]!;
  switch (priced.kind) {
    case "apart":
      return 1;
    case "together":
      return 0;
    case "limit":
      return priced[value > 0 ? "max" : "min"] ?? 0;
    default:
      return priced.max;
  }
}

function coefficient(
  problem: TransferProblem,
  { constraint, place, employee }: Multiplier,
  k: number,
): number {
  const priced = problem.constraints[constraint]!;
  const { posts, units, employees, candidates } = problem;
  const e = candidates.employee[k]!;
  const p = candidates.post[k]!;
  const below = (unit: number | undefined, top: number): boolean =>
    unit !== undefined && (unit === top || below(units[unit]!.parent, top));
  const unitOf = (post: number) => posts[post]!.unit;
  const today = employees[e]!.post;
  switch (priced.kind) {
    case "limit": {
      const isPlace = priced.posts?.includes(p) || priced.units?.some((top) => below(unitOf(p), top));
      const counted =
        (priced.employees?.includes(e) ?? true) &&
        (isPlace || (priced.posts === undefined && priced.units === undefined)) &&
        !(priced.movesOnly && today === p);
      return counted ? (priced.weights?.[k] ?? 1) : 0;
    }
    case "outflow":
      return today !== undefined && below(unitOf(today), priced.unit) && !below(unitOf(p), priced.unit)
        ? 1
        : 0;
    case "inflow":
      return !(today !== undefined && below(unitOf(today), priced.unit)) && below(unitOf(p), priced.unit)
        ? 1
        : 0;
    default: {
      if ((priced.by === "post" ? p : unitOf(p)) !== place) return 0;
      if (priced.kind === "apart") return priced.employees.includes(e) ? 1 : 0;
      return e === employee ? 1 : e === priced.employees[0] ? -1 : 0;
    }
  }
}
