import type { Workforce } from "../../workforce/snapshot.js";
import type { PastMove } from "./undo-round.js";

/** Fewer people on one day are single moves, no round. */
export const LEAST_MOVES = 5;

/**
 * Past rounds the registers already know: people who came to their present post on one day, with the post they held until then by the
 * register of posts. Who has moved again since, or whose former unit is not recorded, is not in it.
 */
export function recordedRounds({
  employees,
  history,
  units,
  titles,
}: Pick<Workforce, "employees" | "history" | "units" | "titles">): Map<string, PastMove[]> {
  const known = {
    units: new Set(units.map(({ code }) => code)),
    titles: new Set(titles.map(({ code }) => code)),
  };
  const earlier = new Map<string, Workforce["history"]>();
  for (const row of history) earlier.set(row.nip, [...(earlier.get(row.nip) ?? []), row]);
  const rounds = new Map<string, PastMove[]>();
  for (const { nip, unitCode, titleCode, seatSince } of employees) {
    if (unitCode === null || titleCode === null || seatSince === null) continue;
    const former = (earlier.get(nip) ?? [])
      .filter(({ startedOn }) => startedOn < seatSince)
      .reduce<Workforce["history"][number] | null>(
        (a, b) => (a === null || b.startedOn > a.startedOn ? b : a),
        null,
      );
    if (!former?.unitCode || !known.units.has(former.unitCode) || !known.titles.has(former.titleCode))
      continue;
    if (former.unitCode === unitCode && former.titleCode === titleCode) continue;
    const move = {
      nip,
      from: { unitCode: former.unitCode, titleCode: former.titleCode },
      to: { unitCode, titleCode },
    };
    rounds.set(seatSince, [...(rounds.get(seatSince) ?? []), move]);
  }
  return new Map(
    [...rounds].filter(([, moves]) => moves.length >= LEAST_MOVES).sort(([a], [b]) => (a < b ? 1 : -1)),
  );
}
