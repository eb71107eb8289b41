import type { Workforce } from "../../workforce/snapshot.js";

export interface PastSeat {
  readonly unitCode: string;
  readonly titleCode: string;
}

/** One move of a past round; `from` null: the person had no post before. */
export interface PastMove {
  readonly nip: string;
  readonly from: PastSeat | null;
  readonly to: PastSeat;
}

export interface Undone {
  /** The workforce as it stood before the round, as far as today's registers tell. */
  readonly workforce: Workforce;
  /** People of the round who have moved again since. */
  readonly movedSince: readonly string[];
  /** People whose time in the former post is not recorded. */
  readonly unknownSince: readonly string[];
}

/**
 * Takes the moves of a past round back: everybody of the round stands in the former post again, since the day the register of posts
 * records for it. Everything else stays as it is today: who came, left or moved at other times cannot be taken back from today's
 * registers, and that is said beside the result.
 */
export function undoRound(today: Workforce, moves: readonly PastMove[], tmt: string): Undone {
  const byNip = new Map(moves.map((move) => [move.nip, move]));
  const movedSince: string[] = [];
  const unknownSince: string[] = [];
  const employees = today.employees.map((row) => {
    const move = byNip.get(row.nip);
    if (!move) return row;
    if (row.unitCode !== move.to.unitCode || row.titleCode !== move.to.titleCode) movedSince.push(row.nip);
    const since = move.from === null ? null : sinceOf(today.history, row.nip, move.from, tmt);
    if (move.from !== null && since === null) unknownSince.push(row.nip);
    return {
      ...row,
      unitCode: move.from?.unitCode ?? null,
      titleCode: move.from?.titleCode ?? null,
      seatSince: since,
    };
  });
  const history = today.history
    .filter(({ nip, startedOn }) => !byNip.has(nip) || startedOn < tmt)
    .map((row) =>
      byNip.has(row.nip) &&
      isFormer(row, byNip.get(row.nip)!.from) &&
      (row.endedOn ?? "9999") >= dayBefore(tmt)
        ? { ...row, endedOn: null }
        : row,
    );
  return { workforce: { ...today, employees, history }, movedSince, unknownSince };
}

type History = Workforce["history"][number];

const isFormer = (row: History, from: PastSeat | null): boolean =>
  from !== null &&
  row.titleCode === from.titleCode &&
  (row.unitCode === null || row.unitCode === from.unitCode);

function sinceOf(history: Workforce["history"], nip: string, from: PastSeat, tmt: string): string | null {
  const held = history.filter((row) => row.nip === nip && row.startedOn < tmt && isFormer(row, from));
  return held.reduce<string | null>(
    (last, { startedOn }) => (last === null || startedOn > last ? startedOn : last),
    null,
  );
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
