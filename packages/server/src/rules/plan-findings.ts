import type { Finding, MoveReason, PlanFindings, TouchedMoves } from "@selaras/contract";

/** The findings of all moves beyond PASS, each rule told once. `show` is what the reader may see of a finding. */
export function planFindingsOf(
  tmt: string,
  reasons: readonly MoveReason[],
  show: (finding: Finding) => Finding,
): PlanFindings {
  const rules: PlanFindings["rules"] = [];
  const indexOf = new Map<string, number>();
  const ruleIndex = ({ rule, title, citation, status, inRuleBook }: Finding): number => {
    const known = indexOf.get(rule);
    if (known !== undefined) return known;
    indexOf.set(rule, rules.length);
    return rules.push({ rule, title, citation, status, inRuleBook }) - 1;
  };
  const moves = reasons.map(({ nip, name, from, to, verdict, findings }) => ({
    nip,
    name,
    from,
    to,
    verdict,
    findings: findings
      .filter(({ severity }) => severity !== "PASS")
      .map(show)
      .map((finding) => ({
        rule: ruleIndex(finding),
        severity: finding.severity,
        message: finding.message,
        missing: finding.missing,
        lawfulFrom: finding.lawfulFrom,
      })),
  }));
  return { tmt, rules, moves };
}

/** The moves with a finding of this rule beyond PASS, in the order of the plan. */
export function movesTouchedBy(rule: string, reasons: readonly MoveReason[]): TouchedMoves["moves"] {
  return reasons.flatMap(({ nip, name, from, to, findings }) =>
    findings
      .filter((finding) => finding.rule === rule && finding.severity !== "PASS")
      .map(({ severity, message }) => ({ nip, name, from, to, verdict: severity, message })),
  );
}
