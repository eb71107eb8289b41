import { z } from "zod";
import { nip, seatRef } from "./parts.js";

/** What decided that a person with the higher claim to a seat did not get it. */
export const envyCauses = [
  "keputusan",
  "batas",
  "dibutuhkan",
  "kelebihan",
  "keseluruhan",
  "tidak-terjelaskan",
] as const;
export type EnvyCause = (typeof envyCauses)[number];

/** A person (`claimant`) worth more in a seat than who is moved there (`holder`), and better off there than where the plan leaves them. */
export const envyCase = z.object({
  claimant: z.object({ nip, name: z.string() }),
  holder: z.object({ nip, name: z.string() }),
  seat: seatRef,
  claimantValue: z.number().int(),
  holderValue: z.number().int(),
  cause: z.enum(envyCauses),
  /** Points the whole plan would lose by giving the seat to the claimant instead; negative where a limit forbids a gain. */
  loss: z.number().int(),
  sentence: z.string(),
});
export type EnvyCase = z.infer<typeof envyCase>;

export const groupKinds = ["jenis-kelamin", "umur", "golongan", "kecamatan"] as const;

export const fairness = z.object({
  envy: z.object({
    /** All cases by what decided; every case is counted, the list shows the widest ones and all unexplained. */
    counts: z.record(z.enum(envyCauses), z.number().int()),
    cases: z.array(envyCase),
  }),
  worseOff: z.array(
    z.object({
      nip,
      name: z.string(),
      from: seatRef.nullable(),
      to: seatRef,
      /** Points of way to work, career and wish before and after. */
      before: z.number().int(),
      after: z.number().int(),
      /** The need that justifies it: seats, and people there today and in the plan. */
      need: z.object({ seats: z.number().int(), before: z.number().int(), after: z.number().int() }),
      closesShortage: z.boolean(),
    }),
  ),
  /** Moved now although they came to their present post less than two years before. */
  twice: z.array(z.object({ nip, name: z.string(), since: z.string(), to: seatRef })),
  /** Who moves, by group: people, movers, and movers who are worse off. */
  groups: z.array(
    z.object({
      kind: z.enum(groupKinds),
      name: z.string(),
      people: z.number().int(),
      movers: z.number().int(),
      worseOff: z.number().int(),
    }),
  ),
});
export type Fairness = z.infer<typeof fairness>;

const id = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
export const fairnessEndpoints = {
  "GET /api/plans/:id/fairness": { params: id, response: fairness },
} as const;
