import { isoDate } from "../dates.js";
import { type Band, bandOf } from "./bands.js";
import type { DatedSet } from "./dated.js";
import { type Expression, minus, number, over, sum, times } from "./expression.js";
import { roundHalfUp } from "./fraction.js";
import { type Given, Inputs } from "./inputs.js";
import { type Basis, type Explained, explain, halfUp, known, type Outcome } from "./outcome.js";

const BASIS: Basis = { source: "PermenPANRB 14/2017", article: null, status: "in-use" };

/** The nine elements of the public satisfaction survey (SKM), each answered 1 to 4. */
export const SATISFACTION_ELEMENTS = [
  { code: "U1", name: "Persyaratan" },
  { code: "U2", name: "Sistem, mekanisme, dan prosedur" },
  { code: "U3", name: "Waktu penyelesaian" },
  { code: "U4", name: "Biaya/tarif" },
  { code: "U5", name: "Produk spesifikasi jenis pelayanan" },
  { code: "U6", name: "Kompetensi pelaksana" },
  { code: "U7", name: "Perilaku pelaksana" },
  { code: "U8", name: "Penanganan pengaduan, saran, dan masukan" },
  { code: "U9", name: "Sarana dan prasarana" },
] as const;

/** Classes of the index of 25 to 100. Old survey data keep the old scale. */
export interface SatisfactionScale extends DatedSet {
  readonly bands: readonly Band[];
}
const PERFORMANCE = ["Sangat Baik", "Baik", "Kurang Baik", "Tidak Baik"] as const;
const grades = (a: number, b: number, c: number): readonly Band[] =>
  ["A", "B", "C", "D"].map((code, i) => ({ code, label: PERFORMANCE[i]!, from: [a, b, c][i] ?? null }));

export const SATISFACTION_SCALES: readonly SatisfactionScale[] = [
  {
    id: "SKM-2017",
    name: "Skala sejak 2017",
    effectiveFrom: isoDate("2017-01-01"),
    effectiveTo: null,
    basis: BASIS,
    bands: grades(88.31, 76.61, 65),
  },
  {
    id: "IKM-2004",
    name: "Empat kelas sama lebar sebelum 2017",
    effectiveFrom: null,
    effectiveTo: isoDate("2016-12-31"),
    basis: { source: "Pedoman IKM sebelum PermenPANRB 14/2017", article: null, status: "in-use" },
    bands: grades(81.26, 62.51, 43.76),
  },
];

/** 1/9 adds up to 1. The act prints 0,11, which lowers every result by one percent and can change the grade; some reports use it. */
export type SatisfactionWeight = "1/9" | "0.11";

export interface SatisfactionOptions {
  readonly weight?: SatisfactionWeight;
  readonly scale?: SatisfactionScale;
}
export interface Satisfaction {
  /** Index of 25 to 100; 2 decimals, then classified. */
  readonly index: Explained;
  readonly grade: Band;
  readonly scale: string;
  readonly weight: SatisfactionWeight;
}

/** Index from the mean answer of each element (NRR, 1 to 4), in the order of `SATISFACTION_ELEMENTS`. */
export function satisfactionOfMeans(
  means: readonly Given<number>[],
  options: SatisfactionOptions = {},
): Outcome<Satisfaction> {
  const inputs = new Inputs();
  const parts = SATISFACTION_ELEMENTS.map(({ code, name }, i) =>
    number(inputs.number(code, `${code} ${name}`, means[i], { least: 1, most: 4 }), undefined, code),
  );
  return inputs.refusal() ?? known(satisfaction(parts, options));
}

export interface SurveyResult extends Satisfaction {
  readonly respondents: number;
  /** Mean answer per element (NRR), in the order of the elements. */
  readonly means: readonly Explained[];
  /** Elements with the lowest mean; several when they are equal. */
  readonly weakest: readonly string[];
}

/** Index from raw answers: one row of nine answers (1 to 4) per respondent. An answer left out is missing and is named with its row. */
export function satisfactionOfAnswers(
  rows: readonly (readonly Given<number>[])[],
  options: SatisfactionOptions = {},
): Outcome<SurveyResult> {
  const inputs = new Inputs();
  if (rows.length === 0) inputs.missing("rows", "jawaban responden");
  rows.forEach((row, r) => {
    SATISFACTION_ELEMENTS.forEach(({ code }, i) => {
      inputs.number(`${r}.${code}`, `Jawaban ${code} responden ke-${r + 1}`, row[i], {
        least: 1,
        most: 4,
        whole: true,
      });
    });
  });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const totals = SATISFACTION_ELEMENTS.map((_, i) =>
    rows.reduce((total, row) => total + (row[i] as number), 0),
  );
  const means = totals.map((total) => over(total, number(rows.length, "responden")));
  const lowest = Math.min(...totals);
  return known({
    ...satisfaction(means, options),
    respondents: rows.length,
    means: means.map((mean) => explain(mean, BASIS, halfUp(2))),
    weakest: SATISFACTION_ELEMENTS.filter((_, i) => totals[i] === lowest).map(({ code }) => code),
  });
}

function satisfaction(
  means: readonly Expression[],
  { weight = "1/9", scale = SATISFACTION_SCALES[0]! }: SatisfactionOptions,
): Satisfaction {
  const weighted = weight === "1/9" ? over(sum(means), means.length) : times(sum(means), 0.11);
  const index = explain(times(weighted, 25), BASIS, halfUp(2));
  return { index, grade: bandOf(scale.bands, roundHalfUp(index.exact, 2)), scale: scale.id, weight };
}

/** Respondents a survey needs among `population` customers (Krejcie and Morgan 1970: chi² 3.841, P 0.5, d 0.05), half-up. */
export function sampleSize(population: Given<number>): Outcome<Explained> {
  const inputs = new Inputs();
  const people = inputs.number("population", "Jumlah pengguna layanan", population, {
    least: 1,
    whole: true,
  });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const spread = times(3.841, 0.25);
  const size = over(
    times(3.841, number(people, "orang"), 0.25),
    sum([times(0.0025, minus(number(people), 1)), spread]),
  );
  return known(
    explain(
      size,
      { source: "Krejcie dan Morgan (1970)", article: null, status: "known" },
      halfUp(0),
      "orang",
    ),
  );
}
