import { z } from "zod";
import { planMove } from "./plan.js";

export const votes = ["setuju", "tolak", "abstain"] as const;
export type Vote = (typeof votes)[number];
export const outcomes = ["disetujui", "dikembalikan", "ditunda"] as const;
export type Outcome = (typeof outcomes)[number];

/** One chain of moves as the Tim Penilai Kinerja deliberates it; its number is that of the plan's moves. */
export const deliberatedChain = z.object({
  chain: z.number().int(),
  moves: z.array(planMove),
  gain: z.number().int(),
  /** The last vote of each member. */
  votes: z.array(z.object({ member: z.string(), vote: z.enum(votes), at: z.string() })),
  notes: z.array(z.object({ by: z.string(), text: z.string(), at: z.string() })),
  outcome: z
    .object({
      kind: z.enum(outcomes),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
      /** Points the plan lost by it (negative: gained); null for what was only put off. */
      price: z.number().nullable(),
    })
    .nullable(),
});
export type DeliberatedChain = z.infer<typeof deliberatedChain>;

export const deliberation = z.object({
  chains: z.array(deliberatedChain),
  /** The minutes as they stand: one sentence each, in the order of deliberation. */
  minutes: z.array(z.string()),
});
export type Deliberation = z.infer<typeof deliberation>;

const id = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
const chain = id.extend({ chain: z.coerce.number().int().min(0).max(2_147_483_647) });
const member = z.string().trim().min(2).max(120);

export const deliberationEndpoints = {
  "GET /api/plans/:id/deliberation": { params: id, response: deliberation },
  /** A member votes for themselves; whoever keeps the minutes may record the vote of a named member. */
  "POST /api/plans/:id/deliberation/:chain/vote": {
    params: chain,
    body: z.object({ vote: z.enum(votes), member: member.optional() }),
    response: deliberation,
  },
  "POST /api/plans/:id/deliberation/:chain/note": {
    params: chain,
    body: z.object({ text: z.string().trim().min(2).max(1_000) }),
    response: deliberation,
  },
  /** `disetujui` locks the moves on the planning desk, `dikembalikan` takes them back, `ditunda` leaves them open. */
  "POST /api/plans/:id/deliberation/:chain/outcome": {
    params: chain,
    body: z.object({ kind: z.enum(outcomes), reason: z.string().trim().min(3).max(400) }),
    response: deliberation,
  },
} as const;
