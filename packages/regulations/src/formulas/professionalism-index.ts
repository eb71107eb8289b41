import { educationRank } from "../grades.js";
import { type Band, bandOf } from "./bands.js";
import { type Expression, number, over, sum } from "./expression.js";
import { type Given, Inputs } from "./inputs.js";
import { type Basis, type Explained, explain, halfUp, known, type Outcome, unrounded } from "./outcome.js";
import { type Predicate, predicates, professionalismScore } from "./predicates.js";

/** Weights of the four dimensions are confirmed; the sub-scores are known from practice. */
const BASIS: Basis = {
  source: "PermenPANRB 38/2018 jo. Peraturan BKN 8/2019",
  article: null,
  status: "known",
};

export const PROFESSIONALISM_MOST = { kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5 } as const;
export type Dimension = keyof typeof PROFESSIONALISM_MOST;
const NAMES: Readonly<Record<Dimension, string>> = {
  kualifikasi: "Kualifikasi",
  kompetensi: "Kompetensi",
  kinerja: "Kinerja",
  disiplin: "Disiplin",
};
const DIMENSIONS = Object.keys(NAMES) as Dimension[];

export const PROFESSIONALISM_BANDS = [
  { code: "ST", label: "Sangat Tinggi", from: 90, boundIsBelow: true },
  { code: "T", label: "Tinggi", from: 80, boundIsBelow: true },
  { code: "S", label: "Sedang", from: 70, boundIsBelow: true },
  { code: "R", label: "Rendah", from: 60, boundIsBelow: true },
  { code: "SR", label: "Sangat Rendah", from: null },
] as const satisfies readonly Band[];

export interface ProfessionalismIndex {
  /** 0 to 100: the four dimensions added. */
  readonly index: Explained;
  readonly category: Band;
}

/** Professionalism index of one person from the points of the four dimensions. A published value of BKN goes before ours. */
export function professionalismIndex(
  points: Readonly<Record<Dimension, Given<number>>>,
): Outcome<ProfessionalismIndex> {
  const inputs = new Inputs();
  const parts = DIMENSIONS.map((one) =>
    number(
      inputs.number(one, NAMES[one], points[one], { least: 0, most: PROFESSIONALISM_MOST[one] }),
      undefined,
      NAMES[one],
    ),
  );
  return inputs.refusal() ?? categorised(explain(sum(parts), BASIS, unrounded));
}

/** Index of a unit: the mean of its people, 2 decimals. One unknown person makes it unknown. */
export function meanProfessionalism(indexes: readonly Given<number>[]): Outcome<ProfessionalismIndex> {
  const inputs = new Inputs();
  if (indexes.length === 0) inputs.missing("indexes", "indeks pegawai");
  const parts: Expression[] = indexes.map((one, i) =>
    number(inputs.number(`${i}`, `Indeks pegawai ke-${i + 1}`, one, { least: 0, most: 100 })),
  );
  return (
    inputs.refusal() ??
    categorised(explain(over(sum(parts), number(parts.length, "orang")), BASIS, halfUp(2)))
  );
}

const categorised = (index: Explained) =>
  known({ index, category: bandOf<Band>(PROFESSIONALISM_BANDS, index.exact) });

/** Points by education rank (`educationRank`): S-3, S-2, S-1/D-IV, D-III, D-I to SLTA, below. */
const QUALIFICATION: readonly (readonly [rank: number, points: number])[] = [
  [9, 25],
  [8, 20],
  [7, 15],
  [6, 10],
  [3, 5],
  [1, 1],
];
/** Points of leadership, functional and technical training and of seminars, by kind of post; 40 together. */
const TRAINING = {
  STRUKTURAL: { leadership: 15, functional: 0, technical: 15, seminar: 10 },
  FUNGSIONAL: { leadership: 0, functional: 15, technical: 15, seminar: 10 },
  PELAKSANA: { leadership: 0, functional: 0, technical: 22.5, seminar: 17.5 },
} as const;
export type TrainingGroup = keyof typeof TRAINING;
/** Technical training counts from this many hours (JP) in the year. */
const TECHNICAL_HOURS = 20;
const DISCIPLINE = { TIDAK_PERNAH: 5, RINGAN: 3, SEDANG: 2, BERAT: 1 } as const;

export interface ProfessionalismFacts {
  readonly education: Given<string>;
  readonly group: Given<TrainingGroup>;
  /** Leadership training of the level held; asked of structural posts only. */
  readonly leadership?: Given<boolean>;
  /** Functional training; asked of functional posts only. Some regions count the profession's certificate. */
  readonly functional?: Given<boolean>;
  /** Hours (JP) of technical training in the year. */
  readonly technicalHours: Given<number>;
  /** A seminar or workshop in the last two years. */
  readonly seminar: Given<boolean>;
  readonly predicate: Given<Predicate>;
  /** Heaviest penalty of the last five years. */
  readonly discipline: Given<keyof typeof DISCIPLINE>;
}

/** The points of the four dimensions from facts about a person: what `professionalismIndex` adds up. */
export function professionalismPoints(facts: ProfessionalismFacts): Outcome<{
  readonly points: Readonly<Record<Dimension, number>>;
}> {
  const inputs = new Inputs();
  const education = inputs.known("education", "Pendidikan", facts.education);
  const rank = education ? educationRank(education) : null;
  if (education && rank === null) inputs.fault("education", "Pendidikan", education, "jenjang pendidikan");
  const group = inputs.oneOf(
    "group",
    "Kelompok jabatan",
    facts.group,
    Object.keys(TRAINING) as TrainingGroup[],
  );
  if (group === "STRUKTURAL") inputs.known("leadership", "Pelatihan kepemimpinan", facts.leadership);
  if (group === "FUNGSIONAL") inputs.known("functional", "Pelatihan fungsional", facts.functional);
  inputs.number("technicalHours", "Jumlah JP pelatihan teknis", facts.technicalHours, { least: 0 });
  inputs.known("seminar", "Seminar atau lokakarya", facts.seminar);
  const predicate = inputs.oneOf("predicate", "Predikat kinerja", facts.predicate, predicates);
  const discipline = inputs.oneOf(
    "discipline",
    "Hukuman disiplin",
    facts.discipline,
    Object.keys(DISCIPLINE) as (keyof typeof DISCIPLINE)[],
  );
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const share = TRAINING[group];
  const kompetensi =
    (facts.leadership ? share.leadership : 0) +
    (facts.functional ? share.functional : 0) +
    ((facts.technicalHours as number) >= TECHNICAL_HOURS ? share.technical : 0) +
    (facts.seminar ? share.seminar : 0);
  return known({
    points: {
      kualifikasi: QUALIFICATION.find(([least]) => rank! >= least)![1],
      kompetensi,
      kinerja: professionalismScore[predicate],
      disiplin: DISCIPLINE[discipline],
    },
  });
}
