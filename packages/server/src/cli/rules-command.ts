import { WrongUsage } from "./arguments.js";
import { usage } from "./messages.js";
import { addRule, withdrawRule } from "./rules-add.js";
import { checkCase } from "./rules-check.js";
import { rulesTexts } from "./rules-messages.js";
import { confirmRule, setRule } from "./rules-set.js";
import { listRules, showRule } from "./rules-show.js";

const asked: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  list: listRules,
  show: showRule,
  check: checkCase,
  set: setRule,
  confirm: confirmRule,
  add: addRule,
  withdraw: withdrawRule,
};

/** The law at the command line: read it, judge a case by it, and record what the office decided where it leaves something open. */
export async function rulesCommand(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const run = name !== undefined && Object.hasOwn(asked, name) ? asked[name] : undefined;
  if (!run) throw new WrongUsage(usage.wrong(rulesTexts.usage, "rules"));
  return run(rest);
}
