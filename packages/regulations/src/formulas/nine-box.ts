import type { DatedSet } from "./dated.js";
import { compare, exactly, type Fraction } from "./fraction.js";
import type { Basis } from "./outcome.js";

const BASIS: Basis = {
  source: "PermenPANRB 3/2020 jo. PermenPANRB 20/2025",
  article: null,
  status: "in-use",
};

/** Three levels of either axis, lowest first. */
export const axisLevels = ["RENDAH", "MENENGAH", "TINGGI"] as const;
export type AxisLevel = (typeof axisLevels)[number];
export const performanceNames: Readonly<Record<AxisLevel, string>> = {
  RENDAH: "Di bawah ekspektasi",
  MENENGAH: "Sesuai ekspektasi",
  TINGGI: "Di atas ekspektasi",
};
export const potentialNames: Readonly<Record<AxisLevel, string>> = {
  RENDAH: "Rendah",
  MENENGAH: "Menengah",
  TINGGI: "Tinggi",
};

export type BoxNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/** Rows are performance (Y), columns potential (X), both from low to high. */
const BOXES: readonly (readonly BoxNumber[])[] = [
  [1, 3, 6],
  [2, 5, 8],
  [4, 7, 9],
];

export interface TalentBox {
  readonly box: BoxNumber;
  /** What the official table recommends, in short labels. */
  readonly recommendations: readonly string[];
  /** Whose succession group: of the agency (9, 8, 7), and of the nation (9). */
  readonly succession: readonly ("instansi" | "nasional")[];
  readonly basis: Basis;
}

const PERFORMANCE_GUIDANCE = "bimbingan kinerja";
const COUNSELLING = "konseling kinerja";
const COMPETENCE = "pengembangan kompetensi";
const FIT = "penempatan yang sesuai";
const KEEP = "dipertahankan";
const GROUP = "kelompok rencana suksesi instansi";

const RECOMMENDATIONS: Readonly<Record<BoxNumber, readonly string[]>> = {
  9: ["promosi dan dipertahankan", "kelompok rencana suksesi instansi dan nasional", "penghargaan"],
  8: [KEEP, GROUP, "rotasi atau perluasan jabatan", PERFORMANCE_GUIDANCE],
  7: [KEEP, GROUP, "rotasi atau pengayaan jabatan", COMPETENCE, "tugas belajar"],
  6: [FIT, PERFORMANCE_GUIDANCE, COUNSELLING],
  5: [FIT, PERFORMANCE_GUIDANCE, COMPETENCE],
  4: ["rotasi", COMPETENCE],
  3: [PERFORMANCE_GUIDANCE, COUNSELLING, COMPETENCE, FIT],
  2: [PERFORMANCE_GUIDANCE, COMPETENCE, FIT],
  1: ["diproses sesuai peraturan perundang-undangan"],
};

/** The box of a performance and a potential level: every pair has exactly one. */
export function boxOf(performance: AxisLevel, potential: AxisLevel): TalentBox {
  const box = BOXES[axisLevels.indexOf(performance)]![axisLevels.indexOf(potential)]!;
  return {
    box,
    recommendations: RECOMMENDATIONS[box],
    succession: box === 9 ? ["instansi", "nasional"] : box >= 7 ? ["instansi"] : [],
    basis: BASIS,
  };
}

interface AxisThresholds {
  readonly high: number;
  readonly middle: number;
}
/** Lower bounds of the upper two levels on 0 to 100; null where an axis is read from a label instead of a number. */
export interface TalentThresholds extends DatedSet {
  readonly performance: AxisThresholds | null;
  readonly potential: AxisThresholds;
}

const seenIn = (where: string): Basis => ({ source: where, article: null, status: "in-use" });

/** Sets in use, the default first. Which one binds locally is for the government to say. */
export const TALENT_THRESHOLDS: readonly TalentThresholds[] = [
  {
    id: "BATAS-80-60",
    name: "80 dan 60 pada kedua sumbu",
    effectiveFrom: null,
    effectiveTo: null,
    basis: seenIn("Keputusan Kepala BKN 411/2025"),
    performance: { high: 80, middle: 60 },
    potential: { high: 80, middle: 60 },
  },
  {
    id: "BATAS-90-78",
    name: "Potensial 90 dan 78; kinerja dari label hasil kerja",
    effectiveFrom: null,
    effectiveTo: null,
    basis: seenIn("SIMPEG Kabupaten Balangan"),
    performance: null,
    potential: { high: 90, middle: 78 },
  },
  {
    id: "BATAS-85-77",
    name: "Kinerja 85 dan 70; potensial 77 dan 68",
    effectiveFrom: null,
    effectiveTo: null,
    basis: seenIn("Aplikasi manajemen talenta daerah"),
    performance: { high: 85, middle: 70 },
    potential: { high: 77, middle: 68 },
  },
  {
    id: "BATAS-90-70",
    name: "90 dan 70 pada kedua sumbu",
    effectiveFrom: null,
    effectiveTo: null,
    basis: seenIn("Aplikasi rencana suksesi Kabupaten Aceh Barat"),
    performance: { high: 90, middle: 70 },
    potential: { high: 90, middle: 70 },
  },
  {
    id: "BATAS-72-46",
    name: "72 dan 46 pada kedua sumbu",
    effectiveFrom: null,
    effectiveTo: null,
    basis: seenIn("Aplikasi manajemen talenta daerah di Kalimantan Selatan"),
    performance: { high: 72, middle: 46 },
    potential: { high: 72, middle: 46 },
  },
];

/** The level of a score, read from the unrounded value; a bound belongs to the level above it. */
export function axisLevel(score: Fraction, { high, middle }: AxisThresholds): AxisLevel {
  if (compare(score, exactly(high)) >= 0) return "TINGGI";
  return compare(score, exactly(middle)) >= 0 ? "MENENGAH" : "RENDAH";
}
