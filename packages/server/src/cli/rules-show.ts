import type { RuleVersion } from "@selaras/contract";
import {
  type IsoDate,
  isInForce,
  isLocalId,
  nearestName,
  parseDate,
  type RulebookEntry,
  rulebook,
} from "@selaras/regulations";
import { systemClock, todayOf } from "../platform/clock.js";
import { audienceOf } from "../rules/checked-on.js";
import { casesOf } from "../rules/legal-cases.js";
import { ruleBook } from "../rules/rule-book.js";
import { EFFECTS } from "../rules/rule-changes.js";
import { numbersOf } from "../rules/rule-numbers.js";
import { presentEntry } from "../rules/rule-presenter.js";
import { topicOf } from "../rules/rule-topics.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { usage } from "./messages.js";
import { rulesTexts, STATUSES } from "./rules-messages.js";
import { withInstallation } from "./with-installation.js";

const options = { topic: "text", date: "text", status: "text", office: "flag", json: "flag" } as const;

/** The rules of a day (today, unless asked otherwise), one line each. `--office`: with the government's own, from its database. */
export async function listRules(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("rules", args, options);
  if (files.length > 0) throw wrong(rulesTexts.stray(files[0]!));
  const on = dayAsked(values.date);
  const entries = (await bookOf(values.office === true)).map(presentEntry);
  const topics = [...new Set(entries.map(({ topic }) => topic))];
  const topic = values.topic?.toLowerCase();
  if (topic !== undefined && !topics.some((one) => one.toLowerCase().includes(topic)))
    throw wrong(rulesTexts.unknownTopic(values.topic!, topics));
  const status = statusAsked(values.status);
  const rules = entries.flatMap(({ id, topic: under, versions }) => {
    const version = versions.find((one) => holds(one, on));
    if (version === undefined || (status !== null && version.status !== status)) return [];
    if (topic !== undefined && !under.toLowerCase().includes(topic)) return [];
    const { changes: _, text: __, ...shown } = version;
    return [{ id, topic: under, ...shown }];
  });
  if (values.json) {
    console.log(JSON.stringify({ asOf: on, rules }, null, 2));
    return 0;
  }
  const width = Math.max(...rules.map(({ id }) => id.length), 0);
  for (const { id, title, severity, status: sure, source, article } of rules) {
    const badge = sure === "uncertain" ? "  [belum dikonfirmasi]" : "";
    console.log(`${id.padEnd(width)}  ${effectOf({ severity, status: sure }).padEnd(15)} ${title}${badge}`);
    console.log(`${" ".repeat(width)}  ${[source, article].filter(Boolean).join(" ")}`);
  }
  console.log(rulesTexts.count(rules.length, on));
  return 0;
}

/**
 * One rule whole: every version with its numbers, source and what it changed, and the legal cases about it. One of the government's own
 * (`LOKAL-...`) is read from its database.
 */
export async function showRule(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("rules", args, { date: "text", json: "flag" } as const);
  if (files.length !== 1) throw wrong(usage.missing("Nama aturan"));
  const on = dayAsked(values.date);
  const book = await bookOf(isLocalId(files[0]!));
  const rule = book.find(({ id }) => id === files[0]);
  if (!rule) {
    const ids = book.map(({ id }) => id);
    throw wrong(rulesTexts.unknownRule(files[0]!, nearestName(files[0]!, ids)));
  }
  const { versions } = presentEntry(rule);
  const cases = casesOf(rule.id).map(({ no, title, file, expected }) => ({ no, title, file, expected }));
  const page = {
    id: rule.id,
    topic: topicOf(rule),
    asOf: on,
    checkedOn: audienceOf(rule),
    versions: versions.map((version, i) => ({
      ...version,
      inForce: holds(version, on),
      params: rule.versions[i]!.params,
      numbers: numbersOf(rule.versions[i]!.params),
    })),
    cases,
  };
  if (values.json) {
    console.log(JSON.stringify(page, null, 2));
    return 0;
  }
  console.log(`${page.id}  (${page.topic})\n${page.checkedOn}`);
  for (const version of page.versions) {
    const period = `${version.effectiveFrom} sampai ${version.effectiveTo ?? "sekarang"}`;
    console.log(
      `\nVersi ${version.version}, ${period}${version.inForce ? "" : `, ${rulesTexts.notInForce}`}: ${version.title}`,
    );
    console.log(`  ${version.text}`);
    console.log(`  Dasar: ${[version.source, version.article].filter(Boolean).join(" ")}`);
    console.log(`  Sistem ${effectOf(version)}; teksnya ${STATUSES[version.status]}.`);
    for (const { name, value, unit } of version.numbers) console.log(`  ${name}: ${value} ${unit}`.trimEnd());
    for (const change of version.changes) console.log(`  Berubah: ${change}`);
  }
  if (cases.length > 0) console.log("\nPerkara:");
  for (const { no, title, expected, file } of cases)
    console.log(`  ${no.padEnd(4)} ${expected.verdict.padEnd(8)} ${title}  (${file})`);
  return 0;
}

async function bookOf(withOwn: boolean): Promise<RulebookEntry[]> {
  if (!withOwn) return rulebook();
  let book: RulebookEntry[] = [];
  await withInstallation(async ({ context }) => {
    book = await ruleBook(context.db);
    return 0;
  });
  return book;
}

const wrong = (what: string) => new WrongUsage(usage.wrong(what, "rules"));

/** A rule whose text is not confirmed only reminds. */
const effectOf = ({ severity, status }: Pick<RuleVersion, "severity" | "status">): string =>
  EFFECTS[status === "uncertain" ? "warn" : severity];

const holds = ({ effectiveFrom, effectiveTo }: RuleVersion, on: string): boolean =>
  isInForce(
    { effectiveFrom: effectiveFrom as IsoDate, effectiveTo: effectiveTo as IsoDate | null },
    on as IsoDate,
  );

function dayAsked(date: string | undefined): string {
  if (date === undefined) return todayOf(systemClock);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || parseDate(date) === null)
    throw wrong(rulesTexts.date("--date", date));
  return date;
}

function statusAsked(text: string | undefined): keyof typeof STATUSES | null {
  if (text === undefined) return null;
  const found = Object.entries(STATUSES).find(([code, words]) => [code, words].includes(text.toLowerCase()));
  if (!found) throw wrong(usage.oneOf("--status", text, Object.keys(STATUSES)));
  return found[0] as keyof typeof STATUSES;
}
