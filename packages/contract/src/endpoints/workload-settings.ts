import { z } from "zod";
import { isoDate } from "./parts.js";

const year = z.coerce.number().int().min(2000).max(2100);
const source = z.string().trim().min(5).max(300);

/** A set of effective working time the office may choose, with how sure we are of it. */
export const workingTimeChoice = z.object({
  id: z.string(),
  name: z.string(),
  minutesPerYear: z.number().int(),
  source: z.string(),
  /** False: in no act whose text was read; the office must state its own document. */
  isConfirmed: z.boolean(),
});
export type WorkingTimeChoice = z.infer<typeof workingTimeChoice>;

export const workloadSettings = z.object({
  year: z.number().int(),
  /** Until when heads confirm the year's sheets; null: not set. */
  due: isoDate.nullable(),
  /** What new versions of the year are computed with. */
  workingTime: workingTimeChoice,
  choices: z.array(workingTimeChoice),
  /** Newest first. */
  decisions: z.array(
    z.object({
      fromYear: z.number().int(),
      minutesPerYear: z.number().int(),
      source: z.string(),
      decidedOn: isoDate,
      setBy: z.string(),
      at: z.string(),
    }),
  ),
  /** Lesson hours (JP) a week in one class group, as the office states them. */
  subjectHours: z.array(
    z.object({
      schoolKind: z.string(),
      family: z.string(),
      familyName: z.string(),
      weeklyHours: z.number(),
      source: z.string(),
    }),
  ),
  /** Families of teachers of the schools, whose hours may be set. */
  subjects: z.array(z.object({ schoolKind: z.string(), family: z.string(), familyName: z.string() })),
  maySet: z.boolean(),
});
export type WorkloadSettings = z.infer<typeof workloadSettings>;

export const workloadSettingsEndpoints = {
  "GET /api/workload-settings/:year": { params: z.object({ year }), response: workloadSettings },
  "PUT /api/workload-settings/:year/due": {
    params: z.object({ year }),
    body: z.object({ due: isoDate.nullable() }),
    response: workloadSettings,
  },
  /** A decision of the office, with its document and date; holds for versions written from now on, of this year and later. */
  "POST /api/workload-settings/:year/working-time": {
    params: z.object({ year }),
    body: z.object({
      minutesPerYear: z.number().int().min(30_000).max(150_000),
      source,
      decidedOn: isoDate,
    }),
    response: workloadSettings,
  },
  /** `weeklyHours` null takes the subject out again. */
  "PUT /api/workload-settings/:year/subject-hours": {
    params: z.object({ year }),
    body: z.object({
      schoolKind: z.enum(["SD", "SMP"]),
      family: z.string().min(1).max(100),
      weeklyHours: z.number().min(0.5).max(60).nullable(),
      source,
    }),
    response: workloadSettings,
  },
} as const;
