import type { UnitBalance } from "@selaras/contract";
import { describe, expect, it } from "vitest";
import { mostShort, type PlanUnit, placesWith } from "./plan-places";

const place = { code: "p", name: "P", lat: -10, lon: 123, districtCode: "d", districtName: "D" };
const need = (code: string, at: UnitBalance["place"]): UnitBalance => ({
  code,
  name: code,
  kind: "SD",
  parentCode: null,
  remoteness: "BIASA",
  needed: 9,
  holders: 1,
  short: 8,
  surplus: 5,
  place: at,
});
const plan = (code: string, shortBefore: number, shortAfter: number) =>
  ({ code, shortBefore, shortAfter }) as PlanUnit;

describe("placesWith", () => {
  const needs = [need("a", place), need("b", place), need("c", null)];
  const units = [plan("a", 3, 1), plan("b", 2, 0)];

  it("draws what the plan found and leaves, not what the registers say today", () => {
    const short = (side: "before" | "after") =>
      placesWith(needs, units, side).map(({ total }) => total.short);
    expect([short("before"), short("after")]).toEqual([[5], [1]]);
    expect(placesWith(needs, units, "before")[0]!.total.surplus).toBe(0);
  });

  it("gives all maps one scale", () => {
    const maps = [placesWith(needs, units, "before"), placesWith(needs, units, "after")];
    expect(mostShort(maps)).toBe(5);
    expect(mostShort([[]])).toBe(4);
  });
});
