import type { DeliberatedChain, PlanMove } from "@selaras/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type agendas, neighbours, onAgenda } from "./agenda";

const chainOf = (chain: number, people: number, kind: "disetujui" | "ditunda" | null): DeliberatedChain => ({
  chain,
  moves: Array.from({ length: people }, (_, i) => ({ nip: `${chain}-${i}` }) as PlanMove),
  gain: 0,
  votes: [],
  notes: [],
  outcome: kind && { kind, reason: "", by: "", at: "", price: null },
});

describe("the agenda of a sidang", () => {
  const chains = [
    chainOf(4, 1, null),
    chainOf(2, 2, "disetujui"),
    chainOf(9, 1, "ditunda"),
    chainOf(1, 3, null),
  ];
  it("holds all chains, the undecided, those that leave somebody worse off, or those of several people", () => {
    const numbers = (agenda: (typeof agendas)[number]) =>
      onAgenda(agenda, chains, new Set(["2-1", "4-0"])).map(({ chain }) => chain);
    expect(numbers("semua")).toEqual([4, 2, 9, 1]);
    expect(numbers("terbuka")).toEqual([4, 9, 1]);
    expect(numbers("dirugikan")).toEqual([4, 2]);
    expect(numbers("berantai")).toEqual([2, 1]);
  });

  it("leads through each of its chains once, from whichever chain one starts, also from one that is no longer on it", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
        fc.func(fc.boolean()),
        fc.nat(),
        (numbers, isKept, start) => {
          const all = numbers.map((one) => chainOf(one, 1, null));
          const agenda = all.filter(({ chain }) => isKept(chain));
          const from = numbers[start % numbers.length]!;
          const walk = (step: "before" | "after") => {
            const seen: number[] = [];
            let at = neighbours(all, agenda, from)[step];
            for (; at; at = neighbours(all, agenda, at.chain)[step]) seen.push(at.chain);
            return seen;
          };
          const here = agenda.filter(({ chain }) => chain === from).map(({ chain }) => chain);
          expect([...walk("before").reverse(), ...here, ...walk("after")]).toEqual(
            agenda.map(({ chain }) => chain),
          );
          expect(neighbours(all, agenda, from).place).toBe(agenda.findIndex(({ chain }) => chain === from));
        },
      ),
    );
  });
});
