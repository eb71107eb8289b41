import type { LocalRuleEntry, LocalRuleState } from "@selaras/contract";
import { type Calls, type LocalRule, requirementText, scopeText } from "@selaras/regulations";
import type { Queryable } from "../platform/database.js";
import { allLocalRules, type LocalRuleRow, localVersions } from "./local-rules.js";
import { namesFor } from "./rule-book.js";

/** The government's own rules as they stand on a day: those in force first, then those to come, then what is over; by id among equals. */
export async function presentLocalRules(db: Queryable, on: string): Promise<LocalRuleEntry[]> {
  const rows = await allLocalRules(db);
  const versions = localVersions(rows);
  const calls = await namesFor(db, versions);
  const ids = [...new Set(rows.map(({ rule }) => rule))].sort();
  return ids
    .map((id) =>
      presentOne(
        rows.filter(({ rule }) => rule === id),
        versions.filter((one) => one.id === id),
        on,
        calls,
      ),
    )
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

const ORDER: readonly LocalRuleState[] = ["berlaku", "akan-berlaku", "berakhir", "dicabut"];

/** `rows` newest first, `versions` oldest first; a rule withdrawn before it ever held is shown as it was written. */
function presentOne(
  rows: readonly LocalRuleRow[],
  versions: readonly LocalRule[],
  on: string,
  calls: Calls,
): LocalRuleEntry {
  const written = rows.find(({ definition }) => definition !== null)!;
  const shown = shownOn(versions, on) ?? { ...written.definition!, version: written.version! };
  const newest = rows[0]!;
  return {
    id: shown.id,
    state: stateOf(shown, versions, newest, on),
    version: shown.version,
    title: shown.title,
    text: shown.text,
    severity: shown.severity,
    source: shown.source,
    article: shown.article,
    concerns: scopeText(shown, calls),
    requires: requirementText(shown),
    effectiveFrom: shown.effectiveFrom,
    effectiveTo: shown.effectiveTo,
    definition: definitionOf(written),
    records: rows.map(({ id, version, effectiveFrom, reason, decidedBy, recordedAt }) => ({
      id,
      version,
      effectiveFrom,
      reason,
      decidedBy,
      recordedOn: new Date(recordedAt).toISOString().slice(0, 10),
    })),
  };
}

/** The version of the day, else the last one before it, else the first one to come. */
const shownOn = (versions: readonly LocalRule[], on: string): LocalRule | undefined =>
  versions.findLast(({ effectiveFrom }) => effectiveFrom <= on) ?? versions[0];

function stateOf(
  shown: Pick<LocalRule, "effectiveFrom" | "effectiveTo">,
  versions: readonly LocalRule[],
  newest: LocalRuleRow,
  on: string,
): LocalRuleState {
  if (versions.some(({ effectiveFrom, effectiveTo }) => effectiveFrom <= on && (effectiveTo ?? on) >= on))
    return "berlaku";
  if (newest.definition === null && (newest.effectiveFrom <= on || versions.length === 0)) return "dicabut";
  return shown.effectiveFrom > on || versions.some(({ effectiveFrom }) => effectiveFrom > on)
    ? "akan-berlaku"
    : "berakhir";
}

/** As it was written, in the form `readLocalRule` takes. */
export function definitionOf({ definition }: LocalRuleRow): Record<string, unknown> {
  const { mode, conditions, ...rest } = definition!;
  return { ...rest, requires: { mode, conditions } };
}
