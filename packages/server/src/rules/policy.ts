import { may } from "@selaras/contract";
import { tellsRecord } from "../planning/eligibility/neutral-findings.js";
import type { Actor } from "../platform/actor.js";
import { viewOf } from "../profiles/policy.js";

/** Whether a reader is shown whom a rule touches: all of it, that it is withheld, or nothing, as the role does not read plans. */
export function touchedFor(actor: Actor | null, rule: string): "terbuka" | "tertutup" | null {
  if (actor === null || !may(actor.role, "plan.read")) return null;
  return tellsRecord(rule) && !seesRecords(actor) ? "tertutup" : "terbuka";
}

/** Whether a reader of plans sees findings about discipline and criminal process as they are. */
export const seesRecords = (actor: Actor): boolean => viewOf(actor, "") === "penuh";
