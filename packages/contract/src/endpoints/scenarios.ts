import { z } from "zod";
import { planFigures } from "./compare.js";
import { nip, seatRef } from "./parts.js";
import { planNote, planSummary } from "./plan.js";

const id = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
const reason = z.object({ reason: z.string().trim().min(3).max(500) });

/** A scenario is a plan of the cycle with its choices: named, noted, locked, and set beside others. */
export const scenarioEndpoints = {
  "PUT /api/plans/:id/scenario": {
    params: id,
    body: z.object({ name: z.string().trim().min(1).max(120), note: planNote }),
    response: planSummary,
  },
  /** From here on no decision changes the plan; 409 `skenario-terkunci` says who locked it. */
  "POST /api/plans/:id/lock": { params: id, body: reason, response: planSummary },
  "POST /api/plans/:id/unlock": { params: id, body: reason, response: planSummary },
  /** Who did what to the scenario, newest first, from the audit log. */
  "GET /api/plans/:id/history": {
    params: id,
    response: z.object({ entries: z.array(z.object({ at: z.string(), by: z.string(), what: z.string() })) }),
  },
  /** One to four scenarios side by side: figures, choices, and the people they place differently. */
  "GET /api/scenarios/comparison": {
    query: z.object({ ids: z.string().regex(/^\d{1,9}(,\d{1,9}){0,3}$/) }),
    response: z.object({
      scenarios: z.array(
        z.object({
          id: z.number().int(),
          name: z.string(),
          tmt: z.string(),
          figures: planFigures.nullable(),
        }),
      ),
      /** One line per choice that is made in any of them, in words; parallel to `scenarios`. */
      choices: z.array(z.object({ name: z.string(), values: z.array(z.string()), differ: z.boolean() })),
      people: z.array(
        z.object({
          nip,
          name: z.string(),
          today: seatRef.nullable(),
          /** Parallel to `scenarios`; null: no post. */
          places: z.array(seatRef.nullable()),
        }),
      ),
    }),
  },
} as const;
