import { expect, it } from "vitest";
import { fixedClock, todayOf } from "./clock.js";

it("is already the next day at Kupang while Greenwich is still in the evening before", () => {
  expect(todayOf(fixedClock("2026-11-30T15:59:59Z"))).toBe("2026-11-30");
  expect(todayOf(fixedClock("2026-11-30T16:00:00Z"))).toBe("2026-12-01");
});
