import type { SeatRef } from "@selaras/contract";
import type { DecisionChoice } from "./DecisionPanel";
import { words } from "./messages";

interface Step {
  readonly nip: string;
  readonly to: SeatRef;
}

const codeOf = ({ unitCode, titleCode }: SeatRef) => ({ unitCode, titleCode });
const place = ({ nip, to }: Step) => ({ nip, seat: codeOf(to) });

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

/** What can be decided about a place where the plan does not put the person. */
export function placeChoices(nip: string, seat: SeatRef, isToday: boolean): DecisionChoice[] {
  if (isToday)
    return [{ label: words.giveBack, help: words.giveBackHelp, decision: { kind: "tarik", nips: [nip] } }];
  const places = [{ nip, seat: codeOf(seat) }];
  return [
    { label: words.places.place, help: words.pinHelp, decision: { kind: "kunci", places } },
    { label: words.bar, help: words.barHelp, decision: { kind: "larang", places } },
  ];
}

export const valueChoice = (nip: string, seat: SeatRef, value: number): DecisionChoice => ({
  label: words.places.use(value),
  help: words.places.useHelp,
  decision: { kind: "nilai", nip, seat: codeOf(seat), value },
});
