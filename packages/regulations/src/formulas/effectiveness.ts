import { type Band, bandOf } from "./bands.js";
import { number, over, sum, times } from "./expression.js";
import { type Given, Inputs } from "./inputs.js";
import {
  type Basis,
  type Explained,
  explain,
  halfUp,
  known,
  notApplicable,
  type Outcome,
} from "./outcome.js";
import { DEFAULT_WORKING_TIME, type WorkingTime } from "./working-time.js";

/** Practice since Permendagri 12/2008; agencies use other cut-offs too, so a caller may bring its own table. */
const BASIS: Basis = { source: "Permendagri 12/2008", article: null, status: "in-use" };

/** Performance of a position (PJ) or unit (PU). Above 1 means that people carry more than a full load: show the balance beside it. */
export const EFFECTIVENESS_BANDS = [
  { code: "A", label: "Sangat Baik", from: 1, boundIsBelow: true },
  { code: "B", label: "Baik", from: 0.9 },
  { code: "C", label: "Cukup", from: 0.7 },
  { code: "D", label: "Sedang", from: 0.5 },
  { code: "E", label: "Kurang", from: null },
] as const satisfies readonly Band[];

export interface Effectiveness {
  /** Load carried per person, in full loads; 4 decimals. The class is read from the exact value. */
  readonly index: Explained;
  readonly category: Band;
}
export interface EffectivenessOptions {
  readonly workingTime?: WorkingTime;
  readonly bands?: readonly Band[];
}

/**
 * Effectiveness and efficiency of a position (EJ): minutes of load a year / (people holding it × working time). Divided by the people who
 * are there, never by the computed need, which would always give 1. Nobody there: no value.
 */
export function positionEffectiveness(
  position: { readonly loadMinutes: Given<number>; readonly holders: Given<number> },
  options: EffectivenessOptions = {},
): Outcome<Effectiveness> {
  return effectiveness(
    [position.loadMinutes],
    position.holders,
    "Jumlah pemangku jabatan",
    "Belum ada pemangku jabatan, sehingga efektivitas jabatan tidak dapat dihitung.",
    options,
  );
}

/** The same for a unit (EU): the loads of all its positions over all its people. */
export function unitEffectiveness(
  unit: { readonly loadMinutes: readonly Given<number>[]; readonly staff: Given<number> },
  options: EffectivenessOptions = {},
): Outcome<Effectiveness> {
  return effectiveness(
    unit.loadMinutes,
    unit.staff,
    "Jumlah pegawai unit",
    "Belum ada pegawai pada unit ini, sehingga efektivitas unit tidak dapat dihitung.",
    options,
  );
}

function effectiveness(
  loadMinutes: readonly Given<number>[],
  people: Given<number>,
  peopleName: string,
  nobody: string,
  { workingTime = DEFAULT_WORKING_TIME, bands = EFFECTIVENESS_BANDS }: EffectivenessOptions,
): Outcome<Effectiveness> {
  const inputs = new Inputs();
  if (loadMinutes.length === 0) inputs.missing("loadMinutes", "beban kerja jabatan");
  const loads = loadMinutes.map((minutes, i) =>
    number(
      inputs.number(`loadMinutes.${i}`, `Beban kerja jabatan ke-${i + 1}`, minutes, { least: 0 }),
      "menit",
    ),
  );
  const count = inputs.number("people", peopleName, people, { least: 0, whole: true });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  if (count.num === 0n) return notApplicable(nobody);
  const full = number(workingTime.minutesPerYear, "menit", "waktu kerja efektif setahun");
  const index = explain(over(sum(loads), times(number(count, "orang"), full)), BASIS, halfUp(4));
  return known({ index, category: bandOf(bands, index.exact) });
}
