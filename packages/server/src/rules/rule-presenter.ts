import type { RuleEntry, RulePage, RuleVersion } from "@selaras/contract";
import { isLocalId, type RulebookEntry, type RulebookVersion } from "@selaras/regulations";
import { audienceOf } from "./checked-on.js";
import { casesOf } from "./rule-cases.js";
import { changesBetween } from "./rule-changes.js";
import { numbersOf } from "./rule-numbers.js";
import { topicOf } from "./rule-topics.js";

export function presentEntry(rule: RulebookEntry): RuleEntry {
  return {
    id: rule.id,
    topic: topicOf(rule),
    local: isLocalId(rule.id),
    versions: rule.versions.map(presentVersion),
  };
}

export function presentPage(rule: RulebookEntry, asOf: string, touched: RulePage["touched"]): RulePage {
  return {
    id: rule.id,
    topic: topicOf(rule),
    local: isLocalId(rule.id),
    asOf,
    checkedOn: audienceOf(rule),
    versions: rule.versions.map((version, i, all) => ({
      ...presentVersion(version, i, all),
      numbers: numbersOf(version.params),
      english: version.english ?? null,
    })),
    cases: casesOf(rule.id),
    touched,
  };
}

/** Versions stand newest first, so the one before is the next. */
function presentVersion(
  version: RulebookVersion,
  i: number,
  newestFirst: readonly RulebookVersion[],
): RuleVersion {
  const { title, text, severity, source, article, status, effectiveFrom, effectiveTo } = version;
  const before = newestFirst[i + 1];
  return {
    version: String(version.version),
    title,
    text,
    severity,
    source,
    article,
    status,
    effectiveFrom,
    effectiveTo,
    changes: before ? changesBetween(before, version) : [],
  };
}
