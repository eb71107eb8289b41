import type { PlanMove } from "@selaras/contract";
import { describe, expect, it } from "vitest";
import { chainsOf } from "./chains";

const seat = (unit: string) => ({ unitCode: unit, unitName: unit, titleCode: "GURU", titleName: "Guru" });
const move = (name: string, chain: number, position: number, from: string | null, to: string): PlanMove => ({
  nip: name,
  name,
  from: from === null ? null : seat(from),
  to: seat(to),
  gain: 10,
  verdict: "PASS",
  chain,
  position,
  closesShortage: position === 1,
  commuteBefore: null,
  commuteAfter: null,
});

describe("chains of a plan", () => {
  it("run from the seat that is left to the vacancy that is filled", () => {
    const [chain] = chainsOf([move("A", 1, 1, "B", "kosong"), move("B", 1, 2, "C", "B")]);
    expect(chain?.moves.map(({ name }) => name)).toEqual(["B", "A"]);
    expect(chain?.isSwap).toBe(false);
  });
  it("stand in order of length, then of gain", () => {
    const chains = chainsOf([
      move("A", 1, 1, "x", "y"),
      move("B", 2, 1, "z", "kosong"),
      move("C", 2, 2, null, "z"),
    ]);
    expect(chains.map(({ number }) => number)).toEqual([2, 1]);
    expect(chains[0]?.gain).toBe(20);
  });
  it("are swaps when the first seat left is the last one taken", () => {
    const [chain] = chainsOf([move("A", 1, 1, "x", "y"), move("B", 1, 2, "y", "x")]);
    expect(chain?.isSwap).toBe(true);
  });
});
