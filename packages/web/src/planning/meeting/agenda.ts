import type { DeliberatedChain } from "@selaras/contract";

/** Which chains a sidang goes through: all, or those that need talking about. */
export const agendas = ["semua", "terbuka", "dirugikan", "berantai"] as const;
export type Agenda = (typeof agendas)[number];

export const isOpen = ({ outcome }: DeliberatedChain): boolean =>
  outcome === null || outcome.kind === "ditunda";

export function onAgenda(
  agenda: Agenda,
  chains: readonly DeliberatedChain[],
  worseOff: ReadonlySet<string>,
): DeliberatedChain[] {
  return chains.filter((one) => {
    if (agenda === "terbuka") return isOpen(one);
    if (agenda === "dirugikan") return one.moves.some(({ nip }) => worseOff.has(nip));
    return agenda === "semua" || one.moves.length > 1;
  });
}

/** The neighbours of a chain on the agenda; it may itself have left the agenda when it was decided. */
export function neighbours(
  chains: readonly DeliberatedChain[],
  agenda: readonly DeliberatedChain[],
  current: number,
): { before: DeliberatedChain | undefined; after: DeliberatedChain | undefined; place: number } {
  const order = new Map(chains.map(({ chain }, at) => [chain, at]));
  const at = order.get(current) ?? -1;
  const before = agenda.findLast(({ chain }) => order.get(chain)! < at);
  const after = agenda.find(({ chain }) => order.get(chain)! > at);
  return { before, after, place: agenda.findIndex(({ chain }) => chain === current) };
}
