import { z } from "zod";
import { nip, seatCode, seatRef, verdict } from "./parts.js";
import { planSummary } from "./plan.js";

/** Indonesian words of a decision people make by hand on the planning desk (meja rencana). */
export const decisionKinds = ["kunci", "larang", "tarik", "cadangkan", "nilai"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

const place = z.object({ nip, seat: seatCode });
const most = 60;

/**
 * `kunci`: these people must hold these seats. `larang`: they must not. `tarik`: they take no part and stay where they are today.
 * `cadangkan`: so many vacant seats of a post are kept free. `nilai`: a person's value in a post is taken to be `value` points.
 */
export const decision = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("kunci"), places: z.array(place).min(1).max(most) }),
  z.object({ kind: z.literal("larang"), places: z.array(place).min(1).max(most) }),
  z.object({ kind: z.literal("tarik"), nips: z.array(nip).min(1).max(most) }),
  z.object({ kind: z.literal("cadangkan"), seat: seatCode, seats: z.number().int().min(1).max(100) }),
  z.object({
    kind: z.literal("nilai"),
    nip,
    seat: seatCode,
    value: z.number().int().min(-10_000).max(10_000),
  }),
]);
export type Decision = z.infer<typeof decision>;

/** What the best plan under a set of decisions is, and how it differs from the best plan under another. */
export const deskAnswer = z.object({
  /** `tidak-mungkin`: no lawful plan keeps these decisions; `belum-terbukti`: a plan whose gap is not closed in time. */
  status: z.enum(["optimal", "belum-terbukti", "tidak-mungkin"]),
  /** Why it cannot be, in plain sentences; empty unless `tidak-mungkin`. */
  reasons: z.array(z.string()),
  objective: z.number().nullable(),
  bound: z.number().nullable(),
  /** Points that the plan loses by the difference; negative when it gains. Null when impossible. */
  price: z.number().nullable(),
  moves: z.number().int().nullable(),
  seatsShort: z.number().int().nullable(),
  movesBefore: z.number().int(),
  seatsShortBefore: z.number().int(),
  /** Everybody whose place differs, the people named in the decisions first. */
  differs: z.array(
    z.object({
      nip,
      name: z.string(),
      today: seatRef.nullable(),
      before: seatRef.nullable(),
      after: seatRef.nullable(),
      named: z.boolean(),
      verdict,
      /** What the law says about the new place beyond PASS, worst first. */
      rules: z.array(z.object({ rule: z.string(), title: z.string(), severity: verdict })),
    }),
  ),
});
export type DeskAnswer = z.infer<typeof deskAnswer>;

export const ledgerDecision = z.object({
  seq: z.number().int(),
  decision,
  sentence: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  /** Points the plan lost (negative: gained) when it was made, beside the decisions in force then. */
  price: z.number(),
  undone: z.object({ by: z.string(), at: z.string() }).nullable(),
});
export type LedgerDecision = z.infer<typeof ledgerDecision>;

export const ledger = z.object({
  /** Number of the newest entry; send it back as `base`, so that two who decide at once hear of each other. */
  head: z.number().int(),
  decisions: z.array(ledgerDecision),
  /** The best plan under all decisions in force against the plan as proposed. */
  answer: deskAnswer,
});
export type Ledger = z.infer<typeof ledger>;

/**
 * Where a person could lawfully be instead, and what each place would cost all: the seat of today and the weighed places of most value to
 * the person. Prices are beside the decisions in force; the cheapest first, then what cannot be.
 */
export const placeOptions = z.object({
  /** Where the plan puts the person now; null: on the waiting list. */
  here: seatRef.nullable(),
  /** Points of the person in that place. */
  hereValue: z.number().int(),
  /** Lawful places weighed for the person besides that one, of which `places` shows the best. */
  weighed: z.number().int(),
  places: z.array(
    z.object({
      /** Null: on the waiting list, as today. */
      seat: seatRef.nullable(),
      isToday: z.boolean(),
      value: z.number().int(),
      /** Points the whole plan would lose; null when it cannot be, for `reasons`. */
      price: z.number().nullable(),
      reasons: z.array(z.string()),
      /** Others whose place would change. */
      others: z.number().int(),
      isProven: z.boolean(),
    }),
  ),
});
export type PlaceOptions = z.infer<typeof placeOptions>;

const swapSide = z.object({
  nip,
  name: z.string(),
  from: seatRef,
  to: seatRef,
  /** Points of the own lot: way to work, career, wish. */
  gain: z.number().int(),
  commuteBefore: z.number().int().nullable(),
  commuteAfter: z.number().int().nullable(),
});
export type SwapSide = z.infer<typeof swapSide>;
/** Two people who stay in the plan and would both be better off in each other's place; an offer, no part of the plan. */
export const swapOffer = z.object({ a: swapSide, b: swapSide });
export type SwapOffer = z.infer<typeof swapOffer>;

const id = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
const seq = id.extend({ seq: z.coerce.number().int().positive().max(2_147_483_647) });
const base = z.number().int().min(0);

export const workbenchEndpoints = {
  /** Decisions made by hand on a plan, oldest first, and what they come to. */
  "GET /api/plans/:id/decisions": { params: id, response: ledger },
  /** What else could become of one person, each with its price. 404 when the plan does not know the person. */
  "GET /api/plans/:id/places/:nip": { params: id.extend({ nip }), response: placeOptions },
  /** Voluntary swaps (tukar tempat); null in plans of earlier versions. */
  "GET /api/plans/:id/swaps": { params: id, response: z.object({ offers: z.array(swapOffer).nullable() }) },
  /** What one more decision would cost and whom it would touch; stores nothing. */
  "POST /api/plans/:id/what-if": { params: id, body: z.object({ decision }), response: deskAnswer },
  /** 409 `keputusan-bentrok` when it contradicts a decision in force, or one made since `base` about the same person or seat. */
  "POST /api/plans/:id/decisions": {
    params: id,
    body: z.object({ decision, reason: z.string().trim().min(3).max(500), base }),
    response: ledger,
  },
  "POST /api/plans/:id/decisions/:seq/undo": { params: seq, response: ledger },
  "POST /api/plans/:id/decisions/:seq/redo": { params: seq, response: ledger },
  /** Draws up a new plan of the same options that keeps the decisions in force. */
  "POST /api/plans/:id/redraw": {
    params: id,
    body: z.object({ name: z.string().trim().min(1).max(120) }),
    response: planSummary,
  },
} as const;
