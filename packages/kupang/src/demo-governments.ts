import { type Day, day } from "./calendar.js";

export type GovernmentId = "kota" | "kab";

export interface DemoGovernment {
  readonly id: GovernmentId;
  readonly name: string;
  /** The personnel agency, as its staff call it. */
  readonly agency: string;
  /** Code of the unit in the organisation file. */
  readonly agencyUnit: string;
  readonly area: string;
  /** BKN's fast code of the agency (formulas 11.3). */
  readonly siasnCode: string;
  readonly dataDate: string;
  readonly plannedTmt: string;
  readonly cycle: string;
  readonly defaultHeadcount: number;
}

/** Everything of the demo carries these words, on paper and on screen. */
export const DEMO_MARK = "DATA CONTOH (fiktif)";

/** The day on which the data are true: ages, tenures and retirements are computed for it. */
export const DATA_DATE: Day = day(2026, 6, 30);

export const demoGovernments: Readonly<Record<GovernmentId, DemoGovernment>> = {
  kota: {
    id: "kota",
    name: "Pemerintah Kota Kupang",
    agency: "BKPPD",
    agencyUnit: "BKPPD",
    area: "53.71",
    siasnCode: "7771",
    dataDate: "2026-06-30",
    plannedTmt: "2027-01-04",
    cycle: "Periode Mutasi 2026-II",
    defaultHeadcount: 6500,
  },
  kab: {
    id: "kab",
    name: "Pemerintah Kabupaten Kupang",
    agency: "BKPSDM",
    agencyUnit: "BKPSDM",
    area: "53.01",
    siasnCode: "7701",
    dataDate: "2026-06-30",
    plannedTmt: "2027-01-04",
    cycle: "Periode Mutasi 2026-II",
    defaultHeadcount: 2600,
  },
};
