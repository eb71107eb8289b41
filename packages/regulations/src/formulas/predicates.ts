import { predicateOrdinal } from "../grades.js";

/** Performance predicates (PermenPANRB 6/2022), lowest first: their place is `predicateOrdinal` − 1. */
export const predicates = ["SANGAT_KURANG", "KURANG", "BUTUH_PERBAIKAN", "BAIK", "SANGAT_BAIK"] as const;
export type Predicate = (typeof predicates)[number];

export const predicateNames: Readonly<Record<Predicate, string>> = {
  SANGAT_KURANG: "Sangat Kurang",
  KURANG: "Kurang",
  BUTUH_PERBAIKAN: "Butuh Perbaikan",
  BAIK: "Baik",
  SANGAT_BAIK: "Sangat Baik",
};

/** The written predicate in any case and spacing; "Cukup" is the older word for Butuh Perbaikan. Null when unreadable: never the lowest. */
export function readPredicate(text: string): Predicate | null {
  const ordinal = /^\s*cukup\s*$/i.test(text) ? 3 : predicateOrdinal(text);
  return ordinal === null ? null : (predicates[ordinal - 1] ?? null);
}

type Scale = Readonly<Record<Predicate, number>>;
/** Percent of the yearly credit coefficient (PermenPANRB 1/2023 as calculators apply it). */
export const creditPercent: Scale = {
  SANGAT_BAIK: 150,
  BAIK: 100,
  BUTUH_PERBAIKAN: 75,
  KURANG: 50,
  SANGAT_KURANG: 25,
};
/** Score on the performance axis of the talent box, as one ministry's framework has it; other software uses other numbers. */
export const talentScore: Scale = {
  SANGAT_BAIK: 100,
  BAIK: 80,
  BUTUH_PERBAIKAN: 60,
  KURANG: 40,
  SANGAT_KURANG: 20,
};
/** Points of performance in the professionalism index (30 at most). */
export const professionalismScore: Scale = {
  SANGAT_BAIK: 30,
  BAIK: 25,
  BUTUH_PERBAIKAN: 15,
  KURANG: 5,
  SANGAT_KURANG: 1,
};
