import { type Given, Inputs } from "./inputs.js";
import { matchCategory } from "./job-person-match.js";
import { type AxisLevel, boxOf, type TalentBox } from "./nine-box.js";
import { type Basis, known, type Outcome } from "./outcome.js";
import { type Predicate, predicates } from "./predicates.js";

const BASIS: Basis = { source: "Pemetaan talenta sederhana", article: null, status: "house" };

const PERFORMANCE: Readonly<Record<Predicate, AxisLevel>> = {
  SANGAT_BAIK: "TINGGI",
  BAIK: "MENENGAH",
  BUTUH_PERBAIKAN: "RENDAH",
  KURANG: "RENDAH",
  SANGAT_KURANG: "RENDAH",
};
const POTENTIAL: Readonly<Record<string, AxisLevel>> = { MS: "TINGGI", MMS: "MENENGAH", KMS: "RENDAH" };

export interface SimpleTalent {
  readonly performance: AxisLevel;
  readonly potential: AxisLevel;
  readonly box: TalentBox;
  readonly basis: Basis;
}

/**
 * A box where no talent scores exist yet (house rule): performance from the predicate, potential from the selection class of the JPM.
 * Without an assessment a person is not mapped ("belum terpetakan"), never in box 1.
 */
export function simpleTalent(person: {
  readonly predicate: Given<Predicate>;
  /** Percent. */
  readonly jpm: Given<number>;
}): Outcome<SimpleTalent> {
  const inputs = new Inputs();
  const predicate = inputs.oneOf("predicate", "Predikat kinerja", person.predicate, predicates);
  const jpm = inputs.number("jpm", "Penilaian kompetensi (JPM)", person.jpm, { least: 0 });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const performance = PERFORMANCE[predicate];
  const potential = POTENTIAL[matchCategory("SELEKSI", jpm).code]!;
  return known({ performance, potential, box: boxOf(performance, potential), basis: BASIS });
}
