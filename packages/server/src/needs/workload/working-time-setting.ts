import { DEFAULT_WORKING_TIME, WORKING_TIMES, type WorkingTime } from "@selaras/regulations/formulas";
import { desc, lte } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import { workingTimeSettings } from "./tables.js";

/** A number of minutes the office states itself; it stands in no act that was read. */
export const OWN_WORKING_TIME = "LAIN";

/** The set as stored with a version or a setting. Own minutes keep the months, weeks and days of the usual year. */
export function workingTimeOf(id: string, minutes: number): WorkingTime {
  const known = WORKING_TIMES.find((one) => one.id === id);
  if (known && known.minutesPerYear === minutes) return known;
  return {
    ...DEFAULT_WORKING_TIME,
    id: OWN_WORKING_TIME,
    name: `${minutes.toLocaleString("id-ID")} menit setahun menurut ketetapan kantor`,
    minutesPerYear: minutes,
    basis: { source: "Ketetapan kantor", article: null, status: "uncertain" },
  };
}

/** What the office decided for sheets of this year: its newest decision that holds by then, else 1,250 hours. */
export async function workingTimeFor(db: Queryable, year: number): Promise<WorkingTime> {
  const [setting] = await db
    .select()
    .from(workingTimeSettings)
    .where(lte(workingTimeSettings.fromYear, year))
    .orderBy(desc(workingTimeSettings.fromYear), desc(workingTimeSettings.id))
    .limit(1);
  return setting ? workingTimeOf(setting.workingTime, setting.workingMinutes) : DEFAULT_WORKING_TIME;
}
