import { z } from "zod";
import { isoDate } from "./parts.js";

/** What the outlook is added up by. */
export const hiringGroups = ["rumpun", "unit", "perangkat"] as const;
export type HiringGroup = (typeof hiringGroups)[number];

const year = z.object({
  date: isoDate,
  holders: z.number().int(),
  retirements: z.number().int(),
  contractsEnding: z.number().int(),
  /** Seats short at the end of the year, nobody hired. */
  short: z.number().int(),
  /** New people it takes in the year so that no seat is short at its end; the first year takes up what is short today. */
  hiring: z.number().int(),
});
export type HiringYear = z.infer<typeof year>;

export const hiringRow = z.object({
  key: z.string(),
  name: z.string(),
  needed: z.number().int(),
  now: z.number().int(),
  short: z.number().int(),
  /** Nobody is moved. */
  stay: z.array(year),
  /** The plan is carried out in full; null without a plan, or for who may not see plans. */
  plan: z.array(year).nullable(),
});
export type HiringRow = z.infer<typeof hiringRow>;

export const hiringEndpoints = {
  /** The next five year-ends: retirements, contract ends, shortage, and the hiring it takes with and without the newest plan. */
  "GET /api/needs/hiring": {
    query: z.object({
      by: z.enum(hiringGroups).default("rumpun"),
      /** Only this unit and what lies below it. */
      unit: z.string().optional(),
      family: z.string().optional(),
    }),
    response: z.object({
      dataDate: isoDate,
      /** The current period's newest plan with a placement. */
      plan: z
        .object({ id: z.number().int(), name: z.string(), tmt: isoDate, moves: z.number().int() })
        .nullable(),
      total: hiringRow,
      rows: z.array(hiringRow),
    }),
  },
} as const;
