import { type Band, bandOf } from "./bands.js";
import { type Given, Inputs } from "./inputs.js";
import { type Basis, known, type Outcome } from "./outcome.js";

const BASIS: Basis = { source: "Rapor Pendidikan", article: null, status: "known" };

/** Share of pupils at minimum competence (literacy A.1, numeracy A.2), in percent: both bounds of 40 and 70 are Sedang. */
export const MINIMUM_COMPETENCE_BANDS = [
  { code: "BAIK", label: "Baik", from: 70, boundIsBelow: true },
  { code: "SEDANG", label: "Sedang", from: 40 },
  { code: "KURANG", label: "Kurang", from: null },
] as const satisfies readonly Band[];

export function minimumCompetenceLabel(
  percentOfPupils: Given<number>,
): Outcome<{ readonly category: Band; readonly basis: Basis }> {
  const inputs = new Inputs();
  const share = inputs.number("percent", "Persentase murid di atas kompetensi minimum", percentOfPupils, {
    least: 0,
    most: 100,
  });
  return inputs.refusal() ?? known({ category: bandOf<Band>(MINIMUM_COMPETENCE_BANDS, share), basis: BASIS });
}
