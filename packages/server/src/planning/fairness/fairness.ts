import type { Fairness } from "@selaras/contract";
import { addMonths, type IsoDate } from "@selaras/regulations";
import type { ExplainContext } from "../explanation/context.js";
import type { ExplainedMove } from "../explanation/move.js";
import { envyRegister } from "./envy-register.js";
import { groupsOf } from "./groups.js";
import { ownLot } from "./own-lot.js";

/** A second move within so many months is shown as one too many. */
export const TWICE_MONTHS = 24;

export const isWorseOff = ({ reason }: ExplainedMove): boolean =>
  ownLot(reason.after) < ownLot(reason.before);

/** What a plan does to people beside each other: envy, who pays for it, who is moved again, and how the groups fare. */
export function fairnessOf(context: ExplainContext, moves: readonly ExplainedMove[]): Fairness {
  const { world } = context;
  const { index, tmt } = world;
  const since = addMonths(tmt as IsoDate, -TWICE_MONTHS);
  const worse = moves.filter(isWorseOff);
  return {
    envy: envyRegister(context),
    worseOff: worse.map(({ move, reason }) => ({
      nip: move.nip,
      name: move.name,
      from: move.from,
      to: move.to,
      before: ownLot(reason.before),
      after: ownLot(reason.after),
      need: {
        seats: reason.shortage.needed,
        before: reason.shortage.before,
        after: reason.shortage.after,
      },
      closesShortage: move.closesShortage,
    })),
    twice: moves.flatMap(({ move }) => {
      const { seatSince } = index.employees[index.employeeIndex.get(move.nip)!]!;
      return seatSince !== null && seatSince > since
        ? [{ nip: move.nip, name: move.name, since: seatSince, to: move.to }]
        : [];
    }),
    groups: groupsOf(
      world,
      new Set(moves.map(({ move }) => move.nip)),
      new Set(worse.map(({ move }) => move.nip)),
    ),
  };
}
