import type { EndpointName, Endpoints, PlanMove, SeatRef } from "@selaras/contract";
import type { z } from "zod";
import type { Context } from "../../platform/context.js";
import { Refusal } from "../../platform/refusal.js";
import { knownPlan } from "../run/solved-plan.js";
import { baselinesOf, movesOf } from "../run/store-read.js";
import { says } from "./messages.js";
import { type Choice, choicesInWords, namesFor } from "./option-words.js";

export type Comparison = z.output<Endpoints["GET /api/scenarios/comparison" & EndpointName]["response"]>;

/** Scenarios side by side, in the order asked for: figures, choices, and who is placed differently. */
export async function compareScenarios(context: Context, ids: readonly number[]): Promise<Comparison> {
  const { db } = context;
  const plans = await Promise.all(ids.map((id) => knownPlan(context, id)));
  const isSolved = ({ result }: (typeof plans)[number]) =>
    result?.status === "optimal" || result?.status === "feasible";
  if (!plans.every(isSolved)) throw new Refusal(409, "rencana-tanpa-hasil", says.unlike, says.unlikeHint);
  const figures = await Promise.all(ids.map((id) => baselinesOf(db, id)));
  const moves = await Promise.all(ids.map((id) => movesOf(db, id)));
  const options = plans.map((plan) => plan.options);
  const names = await namesFor(db, options);
  return {
    scenarios: plans.map(({ id, name, tmt }, i) => ({ id, name, tmt, figures: figures[i]?.plan ?? null })),
    choices: sideBySide(options.map((one) => choicesInWords(one, names))),
    people: placedDifferently(moves),
  };
}

function sideBySide([first = [], ...others]: Choice[][]): Comparison["choices"] {
  return first.map(({ name, value }, line) => {
    const values = [value, ...others.map((one) => one[line]!.value)];
    return { name, values, differ: new Set(values).size > 1 };
  });
}

/** Everybody whom the plans do not all place alike; who does not move in a plan stays at today's place in it. */
export function placedDifferently(plans: readonly (readonly PlanMove[])[]): Comparison["people"] {
  const byPlan = plans.map((moves) => new Map(moves.map((move) => [move.nip, move])));
  const nips = new Set(plans.flatMap((moves) => moves.map(({ nip }) => nip)));
  return [...nips].sort().flatMap((nip) => {
    const own = byPlan.map((moves) => moves.get(nip));
    const { name, from: today } = own.find((move) => move !== undefined)!;
    const places = own.map((move) => move?.to ?? today);
    return new Set(places.map(seatKey)).size > 1 ? [{ nip, name, today, places }] : [];
  });
}

const seatKey = (seat: SeatRef | null): string => (seat === null ? "" : `${seat.unitCode}/${seat.titleCode}`);
