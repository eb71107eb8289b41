import { cycleSettings } from "@selaras/contract";
import { changeCycle } from "../planning/cycle/change-cycle.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { cycleTexts, usage } from "./messages.js";
import { systemActor } from "./system-actor.js";
import { withInstallation } from "./with-installation.js";

/** Sets the current period. Refused when the days do not exist or the moves begin before the data. */
export async function cycleCommand(args: readonly string[]): Promise<number> {
  const settings = readCycle(args);
  return withInstallation(async ({ context }) => {
    const cycle = await changeCycle(context, settings, systemActor.username);
    console.log(cycleTexts.set(cycle.name, cycle.tmt, cycle.dataDate));
    return 0;
  });
}

export function readCycle(args: readonly string[]) {
  const { values, files } = readArguments("cycle", args, {
    name: "text",
    tmt: "text",
    data: "text",
  } as const);
  const fail = (what: string) => new WrongUsage(usage.wrong(what, "cycle"));
  if (files.length > 0) throw fail(cycleTexts.stray(files[0]!));
  if (values.name === undefined || values.tmt === undefined) throw fail(usage.missing("--name atau --tmt"));
  const { shape } = cycleSettings;
  const name = shape.name.safeParse(values.name);
  if (!name.success) throw fail(cycleTexts.name);
  for (const [option, date] of [
    ["--tmt", values.tmt],
    ["--data", values.data],
  ] as const)
    if (date !== undefined && !shape.tmt.safeParse(date).success) throw fail(cycleTexts.date(option, date));
  return { name: name.data, tmt: values.tmt, dataDate: values.data ?? null };
}
