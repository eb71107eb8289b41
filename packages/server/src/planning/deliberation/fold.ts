import type { DeliberatedChain, Deliberation, Outcome, PlanMove, SeatRef, Vote } from "@selaras/contract";
import type { deliberations } from "./tables.js";

export type DeliberationRow = typeof deliberations.$inferSelect;

/**
 * Every chain of the plan with what was said of it so far. Rows come in the order of `seq`; `standing` holds the price of each decision in
 * force on the planning desk: an outcome whose decision was undone there stands no longer, and its chain is open again.
 */
export function foldDeliberation(
  moves: readonly PlanMove[],
  rows: readonly DeliberationRow[],
  standing: ReadonlyMap<number, number>,
): Deliberation {
  const chains = new Map<number, PlanMove[]>();
  for (const move of moves) {
    const list = chains.get(move.chain);
    if (list) list.push(move);
    else chains.set(move.chain, [move]);
  }
  const deliberated = [...chains].map(([chain, own]) => chainOf(chain, own, rows, standing));
  const order = [...new Set(rows.map(({ chain }) => chain))];
  const minutes = order.flatMap((number) => {
    const found = deliberated.find(({ chain }) => chain === number);
    return found ? [minuteOf(found)] : [];
  });
  return { chains: deliberated, minutes };
}

function chainOf(
  chain: number,
  moves: readonly PlanMove[],
  rows: readonly DeliberationRow[],
  standing: ReadonlyMap<number, number>,
): DeliberatedChain {
  const own = rows.filter((row) => row.chain === chain);
  const votes = new Map<string, DeliberatedChain["votes"][number]>();
  for (const row of own)
    if (row.kind === "suara")
      votes.set(row.member, { member: row.member, vote: row.value as Vote, at: instant(row.at) });
  const last = own.findLast(({ kind }) => kind === "putusan");
  return {
    chain,
    moves: [...moves].sort((a, b) => a.position - b.position),
    gain: moves.reduce((sum, { gain }) => sum + gain, 0),
    votes: [...votes.values()],
    notes: own
      .filter(({ kind }) => kind === "catatan")
      .map(({ member, text, at }) => ({ by: member, text, at: instant(at) })),
    outcome:
      last && (last.decisionSeq === null || standing.has(last.decisionSeq))
        ? {
            kind: last.value as Outcome,
            reason: last.text,
            by: last.member,
            at: instant(last.at),
            price: last.decisionSeq === null ? null : standing.get(last.decisionSeq)!,
          }
        : null,
  };
}

const instant = (at: string): string => new Date(at).toISOString();
const seat = ({ titleName, unitName }: SeatRef): string => `${titleName} di ${unitName}`;

/** One chain in the minutes: who moves where, how the members voted, what was decided and why. */
function minuteOf({ chain, moves, votes, notes, outcome }: DeliberatedChain): string {
  const movers = moves
    .map(
      ({ name, from, to }) => `${name} dari ${from === null ? "daftar tunggu" : seat(from)} ke ${seat(to)}`,
    )
    .join("; ");
  const count = (vote: Vote) => votes.filter((one) => one.vote === vote).length;
  const voted =
    votes.length === 0
      ? "tanpa pemungutan suara"
      : `${count("setuju")} setuju, ${count("tolak")} tolak, ${count("abstain")} abstain`;
  const decided = outcome === null ? "belum diputuskan" : `${outcome.kind} (${outcome.reason})`;
  const noted =
    notes.length === 0 ? "" : ` Catatan: ${notes.map(({ by, text }) => `${by}: ${text}`).join("; ")}.`;
  return `Rantai ${chain}: ${movers}. Putusan: ${decided}; ${voted}.${noted}`;
}
