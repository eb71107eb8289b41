import type { IsoDate } from "../dates.js";
import type { FactValue } from "../findings.js";

/** An answer in three values: "no" may name the day on which time alone makes it "yes", "unknown" names the facts that are missing. */
export type Truth =
  | { readonly is: "yes" }
  | { readonly is: "no"; readonly liftedOn: IsoDate | null }
  | { readonly is: "unknown"; readonly missing: readonly string[] };

/** Of one condition, with what was found, as its sentence shows it. */
export type Judged = Truth & { readonly found: FactValue };

export const YES: Truth = { is: "yes" };
const latest = (a: IsoDate | null, b: IsoDate | null) => (a === null || b === null ? null : a > b ? a : b);
const soonest = (a: IsoDate | null, b: IsoDate | null) => (a === null ? b : b === null ? a : a < b ? a : b);

/** True where both are; one "no" decides, whatever is unknown. Time lifts it only where nothing else is in doubt. */
export function both(a: Truth, b: Truth): Truth {
  if (a.is === "no" && b.is === "no") return { is: "no", liftedOn: latest(a.liftedOn, b.liftedOn) };
  if (a.is === "no") return b.is === "unknown" ? { is: "no", liftedOn: null } : a;
  if (b.is === "no") return a.is === "unknown" ? { is: "no", liftedOn: null } : b;
  return unknownOf(a, b) ?? YES;
}

/** True where one of them is; one "yes" decides, whatever is unknown. */
export function either(a: Truth, b: Truth): Truth {
  if (a.is === "yes" || b.is === "yes") return YES;
  const unknown = unknownOf(a, b);
  if (unknown !== null) return unknown;
  return a.is === "no" && b.is === "no" ? { is: "no", liftedOn: soonest(a.liftedOn, b.liftedOn) } : YES;
}

function unknownOf(a: Truth, b: Truth): Truth | null {
  const missing = [a, b].flatMap((one) => (one.is === "unknown" ? one.missing : []));
  return missing.length === 0 ? null : { is: "unknown", missing: [...new Set(missing)] };
}
