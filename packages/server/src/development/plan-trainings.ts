import type { MoveTraining, PlaceWorth, PlanMove, PlanTrainings } from "@selaras/contract";
import { eq } from "drizzle-orm";
import type { TrainingWorth } from "../planning/explanation/training-worth.js";
import { movesOf } from "../planning/run/store-read.js";
import { shownPlan } from "../planning/scenarios/chosen-plan.js";
import { plans } from "../planning/tables.js";
import type { Actor } from "../platform/actor.js";
import type { Queryable } from "../platform/database.js";
import { says } from "./messages.js";

/** Trainings a plan rests on, as they stand today, and what one more place of each would be worth to it. */
export async function planTrainingsOf(db: Queryable, planId: number): Promise<PlanTrainings> {
  const [plan] = await db
    .select({ name: plans.name, tmt: plans.tmt, trainings: plans.trainings })
    .from(plans)
    .where(eq(plans.id, planId));
  const moves = (await movesOf(db, planId)).flatMap(({ nip, name, to, trainings = [] }) =>
    trainings.length === 0 ? [] : [{ nip, name, to, trainings }],
  );
  const worth = (plan?.trainings ?? []) as TrainingWorth[];
  return {
    moves,
    notices: noticesOf(moves, plan?.tmt ?? ""),
    worth: worth.map((one) => ({ planId, planName: plan?.name ?? "", ...one })),
  };
}

/** Per session: how many moves rest on it, those first that no longer can. */
function noticesOf(moves: readonly Pick<PlanMove, "trainings">[], tmt: string): PlanTrainings["notices"] {
  const groups = new Map<string, { training: MoveTraining; moves: number }>();
  for (const { trainings = [] } of moves)
    for (const training of trainings) {
      const key = `${training.holds ? 1 : 0} ${training.sessionCode}`;
      const known = groups.get(key);
      if (known) known.moves++;
      else groups.set(key, { training, moves: 1 });
    }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { training, moves: count }]) => {
      const { holds, name, startsOn, endsOn } = training;
      if (holds)
        return { kind: "bertumpu" as const, sentence: says.planRestsOn(count, name, startsOn, endsOn) };
      const late = endsOn >= tmt;
      return {
        kind: "batal" as const,
        sentence: (late ? says.planLate : says.planLost)(count, name, startsOn, endsOn),
      };
    });
}

/** What one more place would be worth to the plan the reader is shown, by training. */
export async function placeWorth(db: Queryable, reader: Actor): Promise<ReadonlyMap<string, PlaceWorth>> {
  const shown = await shownPlan(db, reader);
  if (shown === null) return new Map();
  const { id } = shown;
  const [plan] = await db
    .select({ name: plans.name, trainings: plans.trainings })
    .from(plans)
    .where(eq(plans.id, id));
  return new Map(
    ((plan?.trainings ?? []) as TrainingWorth[]).map((one) => [
      one.code,
      { planId: id, planName: plan!.name, ...one },
    ]),
  );
}
