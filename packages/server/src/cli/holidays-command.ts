import { readFile } from "node:fs/promises";
import { newHolidays } from "@selaras/contract";
import { importHolidays } from "../rules/holidays.js";
import { holidayYears } from "../rules/holidays-routes.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { reading, usage } from "./messages.js";
import { UnreadableInput } from "./read-document.js";
import { rulesTexts } from "./rules-messages.js";
import { systemActor } from "./system-actor.js";
import { withInstallation } from "./with-installation.js";

/** `holidays list`: the days off every deadline is counted by. `holidays import libur-2027.csv`: a year of the office's own, on record. */
export async function holidaysCommand(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === "list") return list(rest);
  if (name === "import") return put(rest);
  throw wrong(rulesTexts.holidaysUsage);
}

function list(args: readonly string[]): Promise<number> {
  const { files } = readArguments("holidays", args, {});
  if (files.length > 0) throw wrong(rulesTexts.stray(files[0]!));
  return withInstallation(async ({ context }) => {
    for (const year of await holidayYears(context.db)) console.log(rulesTexts.holidayYear(year));
    return 0;
  });
}

/** Exits 2 with a line per fault for a list that is none; nothing is kept then. */
async function put(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("holidays", args, { reason: "text", by: "text" } as const);
  if (files.length !== 1) throw wrong(usage.missing("Satu berkas hari libur"));
  const [path] = files as [string];
  if (values.reason === undefined || values.by === undefined)
    throw wrong(usage.missing("--reason atau --by"));
  const asked = newHolidays.safeParse({
    text: await textOf(path),
    reason: values.reason,
    decidedBy: values.by,
  });
  if (!asked.success) throw wrong(rulesTexts.tooShort);
  return withInstallation(async ({ context }) => {
    const done = await importHolidays(context, asked.data, systemActor.username);
    if ("faults" in done) {
      console.error(rulesTexts.calendarFaults(path, done.faults.length));
      for (const fault of done.faults) console.error(rulesTexts.fault(fault));
      return 2;
    }
    console.log(rulesTexts.holidaysRecorded(done.year, done.days, asked.data.decidedBy));
    return 0;
  });
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UnreadableInput(code === "ENOENT" ? reading.notFound(path) : reading.unreadable(path, message));
  }
}

const wrong = (what: string) => new WrongUsage(usage.wrong(what, "holidays"));
