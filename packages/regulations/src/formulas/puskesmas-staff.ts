import { isoDate } from "../dates.js";
import type { DatedSet } from "./dated.js";
import { type Given, Inputs } from "./inputs.js";
import { known, type Outcome } from "./outcome.js";

export const puskesmasProfessions = [
  "DOKTER",
  "DOKTER_GIGI",
  "PERAWAT",
  "BIDAN",
  "KESEHATAN_MASYARAKAT",
  "KESEHATAN_LINGKUNGAN",
  "LABORATORIUM",
  "GIZI",
  "KEFARMASIAN",
  "ADMINISTRASI",
  "PEKARYA",
] as const;
export type PuskesmasProfession = (typeof puskesmasProfessions)[number];

export const puskesmasAreas = ["PERKOTAAN", "PERDESAAN", "TERPENCIL"] as const;
export type PuskesmasArea = (typeof puskesmasAreas)[number];

/** Least staff per profession, in the order of `puskesmasProfessions`. */
export interface PuskesmasStandard extends DatedSet {
  readonly minimum: Readonly<
    Record<PuskesmasArea, { readonly outpatient: readonly number[]; readonly inpatient: readonly number[] }>
  >;
}

/**
 * Only the table whose text was read is here, and it is closed: Permenkes 43/2019 and 19/2024 replaced it. Use it as a floor for
 * comparison; the numbers in force come from the health office.
 */
export const PUSKESMAS_STANDARDS: readonly PuskesmasStandard[] = [
  {
    id: "puskesmas-2014",
    name: "Ketenagaan minimal Puskesmas 2014",
    effectiveFrom: isoDate("2014-01-01"),
    effectiveTo: isoDate("2019-12-31"),
    basis: { source: "Permenkes 75/2014", article: null, status: "verified" },
    minimum: {
      PERKOTAAN: {
        outpatient: [1, 1, 5, 4, 2, 1, 1, 1, 1, 3, 2],
        inpatient: [2, 1, 8, 7, 2, 1, 1, 2, 2, 3, 2],
      },
      PERDESAAN: {
        outpatient: [1, 1, 5, 4, 1, 1, 1, 1, 1, 2, 1],
        inpatient: [2, 1, 8, 7, 1, 1, 1, 2, 1, 2, 1],
      },
      TERPENCIL: {
        outpatient: [1, 1, 5, 4, 1, 1, 1, 1, 1, 2, 1],
        inpatient: [2, 1, 8, 7, 1, 1, 1, 2, 1, 2, 1],
      },
    },
  },
];

/** Nine kinds of health worker: complete when each has at least one. */
const NINE_KINDS = puskesmasProfessions.slice(0, 9);

export interface PuskesmasStaffing {
  readonly standard: string;
  readonly rows: readonly {
    readonly profession: PuskesmasProfession;
    readonly minimum: number;
    readonly staff: number;
    readonly short: number;
    readonly surplus: number;
  }[];
  /** Added up; a surplus of nurses does not make up for a missing dentist. */
  readonly short: number;
  readonly surplus: number;
  /** Kinds of health worker of which there is none; empty means complete. */
  readonly absentKinds: readonly PuskesmasProfession[];
}

export interface PuskesmasInput {
  readonly area: Given<PuskesmasArea>;
  readonly inpatient: Given<boolean>;
  /** People there, per profession; a profession left out is unknown, not zero. */
  readonly staff: Readonly<Partial<Record<PuskesmasProfession, Given<number>>>>;
}

/** Least staff of a puskesmas against the people there. */
export function puskesmasStaffing(
  { area, inpatient, staff }: PuskesmasInput,
  standard: PuskesmasStandard = PUSKESMAS_STANDARDS[0]!,
): Outcome<PuskesmasStaffing> {
  const inputs = new Inputs();
  const readArea = inputs.oneOf("area", "Kategori wilayah", area, puskesmasAreas);
  const bedded = inputs.known("inpatient", "Rawat inap atau bukan", inpatient);
  for (const profession of puskesmasProfessions) {
    inputs.number(`staff.${profession}`, `Jumlah ${profession}`, staff[profession], {
      least: 0,
      whole: true,
    });
  }
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const minimum = standard.minimum[readArea][bedded ? "inpatient" : "outpatient"];
  const rows = puskesmasProfessions.map((profession, i) => {
    const [least, there] = [minimum[i]!, staff[profession] as number];
    return {
      profession,
      minimum: least,
      staff: there,
      short: Math.max(0, least - there),
      surplus: Math.max(0, there - least),
    };
  });
  return known({
    standard: standard.id,
    rows,
    short: rows.reduce((sum, { short }) => sum + short, 0),
    surplus: rows.reduce((sum, { surplus }) => sum + surplus, 0),
    absentKinds: NINE_KINDS.filter((kind) => staff[kind] === 0),
  });
}
