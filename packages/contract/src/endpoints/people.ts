import { z } from "zod";
import { choiceStates } from "../states.js";
import { readiness } from "./development.js";
import { finding, isoDate, nip, seatRef, valueComponent, verdict } from "./parts.js";

/** All employees as columns (a city's 6,500 rows in one small answer): row i is the i-th entry of every array; unit and title are indexes. */
export const peopleColumns = z.object({
  units: z.array(z.object({ code: z.string(), name: z.string() })),
  titles: z.array(z.object({ code: z.string(), name: z.string(), kind: z.string(), family: z.string() })),
  nip: z.array(nip),
  name: z.array(z.string()),
  kind: z.array(z.string()),
  golongan: z.array(z.string()),
  age: z.array(z.number().int()),
  unit: z.array(z.number().int()),
  title: z.array(z.number().int()),
  tenureMonths: z.array(z.number().int()),
  education: z.array(z.string()),
  retirementYear: z.array(z.number().int()),
  doubts: z.array(z.number().int()),
});
export type PeopleColumns = z.infer<typeof peopleColumns>;

export const dossier = z.object({
  nip,
  name: z.string(),
  kind: z.string(),
  kindTitle: z.string(),
  birthDate: isoDate,
  age: z.number().int(),
  gender: z.string(),
  golongan: z.string().nullable(),
  golonganSince: isoDate.nullable(),
  standing: z.string(),
  retirementDate: isoDate.nullable(),
  seat: seatRef.nullable(),
  seatSince: isoDate.nullable(),
  tenureMonths: z.number().int().nullable(),
  education: z.object({
    level: z.string(),
    fieldCode: z.string().nullable(),
    fieldName: z.string(),
    year: z.number().int().nullable(),
  }),
  home: z.object({ code: z.string(), name: z.string() }).nullable(),
  commuteMinutes: z.number().int().nullable(),
  contract: z.object({ start: isoDate, end: isoDate }).nullable(),
  performance: z.array(z.object({ year: z.number().int(), predicate: z.string() })),
  assessments: z.array(z.object({ date: isoDate, jpm: z.number() })),
  certificates: z.array(
    z.object({
      kind: z.string(),
      field: z.string().nullable(),
      issuedOn: isoDate.nullable(),
      validUntil: isoDate.nullable(),
    }),
  ),
  history: z.array(
    z.object({ titleName: z.string(), unitName: z.string(), start: isoDate, end: isoDate.nullable() }),
  ),
  relatives: z.array(z.object({ relation: z.string(), name: z.string(), unitName: z.string() })),
  /** Null when the reader's role may not see discipline records. */
  discipline: z
    .array(z.object({ level: z.string(), status: z.string(), start: isoDate, end: isoDate.nullable() }))
    .nullable(),
  absences: z.array(z.object({ kind: z.string(), start: isoDate, end: isoDate.nullable() })),
  wishes: z.array(z.object({ kind: z.string(), unitName: z.string().nullable() })),
  doubts: z.array(z.string()),
});
export type Dossier = z.infer<typeof dossier>;

/** Why me, why not me: the answer for one employee in one plan. */
export const placement = z.object({
  planId: z.number().int(),
  planName: z.string(),
  tmt: isoDate,
  moved: z.boolean(),
  from: seatRef.nullable(),
  to: seatRef.nullable(),
  sentences: z.array(z.string()),
  before: z.array(valueComponent),
  after: z.array(valueComponent).nullable(),
});
export type Placement = z.infer<typeof placement>;

export const eligibility = z.object({
  to: seatRef,
  tmt: isoDate,
  verdict,
  findings: z.array(finding),
  lawfulFrom: isoDate.nullable(),
  value: z.array(valueComponent),
  valueTotal: z.number().int(),
  seatsShort: z.number().int(),
  readiness,
});
export type Eligibility = z.infer<typeof eligibility>;

const byNip = z.object({ nip });
export const peopleEndpoints = {
  "GET /api/employees": { response: peopleColumns },
  "GET /api/employees/:nip": { params: byNip, response: dossier },
  "GET /api/employees/:nip/placement": {
    params: byNip,
    /** The plan asked about, for who reads plans (403 otherwise, 404 or 409 when there is none with a result); none: the one the reader is shown. */
    query: z.object({ plan: z.coerce.number().int().positive().max(2_147_483_647).optional() }),
    /** `choice` says what that plan is, `belum` when there is none. */
    response: z.object({ placement: placement.nullable(), choice: z.enum(choiceStates) }),
  },
  "GET /api/employees/:nip/eligibility": {
    params: byNip,
    query: z.object({ unit: z.string(), title: z.string() }),
    response: eligibility,
  },
  "GET /api/me": {
    response: z.object({
      dossier: dossier.nullable(),
      placement: placement.nullable(),
      cycle: z.object({ name: z.string(), tmt: isoDate }),
    }),
  },
} as const;
