import { z } from "zod";
import { basisStatus, shownFigure } from "./competence.js";
import { nip } from "./parts.js";

/** A set in use: model of weights or thresholds. Several are in use; a result always says which it was computed with. */
export const talentSet = z.object({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  status: basisStatus,
  effectiveFrom: z.string().nullable(),
});
export type TalentSet = z.infer<typeof talentSet>;

const level = z.enum(["RENDAH", "MENENGAH", "TINGGI"]);
export type AxisLevel = z.infer<typeof level>;
const box = z.number().int().min(1).max(9);
const axis = z.enum(["kinerja", "potensial"]);

/** Ask for a model or threshold set other than the first in force. */
export const talentQuery = z.object({ model: z.string().optional(), thresholds: z.string().optional() });

/** Where a person stands among the nine boxes, or what is missing to know. */
export const talentPosition = z.object({
  state: z.enum(["terpetakan", "belum"]),
  box: box.nullable(),
  performance: level.nullable(),
  potential: level.nullable(),
  /** Axes of 0 to 100 and their mean; null while unknown, where a set reads a label instead, or where the reader's role may not see them. */
  performanceScore: shownFigure.nullable(),
  potentialScore: shownFigure.nullable(),
  value: shownFigure.nullable(),
  recommendations: z.array(z.string()),
  succession: z.array(z.enum(["instansi", "nasional"])),
  /** What is missing or wrong, by name. */
  missing: z.array(z.string()),
  /** Boxes that remain possible whatever the missing parts turn out to be. */
  possibleBoxes: z.array(box),
});
export type TalentPosition = z.infer<typeof talentPosition>;

const expectation = z.enum(["DI_BAWAH", "SESUAI", "DI_ATAS"]);
const predicate = z.enum(["SANGAT_KURANG", "KURANG", "BUTUH_PERBAIKAN", "BAIK", "SANGAT_BAIK"]);

export const personTalent = z.object({
  /** Earliest first; null is not known. `contradicts`: the predicate on file is not the one that results and behaviour give. */
  years: z.array(
    z.object({
      year: z.number().int(),
      predicate: predicate.nullable(),
      recorded: predicate.nullable(),
      computed: predicate.nullable(),
      results: expectation.nullable(),
      behaviour: expectation.nullable(),
      contradicts: z.boolean(),
    }),
  ),
  /** At least Baik in each of the last two years; null: a gap decides nothing. */
  twoYearsGood: z.boolean().nullable(),
  model: talentSet,
  thresholds: talentSet,
  position: talentPosition,
  /** `score` null: not known, `fact` says why. Empty for the simple model. */
  components: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      axis,
      weight: z.number(),
      score: z.number().nullable(),
      fact: z.string(),
      status: basisStatus.nullable(),
    }),
  ),
  /** By predicate and JPM alone (house reading): beside the full model, where that is not known yet. */
  simple: talentPosition.pick({ state: true, box: true, performance: true, potential: true, missing: true }),
});
export type PersonTalent = z.infer<typeof personTalent>;

/** Everybody the account may see as columns; `box` 0 is not mapped. `missing` are indexes into `parts`. */
export const talentBoard = z.object({
  model: talentSet,
  thresholds: talentSet,
  models: z.array(talentSet),
  thresholdSets: z.array(talentSet),
  boxes: z.array(
    z.object({
      box,
      performance: level,
      potential: level,
      recommendations: z.array(z.string()),
      succession: z.array(z.enum(["instansi", "nasional"])),
    }),
  ),
  units: z.array(z.object({ code: z.string(), name: z.string(), parentCode: z.string().nullable() })),
  titles: z.array(
    z.object({ code: z.string(), name: z.string(), kind: z.string(), jenjang: z.string().nullable() }),
  ),
  parts: z.array(z.string()),
  nip: z.array(nip),
  name: z.array(z.string()),
  unit: z.array(z.number().int()),
  title: z.array(z.number().int()),
  box: z.array(z.number().int()),
  /** Talent value of 0 to 100; null while unknown or where the reader's role may not see it. */
  value: z.array(z.number().nullable()),
  missing: z.array(z.array(z.number().int())),
});
export type TalentBoard = z.infer<typeof talentBoard>;

const points = z.object({
  code: z.enum(["kualifikasi", "kompetensi", "kinerja", "disiplin"]),
  name: z.string(),
  most: z.number(),
  /** Null: not known, or withheld from the reader's role; `fact` says which. */
  points: z.number().nullable(),
  fact: z.string(),
});

/** Index of professionalism (IP ASN): an estimate from the data here; a value published by BKN goes before it. */
export const professionalism = z.object({
  year: z.number().int(),
  dimensions: z.array(points),
  index: shownFigure.nullable(),
  category: z.object({ code: z.string(), label: z.string() }).nullable(),
  missing: z.array(z.string()),
  /** The sum is not shown because the reader's role may not see one part. */
  withheld: z.boolean(),
  source: z.string(),
  status: basisStatus,
});
export type Professionalism = z.infer<typeof professionalism>;

/** The index over a group of people; parts in the order kualifikasi, kompetensi, kinerja, disiplin. */
const group = z.object({
  people: z.number().int(),
  /** Of them, whose index could be worked out. */
  known: z.number().int(),
  /** Mean of the known, 2 decimals; null without any, or withheld. */
  mean: z.number().nullable(),
  /** Of the mean, only where everybody's index is known. */
  category: z.string().nullable(),
  /** People in each category, as `bands` of the answer names them; null when withheld. */
  bands: z.array(z.number().int()).nullable(),
  dimensions: z.array(z.number().nullable()),
});
export type GroupProfessionalism = z.infer<typeof group>;

export const unitProfessionalism = z.object({
  year: z.number().int(),
  source: z.string(),
  status: basisStatus,
  /** The reader's role may not see one part, so neither the sum. */
  withheld: z.boolean(),
  bands: z.array(z.string()),
  /** Null: everybody the account may see. */
  unit: z.object({ code: z.string(), name: z.string() }).nullable(),
  total: group,
  /** Units right below, each with all that lies below it. */
  units: z.array(group.extend({ code: z.string(), name: z.string() })),
});
export type UnitProfessionalism = z.infer<typeof unitProfessionalism>;

const byNip = z.object({ nip });
export const talentEndpoints = {
  "GET /api/talent": { query: talentQuery, response: talentBoard },
  "GET /api/employees/:nip/talent": { params: byNip, query: talentQuery, response: personTalent },
  "GET /api/professionalism": {
    query: z.object({ unit: z.string().max(60).optional() }),
    response: unitProfessionalism,
  },
  "GET /api/employees/:nip/professionalism": { params: byNip, response: professionalism },
} as const;
