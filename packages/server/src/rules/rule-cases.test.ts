import { rulebook } from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import { legalCases } from "./legal-cases.js";
import { casesOf } from "./rule-cases.js";

describe("the worked examples of a rule", () => {
  it("tell the facts in words and what the rule says of them", () => {
    const cases = casesOf("min-tenure-2y");
    expect(cases.map(({ no, verdict }) => [no, verdict]).slice(0, 2)).toEqual([
      ["1", "PASS"],
      ["2", "BLOCK"],
    ]);
    expect(cases[1]).toMatchObject({
      title: "Pengawas kurang satu hari dari 24 bulan",
      facts: [
        "Pegawai Negeri Sipil, golongan III/d",
        "sekarang jabatan pengawas (eselon IV.a) sejak 10 Feb 2024",
        "diusulkan ke jabatan pengawas (eselon IV.a)",
        "diperiksa menurut hukum 9 Feb 2026",
      ],
    });
    expect(cases[1]!.message).toContain("Baru 23 bulan");
    expect(cases[0]!.message).toBeNull();
  });

  it("stand on the page of some rule, all of them, without a word of the program", () => {
    const shown = rulebook().flatMap(({ id }) => casesOf(id));
    expect(new Set(shown.map(({ no }) => no)).size).toBe(legalCases().length);
    expect(shown.length).toBeGreaterThan(90);
    // Two cases are about data fields, which their rules name as the file names them.
    for (const { no, facts, title, message } of shown.filter((one) => !["79", "80"].includes(one.no)))
      expect(`${no} ${title} ${facts.join(" ")} ${message ?? ""}`).not.toMatch(
        /[a-z][A-Z][a-z]|[A-Z]{2,}_|undefined|Mutasi mutasi/,
      );
  });

  it("come out as the dossier of legal cases expects", () => {
    for (const one of legalCases()) {
      const own = casesOf(one.expected.rule, [one])[0]!;
      if (one.expected.verdict === "BLOCK") expect([one.no, own.verdict]).toEqual([one.no, "BLOCK"]);
    }
  });
});
