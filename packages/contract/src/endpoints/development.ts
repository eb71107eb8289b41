import { z } from "zod";
import { certificateKinds } from "../office-files.js";
import { developmentActions, developmentStates } from "../states.js";
import { sessionStates, trainingTypeNames } from "../trainings.js";
import { finding, isoDate, nip, seatRef } from "./parts.js";

const code = z.string().trim().min(1).max(60);
const text = z.string().trim().max(200);

/** What passing a training gives: a certificate as the register of certificates names it. */
export const trainingInput = z.object({
  name: z.string().trim().min(3).max(200),
  type: z.enum(trainingTypeNames),
  /** Jam pelajaran of 45 minutes. */
  hours: z.number().int().min(1).max(2_000),
  provider: text.nullable(),
  certificateKind: z.enum(certificateKinds).nullable(),
  certificateField: text.nullable(),
  competenceCode: z
    .string()
    .regex(/^(M[1-8]|SK1|T[A-Z0-9.-]{0,29})$/)
    .nullable(),
});
export type TrainingInput = z.infer<typeof trainingInput>;

export const sessionInput = z
  .object({
    startsOn: isoDate,
    endsOn: isoDate,
    capacity: z.number().int().min(0).max(5_000),
    /** Rupiah per participant. */
    cost: z.number().int().min(0).max(500_000_000).nullable(),
    state: z.enum(sessionStates),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    message: "Tanggal selesai tidak boleh sebelum tanggal mulai.",
    path: ["endsOn"],
  });
export type SessionInput = z.infer<typeof sessionInput>;

export const trainingSession = z.object({
  code,
  startsOn: isoDate,
  endsOn: isoDate,
  capacity: z.number().int(),
  /** Places approved in development plans. */
  taken: z.number().int(),
  free: z.number().int(),
  cost: z.number().int().nullable(),
  state: z.enum(sessionStates),
  /** Takes participants and begins after the day the staff data describe. */
  open: z.boolean(),
  /** Ends before the TMT of the current period. */
  beforeTmt: z.boolean(),
});
export type TrainingSession = z.infer<typeof trainingSession>;

/** What one more place would have been worth to a plan: the best plan with it less the best plan without. */
export const placeWorth = z.object({
  planId: z.number().int(),
  planName: z.string(),
  /** People the plan moves on condition of this training, and the places it could count on. */
  used: z.number().int(),
  places: z.number().int(),
  /** Price of the limit in the plan's certificate: an upper estimate in points. Null when the limit has no price. */
  price: z.number().nullable(),
  points: z.number().nullable(),
  seats: z.number().int().nullable(),
});
export type PlaceWorth = z.infer<typeof placeWorth>;

export const training = z.object({
  code,
  ...trainingInput.shape,
  sessions: z.array(trainingSession),
  worth: placeWorth.nullable(),
});
export type Training = z.infer<typeof training>;

export const trainingCatalogue = z.object({
  tmt: isoDate,
  /** Day the staff data describe; null when the period does not say. */
  dataDate: isoDate.nullable(),
  trainings: z.array(training),
  mayWrite: z.boolean(),
});
export type TrainingCatalogue = z.infer<typeof trainingCatalogue>;

export const developmentNeed = z.object({
  kind: z.enum(["kompetensi", "kinerja", "karier"]),
  subject: z.string(),
  points: z.number().int(),
  /** Trainings of the catalogue that answer it. */
  trainings: z.array(z.string()),
});

export const developmentRow = z.object({
  id: z.number().int(),
  need: z.enum(["kompetensi", "kinerja", "karier", "talenta", "hak"]),
  subject: z.string(),
  seat: seatRef.nullable(),
  trainingCode: code.nullable(),
  sessionCode: code.nullable(),
  /** The session is not held: what rested on it does so no longer. */
  sessionCancelled: z.boolean(),
  name: z.string(),
  type: z.enum(trainingTypeNames),
  hours: z.number().int(),
  provider: z.string().nullable(),
  startsOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
  /** Null while a part of the gap is unknown; `priorityFormula` says which. */
  priority: z.number().int().nullable(),
  priorityFormula: z.string(),
  state: z.enum(developmentStates),
  progress: z.number().int(),
  revision: z.number().int(),
  reason: z.string(),
  changedBy: z.string(),
  changedAt: z.string(),
  actions: z.array(z.enum(developmentActions)),
  versions: z.array(
    z.object({
      revision: z.number().int(),
      state: z.enum(developmentStates),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    }),
  ),
});
export type DevelopmentRow = z.infer<typeof developmentRow>;

