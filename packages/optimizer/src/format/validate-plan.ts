import { type Fault, FaultList, isRecord } from "./faults.js";
import type { TransferPlan } from "./plan.js";

export type PlanValidation =
  | { readonly ok: true; readonly plan: TransferPlan }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly total: number };

/**
 * Checks the shape of anything (parsed JSON, say) against `transfer-plan/1`: every field there and of its type. Whether the plan is
 * right is for the verifier to say. Returns the same object as a plan, or the faults found. Never throws.
 */
export function validatePlan(input: unknown): PlanValidation {
  const faults = new FaultList();
  if (isRecord(input)) checkPlan(input, faults);
  else faults.add("plan", "must be an object", input);
  return faults.total === 0
    ? { ok: true, plan: input as unknown as TransferPlan }
    : { ok: false, faults: faults.all, total: faults.total };
}

function checkPlan(plan: Record<string, unknown>, faults: FaultList): void {
  faults.oneOf(plan.format, ["transfer-plan/1"], "format");
  faults.oneOf(plan.status, ["optimal", "feasible", "infeasible", "timeout"], "status");
  for (const field of ["objective", "bound"]) if (plan[field] !== null) faults.integer(plan[field], field);
  if (plan.gap !== null && typeof plan.gap !== "number")
    faults.add("gap", "must be a number or null", plan.gap);
  faults.integers(plan.assignment, "assignment");
  records(plan.moves, "moves", faults, (move, where) => {
    faults.integer(move.employee, `${where}.employee`);
    if (move.from !== null) faults.integer(move.from, `${where}.from`);
    faults.integer(move.to, `${where}.to`);
  });
  faults.list(plan.conflict, "conflict").forEach((name, i) => {
    if (typeof name !== "string") faults.add(`conflict[${i}]`, "must be a text", name);
  });
  if (plan.certificate !== null) checkCertificate(plan.certificate, faults);
  if (isRecord(plan.stats)) {
    if (typeof plan.stats.problemHash !== "string")
      faults.add("stats.problemHash", "must be a text", plan.stats.problemHash);
  } else faults.add("stats", "must be an object", plan.stats);
}

function checkCertificate(certificate: unknown, faults: FaultList): void {
  if (!isRecord(certificate)) {
    faults.add("certificate", "must be an object or null", certificate);
    return;
  }
  const at = "certificate";
  faults.oneOf(certificate.kind, ["lagrangian-flow/1"], `${at}.kind`);
  faults.integer(certificate.scale, `${at}.scale`);
  faults.integer(certificate.bound, `${at}.bound`);
  if (isRecord(certificate.potentials)) {
    faults.integers(certificate.potentials.posts, `${at}.potentials.posts`);
    faults.integers(certificate.potentials.employees, `${at}.potentials.employees`);
  } else faults.add(`${at}.potentials`, "must be an object", certificate.potentials);
  records(certificate.multipliers, `${at}.multipliers`, faults, (multiplier, where) => {
    faults.integer(multiplier.constraint, `${where}.constraint`);
    faults.integer(multiplier.value, `${where}.value`);
    for (const field of ["place", "employee", "divisor"]) {
      if (multiplier[field] !== undefined) faults.integer(multiplier[field], `${where}.${field}`);
    }
  });
}

function records(
  value: unknown,
  where: string,
  faults: FaultList,
  check: (entry: Record<string, unknown>, where: string) => void,
): void {
  faults.list(value, where).forEach((entry, i) => {
    if (isRecord(entry)) check(entry, `${where}[${i}]`);
    else faults.add(`${where}[${i}]`, "must be an object", entry);
  });
}
