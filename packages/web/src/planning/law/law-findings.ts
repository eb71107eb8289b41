import type { PlanFindings, Verdict } from "@selaras/contract";

export type LawMove = PlanFindings["moves"][number];
export type LawFinding = LawMove["findings"][number];
export type LawRule = PlanFindings["rules"][number];

const gravity: Record<Verdict, number> = { BLOCK: 3, "NEED-DOC": 2, WARN: 1, PASS: 0 };
export const gravest = (findings: readonly { severity: Verdict }[]): Verdict =>
  findings.reduce<Verdict>(
    (worst, { severity }) => (gravity[severity] > gravity[worst] ? severity : worst),
    "PASS",
  );

export interface RuleGroup {
  rule: LawRule;
  worst: Verdict;
  found: { move: LawMove; finding: LawFinding }[];
}

/** Findings by rule: gravest first, then those that touch most. `severity` "" means all, `rule` "" every rule. */
export function byRule({ rules, moves }: PlanFindings, severity: string, rule: string): RuleGroup[] {
  const groups = rules.map((one): RuleGroup => ({ rule: one, worst: "PASS", found: [] }));
  for (const move of moves)
    for (const finding of move.findings)
      if (severity === "" || finding.severity === severity)
        groups[finding.rule]?.found.push({ move, finding });
  for (const group of groups) group.worst = gravest(group.found.map(({ finding }) => finding));
  return groups
    .filter(({ found, rule: { rule: id } }) => found.length > 0 && (rule === "" || rule === id))
    .sort((a, b) => gravity[b.worst] - gravity[a.worst] || b.found.length - a.found.length);
}

/** Moves with the findings that fit, moves without one left out; the order of the plan stays. */
export function byMove({ moves }: PlanFindings, severity: string, words: string): LawMove[] {
  const wanted = words.toLocaleLowerCase("id").split(/\s+/).filter(Boolean);
  return moves.flatMap((move) => {
    const findings = move.findings.filter((finding) => severity === "" || finding.severity === severity);
    const hay =
      `${move.name} ${move.nip} ${move.from?.titleName ?? ""} ${move.from?.unitName ?? ""} ${move.to.titleName} ${move.to.unitName}`.toLocaleLowerCase(
        "id",
      );
    return findings.length > 0 && wanted.every((word) => hay.includes(word)) ? [{ ...move, findings }] : [];
  });
}

export interface Paper {
  name: string;
  move: LawMove;
  rules: LawRule[];
}

/** The papers to attach, one for each move and kind even where several rules ask for it, in the order of the plan. */
export function papersOf({ rules, moves }: PlanFindings): Paper[] {
  return moves.flatMap((move) => {
    const papers = new Map<string, Paper>();
    for (const { severity, missing = [], rule } of move.findings) {
      if (severity !== "NEED-DOC") continue;
      for (const name of missing) {
        const paper = papers.get(name) ?? { name, move, rules: [] };
        papers.set(name, paper);
        const asking = rules[rule];
        if (asking && !paper.rules.includes(asking)) paper.rules.push(asking);
      }
    }
    return [...papers.values()];
  });
}

export interface PaperKind {
  name: string;
  count: number;
  rules: LawRule[];
}

/** How many papers of each kind, most first, and which rules ask for them. */
export function paperKinds(papers: readonly Paper[]): PaperKind[] {
  const kinds = new Map<string, PaperKind>();
  for (const { name, rules } of papers) {
    const kind = kinds.get(name) ?? { name, count: 0, rules: [] };
    kinds.set(name, kind);
    kind.count += 1;
    for (const rule of rules) if (!kind.rules.includes(rule)) kind.rules.push(rule);
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "id"));
}
