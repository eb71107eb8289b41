import { z } from "zod";
import { workloadActions, workloadStates } from "../states.js";
import { fault } from "./import.js";
import { isoDate } from "./parts.js";

/** How the need of a position is computed: by task, output, objects served or machines (formulas in @selaras/regulations). */
export const workloadMethods = ["TUGAS", "HASIL", "OBJEK", "PERALATAN"] as const;
export const workloadFrequencies = ["TAHUN", "BULAN", "MINGGU", "HARI"] as const;

const amount = z.number().min(0).max(1e9).nullable();
/** One line of a unit's sheet. Null: not filled in yet; it stays missing and is never computed with. */
export const workloadTask = z.object({
  titleCode: z.string().min(1).max(100),
  task: z.string().trim().min(1).max(500),
  /** What the task yields, "surat", "pasien". */
  output: z.string().trim().max(100).nullable(),
  /** One method per position. */
  method: z.enum(workloadMethods),
  /** How much of it per `per` (TUGAS), or in the period the standard speaks of. */
  volume: amount,
  /** Only of TUGAS. */
  per: z.enum(workloadFrequencies).nullable(),
  /** Minutes per unit of output (TUGAS); else what one employee handles in the period. */
  norm: amount,
  /** Only of PERALATAN; null counts as one. */
  shifts: z.number().int().min(1).max(10).nullable(),
});
export type WorkloadTask = z.infer<typeof workloadTask>;

/** A number with the line that shows how it came about. */
const shownNumber = z.object({ value: z.number(), formula: z.string() });

export const positionWorkload = z.object({
  titleCode: z.string(),
  titleName: z.string(),
  /** A leading post is one seat whatever its load. */
  fixedSeat: z.boolean(),
  /** Seats of the position map; 0 when the map does not have the post. */
  seats: z.number().int(),
  holders: z.number().int(),
  /** Null when something is missing or wrong: `missing` and `faults` say what. */
  need: z
    .object({
      method: z.enum(workloadMethods),
      people: shownNumber,
      /** Before rounding, 4 decimals. */
      exact: shownNumber,
      /** Minutes a year; only of TUGAS. */
      load: z.number().nullable(),
      tasks: z.array(z.object({ task: z.string(), load: z.number(), need: z.number() })),
      /** holders − people: negative is short. */
      plusMinus: z.number().int(),
      /** EJ; null where nobody holds the post or the method knows no minutes. */
      effectiveness: shownNumber.extend({ category: z.string(), label: z.string() }).nullable(),
    })
    .nullable(),
  missing: z.array(z.string()),
  faults: z.array(z.string()),
});
export type PositionWorkload = z.infer<typeof positionWorkload>;

export const workloadPage = z.object({
  unitCode: z.string(),
  unitName: z.string(),
  year: z.number().int(),
  /** 0: nothing was written for the year. */
  version: z.number().int(),
  state: z.enum(workloadStates).nullable(),
  /** Why the analyst returned it; null when it was not. */
  returnReason: z.string().nullable(),
  /** Send it back when saving, so that two who write at once hear of each other. */
  revision: z.number().int(),
  /** The effective working time this version is computed with; `isConfirmed` false: in no act whose text was read. */
  workingTime: z.object({
    name: z.string(),
    minutesPerYear: z.number().int(),
    source: z.string(),
    isConfirmed: z.boolean(),
  }),
  basis: z.string(),
  tasks: z.array(workloadTask),
  positions: z.array(positionWorkload),
  unit: z.object({
    needed: z.number().int(),
    holders: z.number().int(),
    short: z.number().int(),
    surplus: z.number().int(),
    /** EU; null while something is missing. */
    effectiveness: shownNumber.extend({ category: z.string(), label: z.string() }).nullable(),
  }),
  /** Titles a line may name: those of the unit's position map and of its people. */
  titles: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Versions of the year, newest first. */
  versions: z.array(
    z.object({ version: z.number().int(), state: z.enum(workloadStates), at: z.string(), by: z.string() }),
  ),
  /** What the reader may do now. */
  actions: z.array(z.enum(workloadActions)),
});
export type WorkloadPage = z.infer<typeof workloadPage>;

const unitYear = z.object({
  unit: z.string().min(1).max(100),
  year: z.coerce.number().int().min(2000).max(2100),
});
const year = z.coerce.number().int().min(2000).max(2100);

/** Answer of an uploaded sheet: all rows were taken, or none and `faults` says why. */
export const workloadImport = z.object({ faults: z.array(fault), page: workloadPage.nullable() });
export type WorkloadImport = z.infer<typeof workloadImport>;

export const workloadEndpoints = {
  /** Every unit with its own posts that the reader may see, with where its sheet of the year stands. */
  "GET /api/workloads": {
    query: z.object({ year }),
    response: z.object({
      year: z.number().int(),
      /** Until when heads confirm; null: not set, and then nobody is late. */
      due: isoDate.nullable(),
      units: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          version: z.number().int(),
          state: z.enum(workloadStates).nullable(),
          at: z.string().nullable(),
          /** Who brought it into its state, by display name. */
          by: z.string().nullable(),
          /** The perangkat daerah the unit belongs to; itself where it is one. */
          departmentCode: z.string(),
          departmentName: z.string(),
          /** The due date has passed and the head has not confirmed. */
          isLate: z.boolean(),
        }),
      ),
    }),
  },
  "GET /api/workloads/:unit/:year": {
    params: unitYear,
    query: z.object({ version: z.coerce.number().int().min(1).optional() }),
    response: workloadPage,
  },
  /** Replaces all lines. 409 `ditulis-orang-lain` when somebody saved since `revision`. */
  "PUT /api/workloads/:unit/:year": {
    params: unitYear,
    body: z.object({ revision: z.number().int().min(0), tasks: z.array(workloadTask).max(2_000) }),
    response: workloadPage,
  },
  /** By the head of the unit. 422 `beban-belum-lengkap` while a line lacks a value. */
  "POST /api/workloads/:unit/:year/confirm": { params: unitYear, response: workloadPage },
  /** By the analyst, with the reason the unit reads. */
  "POST /api/workloads/:unit/:year/return": {
    params: unitYear,
    body: z.object({ reason: z.string().trim().min(3).max(500) }),
    response: workloadPage,
  },
  "POST /api/workloads/:unit/:year/accept": { params: unitYear, response: workloadPage },
} as const;
