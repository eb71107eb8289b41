import type { ExplainContext } from "./context.js";

/** What the whole plan gains (negative: loses) by an exchange, in points, and the parts of it that seats make. */
export interface Exchange {
  readonly gain: number;
  /** Worth of the seat the claimant leaves; worth of the one the holder comes back to, negative where that is one too many. */
  readonly vacated: number;
  readonly refilled: number;
}

/** The claimant takes the seat the holder was proposed for, and the holder stays where they are today; everybody else as in the plan. */
export function exchange(context: ExplainContext, holder: number, claimant: number): Exchange {
  const { built, plan, sums } = context;
  const { employees } = built.problem;
  const to = plan.assignment[holder]!;
  const place = plan.assignment[claimant]!;
  const home = employees[holder]!.post!;
  const cost = (e: number) => employees[e]!.moveCost ?? 0;
  const stayed = place === employees[claimant]!.post;
  const returns = to === employees[claimant]!.post;
  // One leaves `place`, one comes back to `home`; the headcount of the seat itself does not change.
  const vacated = place === home ? 0 : sums.marginal(place, sums.after[place]!);
  const refilled = place === home ? 0 : sums.marginal(home, sums.after[home]! + 1);
  const back = context.postAt(home) === null ? 0 : context.valueOf(holder, home);
  const gain =
    context.valueOf(claimant, to) -
    context.valueOf(claimant, place) -
    (stayed ? cost(claimant) : 0) +
    (returns ? cost(claimant) : 0) -
    (context.valueOf(holder, to) - back) +
    cost(holder) -
    vacated +
    refilled;
  return { gain, vacated, refilled };
}
