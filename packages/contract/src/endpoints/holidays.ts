import { z } from "zod";
import { isoDate } from "./parts.js";

/** Days off of one year: the national list, or the one this office handed in, by which every deadline in working days is counted. */
export const holidayYear = z.object({
  year: z.number().int(),
  source: z.string(),
  days: z.array(z.object({ date: isoDate, kind: z.enum(["NATIONAL", "JOINT_LEAVE"]), name: z.string() })),
  /** False: its decree is not known, so counts across it are provisional. */
  settled: z.boolean(),
  /** Who handed it in, and why; null: the national list that SELARAS carries. */
  record: z.object({ reason: z.string(), decidedBy: z.string(), recordedOn: isoDate }).nullable(),
});
export type HolidayYear = z.infer<typeof holidayYear>;

export const newHolidays = z.object({
  /** CSV (`tanggal;jenis;keterangan`) or JSON of one whole year. */
  text: z.string().min(1).max(50_000),
  reason: z.string().trim().min(5).max(1_000),
  decidedBy: z.string().trim().min(3).max(200),
});
export type NewHolidays = z.infer<typeof newHolidays>;

const years = z.object({ years: z.array(holidayYear) });
export const holidaysEndpoints = {
  /** Latest year first; the newest list of each. Open to all. */
  "GET /api/holidays": { response: years },
  /** Needs `rules.set`. A list with faults is refused whole (422), each fault named. Nothing is overwritten. */
  "POST /api/holidays": { body: newHolidays, response: years },
} as const;
