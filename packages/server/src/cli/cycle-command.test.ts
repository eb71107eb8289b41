import { describe, expect, it } from "vitest";
import { WrongUsage } from "./arguments.js";
import { readCycle } from "./cycle-command.js";
import { help } from "./messages.js";

describe("selaras cycle", () => {
  it("reads name and days; without --data the data speak of the day itself", () => {
    const args = ["--name", " Periode I 2027 ", "--tmt", "2027-01-04"];
    expect(readCycle(args)).toEqual({ name: "Periode I 2027", tmt: "2027-01-04", dataDate: null });
    expect(readCycle([...args, "--data", "2026-06-30"]).dataDate).toBe("2026-06-30");
  });

  it("refuses what is missing, empty or written otherwise, and says how", () => {
    for (const args of [
      [],
      ["--name", "Periode I"],
      ["--tmt", "2027-01-04"],
      ["--name", " ", "--tmt", "2027-01-04"],
      ["--name", "x".repeat(121), "--tmt", "2027-01-04"],
      ["--name", "Periode", "I", "--tmt", "2027-01-04"],
    ])
      expect(() => readCycle(args), args.join(" ")).toThrow(WrongUsage);
    expect(() => readCycle(["--name", "P", "--tmt", "4-1-2027"])).toThrow(/--tmt.*4-1-2027.*2027-01-04/);
    expect(() => readCycle(["--name", "P", "--tmt", "2027-01-04", "--data", "Juni"])).toThrow(/--data.*Juni/);
    expect(help).toContain("cycle ");
  });
});
