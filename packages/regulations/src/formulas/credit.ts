import type { Jenjang } from "../grades.js";
import { number, over, percent, times } from "./expression.js";
import { type Given, Inputs } from "./inputs.js";
import { type Basis, type Explained, explain, halfUp, known, type Outcome } from "./outcome.js";
import { creditPercent, type Predicate, predicates } from "./predicates.js";

/** Coefficients are BKN's reference data; the percent per predicate is that of public calculators. */
const BASIS: Basis = {
  source: "PermenPANRB 1/2023 jo. Peraturan BKN 3/2023",
  article: null,
  status: "in-use",
};

interface CreditScale {
  readonly perYear: number;
  /** Credit for the next pangkat and for the next jenjang; null at the top. Known from practice, not re-read. */
  readonly forPangkat: number;
  readonly forJenjang: number | null;
}

export const CREDIT_SCALES: Readonly<Record<Jenjang, CreditScale>> = {
  PEMULA: { perYear: 3.75, forPangkat: 15, forJenjang: 15 },
  TERAMPIL: { perYear: 5, forPangkat: 20, forJenjang: 60 },
  MAHIR: { perYear: 12.5, forPangkat: 50, forJenjang: 100 },
  PENYELIA: { perYear: 25, forPangkat: 100, forJenjang: null },
  AHLI_PERTAMA: { perYear: 12.5, forPangkat: 50, forJenjang: 100 },
  AHLI_MUDA: { perYear: 25, forPangkat: 100, forJenjang: 200 },
  AHLI_MADYA: { perYear: 37.5, forPangkat: 150, forJenjang: 450 },
  AHLI_UTAMA: { perYear: 50, forPangkat: 200, forJenjang: null },
};

export interface CreditInput {
  readonly jenjang: Given<Jenjang>;
  readonly predicate: Given<Predicate>;
  /** Months of the period, first and last counted: 1 to 12. */
  readonly months: Given<number>;
}

/** Credit (angka kredit) earned in a period: months / 12 × yearly coefficient × percent of the predicate; 3 decimals. */
export function creditOf({ jenjang, predicate, months }: CreditInput): Outcome<Explained> {
  const inputs = new Inputs();
  const level = inputs.oneOf("jenjang", "Jenjang jabatan", jenjang, Object.keys(CREDIT_SCALES) as Jenjang[]);
  const rated = inputs.oneOf("predicate", "Predikat kinerja", predicate, predicates);
  const period = inputs.number("months", "Jumlah bulan", months, { least: 1, most: 12, whole: true });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const share = over(number(period, "bulan"), number(12, "bulan"));
  const earned = times(share, number(CREDIT_SCALES[level].perYear), percent(creditPercent[rated]));
  return known(explain(earned, BASIS, halfUp(3)));
}
