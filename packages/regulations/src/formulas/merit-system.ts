import { type Band, bandOf } from "./bands.js";
import { number, over, sum } from "./expression.js";
import { type Given, Inputs } from "./inputs.js";
import { type Basis, type Explained, explain, halfUp, known, type Outcome, unrounded } from "./outcome.js";

/** Points of the form used since 2022 (410 in all; the act of 2018 had 400). The classes are known from practice. */
const BASIS: Basis = { source: "PermenPANRB 40/2018", article: null, status: "known" };

export const MERIT_ASPECTS = [
  { code: "perencanaan", name: "Perencanaan kebutuhan", most: 40 },
  { code: "pengadaan", name: "Pengadaan", most: 40 },
  { code: "karier", name: "Pengembangan karier", most: 130 },
  { code: "mutasi", name: "Promosi dan mutasi", most: 40 },
  { code: "kinerja", name: "Manajemen kinerja", most: 80 },
  { code: "penghargaan", name: "Penggajian, penghargaan, dan disiplin", most: 40 },
  { code: "perlindungan", name: "Perlindungan dan pelayanan", most: 16 },
  { code: "informasi", name: "Sistem informasi", most: 24 },
] as const;
const MOST = MERIT_ASPECTS.reduce((total, { most }) => total + most, 0);

export const MERIT_BANDS = [
  { code: "IV", label: "Sangat Baik", from: 325 },
  { code: "III", label: "Baik", from: 250 },
  { code: "II", label: "Kurang", from: 175 },
  { code: "I", label: "Buruk", from: null },
] as const satisfies readonly Band[];

export interface MeritScore {
  readonly points: Explained;
  /** points / 410; 3 decimals. The class is read from the points. */
  readonly index: Explained;
  readonly category: Band;
}

/** Merit system score of a government from its eight aspects, in the order of `MERIT_ASPECTS`. */
export function meritScore(aspects: readonly Given<number>[]): Outcome<MeritScore> {
  const inputs = new Inputs();
  const parts = MERIT_ASPECTS.map(({ code, name, most }, i) =>
    number(inputs.number(code, name, aspects[i], { least: 0, most }), undefined, name),
  );
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const points = explain(sum(parts), BASIS, unrounded);
  return known({
    points,
    index: explain(over(sum(parts), MOST), BASIS, halfUp(3)),
    category: bandOf<Band>(MERIT_BANDS, points.exact),
  });
}
