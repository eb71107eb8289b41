import { createHash } from "node:crypto";
import type { PlanExport } from "./plan-export.js";

/** JSON with sorted keys and no white space, so that equal values give equal bytes. Absent fields stay absent. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(",")}}`;
}

export const sealOf = (value: unknown): string => createHash("sha256").update(canonical(value)).digest("hex");

/** Seal of an export: all of it but the seal itself. */
export function contentSeal(file: PlanExport): string {
  const { content: _, ...hashes } = file.hashes;
  return sealOf({ ...file, hashes });
}
