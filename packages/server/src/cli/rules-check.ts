import {
  type Finding,
  judgeCase,
  type LocalRule,
  type RuleProfile,
  readCase,
  readLocalRule,
} from "@selaras/regulations";
import { readingOn } from "../rules/rule-settings.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { usage } from "./messages.js";
import { officeCalendar } from "./office-calendar.js";
import { readDocument, UnreadableInput } from "./read-document.js";
import { rulesTexts } from "./rules-messages.js";
import { withInstallation } from "./with-installation.js";

/**
 * Judges one case file. Exits 0 when nothing forbids it (PASS, WARN, NEED-DOC), 1 when something does (BLOCK), 2 with a line per fault for a
 * file that is no case. `--office`: as this government reads the law, with its own rules; otherwise no database is opened. `--holidays`: days
 * off of one year as the office has them. `--local`: with one more rule, as it would be written down.
 */
export async function checkCase(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("rules", args, {
    date: "text",
    json: "flag",
    office: "flag",
    holidays: "text",
    local: "text",
  } as const);
  if (files.length !== 1) throw new WrongUsage(usage.wrong(usage.missing("Satu berkas perkara"), "rules"));
  const [path] = files as [string];
  const stored = await readDocument(path);
  const read = readCase(stored, values.date);
  if (!read.ok) {
    console.error(rulesTexts.faults(path, read.faults.length));
    for (const fault of read.faults) console.error(rulesTexts.fault(fault));
    return 2;
  }
  const reading = values.office ? await officeReading(read.question.on) : statedReading(stored);
  const calendar = values.holidays === undefined ? {} : { calendar: await officeCalendar(values.holidays) };
  const tried = values.local === undefined ? [] : [await ruleOfFile(values.local)];
  const local = { local: [...(reading.local ?? []), ...tried] };
  const { verdict, findings } = judgeCase(read.question, { ...reading, ...calendar, ...local });
  if (values.json) console.log(JSON.stringify({ verdict, findings: findings.map(presentFinding) }, null, 2));
  else {
    console.log(rulesTexts.verdict(verdict, read.question.on));
    for (const finding of findings) for (const line of rulesTexts.finding(finding)) console.log(line);
    if (findings.length === 0) console.log(rulesTexts.nothing);
  }
  return verdict === "BLOCK" ? 1 : 0;
}

/** `facts` are what the rule read; `missing` names papers and facts as the case file calls them. */
const presentFinding = ({ rule, version, severity, status, citation, message, facts, ...rest }: Finding) => ({
  rule,
  version,
  severity,
  status,
  citation,
  message,
  facts,
  ...(rest.missing && { missing: rest.missing }),
  ...(rest.lawfulFrom && { lawfulFrom: rest.lawfulFrom }),
});

/** A stored legal case may say how the office reads the law in it. */
const statedReading = (stored: unknown): RuleProfile =>
  typeof stored === "object" && stored !== null && "case" in stored && "reading" in stored
    ? (stored.reading as RuleProfile)
    : {};

async function ruleOfFile(path: string): Promise<LocalRule> {
  const rule = readLocalRule(await readDocument(path));
  if (rule.ok) return { ...rule.rule, version: 1 };
  throw new UnreadableInput(
    [rulesTexts.localFaults(path, rule.faults.length), ...rule.faults.map(rulesTexts.fault)].join("\n"),
  );
}

async function officeReading(on: string): Promise<RuleProfile> {
  let reading: RuleProfile = {};
  await withInstallation(async ({ context }) => {
    reading = (await readingOn(context.db, on)) ?? {};
    return 0;
  });
  return reading;
}