/** A development offered for a need or for what the talent box recommends; nothing is stored before a person confirms it. */
export const developmentOffer = z.object({
  need: z.enum(["kompetensi", "kinerja", "karier", "talenta"]),
  subject: z.string(),
  /** Why it is offered, in sentences. */
  basis: z.string(),
  /** The session of the catalogue that ends first and has a place; null for guidance at work. */
  training: z
    .object({
      code,
      name: z.string(),
      hours: z.number().int(),
      sessionCode: code,
      startsOn: isoDate,
      endsOn: isoDate,
      free: z.number().int(),
    })
    .nullable(),
  /** Guidance at work; its hours are for people to state. */
  own: z.object({ name: z.string(), type: z.enum(trainingTypeNames) }).nullable(),
});
export type DevelopmentOffer = z.infer<typeof developmentOffer>;

export const developmentOffers = z.object({
  /** Talent box by the default sets; null while the person is not mapped. */
  box: z.number().int().min(1).max(9).nullable(),
  offers: z.array(developmentOffer),
  /** What is needed or recommended and nothing of the catalogue answers now, in sentences. */
  unanswered: z.array(z.string()),
  /** Recommendations of the box that no development answers: rotation, succession, reward. */
  rest: z.array(z.string()),
});
export type DevelopmentOffers = z.infer<typeof developmentOffers>;

const shownNumber = z.object({ value: z.number(), formula: z.string() });

export const personDevelopment = z.object({
  nip,
  year: z.number().int(),
  /** Hours of the year and what is left of the yearly right; null while no training history was ever handed over. */
  balance: z
    .object({
      done: z.number().int(),
      remaining: shownNumber.nullable(),
      used: shownNumber.nullable(),
      rule: z.string(),
    })
    .nullable(),
  history: z.array(
    z.object({
      name: z.string(),
      year: z.number().int(),
      hours: z.number().int(),
      startedOn: isoDate.nullable(),
      endedOn: isoDate.nullable(),
      provider: z.string().nullable(),
    }),
  ),
  /** The post the needs are measured against: the one asked for, else the present one; null without either. */
  target: seatRef.nullable(),
  /** As far as they are known; `unknown` says what is not, and then there is no priority. */
  needs: z.array(developmentNeed),
  priority: shownNumber.nullable(),
  unknown: z.array(z.string()),
  rows: z.array(developmentRow),
  mayPropose: z.boolean(),
  /** For who may propose; null for everybody else and without a post. */
  offered: developmentOffers
    .extend({ model: z.string(), thresholds: z.string(), source: z.string() })
    .nullable(),
});
export type PersonDevelopment = z.infer<typeof personDevelopment>;

/** A session of the catalogue, or a development of its own (coaching, self-study) with name, type and hours. */
export const developmentProposal = z.object({
  need: z.enum(["kompetensi", "kinerja", "karier", "talenta", "hak"]),
  subject: z.string().trim().min(2).max(300),
  unit: code.nullable(),
  title: code.nullable(),
  training: code.nullable(),
  session: code.nullable(),
  own: z
    .object({
      name: z.string().trim().min(3).max(200),
      type: z.enum(trainingTypeNames),
      hours: z.number().int().min(1).max(2_000),
      provider: text.nullable(),
      startsOn: isoDate.nullable(),
      endsOn: isoDate.nullable(),
    })
    .nullable(),
  reason: z.string().trim().min(3).max(500),
});
export type DevelopmentProposal = z.infer<typeof developmentProposal>;

