import { isoDate } from "../dates.js";
import type { DatedSet } from "./dated.js";
import type { Basis } from "./outcome.js";

/** One part of an axis and its share in percent. */
export interface TalentComponent {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
}

/** Which parts make up each axis; the weights of an axis add up to 100. */
export interface TalentModel extends DatedSet {
  readonly performance: readonly TalentComponent[];
  readonly potential: readonly TalentComponent[];
}

/** The text of the decree was not read: the weights are those of a public page that applies it. */
const DECREE: Basis = { source: "Keputusan Kepala BKN 411/2025", article: null, status: "in-use" };

const POTENTIAL: readonly TalentComponent[] = [
  { code: "kompetensi", name: "Penilaian kompetensi", weight: 20 },
  { code: "pengembangan", name: "Pengembangan kompetensi", weight: 10 },
  { code: "pengalaman", name: "Pengalaman jabatan", weight: 10 },
  { code: "potensi", name: "Penilaian potensi", weight: 25 },
  { code: "pendidikan", name: "Pendidikan formal", weight: 10 },
  { code: "ilmu", name: "Kesesuaian bidang ilmu", weight: 10 },
  { code: "disiplin", name: "Rekam jejak disiplin", weight: 15 },
];

export const TALENT_MODELS: readonly TalentModel[] = [
  {
    id: "BKN-411",
    name: "Model BKN 2026",
    effectiveFrom: isoDate("2026-01-01"),
    effectiveTo: null,
    basis: DECREE,
    performance: [
      { code: "kinerja", name: "Kinerja utama", weight: 60 },
      { code: "penghargaan", name: "Penghargaan", weight: 15 },
      { code: "tim", name: "Penugasan tim", weight: 15 },
      { code: "umpan-balik", name: "Umpan balik 360 derajat", weight: 10 },
    ],
    potential: POTENTIAL,
  },
  {
    // With the weights above, Baik without an award or a team is 56 of 100, "below expectation": offices may leave the extras out.
    id: "BKN-411-TANPA-PENGUAT",
    name: "Model BKN 2026 tanpa komponen penguat kinerja",
    effectiveFrom: isoDate("2026-01-01"),
    effectiveTo: null,
    basis: { ...DECREE, status: "house" },
    performance: [{ code: "kinerja", name: "Kinerja utama", weight: 100 }],
    potential: POTENTIAL,
  },
];

/** Share of the talent value in the final value for a target post; the rest is the technical score. */
export const TALENT_SHARE = { JPT_MADYA: 80, JPT_PRATAMA: 70, ADMINISTRATOR: 60, PENGAWAS: 50 } as const;
export type TargetKind = keyof typeof TALENT_SHARE;
