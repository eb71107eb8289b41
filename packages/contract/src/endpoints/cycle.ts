import { z } from "zod";
import { choiceStates } from "../states.js";
import { isoDate } from "./parts.js";

export const cycleSteps = [
  "kebutuhan",
  "profil",
  "pengembangan",
  "rencana",
  "konsultasi",
  "keputusan",
  "pelaksanaan",
  "keberatan",
  "evaluasi",
] as const;

export const cycleHome = z.object({
  cycle: z.object({ name: z.string(), dataDate: isoDate.nullable(), tmt: isoDate }),
  steps: z.array(
    z.object({
      step: z.enum(cycleSteps),
      title: z.string(),
      state: z.enum(["selesai", "sekarang", "nanti", "terlambat"]),
      note: z.string(),
    }),
  ),
  totals: z.object({
    employees: z.number().int(),
    posts: z.number().int(),
    units: z.number().int(),
    seatsNeeded: z.number().int(),
    seatsShort: z.number().int(),
    surplus: z.number().int(),
    findings: z.number().int(),
  }),
  /** The three numbers of the plan the reader is shown, null when there is none for them. gapPpm: proven gap in parts per million. */
  plan: z
    .object({
      id: z.number().int(),
      name: z.string(),
      choice: z.enum(choiceStates),
      seatsShortBefore: z.number().int(),
      seatsShortAfter: z.number().int(),
      moves: z.number().int(),
      movesShareBp: z.number().int(),
      gapPpm: z.number().int(),
      verified: z.boolean(),
      lawful: z.boolean(),
    })
    .nullable(),
  /** Something this reader may open. */
  next: z.object({ title: z.string(), href: z.string(), why: z.string() }),
});
export type CycleHome = z.infer<typeof cycleHome>;

/** What an office sets of a period. A new name opens a new period; the present name changes the present one. */
export const cycleSettings = z.object({
  name: z.string().trim().min(1).max(120),
  /** The day the staff data describe; null: the day itself. */
  dataDate: isoDate.nullable(),
  /** Terhitung mulai tanggal: the day the moves take effect. */
  tmt: isoDate,
});
export type CycleSettings = z.infer<typeof cycleSettings>;

export const cycleEndpoints = {
  "GET /api/cycle": { response: cycleHome },
  "PUT /api/cycle": { body: cycleSettings, response: cycleHome },
} as const;
