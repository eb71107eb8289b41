import type { IsoDate } from "./dates.js";
import type { RuleStatus } from "./findings.js";
import type { Params, Rule, RuleScope, RuleSeverity } from "./rule.js";
import { RULES } from "./rules/index.js";

export interface RulebookVersion {
  readonly version: number;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo: IsoDate | null;
  readonly severity: RuleSeverity;
  readonly params: Params;
  readonly source: string;
  readonly article: string;
  readonly status: RuleStatus;
  readonly title: string;
  readonly text: string;
  readonly english?: NonNullable<Rule["english"]>;
}

/** A rule as its page shows it: the newest version on top, all versions below. */
export interface RulebookEntry extends RulebookVersion {
  readonly id: string;
  readonly scope: RuleScope;
  /** Target posts it concerns; absent means any. */
  readonly appliesTo?: NonNullable<Rule["appliesTo"]>;
  readonly on: NonNullable<Rule["on"]>;
  readonly versions: readonly RulebookVersion[];
}

/** Every rule of the package, in the order of its topics, without the checks. */
export function rulebook(rules: readonly Rule[] = RULES): RulebookEntry[] {
  const byId = new Map<string, Rule[]>();
  for (const rule of rules) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);
  return [...byId.values()].map((group) => {
    const newestFirst = [...group].sort((a, b) => b.version - a.version);
    const newest = newestFirst[0]!;
    return {
      id: newest.id,
      scope: newest.scope,
      ...(newest.appliesTo ? { appliesTo: newest.appliesTo } : {}),
      on: newest.on ?? "move",
      ...describe(newest),
      versions: newestFirst.map(describe),
    };
  });
}

const describe = (rule: Rule): RulebookVersion => ({
  version: rule.version,
  effectiveFrom: rule.effectiveFrom,
  effectiveTo: rule.effectiveTo,
  severity: rule.severity,
  params: rule.params,
  source: rule.source,
  article: rule.article,
  status: rule.status,
  title: rule.title,
  text: rule.text,
  ...(rule.english ? { english: rule.english } : {}),
});
