import { describe, expect, it } from "vitest";
import { curvePoints, type FrontierPoint, nearestIndex, saturation } from "./frontier-points";

const point = (budget: number, moves: number, seatsClosed: number): FrontierPoint => ({
  budget,
  moves,
  seatsClosed,
  seatsShort: 100 - seatsClosed,
  objective: 0,
  bound: 0,
  qualified: null,
  worseOff: null,
  commute: null,
});

describe("points of the frontier", () => {
  it("show a number of people once, with the most seats it closes", () => {
    const shown = curvePoints([point(20, 10, 9), point(10, 10, 10), point(5, 5, 5)]);
    expect(shown.map(({ moves, seatsClosed }) => [moves, seatsClosed])).toEqual([
      [5, 5],
      [10, 10],
    ]);
  });
  it("find the point nearest to a number of people", () => {
    expect(nearestIndex([{ moves: 5 }, { moves: 10 }, { moves: 40 }], 22)).toBe(1);
    expect(nearestIndex([], 22)).toBe(0);
  });
  it("say where a larger budget no longer moves anybody", () => {
    expect(saturation([point(10, 10, 10), point(20, 14, 13), point(30, 14, 13)])).toBe(14);
    expect(saturation([point(10, 10, 10), point(20, 20, 13)])).toBe(null);
  });
});
