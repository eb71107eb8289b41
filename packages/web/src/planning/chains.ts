import type { PlanMove } from "@selaras/contract";

export interface Chain {
  number: number;
  /** In the order in which seats pass on: the last one to leave a seat first, the one who fills the vacancy last. */
  moves: readonly PlanMove[];
  gain: number;
  /** Everybody takes the seat of another: no seat opens and none closes. */
  isSwap: boolean;
}

const seatKey = (seat: PlanMove["to"] | null): string => (seat ? `${seat.unitCode} ${seat.titleCode}` : "");

/** Moves by chain, the longest first, then by gain. Position 1 fills the vacancy; each next one takes the seat its predecessor left. */
export function chainsOf(moves: readonly PlanMove[]): Chain[] {
  const byNumber = new Map<number, PlanMove[]>();
  for (const move of moves) {
    const list = byNumber.get(move.chain);
    if (list) list.push(move);
    else byNumber.set(move.chain, [move]);
  }
  return [...byNumber]
    .map(([number, own]): Chain => {
      const inOrder = own.sort((a, b) => b.position - a.position);
      const [first, last] = [inOrder[0], inOrder.at(-1)];
      return {
        number,
        moves: inOrder,
        gain: own.reduce((sum, { gain }) => sum + gain, 0),
        isSwap: own.length > 1 && !!first?.from && seatKey(first.from) === seatKey(last?.to ?? null),
      };
    })
    .sort((a, b) => b.moves.length - a.moves.length || b.gain - a.gain || a.number - b.number);
}
