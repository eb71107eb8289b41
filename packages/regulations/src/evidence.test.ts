import { describe, expect, it } from "vitest";
import { isoDate } from "./dates.js";
import { experience } from "./evidence.js";
import type { Posting } from "./facts.js";

const post = (start: string, end: string | null): Posting => ({
  positionId: "KASI",
  kind: "PENGAWAS",
  family: "STRUKTURAL",
  jenjang: null,
  unitId: "KEC",
  start: isoDate(start),
  end: end === null ? null : isoDate(end),
});
const served = (...history: Posting[]) => experience(history, isoDate("2025-06-01"), () => true);

describe("experience", () => {
  it("does not lose a month to a change of post on the way", () => {
    expect(served(post("2023-06-01", "2024-05-31"), post("2024-05-31", "2025-06-01")).months).toBe(24);
    expect(served(post("2023-06-01", "2024-05-30"), post("2024-05-31", "2025-06-01")).months).toBe(24);
  });
  it("counts time that overlaps once, whichever posting begins first", () => {
    expect(served(post("2007-01-10", "2009-01-09"), post("2007-01-12", "2009-01-11")).months).toBe(24);
  });
  it("counts stretches with a gap between them each by whole months", () => {
    expect(served(post("2020-01-01", "2020-12-31"), post("2021-02-01", "2022-01-31")).months).toBe(22);
  });
  it("tells the day on which a post still held completes what is asked", () => {
    expect(served(post("2020-01-01", "2021-01-01"), post("2024-01-15", null)).reachedOn(36)).toBe(
      "2026-01-15",
    );
    expect(served(post("2020-01-01", "2021-01-01")).reachedOn(36)).toBeNull();
  });
});
