import { number, sum } from "./expression.js";
import { type Given, Inputs } from "./inputs.js";
import { type Basis, type Explained, explain, known, type Outcome, unrounded } from "./outcome.js";

const BASIS: Basis = { source: "PermenPANRB 34/2011", article: null, status: "in-use" };

/** Most points of classes 1 to 16; more is class 17. Fewer than 190 points is no class. */
const MOST_POINTS = [
  240, 300, 370, 450, 650, 850, 1_100, 1_350, 1_600, 1_850, 2_100, 2_350, 2_750, 3_150, 3_600, 4_050,
];
const LEAST_POINTS = 190;

/** Points of each level of each factor (factor evaluation system). */
export const JOB_FACTORS = {
  STRUKTURAL: [
    { code: "F1", points: [175, 350, 550, 775, 900] },
    { code: "F2", points: [100, 250, 350] },
    { code: "F3", points: [450, 775, 900] },
    { code: "F4A", points: [25, 50, 75, 100] },
    { code: "F4B", points: [30, 75, 100, 125] },
    { code: "F5", points: [75, 205, 340, 505, 650, 800, 930, 1_030] },
    { code: "F6", points: [310, 575, 975, 1_120, 1_225, 1_325] },
  ],
  FUNGSIONAL: [
    { code: "F1", points: [50, 200, 350, 550, 750, 950, 1_250, 1_550, 1_850] },
    { code: "F2", points: [25, 125, 275, 450, 650] },
    { code: "F3", points: [25, 125, 275, 450, 650] },
    { code: "F4", points: [25, 75, 150, 225, 325, 450] },
    { code: "F5", points: [25, 75, 150, 225, 325, 450] },
    { code: "F6", points: [10, 25, 60, 110] },
    { code: "F7", points: [20, 50, 120, 220] },
    { code: "F8", points: [5, 20, 50] },
    { code: "F9", points: [5, 20, 50] },
  ],
} as const;
export type JobFactorScheme = keyof typeof JOB_FACTORS;

/** Job class 1 to 17 of an evaluation score. The class the government decreed for a title goes before it. */
export function jobClassOf(
  points: Given<number>,
): Outcome<{ readonly jobClass: number; readonly basis: Basis }> {
  const inputs = new Inputs();
  inputs.number("points", "Nilai jabatan", points, { least: LEAST_POINTS });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const index = MOST_POINTS.findIndex((most) => (points as number) <= most);
  return known({ jobClass: index < 0 ? MOST_POINTS.length + 1 : index + 1, basis: BASIS });
}

/** Evaluation score from the level (1, 2, ...) given to each factor, in the order of `JOB_FACTORS`; `STRUKTURAL` has 7, `FUNGSIONAL` 9. */
export function jobPoints(scheme: JobFactorScheme, levels: readonly Given<number>[]): Outcome<Explained> {
  const inputs = new Inputs();
  const factors = JOB_FACTORS[scheme];
  factors.forEach(({ code, points }, i) => {
    inputs.number(code, `Tingkat faktor ${code}`, levels[i], { least: 1, most: points.length, whole: true });
  });
  if (levels.length > factors.length)
    inputs.fault("levels", "Jumlah faktor", String(levels.length), String(factors.length));
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const points = factors.map(({ code, points }, i) =>
    number(points[(levels[i] as number) - 1]!, undefined, code),
  );
  return known(explain(sum(points), BASIS, unrounded));
}
