import { z } from "zod";
import { isoDate, nip, seatRef } from "./parts.js";

/** How sure the source of a table or formula is; only `verified` and `known` may be shown as what the act says. */
export const basisStatus = z.enum(["verified", "known", "uncertain", "in-use", "house"]);
export type BasisStatus = z.infer<typeof basisStatus>;

/** A number with the line that shows how it came about. */
export const shownFigure = z.object({ value: z.number(), formula: z.string() });

export const bandRef = z.object({ code: z.string(), label: z.string() });

/** One person against one post, competence by competence. */
export const competenceMatch = z.object({
  post: seatRef,
  /** Which set the required levels come from; `status` null: the office's own approved standard. */
  standard: z.object({
    kind: z.enum(["jabatan", "bawaan", "campuran", "tidak-ada"]),
    name: z.string(),
    source: z.string().nullable(),
    status: basisStatus.nullable(),
  }),
  rows: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      group: z.enum(["manajerial", "sosial kultural", "teknis"]),
      /** Levels 1 to 5; null is not known. */
      required: z.number().int().nullable(),
      requiredFrom: z.enum(["jabatan", "bawaan"]).nullable(),
      rated: z.number().int().nullable(),
      ratedOn: isoDate.nullable(),
      gap: z.number().int().nullable(),
    }),
  ),
  /** Of the nine managerial and socio-cultural competences; null while something is missing, which `missing` names. */
  result: z
    .object({
      /** Percent, 2 decimals; above 100 where the person exceeds the post. */
      jpm: shownFigure,
      /** House diagnosis: each competence counts at most what the post asks. */
      cappedJpm: shownFigure,
      /** The class depends on the purpose of the assessment; one is never turned into the other. */
      seleksi: bandRef,
      pemetaan: bandRef,
      source: z.string(),
      status: basisStatus,
    })
    .nullable(),
  missing: z.array(z.string()),
  freshness: z.object({ on: isoDate, validThrough: z.number().int(), lapsed: z.boolean() }).nullable(),
});
export type CompetenceMatch = z.infer<typeof competenceMatch>;

export const competencePage = z.object({
  asOf: isoDate,
  /** Null when the person holds no post that is on record. */
  present: competenceMatch.nullable(),
  /** The post that was asked for. */
  target: competenceMatch.nullable(),
  assessors: z.array(z.string()),
  /** Reports that give the JPM alone, newest first; they speak of the post held at the time. */
  reports: z.array(
    z.object({
      on: isoDate,
      jpm: z.number(),
      assessor: z.string().nullable(),
      seleksi: bandRef,
      pemetaan: bandRef,
      validThrough: z.number().int(),
      lapsed: z.boolean(),
    }),
  ),
});
export type CompetencePage = z.infer<typeof competencePage>;

export const competenceEndpoints = {
  "GET /api/employees/:nip/competence": {
    params: z.object({ nip }),
    /** Both or neither: a post to compare with. */
    query: z.object({ unit: z.string().optional(), title: z.string().optional() }),
    response: competencePage,
  },
} as const;
