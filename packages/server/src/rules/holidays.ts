import type { NewHolidays } from "@selaras/contract";
import { type CalendarYear, type CaseFault, readCalendarYear } from "@selaras/regulations";
import { desc } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.js";
import type { Context } from "../platform/context.js";
import type { Queryable } from "../platform/database.js";
import { holidayYears } from "./tables.js";

export type HolidayYearRow = typeof holidayYears.$inferSelect & { readonly daysOff: CalendarYear["daysOff"] };

/** Every list ever handed in, the newest first. */
export async function allHolidayYears(db: Queryable): Promise<HolidayYearRow[]> {
  const rows = await db.select().from(holidayYears).orderBy(desc(holidayYears.id));
  return rows as HolidayYearRow[];
}

/** The lists that hold: the newest of each year. */
export function ownYears(rows: readonly HolidayYearRow[]): CalendarYear[] {
  const newest = new Map<number, HolidayYearRow>();
  for (const row of rows) if (!newest.has(row.year)) newest.set(row.year, row);
  return [...newest.values()].map(({ year, source, daysOff }) => ({
    year,
    source,
    daysOff,
    isSettled: true,
  }));
}

/** Puts a year's days off on record with an audit entry, or says every fault of the list. Nothing is overwritten: the newest list of a year holds. */
export async function importHolidays(
  { db, clock }: Context,
  { text, reason, decidedBy }: NewHolidays,
  recordedBy: string,
): Promise<{ readonly year: number; readonly days: number } | { readonly faults: readonly CaseFault[] }> {
  const read = readCalendarYear(text);
  if (!read.ok) return { faults: read.faults };
  const { year, source, daysOff } = read.year;
  const record = { year, source, daysOff, reason, decidedBy };
  await db.transaction(async (tx) => {
    await tx.insert(holidayYears).values({ ...record, recordedBy, recordedAt: clock.now().toISOString() });
    const entry = {
      actor: recordedBy,
      action: "hari-libur.tetapkan",
      subject: `hari-libur:${year}`,
      detail: record,
    };
    await appendAudit(tx, entry, clock);
  });
  return { year, days: daysOff.length };
}
