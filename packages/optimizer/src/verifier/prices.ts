import type { Certificate, Multiplier } from "../format/plan.js";
import type { Grouping, TransferProblem } from "../format/problem.js";
import { crossingWeight, limitWeight, placeOf } from "./selection.js";

/** What the multipliers charge each candidate and add as a constant, in 1 / (scale * fineness) points. */
export interface Prices {
  readonly fineness: bigint;
  readonly charge: readonly (bigint | undefined)[];
  readonly constant: bigint;
}

/** Reads the multipliers; the first ill-formed one comes back as text. */
export function pricesOf(problem: TransferProblem, certificate: Certificate): Prices | string {
  const byConstraint = new Map<number, [at: number, multiplier: Multiplier][]>();
  let fineness = 1;
  for (const [at, multiplier] of certificate.multipliers.entries()) {
    const { constraint, value, divisor = 1 } = multiplier;
    if (problem.constraints[constraint] === undefined)
      return `certificate.multipliers[${at}]: no such constraint`;
    if (!Number.isSafeInteger(value)) return `certificate.multipliers[${at}].value: not an integer`;
    if (!Number.isSafeInteger(divisor) || divisor < 1 || !Number.isInteger(Math.log2(divisor))) {
      return `certificate.multipliers[${at}].divisor: not a power of two`;
    }
    fineness = Math.max(fineness, divisor);
    const list = byConstraint.get(constraint);
    if (list) list.push([at, multiplier]);
    else byConstraint.set(constraint, [[at, multiplier]]);
  }
  const charge: (bigint | undefined)[] = new Array(problem.candidates.employee.length);
  let constant = 0n;
  for (const [index, list] of byConstraint) {
    const constraint = problem.constraints[index]!;
    const unit = ({ value, divisor = 1 }: Multiplier) => BigInt(value) * (BigInt(fineness) / BigInt(divisor));
    if ("by" in constraint) {
      const fault = chargeGroup(problem, constraint, list, unit, charge);
      if (typeof fault === "string") return fault;
      constant += fault;
      continue;
    }
    const weight =
      constraint.kind === "limit"
        ? limitWeight(problem, constraint)
        : crossingWeight(problem, constraint.kind, constraint.unit);
    let price = 0n;
    for (const [at, multiplier] of list) {
      const limit =
        multiplier.value > 0 ? constraint.max : constraint.kind === "limit" ? constraint.min : undefined;
      if (limit === undefined && multiplier.value !== 0)
        return `certificate.multipliers[${at}]: prices a side that is absent`;
      price += unit(multiplier);
      constant += unit(multiplier) * BigInt(limit ?? 0);
    }
    for (let k = 0; k < problem.candidates.employee.length; k++) {
      const w = weight(k);
      if (w !== 0) charge[k] = (charge[k] ?? 0n) + price * BigInt(w);
    }
  }
  return { fineness: BigInt(fineness), charge, constant };
}

/** Rows of `apart` and `together`; answers their constant (each apart row has right-hand side 1). */
function chargeGroup(
  problem: TransferProblem,
  group: Grouping,
  list: readonly [at: number, multiplier: Multiplier][],
  unit: (multiplier: Multiplier) => bigint,
  charge: (bigint | undefined)[],
): bigint | string {
  const first = group.employees[0];
  const prices = new Map<string, bigint>();
  const add = (e: number, place: number, price: bigint) => {
    prices.set(`${e} ${place}`, (prices.get(`${e} ${place}`) ?? 0n) + price);
  };
  let constant = 0n;
  for (const [at, multiplier] of list) {
    const { place, employee, value } = multiplier;
    if (place === undefined) return `certificate.multipliers[${at}]: needs a place`;
    if (group.kind === "apart") {
      if (value < 0) return `certificate.multipliers[${at}]: must not be negative`;
      for (const e of new Set(group.employees)) add(e, place, unit(multiplier));
      constant += unit(multiplier);
    } else {
      if (employee === undefined || employee === first || !group.employees.includes(employee)) {
        return `certificate.multipliers[${at}]: needs an employee after the first`;
      }
      add(employee, place, unit(multiplier));
      add(first!, place, -unit(multiplier));
    }
  }
  const { employee, post } = problem.candidates;
  const members = new Set(group.employees);
  for (let k = 0; k < employee.length; k++) {
    if (!members.has(employee[k]!)) continue;
    const price = prices.get(`${employee[k]} ${placeOf(problem, group.by, post[k]!)}`);
    if (price !== undefined) charge[k] = (charge[k] ?? 0n) + price;
  }
  return constant;
}
