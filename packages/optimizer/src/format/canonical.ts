import { createHash } from "node:crypto";
import type { TransferPlan } from "./plan.js";
import type { TransferProblem } from "./problem.js";

/** JSON with sorted keys and no white space: equal values give equal bytes (the idea of RFC 8785, integers only). */
export function canonicalJson(value: unknown): string {
  if (ArrayBuffer.isView(value)) return `[${Array.from(value as unknown as ArrayLike<number>).join(",")}]`;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === "number")) return `[${value.join(",")}]`;
    return `[${value.map(canonicalJson).join(",")}]`;
  }
  if (value !== null && typeof value === "object") {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(",")}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 (hex) of the problem's canonical JSON: names the exact input a plan answers. */
export function problemHash(problem: TransferProblem): string {
  return createHash("sha256").update(canonicalJson(problem)).digest("hex");
}

/** The plan as canonical JSON; byte-identical for the same problem, options and version. */
export function serializePlan(plan: TransferPlan): string {
  return canonicalJson(plan);
}