export const readinessStates = ["siap", "siap-bersyarat", "belum-siap"] as const;
/** Whether a person may take a post on the TMT: now, once a training is passed that ends before it, or not yet. */
export const readiness = z.object({
  state: z.enum(readinessStates),
  tmt: isoDate,
  /** Trainings the readiness rests on; sessions with dates. Empty unless `siap-bersyarat`. */
  trainings: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      hours: z.number().int(),
      provider: z.string().nullable(),
      sessionCode: z.string(),
      startsOn: isoDate,
      endsOn: isoDate,
      /** The person has a place already; otherwise `free` places are left. */
      planned: z.boolean(),
      free: z.number().int(),
    }),
  ),
  /** What is missing, as a person reads it. */
  missing: z.array(z.string()),
  /** First day on which nothing would be missing; null when no day can be told. */
  readyFrom: isoDate.nullable(),
  sentence: z.string(),
});
export type Readiness = z.infer<typeof readiness>;

/** A training a planned move rests on. */
export const moveTraining = z.object({
  code: z.string(),
  name: z.string(),
  hours: z.number().int(),
  provider: z.string().nullable(),
  sessionCode: z.string(),
  startsOn: isoDate,
  endsOn: isoDate,
  /** False once the session is not held or the person's place was given up: the move lacks the paper again. */
  holds: z.boolean(),
  sentence: z.string(),
  /** What stands in the way of the move without it. */
  without: z.array(finding),
});
export type MoveTraining = z.infer<typeof moveTraining>;

export const planTrainings = z.object({
  /** Moves of the plan that rest on a training. */
  moves: z.array(z.object({ nip, name: z.string(), to: seatRef, trainings: z.array(moveTraining) })),
  /** "Rencana ini bertumpu pada …", and what no longer holds. */
  notices: z.array(z.object({ kind: z.enum(["bertumpu", "batal"]), sentence: z.string() })),
  worth: z.array(placeWorth.extend({ code: z.string(), name: z.string() })),
});
export type PlanTrainings = z.infer<typeof planTrainings>;

const byNip = z.object({ nip });
const byCode = z.object({ code });
const rowAction = z.object({
  revision: z.number().int().min(1),
  reason: z.string().trim().min(3).max(500),
});
const id = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });

export const developmentEndpoints = {
  "GET /api/trainings": { response: trainingCatalogue },
  /** Writes a training of the catalogue; a new code adds one. */
  "PUT /api/trainings/:code": { params: byCode, body: trainingInput, response: trainingCatalogue },
  /** Writes a session; BATAL cancels it, and plans that rest on it say so. 409 when fewer places than are taken. */
  "PUT /api/trainings/:code/sessions/:session": {
    params: byCode.extend({ session: code }),
    body: sessionInput,
    response: trainingCatalogue,
  },
  /** Balance, history and plan of a person, with the needs against a post (`unit` and `title`; else the present one). */
  "GET /api/employees/:nip/development": {
    params: byNip,
    query: z.object({ unit: code.optional(), title: code.optional() }),
    response: personDevelopment,
  },
  "POST /api/employees/:nip/development": {
    params: byNip,
    body: developmentProposal,
    response: personDevelopment,
  },
  /** Several rows at once, all of them or none: the offers that somebody confirmed. */
  "POST /api/employees/:nip/development-plan": {
    params: byNip,
    body: z.object({ proposals: z.array(developmentProposal).min(1).max(20) }),
    response: personDevelopment,
  },
  "POST /api/employees/:nip/development/:id/approve": {
    params: byNip.extend(id.shape),
    body: rowAction,
    response: personDevelopment,
  },
  "POST /api/employees/:nip/development/:id/start": {
    params: byNip.extend(id.shape),
    body: rowAction,
    response: personDevelopment,
  },
  "POST /api/employees/:nip/development/:id/finish": {
    params: byNip.extend(id.shape),
    body: rowAction,
    response: personDevelopment,
  },
  "POST /api/employees/:nip/development/:id/cancel": {
    params: byNip.extend(id.shape),
    body: rowAction,
    response: personDevelopment,
  },
  "PUT /api/employees/:nip/development/:id/progress": {
    params: byNip.extend(id.shape),
    body: rowAction.extend({ progress: z.number().int().min(0).max(100) }),
    response: personDevelopment,
  },
  "GET /api/employees/:nip/readiness": {
    params: byNip,
    query: z.object({ unit: code, title: code }),
    response: readiness,
  },
  "GET /api/plans/:id/trainings": { params: id, response: planTrainings },
} as const;
