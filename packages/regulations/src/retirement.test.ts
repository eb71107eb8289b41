import { describe, expect, it } from "vitest";
import { isoDate } from "./dates.js";
import { bupOf, retirementDate, standardBup } from "./retirement.js";

const post = (
  kind: "JPT_PRATAMA" | "ADMINISTRATOR" | "PENGAWAS" | "PELAKSANA" | "JF",
  jenjang: string | null = null,
  family = "ARSIPARIS",
  specialRole: string | null = null,
) => ({ kind, jenjang, family, specialRole });

describe("retirement", () => {
  it.each([
    ["1968-03-15", 58, "2026-04-01"],
    ["1968-04-01", 58, "2026-05-01"],
    ["1966-12-31", 60, "2027-01-01"],
    ["1961-05-05", 65, "2026-06-01"],
    ["1968-12-10", 58, "2027-01-01"],
    ["1968-02-29", 58, "2026-03-01"],
  ])("born %s with BUP %i retires on %s", (birth, bup, expected) => {
    expect(retirementDate(isoDate(birth), bup)).toBe(expected);
  });

  it.each([
    [post("JPT_PRATAMA"), 60],
    [post("ADMINISTRATOR"), 58],
    [post("PENGAWAS"), 58],
    [post("PELAKSANA"), 58],
    [post("JF", "TERAMPIL"), 58],
    [post("JF", "AHLI_MUDA"), 58],
    [post("JF", "AHLI_MADYA"), 60],
    [post("JF", "AHLI_UTAMA"), 65],
    [post("JF", "AHLI_PERTAMA", "GURU_KELAS"), 60],
    [post("JF", null, "KEPALA_SEKOLAH_SD", "KEPALA_SEKOLAH"), 60],
    [post("JF", "AHLI_MUDA", "PENGAWAS_SEKOLAH"), 58],
    [post("JF", "AHLI_MADYA", "PENGAWAS_SEKOLAH"), 60],
  ])("%j carries %i", (position, expected) => {
    expect(standardBup(position)).toBe(expected);
  });

  it("prefers the age stated for the title", () => {
    expect(bupOf({ ...post("JF", "AHLI_UTAMA"), bup: 70 })).toBe(70);
    expect(bupOf({ ...post("JF", "AHLI_UTAMA"), bup: null })).toBe(65);
  });
});
