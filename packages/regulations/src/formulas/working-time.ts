import { isoDate } from "../dates.js";
import type { DatedSet } from "./dated.js";
import type { Basis } from "./outcome.js";

/** How often a task comes back. The frequency is stored with the volume, never a yearly number typed by hand. */
export const frequencies = ["TAHUN", "BULAN", "MINGGU", "HARI"] as const;
export type Frequency = (typeof frequencies)[number];

/**
 * Effective working time (waktu kerja efektif): minutes a year one employee can spend on core tasks, after holidays, leave and allowance.
 * A constant per year and government, not derived: published derivations do not agree with their own totals.
 */
export interface WorkingTime extends DatedSet {
  readonly minutesPerYear: number;
  /** How many months, weeks and days of this length the year has: what a volume per month, week or day is multiplied with. */
  readonly perYear: Readonly<Record<Frequency, number>>;
}

/** Hours of 1,250 a year are in PermenPANRB 1/2020; the split into months, weeks and days is that of agencies' software. */
const ABK: Basis = { source: "PermenPANRB 1/2020; Peraturan BKN 9/2022", article: null, status: "verified" };

export const WORKING_TIMES: readonly WorkingTime[] = [
  {
    id: "WKE-1250",
    name: "1.250 jam setahun",
    effectiveFrom: isoDate("2020-01-01"),
    effectiveTo: null,
    basis: ABK,
    minutesPerYear: 75_000,
    perYear: { TAHUN: 1, BULAN: 12, MINGGU: 50, HARI: 250 },
  },
  {
    id: "WKE-1200",
    name: "1.200 jam setahun",
    effectiveFrom: null,
    effectiveTo: null,
    basis: { source: "Permendagri 35/2012", article: null, status: "in-use" },
    minutesPerYear: 72_000,
    perYear: { TAHUN: 1, BULAN: 12, MINGGU: 48, HARI: 240 },
  },
];

export const DEFAULT_WORKING_TIME: WorkingTime = WORKING_TIMES[0]!;

/** Minutes of one month, week or day of this working time: 6,250, 1,500 and 300 for 1,250 hours a year. */
export const minutesPer = (time: WorkingTime, frequency: Frequency): number =>
  time.minutesPerYear / time.perYear[frequency];
