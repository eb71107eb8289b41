import type { GovernmentFacts } from "../facts.js";
import { type PaperSet, readPaper } from "./documents.js";
import type { Fields } from "./fields.js";
import { INSTANSI, PPK_STATUSES } from "./words.js";

/** Papers that belong to the plan and count for its moves, by the field they stand in. */
const PLAN_PAPERS: Readonly<Record<string, readonly string[]>> = {
  tpkMinutes: ["tpkMinutes"],
  pertekBkn: ["pertekBkn", "pertekImut"],
  mendagriApprovals: ["mendagriApproval"],
  budgetNote: ["budgetNote"],
};

/**
 * Who governs on the date. Once `ppkStatus` is said, election days that are not mentioned count as "there is none": a case about another
 * rule need not tell the calendar. Without it nothing about the government is known.
 */
export function readGovernment(
  plan: Fields | null,
  move: Fields | null,
): { government: GovernmentFacts; papers: PaperSet } {
  if (plan === null) return { government: {}, papers: {} };
  const ppkStatus = plan.choice(PPK_STATUSES, "ppkStatus");
  const unmentioned =
    ppkStatus === null ? {} : { headInauguratedAt: null, headTermEnd: null, candidatePairDate: null };
  const said = {
    headInauguratedAt: plan.date("headInauguratedAt"),
    headTermEnd: plan.date("headTermEnd"),
    candidatePairDate: plan.date("candidatePairDate"),
  };
  const restructuring = [plan.flag("restructuring"), move?.flag("restructuring")].includes(true);
  const reorganisation = plan.flag("reorganisation") ?? false;
  const papers: PaperSet = {};
  for (const [field, names] of Object.entries(PLAN_PAPERS)) {
    const stated = plan.raw(field);
    if (stated === null || (Array.isArray(stated.value) && stated.value.length === 0)) continue;
    const paper = readPaper(plan, stated);
    for (const name of names) if (paper !== undefined) papers[name] = paper;
  }
  if (plan.flag("noCandidateDeclared") === true) papers.noCandidateDeclared = {};
  plan.choice(INSTANSI, "instansi");
  plan.raw("period", "version", "approver", "name");
  return {
    government: {
      ...(ppkStatus && { ppkStatus }),
      ...unmentioned,
      ...Object.fromEntries(Object.entries(said).filter(([, date]) => date !== null)),
      restructuring,
      reorganisation,
    },
    papers,
  };
}
