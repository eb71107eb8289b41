import { localRuleWithdrawal, newLocalRule } from "@selaras/contract";
import { parseDate, readLocalRule } from "@selaras/regulations";
import { systemClock, todayOf } from "../platform/clock.js";
import { previewLocalRule } from "../rules/preview-local-rule.js";
import { addLocalRule, withdrawLocalRule } from "../rules/record-local-rule.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { usage } from "./messages.js";
import { readDocument } from "./read-document.js";
import { rulesTexts } from "./rules-messages.js";
import { systemActor } from "./system-actor.js";
import { withInstallation } from "./with-installation.js";

/**
 * `rules add aturan.json`: a rule of the government's own, or a new version of one. `--preview` says whom and what it would touch and keeps
 * nothing. Exits 2 with a line per fault for a file that is no rule.
 */
export async function addRule(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("rules", args, {
    reason: "text",
    by: "text",
    preview: "flag",
  } as const);
  if (files.length !== 1) throw wrong(usage.missing("Satu berkas aturan"));
  const [path] = files as [string];
  const definition = await readDocument(path);
  const read = readLocalRule(definition);
  if (!read.ok) {
    console.error(rulesTexts.localFaults(path, read.faults.length));
    for (const fault of read.faults) console.error(rulesTexts.fault(fault));
    return 2;
  }
  if (values.preview) return preview(definition);
  if (values.reason === undefined || values.by === undefined)
    throw wrong(usage.missing("--reason atau --by"));
  const asked = newLocalRule.safeParse({ definition, reason: values.reason, decidedBy: values.by });
  if (!asked.success) throw wrong(rulesTexts.tooShort);
  return withInstallation(async ({ context }) => {
    const { rule, version } = await addLocalRule(context, asked.data, systemActor.username);
    console.log(rulesTexts.added(rule, version, read.rule.effectiveFrom, asked.data.decidedBy));
    return 0;
  });
}

const preview = (definition: unknown): Promise<number> =>
  withInstallation(async ({ context }) => {
    const { sentences, touch } = await previewLocalRule(context, systemActor, definition);
    if (sentences) console.log(`${sentences.concerns} ${sentences.requires}`);
    for (const line of touch === null ? [rulesTexts.noWorkforce] : rulesTexts.touch(touch)) console.log(line);
    return 0;
  });

/** `rules withdraw LOKAL-...`: ends a rule of the government's own from a day on; what was judged by it keeps it. */
export async function withdrawRule(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("rules", args, {
    reason: "text",
    by: "text",
    from: "text",
  } as const);
  if (files.length !== 1) throw wrong(usage.missing("Nama aturan"));
  if (values.reason === undefined || values.by === undefined)
    throw wrong(usage.missing("--reason atau --by"));
  const from = values.from ?? todayOf(systemClock);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(from) || parseDate(from) === null)
    throw wrong(rulesTexts.date("--from", from));
  const asked = localRuleWithdrawal.safeParse({
    effectiveFrom: from,
    reason: values.reason,
    decidedBy: values.by,
  });
  if (!asked.success) throw wrong(rulesTexts.tooShort);
  return withInstallation(async ({ context }) => {
    await withdrawLocalRule(context, files[0]!, asked.data, systemActor.username);
    console.log(rulesTexts.withdrawn(files[0]!, from, asked.data.decidedBy));
    return 0;
  });
}

const wrong = (what: string) => new WrongUsage(usage.wrong(what, "rules"));
