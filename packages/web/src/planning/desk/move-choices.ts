import type { SeatRef } from "@selaras/contract";
import type { DecisionChoice } from "./DecisionPanel";
import { words } from "./messages";

interface Step {
  readonly nip: string;
  readonly to: SeatRef;
}

const place = ({ nip, to: { unitCode, titleCode } }: Step) => ({ nip, seat: { unitCode, titleCode } });

/** What can be decided about one move, and about the chain it belongs to when others depend on it. */
export function moveChoices(move: Step, chain: readonly Step[]): DecisionChoice[] {
  const own: DecisionChoice[] = [
    { label: words.pin, help: words.pinHelp, decision: { kind: "kunci", places: [place(move)] } },
    { label: words.giveBack, help: words.giveBackHelp, decision: { kind: "tarik", nips: [move.nip] } },
    { label: words.bar, help: words.barHelp, decision: { kind: "larang", places: [place(move)] } },
  ];
  return chain.length > 1 ? [...own, ...chainChoices(chain)] : own;
}

export function chainChoices(chain: readonly Step[]): DecisionChoice[] {
  return [
    { label: words.pinChain, help: words.pinHelp, decision: { kind: "kunci", places: chain.map(place) } },
    {
      label: words.giveBackChain,
      help: "semua pegawai rantai ini tetap di tempatnya sekarang",
      decision: { kind: "tarik", nips: chain.map(({ nip }) => nip) },
    },
  ];
}
