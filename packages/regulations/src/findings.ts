import type { IsoDate } from "./dates.js";

export type Verdict = "BLOCK" | "NEED-DOC" | "WARN" | "PASS";
export type FindingKind = "violated" | "unknown-fact" | "document" | "advice";
export type RuleStatus = "verified" | "known" | "uncertain";
export type FactValue = string | number | boolean | null;

/** One rule's answer about one move, ready to be shown and stored (`rule@version` re-explains an old plan). */
export interface Finding {
  readonly rule: string;
  readonly version: number;
  readonly severity: Verdict;
  readonly kind: FindingKind;
  readonly status: RuleStatus;
  readonly citation: string;
  /** Of a rule the government made itself: it stands in no rule book but its own. */
  readonly title?: string;
  /** Plain Indonesian: what was found, what the rule asks. */
  readonly message: string;
  /** Names of facts or documents that are missing. */
  readonly missing?: readonly string[];
  /** First date on which this rule alone no longer objects. Absent when time does not lift it. */
  readonly lawfulFrom?: IsoDate;
  readonly facts: Readonly<Record<string, FactValue>>;
}

export interface Evaluation {
  readonly verdict: Verdict;
  /** Worst first. */
  readonly findings: readonly Finding[];
}

const WEIGHT: Record<Verdict, number> = { BLOCK: 3, "NEED-DOC": 2, WARN: 1, PASS: 0 };

export const worse = (a: Verdict, b: Verdict): Verdict => (WEIGHT[a] >= WEIGHT[b] ? a : b);

export function verdictOf(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = "PASS";
  for (const finding of findings) verdict = worse(verdict, finding.severity);
  return verdict;
}

/** Worst first, then by rule id: one stable order however the findings were gathered. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) => WEIGHT[b.severity] - WEIGHT[a.severity] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
