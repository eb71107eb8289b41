import { type FaultList, isCount, isRecord } from "./faults.js";

interface Sizes {
  readonly units: number;
  readonly posts: number;
  readonly employees: number;
  readonly candidates: number;
}

/** The five kinds of constraint, each with exactly the fields it needs (section 3 of the contract). */
export function checkConstraints(constraints: readonly unknown[], sizes: Sizes, faults: FaultList): void {
  faults.uniqueIds(constraints, "constraints", "name");
  constraints.forEach((constraint, i) => {
    if (!isRecord(constraint)) return;
    const where = `constraints[${i}]`;
    switch (constraint.kind) {
      case "limit":
        checkLimit(constraint, where, sizes, faults);
        return;
      case "outflow":
      case "inflow":
        faults.index(constraint.unit, sizes.units, `${where}.unit`);
        faults.count(constraint.max, `${where}.max`);
        return;
      case "apart":
      case "together":
        faults.indices(constraint.employees, sizes.employees, `${where}.employees`);
        faults.oneOf(constraint.by, ["post", "unit"], `${where}.by`);
        return;
      default:
        faults.oneOf(constraint.kind, ["limit", "outflow", "inflow", "apart", "together"], `${where}.kind`);
    }
  });
}

function checkLimit(limit: Record<string, unknown>, where: string, sizes: Sizes, faults: FaultList): void {
  if (limit.employees !== undefined) faults.indices(limit.employees, sizes.employees, `${where}.employees`);
  if (limit.posts !== undefined) faults.indices(limit.posts, sizes.posts, `${where}.posts`);
  if (limit.units !== undefined) faults.indices(limit.units, sizes.units, `${where}.units`);
  if (limit.movesOnly !== undefined && typeof limit.movesOnly !== "boolean") {
    faults.add(`${where}.movesOnly`, "must be true or false", limit.movesOnly);
  }
  if (limit.min !== undefined) faults.integer(limit.min, `${where}.min`);
  if (limit.max !== undefined) faults.integer(limit.max, `${where}.max`);
  if (limit.min === undefined && limit.max === undefined) faults.add(where, "needs min or max", limit.name);
  if (limit.weights === undefined) return;
  const weights = faults.column(limit.weights, `${where}.weights`);
  if (weights.length !== sizes.candidates) {
    faults.add(
      `${where}.weights`,
      `must have ${sizes.candidates} entries like the candidates`,
      weights.length,
    );
  }
  let total = 0;
  for (let k = 0; k < weights.length; k++) {
    const weight = weights[k];
    if (isCount(weight)) total += weight;
    else faults.count(weight, `${where}.weights[${k}]`);
  }
  if (!Number.isSafeInteger(total)) faults.add(`${where}.weights`, "sum exceeds exact integers", total);
}
