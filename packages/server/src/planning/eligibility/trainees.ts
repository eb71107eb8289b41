import type { MoveTraining } from "@selaras/contract";
import { says } from "../../development/messages.js";
import type { TrainingSession } from "../../development/training-register.js";
import type { PlanningWorld } from "../facts/world.js";
import { contractFinding } from "./contract-findings.js";
import type { NeededTraining } from "./training-conditions.js";
import { obstacles } from "./training-conditions.js";

/** A session per person and training: the own place, else the free one that ends first, handed out in the order of NIPs. */
export interface Trainee {
  readonly needed: readonly NeededTraining[];
  readonly trainings: readonly MoveTraining[];
}

/**
 * Who of the movers counts on which training, and in which session; by employee. Nobody does in a plan that takes nobody on condition, and
 * nobody counts on a place that is gone: such a move lacks its paper.
 */
export function traineesOf(
  world: PlanningWorld,
  moves: readonly { readonly employee: number; readonly to: number }[],
): ReadonlyMap<number, Trainee> {
  const trainees = new Map<number, Trainee>();
  if (!world.options.onCondition) return trainees;
  const given = new Map<string, number>();
  const seatIn = ({ offer, planned }: NeededTraining): TrainingSession | null => {
    if (planned) return planned;
    const free = offer.sessions.find(
      ({ code, capacity, taken }) => taken + (given.get(code) ?? 0) < capacity,
    );
    if (free) given.set(free.code, (given.get(free.code) ?? 0) + 1);
    return free ?? null;
  };
  for (const { employee, to } of [...moves].sort((a, b) => a.employee - b.employee)) {
    const post = world.index.posts[to];
    const needed = post && world.conditions.neededFor(employee, post);
    if (!post || !needed) continue;
    const trainings = needed.flatMap((one): MoveTraining[] => {
      const session = seatIn(one);
      if (session === null) return [];
      const { startsOn, endsOn } = session;
      const { code, name, hours, provider } = one.offer.training;
      const others = needed.filter((other) => other !== one);
      return [
        {
          code,
          name,
          hours,
          provider,
          sessionCode: session.code,
          startsOn,
          endsOn,
          holds: true,
          sentence: says.restsOn({ name, hours, startsOn, endsOn }),
          without: obstacles(world.conditions.trained(employee, others), employee, post).map(contractFinding),
        },
      ];
    });
    if (trainings.length === needed.length) trainees.set(employee, { needed, trainings });
  }
  return trainees;
}
