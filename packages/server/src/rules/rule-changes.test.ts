import { isoDate, type RulebookVersion, rulebook } from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import { changesBetween } from "./rule-changes.js";

const version = (own: Partial<RulebookVersion>): RulebookVersion => ({
  version: 1,
  effectiveFrom: isoDate("2021-12-01"),
  effectiveTo: null,
  severity: "block",
  params: {},
  source: "Permendikbudristek 40/2021",
  article: "",
  status: "known",
  title: "T",
  text: "U",
  ...own,
});

describe("what a version changed", () => {
  it("is nothing where only the date is another", () => {
    expect(changesBetween(version({}), version({ version: 2, article: "Pasal 7" }))).toEqual([]);
  });

  it("names the act, the words, the effect, the status and every number", () => {
    const before = version({ params: { maxMonths: 192, years: 2 } });
    const after = version({
      source: "Permendikdasmen 7/2025",
      severity: "warn",
      status: "verified",
      text: "Penugasan kepala sekolah paling banyak dua periode.",
      params: { maxMonths: 96, extendedMonths: 144 },
    });
    expect(changesBetween(before, after)).toEqual([
      "Dasar hukum: Permendikbudristek 40/2021 menjadi Permendikdasmen 7/2025.",
      "Bunyi: U menjadi “Penugasan kepala sekolah paling banyak dua periode.”",
      "Yang dilakukan sistem: melarang menjadi mengingatkan.",
      "Status teks: diketahui menjadi terverifikasi.",
      "Paling lama: 192 bulan menjadi 96 bulan.",
      "Paling lama bila diperpanjang: tidak diatur menjadi 144 bulan.",
      "Tahun yang dinilai: 2 tahun menjadi tidak diatur.",
    ]);
  });

  it("is told of the school heads' two periods", () => {
    const [now, before] = rulebook().find(({ id }) => id === "ks-max-2-periods")!.versions;
    expect(changesBetween(before!, now!)).toContain("Paling lama: 192 bulan menjadi 96 bulan.");
  });
});
