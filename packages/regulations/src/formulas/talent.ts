import { number, over, percent, sum, times } from "./expression.js";
import { decimal, divide, exactly, type Fraction, multiply, sumOf } from "./fraction.js";
import { type Given, Inputs } from "./inputs.js";
import {
  type AxisLevel,
  axisLevel,
  axisLevels,
  type BoxNumber,
  boxOf,
  TALENT_THRESHOLDS,
  type TalentBox,
  type TalentThresholds,
} from "./nine-box.js";
import {
  type Explained,
  explain,
  type Faulty,
  halfUp,
  type Known,
  known,
  type MissingInput,
  type NotApplicable,
  notApplicable,
} from "./outcome.js";
import { TALENT_MODELS, type TalentComponent, type TalentModel } from "./talent-models.js";

/** Scores of 0 to 100 by component code; null or left out is missing. */
export type ComponentScores = Readonly<Record<string, Given<number>>>;

export interface TalentSets {
  readonly model?: TalentModel;
  readonly thresholds?: TalentThresholds;
}
/** Which sets a result was computed with. */
interface UsedSets {
  readonly model: string;
  readonly thresholds: string;
}

export interface AxisScore {
  /** 2 decimals; the level is read from the exact value. */
  readonly score: Explained;
  readonly level: AxisLevel;
}
export interface TalentPosition extends UsedSets {
  readonly performance: AxisScore;
  readonly potential: AxisScore;
  readonly box: TalentBox;
  /** Half of each unrounded axis; 2 decimals. */
  readonly value: Explained;
}

/** Something is missing: what, how far each axis can still go, and the boxes that remain possible. Never a guess. */
export interface PartialTalent extends UsedSets {
  readonly status: "unknown";
  readonly missing: readonly MissingInput[];
  readonly performance: AxisRange;
  readonly potential: AxisRange;
  readonly possibleBoxes: readonly BoxNumber[];
}
/** Least and most of an axis, were its missing components 0 or 100; 2 decimals. */
export interface AxisRange {
  readonly least: number;
  readonly most: number;
  readonly levels: readonly AxisLevel[];
}

export type TalentOutcome = Known<TalentPosition> | PartialTalent | Faulty | NotApplicable;

/**
 * Places a person in the nine boxes: each axis is the weighted sum of its components, read against the thresholds; rounding comes last. A
 * threshold set that reads performance from a label does not apply here: `boxOf` takes the label.
 */
export function talentPosition(
  scores: ComponentScores,
  { model = TALENT_MODELS[0]!, thresholds = TALENT_THRESHOLDS[0]! }: TalentSets = {},
): TalentOutcome {
  const bounds = thresholds.performance;
  if (bounds === null)
    return notApplicable(`${thresholds.name}: sumbu kinerja dibaca dari label, bukan dari nilai.`);
  const inputs = new Inputs();
  for (const { code, name } of [...model.performance, ...model.potential]) {
    inputs.number(code, name, scores[code], { least: 0, most: 100 });
  }
  const refusal = inputs.refusal();
  const sets: UsedSets = { model: model.id, thresholds: thresholds.id };
  if (refusal?.status === "fault") return refusal;
  if (refusal?.status === "unknown") {
    const performance = rangeOf(model.performance, scores, bounds);
    const potential = rangeOf(model.potential, scores, thresholds.potential);
    const boxes = performance.levels.flatMap((y) => potential.levels.map((x) => boxOf(y, x).box));
    const possibleBoxes = boxes.sort((a, b) => a - b);
    return { status: "unknown", missing: refusal.missing, performance, potential, possibleBoxes, ...sets };
  }
  const performance = scoreOf(model.performance, scores, bounds, model);
  const potential = scoreOf(model.potential, scores, thresholds.potential, model);
  return known({
    performance,
    potential,
    box: boxOf(performance.level, potential.level),
    value: explain(
      over(sum([performance.score.formula, potential.score.formula]), 2),
      model.basis,
      halfUp(2),
    ),
    ...sets,
  });
}

type Bounds = TalentThresholds["potential"];

function scoreOf(
  components: readonly TalentComponent[],
  scores: ComponentScores,
  bounds: Bounds,
  { basis }: TalentModel,
): AxisScore {
  const parts = components.map(({ code, name, weight }) =>
    times(percent(weight, `bobot ${name}`), number(scores[code] as number, undefined, name)),
  );
  const score = explain(sum(parts), basis, halfUp(2));
  return { score, level: axisLevel(score.exact, bounds) };
}

function rangeOf(components: readonly TalentComponent[], scores: ComponentScores, bounds: Bounds): AxisRange {
  const at = (missing: number): Fraction =>
    divide(
      sumOf(
        components.map(({ code, weight }) => multiply(exactly(weight), exactly(scores[code] ?? missing))),
      ),
      exactly(100),
    );
  const [least, most] = [at(0), at(100)];
  const [from, to] = [least, most].map((value) => axisLevels.indexOf(axisLevel(value, bounds)));
  return {
    least: decimal(least, 2),
    most: decimal(most, 2),
    levels: axisLevels.slice(from!, to! + 1),
  };
}
