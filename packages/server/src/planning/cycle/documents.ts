import { type Finding, isLocalPaper } from "@selaras/regulations";

/**
 * Papers the office itself makes while the cycle runs, after the plan is proposed and before it is decided. A pair that
 * lacks only these is a candidate "dengan syarat": shown as NEED-DOC until they are attached. Every other missing paper
 * (a competency test, an open selection, a training certificate) must exist beforehand and keeps the pair out. Papers that the
 * government's own rules ask for are its own to make.
 */
export const CYCLE_DOCUMENTS: ReadonlySet<string> = new Set([
  "tpkMinutes",
  "pertekImut",
  "pertekBkn",
  "abkUpdate",
  "anjabAbk",
  "addendum",
  "timPertimbangan",
  "paktaIntegritas",
  "napza",
  "coiDeclaration",
  "govCoordination",
  // The licence to practise at the new facility is issued by the local government once the placement is decided.
  "sip",
]);

/** Whether a finding leaves the pair a candidate: not a BLOCK, not an unknown fact, no paper from outside the cycle. */
export function isTolerable(finding: Finding): boolean {
  if (finding.severity === "BLOCK" || finding.kind === "unknown-fact") return false;
  if (finding.severity !== "NEED-DOC") return true;
  return (
    finding.kind === "document" &&
    (finding.missing ?? []).length > 0 &&
    (finding.missing ?? []).every((paper) => CYCLE_DOCUMENTS.has(paper) || isLocalPaper(paper))
  );
}
