import type { Certificate } from "../format/plan.js";
import type { Post, TransferProblem } from "../format/problem.js";
import { seatReward } from "./placement.js";
import { pricesOf } from "./prices.js";

/**
 * The certificate's bound in whole points, recomputed with big integers, or the first fault as text. Everything is
 * counted in 1 / (scale * fineness) points, fineness being the largest divisor. Weak duality makes it an upper bound for
 * whatever potentials and multipliers stand there; only their signs and shapes are checked.
 */
export function recomputeBound(problem: TransferProblem, certificate: Certificate): bigint | string {
  const found = priceOut(problem, certificate);
  if (typeof found === "string") return found;
  const { employees } = certificate.potentials;
  const at = found.worths.findIndex((worth, e) => BigInt(employees[e]!) !== worth);
  return at < 0 ? found.bound : `certificate.potentials.employees[${at}]: is not the best candidate's worth`;
}

/** The bound that the prices alone prove, and each employee's best worth, rounded up to whole ticks. */
export function priceOut(
  problem: TransferProblem,
  certificate: Certificate,
): { readonly bound: bigint; readonly worths: readonly bigint[] } | string {
  const { kind, scale, potentials } = certificate;
  if (kind !== "lagrangian-flow/1") return `certificate.kind: unknown ${String(kind)}`;
  if (!Number.isSafeInteger(scale) || scale < 1) return `certificate.scale: ${scale}`;
  if (potentials.posts.length !== problem.posts.length) return "certificate.potentials.posts: wrong length";
  if (potentials.employees.length !== problem.employees.length)
    return "certificate.potentials.employees: wrong length";
  for (const [name, list] of Object.entries(potentials)) {
    const at = list.findIndex((potential) => !Number.isSafeInteger(potential));
    if (at >= 0) return `certificate.potentials.${name}[${at}]: not an integer`;
  }
  const prices = pricesOf(problem, certificate);
  if (typeof prices === "string") return prices;

  const fineness = prices.fineness;
  const point = BigInt(scale) * fineness;
  const seatPrice = potentials.posts.map((potential) => BigInt(potential) * fineness);
  const best = new Array<bigint | null>(problem.employees.length).fill(null);
  const { employee, post, value } = problem.candidates;
  for (let k = 0; k < employee.length; k++) {
    const e = employee[k]!;
    const person = problem.employees[e]!;
    const cost = person.post !== undefined && person.post !== post[k] ? (person.moveCost ?? 0) : 0;
    const worth = BigInt(value[k]! - cost) * point - seatPrice[post[k]!]! - prices.chargeOf(k);
    const so = best[e]!;
    if (so === null || worth > so) best[e] = worth;
  }
  const homeless = best.indexOf(null);
  if (homeless >= 0) return `employees[${homeless}]: has no candidate`;
  let total = best.reduce<bigint>((sum, worth) => sum + worth!, prices.constant);
  problem.posts.forEach((seatPost, p) => {
    total += bestHeadcountWorth(seatPost, problem.employees.length, seatPrice[p]!, point);
  });
  return { bound: floorDivide(total, point), worths: best.map((worth) => ceilDivide(worth!, fineness)) };
}

/** Max over headcounts of fill - overflow + price * headcount; concave, so seats are taken while they gain. */
function bestHeadcountWorth(post: Post, people: number, price: bigint, point: bigint): bigint {
  let worth = 0n;
  for (let seat = 1; seat <= Math.min(people, post.max ?? people); seat++) {
    const reward = seatReward(post.fill ?? [], seat) - (seat > post.need ? (post.overflowCost ?? 0) : 0);
    const gain = BigInt(reward) * point + price;
    if (gain <= 0n) break;
    worth += gain;
  }
  return worth;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

function ceilDivide(a: bigint, b: bigint): bigint {
  return -floorDivide(-a, b);
}
