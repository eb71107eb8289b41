import { z } from "zod";
import { isoDate, nip, seatRef } from "./parts.js";

/** Facts of a person that value and rules are computed from. */
export const freshnessFields = [
  "pendidikan",
  "golongan",
  "jabatan",
  "kontrak",
  "kinerja-terakhir",
  "kinerja-sebelumnya",
  "kompetensi",
  "sertifikat",
  "domisili",
  "keluarga",
] as const;
export type FreshnessField = (typeof freshnessFields)[number];

/** `diketahui`: recorded and still valid. `usang`: recorded, validity over. `kosong`: not recorded. `disanggah`: a contest is open. */
export const freshnessStates = ["diketahui", "usang", "kosong", "disanggah"] as const;
export type FreshnessState = (typeof freshnessStates)[number];

/** How many facts stand in each state; the index is known over all, in hundredths of a percent, null without any fact. */
export const freshnessCount = z.object({
  known: z.number().int(),
  stale: z.number().int(),
  missing: z.number().int(),
  contested: z.number().int(),
  indexBp: z.number().int().nullable(),
});
export type FreshnessCount = z.infer<typeof freshnessCount>;

export const freshnessItem = z.object({
  field: z.enum(freshnessFields),
  title: z.string(),
  state: z.enum(freshnessStates),
  /** Why it is so, in words; empty for what is known. */
  note: z.string(),
  /** What to do about it; empty for what is known. */
  action: z.string(),
});
export type FreshnessItem = z.infer<typeof freshnessItem>;

export const fieldFreshness = freshnessCount.extend({
  field: z.enum(freshnessFields),
  title: z.string(),
  /** When the fact counts as known. */
  rule: z.string(),
});

export const personFreshness = z.object({
  date: isoDate,
  count: freshnessCount,
  /** The index with its numbers. */
  formula: z.string(),
  items: z.array(freshnessItem),
});
export type PersonFreshness = z.infer<typeof personFreshness>;

export const freshnessReport = z.object({
  date: isoDate,
  people: z.number().int(),
  total: freshnessCount,
  formula: z.string(),
  fields: z.array(fieldFreshness),
  /** Own people of each unit, worst index first. */
  units: z.array(freshnessCount.extend({ code: z.string(), name: z.string(), people: z.number().int() })),
  /** The people with the most facts that are not known, worst first; at most 200. */
  worst: z.array(
    z.object({
      nip,
      name: z.string(),
      unitName: z.string(),
      count: freshnessCount,
      lacking: z.array(freshnessItem),
    }),
  ),
});
export type FreshnessReport = z.infer<typeof freshnessReport>;

/** What of a plan rests on facts that are not known: every fact of everybody who moves is one that decides. */
export const planFreshness = z.object({
  /** Day validity is measured on: the TMT of the plan. */
  date: isoDate,
  movers: z.number().int(),
  count: freshnessCount,
  formula: z.string(),
  fields: z.array(fieldFreshness),
  moves: z.array(z.object({ nip, name: z.string(), to: seatRef, lacking: z.array(freshnessItem) })),
});
export type PlanFreshness = z.infer<typeof planFreshness>;

export const freshnessEndpoints = {
  /** Of the people the reader may see; with `unit` of its subtree. */
  "GET /api/freshness": {
    query: z.object({ unit: z.string().max(100).optional() }),
    response: freshnessReport,
  },
  "GET /api/employees/:nip/freshness": { params: z.object({ nip }), response: personFreshness },
  "GET /api/plans/:id/freshness": {
    params: z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) }),
    response: planFreshness,
  },
} as const;
