import { z } from "zod";
import { choiceStates, planStates } from "../states.js";
import { moveTraining } from "./development.js";
import { finding, isoDate, nip, seatCode, seatRef, valueComponent, verdict } from "./parts.js";

export const priorities = ["rendah", "biasa", "tinggi"] as const;
export const valueWeights = z.object({
  education: z.number().int().min(0).max(1000),
  competence: z.number().int().min(0).max(1000),
  experience: z.number().int().min(0).max(1000),
  performance: z.number().int().min(0).max(1000),
  distance: z.number().int().min(0).max(1000),
  overdue: z.number().int().min(0).max(1000),
  development: z.number().int().min(0).max(1000),
  wish: z.number().int().min(0).max(1000),
});
export type ValueWeights = z.infer<typeof valueWeights>;

/** `layanan`: best for services. `seimbang`: nobody loses more than so much of the own lot. `sukarela`: nobody is moved to what they value less. */
export const planModes = ["layanan", "seimbang", "sukarela"] as const;
export type PlanMode = (typeof planModes)[number];

const unitCode = z.string().min(1).max(60);
const people = z.number().int().min(0).max(20_000).nullable();
const rupiah = z.number().int().min(0).max(1_000_000_000).nullable();
const mostUnits = 200;

/** What a scenario adds to the choices every plan has; plans of earlier versions have none of it. */
const scenarioOptions = {
  mode: z.enum(planModes).optional(),
  /** Points of the own lot (way to work, career, wish) that a person may lose at most in mode `seimbang`. */
  mostLoss: z.number().int().min(0).max(3_000).optional(),
  /** Before the priority of the service: the nearest unit named, upwards from the post, decides. */
  unitPriorities: z
    .array(z.object({ unitCode, priority: z.enum(priorities) }))
    .max(mostUnits)
    .optional(),
  /** People who may leave and come into the unit with all below it; null: no limit of its own. */
  unitLimits: z
    .array(z.object({ unitCode, out: people, in: people }))
    .max(mostUnits)
    .optional(),
  /** Left as they are: people stay, units and posts give nobody and take nobody. */
  excluded: z
    .object({
      people: z.array(nip).max(2_000),
      units: z.array(unitCode).max(mostUnits),
      posts: z.array(seatCode).max(2_000),
    })
    .optional(),
  /** Rupiah of one move as the office reckons it, within a kecamatan and to another, and how much all may cost; null: not known, no limit. */
  money: z
    .object({
      sameDistrict: rupiah,
      otherDistrict: rupiah,
      budget: z.number().int().min(0).max(1_000_000_000_000).nullable(),
    })
    .optional(),
};

/** What a person chooses before a plan is drawn up. Weights are points per full component; defaults are documented in docs/. */
export const planOptions = z.object({
  name: z.string().min(1).max(120),
  /** Most people that may move. */
  budget: z.number().int().min(0).max(20_000),
  weights: valueWeights,
  /** How much filling a shortage counts, by service. */
  services: z.object({
    pendidikan: z.enum(priorities),
    kesehatan: z.enum(priorities),
    kewilayahan: z.enum(priorities),
    teknis: z.enum(priorities),
    administrasi: z.enum(priorities),
  }),
  /** Points a single move must be worth before it is proposed. */
  moveCost: z.number().int().min(0).max(5_000),
  timeLimitSeconds: z.number().int().min(1).max(600),
  /** People who lack only a training that a session before the TMT can still give may be planned on that condition. Absent: they may not. */
  onCondition: z.boolean().optional(),
  ...scenarioOptions,
});
export type PlanOptions = z.infer<typeof planOptions>;

export const planNote = z.string().trim().max(2_000);

export const planProgress = z.object({
  state: z.enum(planStates),
  phase: z.string(),
  bound: z.number().nullable(),
  best: z.number().nullable(),
  gapPpm: z.number().int().nullable(),
  seconds: z.number(),
  message: z.string(),
});
export type PlanProgress = z.infer<typeof planProgress>;

export const frontierPoint = z.object({
  budget: z.number().int(),
  moves: z.number().int(),
  seatsShort: z.number().int(),
  seatsClosed: z.number().int(),
  objective: z.number(),
  bound: z.number(),
  /** People in a post whose education is at least related to what it asks; null in plans of earlier versions. */
  qualified: z.number().int().nullable(),
  worseOff: z.number().int().nullable(),
  /** Mean minutes from home of all staff whose way is known today and then; one decimal. */
  commute: z.number().nullable(),
});
/** What a curve may be read for; each has its bend in words. */
export const curveMeasures = ["seatsClosed", "qualified", "worseOff", "commute"] as const;
export type CurveMeasure = (typeof curveMeasures)[number];

