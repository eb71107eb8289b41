import { readFile } from "node:fs/promises";
import { NATIONAL_YEARS, readCalendarYear, type WorkCalendar, workCalendar } from "@selaras/regulations";
import { reading } from "./messages.js";
import { UnreadableInput } from "./read-document.js";
import { rulesTexts } from "./rules-messages.js";

/** An office's days off of one year, CSV or JSON, in the place of the national list of that year. A file with faults is refused whole. */
export async function officeCalendar(path: string): Promise<WorkCalendar> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UnreadableInput(code === "ENOENT" ? reading.notFound(path) : reading.unreadable(path, message));
  }
  const read = readCalendarYear(text);
  if (!read.ok)
    throw new UnreadableInput(
      [rulesTexts.calendarFaults(path, read.faults.length), ...read.faults.map(rulesTexts.fault)].join("\n"),
    );
  return workCalendar(NATIONAL_YEARS, [read.year]);
}
