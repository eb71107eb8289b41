/** A tangent of the Lagrangian: value(m) >= height + slope (m - centre) for every m. */
export interface Cut {
  /** Height of the tangent at the current centre. */
  height: number;
  readonly slope: Float64Array;
  /** Its share in the last master solution. */
  weight: number;
}

export interface MasterSolution {
  readonly point: Float64Array;
  /** Value of the cutting-plane model at `point`. */
  readonly model: number;
}

const ROUNDS = 2000;

/**
 * Proximal bundle master: min over m >= 0 of max(cuts)(m) + |m - centre|^2 / (2 step), through its dual over the shares of the
 * cuts, by pairwise steps (sequential minimal optimisation): shift share from the lowest used cut to the highest.
 */
export function solveMaster(
  cuts: Cut[],
  centre: Float64Array,
  step: number,
  tolerance: number,
): MasterSolution {
  const n = centre.length;
  const total = cuts.reduce((sum, cut) => sum + cut.weight, 0);
  if (total <= 0) cuts[cuts.length - 1]!.weight = 1;
  else for (const cut of cuts) cut.weight /= total;
  const slope = new Float64Array(n);
  for (const cut of cuts) for (let r = 0; r < n; r++) slope[r]! += cut.weight * cut.slope[r]!;
  const point = new Float64Array(n);
  const settle = () => {
    for (let r = 0; r < n; r++) point[r] = Math.max(0, centre[r]! - step * slope[r]!);
  };
  const at = (cut: Cut) => {
    let value = cut.height;
    for (let r = 0; r < n; r++) value += cut.slope[r]! * (point[r]! - centre[r]!);
    return value;
  };
  settle();
  let model = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    let highest = cuts[0]!;
    let lowest = cuts[0]!;
    let high = Number.NEGATIVE_INFINITY;
    let low = Number.POSITIVE_INFINITY;
    for (const cut of cuts) {
      const value = at(cut);
      if (value > high) {
        high = value;
        highest = cut;
      }
      if (cut.weight > 0 && value < low) {
        low = value;
        lowest = cut;
      }
    }
    model = high;
    if (high - low <= tolerance) break;
    shift(highest, lowest, high - low);
  }
  return { point, model };

  function shift(to: Cut, from: Cut, rise: number): void {
    let curvature = 0;
    for (let r = 0; r < n; r++) {
      if (point[r]! > 0 || centre[r]! - step * slope[r]! > 0)
        curvature += (to.slope[r]! - from.slope[r]!) ** 2;
    }
    let share = Math.min(from.weight, curvature > 0 ? rise / (step * curvature) : from.weight);
    move(to, from, share);
    const left = at(to) - at(from);
    if (left < 0) {
      // Overshot because a price left or met zero on the way: go back to where the chord is level.
      const back = share * (left / (left - rise));
      move(to, from, -back);
      share -= back;
    }
    to.weight += share;
    from.weight = share >= from.weight ? 0 : from.weight - share;
  }

  function move(to: Cut, from: Cut, share: number): void {
    for (let r = 0; r < n; r++) slope[r]! += share * (to.slope[r]! - from.slope[r]!);
    settle();
  }
}
