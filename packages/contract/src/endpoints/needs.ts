import { z } from "zod";
import { isoDate } from "./parts.js";

/** Seats needed against people there. short and surplus are added up per post, so that a surplus never hides a shortage. */
export const balance = z.object({
  needed: z.number().int(),
  holders: z.number().int(),
  short: z.number().int(),
  surplus: z.number().int(),
});
export type Balance = z.infer<typeof balance>;

export const unitBalance = balance.extend({
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  parentCode: z.string().nullable(),
  remoteness: z.string(),
  place: z
    .object({
      code: z.string(),
      name: z.string(),
      lat: z.number(),
      lon: z.number(),
      districtCode: z.string(),
      districtName: z.string(),
    })
    .nullable(),
});
export type UnitBalance = z.infer<typeof unitBalance>;

export const postBalance = balance.extend({
  unitCode: z.string(),
  unitName: z.string(),
  titleCode: z.string(),
  titleName: z.string(),
  kind: z.string(),
  family: z.string(),
  familyName: z.string(),
  /** Holders expected at each year-end, nobody moved or hired: only retirements by BUP of the post held. */
  outlook: z.array(z.number().int()),
});
export type PostBalance = z.infer<typeof postBalance>;

export const outlookRow = z.object({
  family: z.string(),
  familyName: z.string(),
  needed: z.number().int(),
  now: z.number().int(),
  years: z.array(
    z.object({
      date: isoDate,
      holders: z.number().int(),
      retirements: z.number().int(),
      contractsEnding: z.number().int(),
      short: z.number().int(),
    }),
  ),
});

export const needsEndpoints = {
  /** Own posts of each unit, children not included; add up along parentCode for a subtree. */
  "GET /api/needs/units": { response: z.object({ total: balance, units: z.array(unitBalance) }) },
  "GET /api/needs/posts": {
    query: z.object({ unit: z.string().optional(), family: z.string().optional() }),
    response: z.object({ years: z.array(isoDate), posts: z.array(postBalance) }),
  },
  "GET /api/needs/outlook": { response: z.object({ rows: z.array(outlookRow) }) },
} as const;
