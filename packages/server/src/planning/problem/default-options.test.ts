import { describe, expect, it } from "vitest";
import { DEFAULT_BUDGET_PERCENT, defaultPlanOptions } from "./default-options.js";

describe("the options a plan starts from", () => {
  it("let one in twenty move, to the nearest person", () => {
    expect(DEFAULT_BUDGET_PERCENT).toBe(5);
    expect([0, 12, 190, 6_500].map((staff) => defaultPlanOptions(staff).budget)).toEqual([0, 1, 10, 325]);
  });
});
