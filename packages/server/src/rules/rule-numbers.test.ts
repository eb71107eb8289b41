import { RULES } from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import { numbersOf, unnamed } from "./rule-numbers.js";

describe("the numbers of a rule", () => {
  it("are told with a name and a unit", () => {
    expect(numbersOf({ minMonths: 24, fte: 0.5, nonManagerial: "warn" })).toEqual([
      { name: "Paling singkat", value: "24", unit: "bulan" },
      { name: "Dihitung sebagai", value: "0,5", unit: "pegawai penuh waktu" },
      { name: "Akibat bagi pelaksana dan pejabat fungsional", value: "mengingatkan", unit: "" },
    ]);
    expect(numbersOf({ minimum: "III/c", codes: ["MEDICAL", "URGENT_VACANCY"] })).toMatchObject([
      { value: "III/c" },
      { value: "kesehatan, kekosongan mendesak" },
    ]);
    expect(numbersOf({ PERAWAT_NI: 5, DOKTER_GIGI_IN: 1 })).toMatchObject([
      { name: "Perawat, tanpa rawat inap", value: "5", unit: "orang" },
      { name: "Dokter gigi, rawat inap", value: "1", unit: "orang" },
    ]);
  });

  it("have words in every rule: no reader meets a name of the program", () => {
    const missing = RULES.flatMap((rule) => unnamed(rule.params).map((name) => `${rule.id}: ${name}`));
    expect(missing).toEqual([]);
  });

  it("say which name or code has no words yet", () => {
    expect(unnamed({ minMonths: 1, newThing: 2, codes: ["MEDICAL", "NEW_CODE"] })).toEqual([
      "newThing",
      "NEW_CODE",
    ]);
  });
});
