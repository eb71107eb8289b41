import { z } from "zod";
import { isoDate, nip, seatRef } from "./parts.js";
import { eligibility } from "./people.js";

/** A post that is empty, or that leads and will need a successor. */
export const vacancy = z.object({
  seat: seatRef,
  /** The perangkat daerah the unit belongs to; itself where it is one. "Sekretariat" alone could be anywhere. */
  departmentName: z.string(),
  leads: z.boolean(),
  seats: z.number().int(),
  empty: z.number().int(),
  holders: z.array(z.object({ nip, name: z.string(), retiresOn: isoDate.nullable() })),
});
export type Vacancy = z.infer<typeof vacancy>;

export const candidate = z.object({
  nip,
  name: z.string(),
  from: seatRef.nullable(),
  /** Points in the present post, to be compared with `eligibility.valueTotal`; null without one. */
  valueNow: z.number().int().nullable(),
  eligibility,
});
export type Candidate = z.infer<typeof candidate>;

export const succession = z.object({
  vacancy,
  tmt: isoDate,
  /** People who were weighed: everybody on the staff list who does not hold the post. */
  considered: z.number().int(),
  /** Nothing blocks them, highest value first; at most 30. */
  candidates: z.array(candidate),
  /** Worth more than the last candidate shown, but a rule blocks them or their path does not lead here; at most 10, highest value first. */
  barred: z.array(candidate),
  barredCount: z.number().int(),
});
export type Succession = z.infer<typeof succession>;

export const successionEndpoints = {
  /** Of one unit's subtree, or of the whole government. */
  "GET /api/succession": {
    query: z.object({ unit: z.string().max(100).optional() }),
    response: z.object({ vacancies: z.array(vacancy) }),
  },
  "GET /api/succession/:unit/:title": {
    params: z.object({ unit: z.string().min(1).max(100), title: z.string().min(1).max(100) }),
    response: succession,
  },
} as const;
