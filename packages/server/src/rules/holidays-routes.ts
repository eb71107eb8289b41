import type { HolidayYear } from "@selaras/contract";
import { NATIONAL_YEARS } from "@selaras/regulations";
import type { FastifyInstance } from "fastify";
import type { Context } from "../platform/context.js";
import type { Queryable } from "../platform/database.js";
import { allowed, anyone } from "../platform/policy.js";
import { Refusal } from "../platform/refusal.js";
import { actorOf, route } from "../platform/route.js";
import { allHolidayYears, importHolidays } from "./holidays.js";
import { faultText, localRuleTexts } from "./local-rule-messages.js";

/** The calendar of the office: read by everybody, handed in by the law bureau. */
export function registerHolidayRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context;
  route(app, "GET /api/holidays", anyone, async () => ({ years: await holidayYears(db) }));

  route(app, "POST /api/holidays", allowed("rules.set"), async (call) => {
    const done = await importHolidays(context, call.body, actorOf(call).username);
    if ("faults" in done)
      throw new Refusal(
        422,
        "daftar-libur-keliru",
        done.faults.map(faultText).join(" "),
        localRuleTexts.faultsHint,
      );
    return { years: await holidayYears(db) };
  });
}

/** The newest list of each year, the office's own before the national one; the latest year first. */
export async function holidayYears(db: Queryable): Promise<HolidayYear[]> {
  const years = new Map<number, HolidayYear>();
  for (const { year, source, daysOff, isSettled } of NATIONAL_YEARS)
    years.set(year, { year, source, days: [...daysOff], settled: isSettled, record: null });
  // Oldest first, so that the newest of a year stays.
  for (const { year, source, daysOff, reason, decidedBy, recordedAt } of (
    await allHolidayYears(db)
  ).reverse())
    years.set(year, {
      year,
      source,
      days: [...daysOff],
      settled: true,
      record: { reason, decidedBy, recordedOn: new Date(recordedAt).toISOString().slice(0, 10) },
    });
  return [...years.values()].sort((a, b) => b.year - a.year);
}
