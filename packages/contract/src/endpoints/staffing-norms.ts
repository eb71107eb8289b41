import { z } from "zod";
import { type ChosenPart, type PositionPart, positionChoices, positionLimits } from "../position-sheet.js";
import { fault } from "./import.js";
import { isoDate } from "./parts.js";
import { workloadTask } from "./workload.js";

/** What is counted otherwise than by workload: teachers of a school, least staff of a puskesmas. */
export const staffingNorms = z.object({
  groups: z.number().int().nullable(),
  students: z.number().int().nullable(),
  /** Per family of teachers; `need` null: `missing` says what is not known. */
  teachers: z.array(
    z.object({
      family: z.string(),
      familyName: z.string(),
      seats: z.number().int(),
      holders: z.number().int(),
      need: z.object({ value: z.number().int(), formula: z.string() }).nullable(),
      missing: z.array(z.string()),
    }),
  ),
  /** Workload lines that say the same, to be added to the sheet. */
  lines: z.array(workloadTask),
  puskesmas: z
    .object({
      standard: z.string(),
      source: z.string(),
      /** Past: the table is a comparison only. */
      inForceUntil: isoDate.nullable(),
      rows: z.array(
        z.object({
          profession: z.string(),
          /** A span, where beds or area are not known. */
          least: z.number().int(),
          most: z.number().int(),
          holders: z.number().int(),
        }),
      ),
    })
    .nullable(),
});
export type StaffingNorms = z.infer<typeof staffingNorms>;

/** One list of an information sheet: short entries, one a line. */
const entries = z.array(z.string().trim().min(1).max(positionLimits.entry)).max(positionLimits.entries);
const chosen = (part: ChosenPart) => z.array(z.enum(positionChoices[part] as readonly string[] as [string]));
/** Informasi jabatan (Peraturan BKN 9/2022), part by part: an empty list is not filled in yet. */
export const positionSheet = z.object({
  summary: z.string().trim().max(positionLimits.summary),
  education: entries,
  training: entries,
  experience: entries,
  duties: entries,
  outputs: entries,
  materials: entries,
  tools: entries,
  responsibilities: entries,
  authority: entries,
  relations: entries,
  environment: entries,
  risks: entries,
  skills: entries,
  aptitudes: chosen("aptitudes"),
  temperaments: chosen("temperaments"),
  interests: chosen("interests"),
  efforts: chosen("efforts"),
  functions: chosen("functions"),
  achievements: entries,
}) satisfies z.ZodType<Record<PositionPart, unknown>>;
export type PositionSheet = z.infer<typeof positionSheet>;

export const positionSheetPage = z.object({
  unitCode: z.string(),
  unitName: z.string(),
  /** The unit and those above it, the highest first. */
  unitPath: z.array(z.string()),
  titleCode: z.string(),
  titleName: z.string(),
  kelas: z.number().int().nullable(),
  /** Minimum education of the title in the register. */
  minEducation: z.string(),
  content: positionSheet,
  /** 0: nothing was written. */
  revision: z.number().int(),
  changed: z.object({ by: z.string(), at: z.string() }).nullable(),
  /** Tasks of the newest workload sheet, to begin with. */
  tasks: z.array(z.object({ task: z.string(), output: z.string().nullable() })),
  mayWrite: z.boolean(),
});
export type PositionSheetPage = z.infer<typeof positionSheetPage>;

/** Answer of the import: with any fault nothing was taken. */
export const positionSheetImport = z.object({ faults: z.array(fault), taken: z.number().int() });
export type PositionSheetImport = z.infer<typeof positionSheetImport>;

const post = z.object({ unit: z.string().min(1).max(100), title: z.string().min(1).max(100) });
export const staffingNormEndpoints = {
  "GET /api/staffing-norms/:unit": {
    params: z.object({ unit: z.string().min(1).max(100) }),
    response: staffingNorms,
  },
  "GET /api/position-sheets/:unit/:title": { params: post, response: positionSheetPage },
  /** 409 `ditulis-orang-lain` when somebody saved since `revision`. */
  "PUT /api/position-sheets/:unit/:title": {
    params: post,
    body: z.object({ revision: z.number().int().min(0), content: positionSheet }),
    response: positionSheetPage,
  },
} as const;
