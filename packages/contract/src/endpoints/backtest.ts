import { z } from "zod";
import { planFigures } from "./compare.js";
import { isoDate, nip, seatRef } from "./parts.js";

export const backtestStates = ["berjalan", "selesai", "gagal"] as const;

/** A past round of transfers put beside what as many moves could have done. */
export const backtestSummary = z.object({
  id: z.number().int(),
  name: z.string(),
  /** The day the moves took effect. */
  tmt: isoDate,
  moves: z.number().int(),
  state: z.enum(backtestStates),
  /** Why it failed; empty otherwise. */
  message: z.string(),
  createdBy: z.string(),
  createdAt: z.string(),
});
export type BacktestSummary = z.infer<typeof backtestSummary>;

const lawFinding = z.object({
  rule: z.string(),
  nip: nip.nullable(),
  name: z.string(),
  unit: z.string(),
  found: z.string(),
  asks: z.string(),
});

export const backtestResult = z.object({
  before: planFigures,
  done: planFigures,
  possible: planFigures,
  /** How far the possible can be from the best, proven. */
  gapPpm: z.number().int(),
  /** What of the law of that day the round broke, by the second reading. */
  broken: z.array(lawFinding),
  /** What cannot be shown to have been kept: a fact or a paper of that time is not in today's registers. No breach. */
  unproven: z.array(lawFinding),
  /** Units whose seats short differ between before, done and possible; own posts only. */
  units: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      before: z.number().int(),
      done: z.number().int(),
      possible: z.number().int(),
    }),
  ),
  /** Moves of the possible that were not done. */
  others: z.array(z.object({ nip, name: z.string(), from: seatRef.nullable(), to: seatRef })),
  /** Moves done that the possible has too. */
  same: z.number().int(),
  /** What the reconstruction does not know, in plain sentences. */
  notes: z.array(z.string()),
});
export type BacktestResult = z.infer<typeof backtestResult>;

const id = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });

export const backtestEndpoints = {
  "GET /api/backtests": {
    response: z.object({
      backtests: z.array(backtestSummary),
      /** Days on which the register of posts records enough moves to be a round. */
      recorded: z.array(z.object({ tmt: isoDate, moves: z.number().int() })),
    }),
  },
  "POST /api/backtests/recorded": {
    body: z.object({ tmt: isoDate }),
    response: backtestSummary,
  },
  "GET /api/backtests/:id": {
    params: id,
    response: backtestSummary.extend({ result: backtestResult.nullable() }),
  },
} as const;
