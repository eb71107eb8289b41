import { z } from "zod";

/** The figures of product section 5, always shown together. */
export const planFigures = z.object({
  moves: z.number().int(),
  seatsShort: z.number().int(),
  qualified: z.number().int(),
  worseOff: z.number().int(),
  /** Minutes from home of the movers whose way is known, in their new place; null when it is known of nobody. */
  commuteMean: z.number().int().nullable(),
  commuteP90: z.number().int().nullable(),
  commuteMax: z.number().int().nullable(),
  /** Least share of seats filled among units that need anybody, in percent. */
  lowestFill: z.number().int(),
  objective: z.number(),
  /** Violations the independent reading of the law finds. */
  unlawful: z.number().int(),
  /** Movers who came to today's post within two years; absent from plans drawn up before it was counted, like the next. */
  twice: z.number().int().nullish(),
  /** Moves into a seat that another mover leaves first: what one withdrawal can hold up. */
  waiting: z.number().int().nullish(),
});
export type PlanFigures = z.infer<typeof planFigures>;

export const baselineNames = [
  "sekarang",
  "berantai",
  "per-unit",
  "senioritas",
  "keinginan",
  "tanpa-batas",
] as const;
export type BaselineName = (typeof baselineNames)[number];

const id = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });

export const compareEndpoints = {
  /** The plan beside other ways to the same number of moves, all on the same problem. */
  "GET /api/plans/:id/baselines": {
    params: id,
    response: z.object({
      plan: planFigures,
      baselines: z.array(z.object({ name: z.enum(baselineNames), figures: planFigures })),
    }),
  },
} as const;
