import type { PlanOptions, ValueComponent } from "@selaras/contract";
import type { TransferPlan } from "@selaras/optimizer";
import { nameOf } from "@selaras/regulations";
import type { Workforce } from "../../workforce/snapshot.js";
import { type Trainee, traineesOf } from "../eligibility/trainees.js";
import type { PostEntry } from "../facts/workforce-index.js";
import { openWorld, type PlanningWorld } from "../facts/world.js";
import type { BuiltProblem } from "../problem/build-problem.js";
import { type ChainLink, linkChains } from "./move-chains.js";
import { type PlanArithmetic, planArithmetic } from "./plan-arithmetic.js";

/** What every explanation of one plan reads. */
export interface ExplainContext {
  readonly world: PlanningWorld;
  readonly built: BuiltProblem;
  readonly plan: TransferPlan;
  readonly sums: PlanArithmetic;
  /** Per move of `sums.moves`. */
  readonly links: readonly ChainLink[];
  /** Movers who count on a training, by employee. */
  readonly trainees: ReadonlyMap<number, Trainee>;
  /** Post entry by problem index; null for the waiting list. */
  postAt(post: number): PostEntry | null;
  valueOf(employee: number, post: number): number;
}

export function explainContext(
  built: BuiltProblem,
  plan: TransferPlan,
  workforce: Workforce,
  options: PlanOptions,
  tmt: string,
): ExplainContext {
  const world = openWorld(workforce, options, tmt);
  const sums = planArithmetic(built.problem, plan);
  const links = linkChains(sums.moves, (post) => built.problem.posts[post]!.need - sums.before[post]!);
  const { post, value } = built.problem.candidates;
  return {
    world,
    built,
    plan,
    sums,
    links,
    trainees: traineesOf(world, sums.moves),
    postAt: (p) => world.index.posts[p] ?? null,
    valueOf(e, p) {
      for (let k = built.offsets[e]!; k < built.offsets[e + 1]!; k++) if (post[k] === p) return value[k]!;
      return 0;
    },
  };
}

export const sumOf = (components: readonly ValueComponent[]): number =>
  components.reduce((sum, { points }) => sum + (points ?? 0), 0);

/** Title of the component that changed most in favour of the move, or null when none did. */
export function mainGain(before: readonly ValueComponent[], after: readonly ValueComponent[]): string | null {
  let best: { title: string; gain: number } | null = null;
  after.forEach(({ title, points }, i) => {
    const gain = (points ?? 0) - (before[i]?.points ?? 0);
    if (gain > 0 && (best === null || gain > best.gain)) best = { title, gain };
  });
  return (best as { title: string } | null)?.title ?? null;
}

export const paperNames = (papers: readonly string[]): string[] => [...new Set(papers.map(nameOf))];
