import type { RuleEntry, RuleVersion } from "@selaras/contract";

type Dated = Pick<RuleVersion, "effectiveFrom" | "effectiveTo">;

export const isInForce = ({ effectiveFrom, effectiveTo }: Dated, day: string): boolean =>
  effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo);

/** The version that judges a move with this TMT; null when none does. Versions stand newest first. */
export const versionOn = <V extends Dated>(versions: readonly V[], day: string): V | null =>
  versions.find((version) => isInForce(version, day)) ?? null;

/** The version to show where none is in force: the last one before the day, else the first one after it. */
export const nearestVersion = <V extends Dated>(versions: readonly V[], day: string): V =>
  (versionOn(versions, day) ??
    versions.find(({ effectiveFrom }) => effectiveFrom <= day) ??
    versions.at(-1)) as V;

export type Effect = RuleVersion["severity"] | "off";
/** What the office decided of rules that are not confirmed, by rule id. */
export type Decided = ReadonlyMap<string, Effect>;

/** What the system does: a rule that is not confirmed reminds, whatever it would do, until the office decides. */
export function effectOf(
  { status, severity }: Pick<RuleVersion, "status" | "severity">,
  decided?: Effect,
): Effect {
  if (status !== "uncertain") return severity;
  if (decided !== "block") return decided ?? "warn";
  return severity === "document" ? "document" : "block";
}

export interface Wanted {
  words: string;
  topic: string;
  status: string;
  effect: string;
}

/** Rules in the version of the day that fit the search; those without one, in their nearest, apart. */
export function searchRules(rules: readonly RuleEntry[], day: string, wanted: Wanted, decided: Decided) {
  const words = wanted.words.toLocaleLowerCase("id").split(/\s+/).filter(Boolean);
  const inForce: { rule: RuleEntry; version: RuleVersion }[] = [];
  const others: { rule: RuleEntry; version: RuleVersion }[] = [];
  for (const rule of rules) {
    const own = versionOn(rule.versions, day);
    const version = own ?? nearestVersion(rule.versions, day);
    const hay =
      `${rule.id} ${rule.topic} ${version.title} ${version.text} ${version.source} ${version.article}`.toLocaleLowerCase(
        "id",
      );
    if (
      (wanted.topic === "" || rule.topic === wanted.topic) &&
      (wanted.status === "" || version.status === wanted.status) &&
      (wanted.effect === "" || effectOf(version, decided.get(rule.id)) === wanted.effect) &&
      words.every((word) => hay.includes(word))
    )
      (own ? inForce : others).push({ rule, version });
  }
  return { inForce, others };
}

export interface LawChange {
  day: string;
  kind: "new" | "replaced" | "closed";
  rule: RuleEntry;
  version: RuleVersion;
}

/** Everything that makes the law after `from` differ, up to and including `to`: newest first, then in the order of the book. */
export function lawChanges(rules: readonly RuleEntry[], from: string, to: string): LawChange[] {
  const inside = (day: string) => from < day && day <= to;
  const changes: LawChange[] = [];
  for (const rule of rules)
    for (const version of rule.versions) {
      const before = rule.versions.some(({ effectiveTo }) => dayAfter(effectiveTo) === version.effectiveFrom);
      if (inside(version.effectiveFrom))
        changes.push({
          day: version.effectiveFrom,
          kind: before ? "replaced" : "new",
          rule,
          version,
        });
      const end = dayAfter(version.effectiveTo);
      if (end !== null && inside(end) && !rule.versions.some(({ effectiveFrom }) => effectiveFrom === end))
        changes.push({ day: end, kind: "closed", rule, version });
    }
  return changes.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function dayAfter(day: string | null): string | null {
  if (day === null) return null;
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The same day some years earlier; 29 February becomes 28 February. */
export function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, "0");
  const same = `${year}${day.slice(4)}`;
  return Number.isNaN(Date.parse(same)) || new Date(same).toISOString().slice(0, 10) !== same
    ? `${year}-02-28`
    : same;
}
