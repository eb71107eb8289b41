import type { LawFinding } from "./findings.js";
import type { Severity } from "./plan-export.js";

/** What a rule weighs: warnings are the rule engine's own business and are not compared. */
export type Weight = "BLOCK" | "NEED-DOC" | "none";
export const weightOf = (severity: Severity | undefined): Weight =>
  severity === "BLOCK" || severity === "NEED-DOC" ? severity : "none";

const weightWords: Record<Weight, string> = {
  BLOCK: "terhalang",
  "NEED-DOC": "perlu dokumen atau data",
  none: "tidak ada keberatan",
};

/** How this reading and the plan differ on one rule and one move, or null. */
export function difference(own: LawFinding | undefined, claimed: Severity | undefined): string | null {
  const [mine, theirs] = [weightOf(own?.severity), weightOf(claimed)];
  if (mine === theirs) return null;
  return `Rencana menyebut ${weightWords[theirs]}, pemeriksa menemukan ${weightWords[mine]}. ${own?.found ?? ""}`.trim();
}

/**
 * Papers that the office makes while the cycle runs: a plan may still lack them when it is proposed. Every other missing paper, and every
 * missing fact, must be there before a move is proposed at all.
 */
const cyclePapers: ReadonlySet<string> = new Set([
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
  "sip",
]);

/** Papers that laws of the government's own ask for are its own to make, too. */
export const isMadeInCycle = (paper: string): boolean => cyclePapers.has(paper) || paper.startsWith("lokal:");
