import type { RulebookVersion } from "@selaras/regulations";
import { numbersOf } from "./rule-numbers.js";

export const EFFECTS: Record<RulebookVersion["severity"], string> = {
  block: "melarang",
  document: "meminta dokumen",
  warn: "mengingatkan",
};

const STATUSES: Record<RulebookVersion["status"], string> = {
  verified: "terverifikasi",
  known: "diketahui",
  uncertain: "belum dikonfirmasi",
};

/** What a version changed of the one before it, one plain sentence each. */
export function changesBetween(before: RulebookVersion, after: RulebookVersion): string[] {
  const changes: string[] = [];
  const tell = (what: string, old: string, now: string) => {
    if (old !== now) changes.push(`${what}: ${quoted(old)} menjadi ${ended(quoted(now))}`);
  };
  tell("Dasar hukum", before.source, after.source);
  tell("Bunyi", before.text, after.text);
  tell("Yang dilakukan sistem", EFFECTS[before.severity], EFFECTS[after.severity]);
  tell("Status teks", STATUSES[before.status], STATUSES[after.status]);
  const old = byName(before);
  const now = byName(after);
  for (const [name, value] of now) tell(name, old.get(name) ?? "tidak diatur", value);
  for (const [name, value] of old) if (!now.has(name)) tell(name, value, "tidak diatur");
  return changes;
}

const byName = ({ params }: RulebookVersion): Map<string, string> =>
  new Map(numbersOf(params).map(({ name, value, unit }) => [name, `${value} ${unit}`.trim()]));

/** Long words stand in quotation marks, so that one sees where they end. */
const quoted = (words: string): string => (words.length > 40 ? `“${words}”` : words);

const ended = (words: string): string => (words.endsWith("”") ? words : `${words}.`);
