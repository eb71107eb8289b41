import type { WorkloadTask } from "@selaras/contract";
import { describe, expect, it } from "vitest";
import { draftOf, emptyLine, taskOf } from "./draft";

const stored: WorkloadTask = {
  titleCode: "T1",
  task: "Melayani surat",
  output: "surat",
  method: "TUGAS",
  volume: 1_200.5,
  per: "HARI",
  norm: 7.25,
  shifts: null,
};
const typed = (own: Partial<ReturnType<typeof emptyLine>>) => taskOf({ ...draftOf(stored, 1), ...own });

describe("a line of the workload while it is typed", () => {
  it("comes back as it was stored, and shows decimals with a comma", () => {
    expect(draftOf(stored, 1)).toMatchObject({ volume: "1200,5", norm: "7,25", shifts: "" });
    expect(taskOf(draftOf(stored, 1))).toEqual({ task: stored });
    const machine = {
      ...stored,
      method: "PERALATAN" as const,
      per: null,
      shifts: 2,
      output: null,
      volume: null,
    };
    expect(taskOf(draftOf(machine, 1))).toEqual({ task: machine });
  });

  it("reads thousands and decimals the Indonesian way", () => {
    expect(typed({ volume: "2.400" })).toMatchObject({ task: { volume: 2_400 } });
    expect(typed({ volume: "1.234.567,5" })).toMatchObject({ task: { volume: 1_234_567.5 } });
    expect(typed({ volume: "2.5" })).toMatchObject({ task: { volume: 2.5 } });
  });

  it("leaves an empty number unknown, and says what is wrong with another", () => {
    expect(typed({ volume: "", norm: " " })).toMatchObject({ task: { volume: null, norm: null } });
    expect(typed({ volume: "-1", norm: "0", task: " " })).toEqual({
      faults: { volume: expect.any(String), norm: expect.any(String), task: expect.any(String) },
    });
    expect(typed({ volume: "dua" })).toHaveProperty("faults.volume");
    expect(typed({ method: "PERALATAN", shifts: "11" })).toHaveProperty("faults.shifts");
    expect(typed({ method: "PERALATAN", shifts: "1,5" })).toHaveProperty("faults.shifts");
  });

  it("forgets what another method does not have", () => {
    expect(typed({ method: "OBJEK", shifts: "3" })).toMatchObject({ task: { per: null, shifts: null } });
    expect(taskOf(emptyLine("T1", 1))).toHaveProperty("faults.task");
  });
});
