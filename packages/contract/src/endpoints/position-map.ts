import { z } from "zod";
import { balance } from "./needs.js";
import { isoDate } from "./parts.js";

/** One post of the position map (peta jabatan): class, seats, people, gap, and who reaches the BUP within five years. */
export const positionMapPost = balance.extend({
  unitCode: z.string(),
  titleCode: z.string(),
  titleName: z.string(),
  /** JPT_PRATAMA, ADMINISTRATOR, PENGAWAS, JF, PELAKSANA; empty when the title is not known. */
  kind: z.string(),
  /** Kelas jabatan 1-17; null: not known. */
  kelas: z.number().int().nullable(),
  /** Holders who retire up to `horizon`. */
  retiring: z.number().int(),
  /** The accepted workload the seats come from; null: the approved position map. */
  acceptedYear: z.number().int().nullable(),
  /** Null: the reader may not see who. `retiresOn` only up to `horizon`. */
  people: z.array(z.object({ nip: z.string(), name: z.string(), retiresOn: isoDate.nullable() })).nullable(),
});
export type PositionMapPost = z.infer<typeof positionMapPost>;

export const positionMapUnit = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  /** Null for the unit the map begins with. */
  parentCode: z.string().nullable(),
});
export type PositionMapUnit = z.infer<typeof positionMapUnit>;

export const positionMap = z.object({
  unit: z.object({ code: z.string(), name: z.string() }),
  dataDate: isoDate,
  /** Last day of the five years ahead. */
  horizon: isoDate,
  total: balance,
  /** The unit and everything below it, in order of code. */
  units: z.array(positionMapUnit),
  /** Per unit the leading posts first, then by class. */
  posts: z.array(positionMapPost),
});
export type PositionMap = z.infer<typeof positionMap>;

export const positionMapEndpoints = {
  "GET /api/needs/position-map/:unit": {
    params: z.object({ unit: z.string().min(1).max(100) }),
    response: positionMap,
  },
} as const;
