import type { Certificate, Multiplier } from "../format/plan.js";
import type { Constraint, Grouping, TransferProblem } from "../format/problem.js";
import { placeOf, type Selection, selectionOf } from "./selection.js";

/** What the multipliers charge each candidate and add as a constant, in 1 / (scale * fineness) points. */
export interface Prices {
  readonly fineness: bigint;
  readonly constant: bigint;
  /** Charge of candidate row k. */
  chargeOf(k: number): bigint;
}

/** A row of a constraint, its right-hand side and its price. */
interface PricedRow extends Selection {
  readonly limit: number;
  readonly price: bigint;
}

/** Reads the multipliers; the first ill-formed one comes back as text. */
export function pricesOf(problem: TransferProblem, certificate: Certificate): Prices | string {
  let fineness = 1;
  for (const [at, { divisor = 1, value }] of certificate.multipliers.entries()) {
    const where = `certificate.multipliers[${at}]`;
    if (!Number.isSafeInteger(value)) return `${where}.value: not an integer`;
    if (!Number.isSafeInteger(divisor) || divisor < 1 || !Number.isInteger(Math.log2(divisor)))
      return `${where}.divisor: not a power of two`;
    fineness = Math.max(fineness, divisor);
  }
  const rows: PricedRow[] = [];
  for (const [at, multiplier] of certificate.multipliers.entries()) {
    const { constraint: index, value, divisor = 1 } = multiplier;
    const constraint = problem.constraints[index];
    const price = BigInt(value) * (BigInt(fineness) / BigInt(divisor));
    const found = constraint ? rowsOf(problem, constraint, multiplier, price) : "no such constraint";
    if (typeof found === "string") return `certificate.multipliers[${at}]: ${found}`;
    rows.push(...found);
  }
  return {
    fineness: BigInt(fineness),
    constant: rows.reduce((sum, { price, limit }) => sum + price * BigInt(limit), 0n),
    chargeOf: chargesOf(problem, rows),
  };
}

/** The rows that a multiplier prices, or what is wrong with it. */
function rowsOf(
  problem: TransferProblem,
  constraint: Constraint,
  { value, place, employee }: Multiplier,
  price: bigint,
): PricedRow[] | string {
  if (!("by" in constraint)) {
    const limit = value > 0 ? constraint.max : constraint.kind === "limit" ? constraint.min : undefined;
    if (limit === undefined && value !== 0) return "prices a side that is absent";
    return [{ ...selectionOf(problem, constraint), limit: limit ?? 0, price }];
  }
  if (place === undefined) return "needs a place";
  if (constraint.kind === "apart") {
    if (value < 0) return "must not be negative";
    const members = new Set(constraint.employees);
    return [{ ...standing(problem, constraint, members, place), limit: 1, price }];
  }
  const first = constraint.employees[0];
  if (employee === undefined || employee === first || !constraint.employees.includes(employee))
    return "needs an employee after the first";
  return [
    { ...standing(problem, constraint, new Set([employee]), place), limit: 0, price },
    { ...standing(problem, constraint, new Set([first!]), place), limit: 0, price: -price },
  ];
}

/** Those of `employees` who are placed at `place`. */
function standing(
  problem: TransferProblem,
  { by }: Grouping,
  employees: ReadonlySet<number>,
  place: number,
): Selection {
  const { employee, post } = problem.candidates;
  return {
    employees,
    weight: (k) => Number(employees.has(employee[k]!) && placeOf(problem, by, post[k]!) === place),
  };
}

/** Looks each candidate up only in the rows that may count it: a city has millions of candidates and hundreds of rows. */
function chargesOf(problem: TransferProblem, rows: readonly PricedRow[]): (k: number) => bigint {
  const everywhere: PricedRow[] = [];
  const ofPost = problem.posts.map((): PricedRow[] => []);
  const ofEmployee = problem.employees.map((): PricedRow[] => []);
  for (const row of rows) {
    if (row.posts) for (const p of row.posts) ofPost[p]!.push(row);
    else if (row.employees) for (const e of row.employees) ofEmployee[e]!.push(row);
    else everywhere.push(row);
  }
  const { employee, post } = problem.candidates;
  return (k) => {
    let charge = 0n;
    for (const list of [everywhere, ofPost[post[k]!]!, ofEmployee[employee[k]!]!]) {
      for (const { weight, price } of list) {
        const counted = weight(k);
        if (counted === 1) charge += price;
        else if (counted !== 0) charge += price * BigInt(counted);
      }
    }
    return charge;
  };
}
