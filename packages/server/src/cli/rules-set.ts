import { type NewRuleSetting, newRuleSetting } from "@selaras/contract";
import { parseDate } from "@selaras/regulations";
import { systemClock, todayOf } from "../platform/clock.js";
import { setRuleSetting } from "../rules/set-rule-setting.js";
import { settingName, settingText } from "../rules/setting-messages.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { usage } from "./messages.js";
import { rulesTexts } from "./rules-messages.js";
import { systemActor } from "./system-actor.js";
import { withInstallation } from "./with-installation.js";

const decided = { reason: "text", by: "text", from: "text" } as const;
const DEFAULT = ["bawaan", "default"];

/** `rules set ID --param minMonths=36`: a number or reading the law leaves to the office. */
export async function setRule(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("rules", args, { ...decided, param: "text" } as const);
  const [param, value] = assignment(values.param);
  return record(files, { param, value: DEFAULT.includes(value) ? null : value }, values);
}

/** `rules confirm ID --as warn|block|off`: what a rule does whose text is not confirmed. */
export async function confirmRule(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("rules", args, { ...decided, as: "text" } as const);
  if (values.as === undefined) throw wrong(usage.missing("--as warn, block, off, atau bawaan"));
  const effect = { param: "effect", value: DEFAULT.includes(values.as) ? null : values.as };
  return record(files, effect, values);
}

async function record(
  files: readonly string[],
  what: Pick<NewRuleSetting, "param" | "value">,
  { reason, by, from }: { reason?: string; by?: string; from?: string },
): Promise<number> {
  if (files.length !== 1) throw wrong(usage.missing("Nama aturan"));
  if (reason === undefined || by === undefined) throw wrong(usage.missing("--reason atau --by"));
  const effectiveFrom = from ?? todayOf(systemClock);
  if (
    parseDate(effectiveFrom) === null ||
    !newRuleSetting.shape.effectiveFrom.safeParse(effectiveFrom).success
  )
    throw wrong(rulesTexts.date("--from", effectiveFrom));
  const decision = newRuleSetting.safeParse({ ...what, effectiveFrom, reason, decidedBy: by });
  if (!decision.success) throw wrong(rulesTexts.tooShort);
  return withInstallation(async ({ context }) => {
    await setRuleSetting(context, files[0]!, decision.data, systemActor.username);
    const words = `${settingName(what.param)[0]}: ${settingText(what.param, what.value)}`;
    console.log(rulesTexts.recorded(files[0]!, words, effectiveFrom, by));
    return 0;
  });
}

function assignment(text: string | undefined): [name: string, value: string] {
  const at = text?.indexOf("=") ?? -1;
  if (text === undefined || at < 1 || at === text.length - 1) throw wrong(rulesTexts.param(text ?? ""));
  return [text.slice(0, at), text.slice(at + 1)];
}

const wrong = (what: string) => new WrongUsage(usage.wrong(what, "rules"));
