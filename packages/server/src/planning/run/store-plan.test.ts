import { describe, expect, it } from "vitest";
import { endingOf } from "./store-plan.js";

describe("the end of a run", () => {
  it("says that a plan cut by the time limit may come out otherwise next time, and says it of no other", () => {
    expect(endingOf("feasible")).toContain("Batas waktu habis");
    expect(endingOf("feasible")).toContain("dapat memberi rencana yang sedikit berbeda");
    expect(endingOf("optimal")).toBe("Rencana selesai disusun.");
    expect(endingOf("infeasible")).toContain("Tidak ada rencana");
  });
});
