import { number, percent, sum, times, toPower } from "./expression.js";
import { type Given, Inputs } from "./inputs.js";
import { type Basis, type Explained, explain, halfUp, known, type Outcome } from "./outcome.js";

const BASIS: Basis = { source: "Proyeksi kebutuhan pegawai", article: null, status: "in-use" };

export interface ProjectedYear {
  /** Years from now, 1 is the next. */
  readonly year: number;
  readonly need: Explained;
  readonly existing: number;
  /** existing − need: negative is short. */
  readonly gap: number;
}

export interface ProjectionInput {
  /** People needed now. */
  readonly need: Given<number>;
  readonly existing: Given<number>;
  /** Growth of the workload in percent a year. */
  readonly growthPercent: Given<number>;
  /** People who retire in each coming year; its length is the horizon. */
  readonly retirements: readonly Given<number>[];
  /** People planned to come in each year; a year left out is none planned. */
  readonly intake?: readonly number[];
}

/** The years ahead: need grows with the workload, rounded half-up each year from the unrounded product; people leave and come. */
export function projectNeed(input: ProjectionInput): Outcome<{ readonly years: readonly ProjectedYear[] }> {
  const inputs = new Inputs();
  const need = inputs.number("need", "Kebutuhan saat ini", input.need, { least: 0 });
  inputs.number("existing", "Pegawai saat ini", input.existing, { least: 0, whole: true });
  const growth = inputs.number("growthPercent", "Pertumbuhan beban kerja (%)", input.growthPercent, {
    above: -100,
  });
  input.retirements.forEach((leaving, i) => {
    inputs.number(`retirements.${i}`, `Pensiun tahun ke-${i + 1}`, leaving, { least: 0, whole: true });
  });
  input.intake?.forEach((coming, i) => {
    inputs.number(`intake.${i}`, `Rencana masuk tahun ke-${i + 1}`, coming, { least: 0, whole: true });
  });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  let existing = input.existing as number;
  const factor = sum([1, percent(growth)]);
  const years = input.retirements.map((leaving, i) => {
    existing += (input.intake?.[i] ?? 0) - (leaving as number);
    const needed = explain(times(number(need, "orang"), toPower(factor, i + 1)), BASIS, halfUp(0), "orang");
    return { year: i + 1, need: needed, existing, gap: existing - needed.value };
  });
  return known({ years });
}
