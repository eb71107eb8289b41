import { describe, expect, it } from "vitest";
import { readArguments, WrongUsage } from "./arguments.js";

const kinds = { out: "text", gap: "number", quiet: "flag" } as const;
const read = (...args: string[]) => readArguments("solve", args, kinds);

describe("the command line", () => {
  it("is read in any order, `-` being a file", () => {
    expect(read("--quiet", "-", "--gap", "0.001", "--out=a b.json")).toEqual({
      values: { quiet: true, gap: 0.001, out: "a b.json" },
      files: ["-"],
    });
  });

  it.each([
    [["--gpa", "0"], "Pilihan --gpa tidak dikenal."],
    [["--out"], "Pilihan --out perlu nilai."],
    [["--gap", "banyak"], 'Pilihan --gap perlu bilangan, ditemukan "banyak".'],
    [["--gap", "-1"], "Pilihan --gap perlu"],
    [["--quiet=ya"], "Pilihan --quiet tidak memakai nilai."],
  ])("refuses %j in plain words", (args, message) => {
    expect(() => read(...args)).toThrow(WrongUsage);
    expect(() => read(...args)).toThrow(message);
  });
});