export const planSummary = z.object({
  id: z.number().int(),
  name: z.string(),
  state: z.enum(planStates),
  createdAt: z.string(),
  createdBy: z.string(),
  options: planOptions,
  /** The plan whose decisions by hand this one keeps, and how many. */
  basedOn: z.number().int().nullable(),
  decisions: z.number().int(),
  /** What people wrote about the scenario. */
  note: z.string(),
  /** Locked: no decision changes it any more. */
  locked: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
  /** `dipilih`: the chosen plan of its period; `dibuka`: and open to employees; `belum`: neither, or no longer. */
  choice: z.enum(choiceStates),
  cycle: z.object({ id: z.number().int(), name: z.string(), current: z.boolean() }),
  tmt: isoDate,
  progress: planProgress,
  result: z
    .object({
      status: z.enum(["optimal", "feasible", "infeasible", "timeout"]),
      objective: z.number(),
      bound: z.number(),
      gapPpm: z.number().int(),
      employees: z.number().int(),
      candidates: z.number().int(),
      moves: z.number().int(),
      seatsShortBefore: z.number().int(),
      seatsShortAfter: z.number().int(),
      qualifiedBefore: z.number().int(),
      qualifiedAfter: z.number().int(),
      worseOff: z.number().int(),
      commuteBefore: z.number().int().nullable(),
      commuteAfter: z.number().int().nullable(),
      /** What the moves cost by the office's figures; `uncertain` of them with the higher figure, since a kecamatan is not known. */
      cost: z.object({ rupiah: z.number().int(), uncertain: z.number().int() }).nullable(),
      verified: z.boolean(),
      verifierMessage: z.string(),
      lawful: z.boolean(),
      lawMessage: z.string(),
      problemHash: z.string(),
      planHash: z.string(),
      seconds: z.number(),
      conflict: z.array(z.string()),
      /** What was left out on purpose before solving, one plain sentence each. */
      reductions: z.array(z.string()),
    })
    .nullable(),
});
export type PlanSummary = z.infer<typeof planSummary>;

export const planMove = z.object({
  nip,
  name: z.string(),
  from: seatRef.nullable(),
  to: seatRef,
  gain: z.number().int(),
  verdict,
  chain: z.number().int(),
  position: z.number().int(),
  closesShortage: z.boolean(),
  commuteBefore: z.number().int().nullable(),
  commuteAfter: z.number().int().nullable(),
  /** Trainings the move rests on; absent when it rests on none. */
  trainings: z.array(moveTraining).optional(),
});
export type PlanMove = z.infer<typeof planMove>;

export const moveReason = planMove.extend({
  before: z.array(valueComponent),
  after: z.array(valueComponent),
  fillReward: z.number().int(),
  moveCost: z.number().int(),
  findings: z.array(finding),
  rulesChecked: z.number().int(),
  shortage: z.object({
    seat: seatRef,
    needed: z.number().int(),
    before: z.number().int(),
    after: z.number().int(),
  }),
  source: z
    .object({ seat: seatRef, needed: z.number().int(), before: z.number().int(), after: z.number().int() })
    .nullable(),
  chainMoves: z.array(z.object({ nip, name: z.string(), from: seatRef.nullable(), to: seatRef })),
  chainKind: z.enum(["rantai", "siklus"]),
  sentences: z.array(z.string()),
});
export type MoveReason = z.infer<typeof moveReason>;

/** Of a PostgreSQL `integer`. */
const id = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
export const planEndpoints = {
  "GET /api/plans/defaults": { response: z.object({ options: planOptions, staff: z.number().int() }) },
  "GET /api/plans": { response: z.object({ plans: z.array(planSummary) }) },
  "POST /api/plans": { body: planOptions.extend({ note: planNote.optional() }), response: planSummary },
  "GET /api/plans/:id": { params: id, response: planSummary },
  "POST /api/plans/:id/cancel": { params: id, response: planSummary },
  "GET /api/plans/:id/frontier": {
    params: id,
    response: z.object({
      points: z.array(frontierPoint),
      bend: z.string(),
      /** Where each measure stops changing, in words; null in plans of earlier versions. */
      bends: z.record(z.enum(curveMeasures), z.string()).nullable(),
      /** The measures with nobody moved. */
      start: z.object({ qualified: z.number().int(), commute: z.number().nullable() }).nullable(),
    }),
  },
  "GET /api/plans/:id/moves": { params: id, response: z.object({ moves: z.array(planMove) }) },
  "GET /api/plans/:id/moves/:nip": { params: id.extend({ nip }), response: moveReason },
  "GET /api/plans/:id/units": {
    params: id,
    response: z.object({
      units: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          needed: z.number().int(),
          before: z.number().int(),
          after: z.number().int(),
          shortBefore: z.number().int(),
          shortAfter: z.number().int(),
          out: z.number().int(),
          in: z.number().int(),
        }),
      ),
    }),
  },
} as const;
