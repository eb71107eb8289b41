import { z } from "zod";
import { officeFileKinds } from "../office-files.js";
import { importStates } from "../states.js";

/** One fault: where it is, what was found, what is expected, a likely fix. `tolak` keeps the row out; `ragu` lets it in and says so. */
export const fault = z.object({
  file: z.string(),
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  severity: z.enum(["tolak", "ragu"]),
  code: z.string(),
  found: z.string(),
  expected: z.string(),
  hint: z.string(),
});
export type Fault = z.infer<typeof fault>;

export const kindSummary = z.object({
  kind: z.enum(officeFileKinds),
  title: z.string(),
  rows: z.number().int(),
  accepted: z.number().int(),
  rejected: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  left: z.number().int(),
});

export const importReport = z.object({
  id: z.number().int(),
  state: z.enum(importStates),
  mode: z.enum(["lengkap", "tambahan"]),
  createdAt: z.string(),
  createdBy: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      bytes: z.number().int(),
      recognised: z.array(z.string()),
      refused: z.string().nullable(),
    }),
  ),
  kinds: z.array(kindSummary),
  faults: z.object({
    rejecting: z.number().int(),
    doubtful: z.number().int(),
    byCode: z.array(z.object({ code: z.string(), title: z.string(), count: z.number().int() })),
  }),
  /** False when there is nothing to commit or a file was refused. */
  committable: z.boolean(),
});
export type ImportReport = z.infer<typeof importReport>;

export const change = z.object({
  kind: z.enum(officeFileKinds),
  key: z.string(),
  label: z.string(),
  state: z.enum(["added", "changed", "left"]),
  fields: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});

/** Of a PostgreSQL `integer`. */
const id = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
const page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
};

/** Day-one report: what is wrong or doubtful in what is stored, ranked, with the unit that owns it. */
export const dataFinding = z.object({
  kind: z.enum([
    "kursi-ganda",
    "tanpa-kursi",
    "kursi-kosong",
    "unit-tak-dikenal",
    "jabatan-tak-dikenal",
    "data-ragu",
  ]),
  rank: z.number().int(),
  unitCode: z.string().nullable(),
  unitName: z.string(),
  subject: z.string(),
  nips: z.array(z.string()),
  message: z.string(),
  action: z.string(),
  source: z.string(),
});
export type DataFinding = z.infer<typeof dataFinding>;

export const importEndpoints = {
  "GET /api/imports": { response: z.object({ imports: z.array(importReport) }) },
  "GET /api/imports/:id": { params: id, response: importReport },
  "GET /api/imports/:id/faults": {
    params: id,
    query: z.object({ code: z.string().optional(), ...page }),
    response: z.object({ total: z.number().int(), faults: z.array(fault) }),
  },
  "GET /api/imports/:id/changes": {
    params: id,
    query: z.object({
      kind: z.enum(officeFileKinds).optional(),
      state: z.enum(["added", "changed", "left"]).optional(),
      ...page,
    }),
    response: z.object({ total: z.number().int(), changes: z.array(change) }),
  },
  "POST /api/imports/:id/commit": { params: id, response: importReport },
  "DELETE /api/imports/:id": { params: id, response: importReport },
  "GET /api/findings": {
    query: z.object({ kind: dataFinding.shape.kind.optional(), unit: z.string().optional() }),
    response: z.object({ counts: z.record(z.string(), z.number().int()), findings: z.array(dataFinding) }),
  },
} as const;
