import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as format from "./format";

describe("how numbers and dates read", () => {
  it("groups thousands with dots and writes a decimal comma", () => {
    expect(format.number(1234567)).toBe("1.234.567");
    expect(format.number(0.034, 2)).toBe("0,03");
    expect(format.number(-1200)).toBe("\u22121.200");
    expect(format.number(null)).toBe("–");
  });
  it("never writes a minus before a zero", () => {
    expect(format.number(-0.001, 2)).toBe("0,00");
  });
  it("says the same integer that it was given", () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(Number(format.number(value).replaceAll(".", "").replace("\u2212", "-")) + 0).toBe(value + 0);
      }),
    );
  });
  it("gives a sign to a positive difference", () => {
    expect([format.signed(3), format.signed(-2), format.signed(0)]).toEqual(["+3", "\u22122", "0"]);
  });
  it("reads basis points and parts per million as percentages", () => {
    expect(format.percentOfBp(523)).toBe("5,2\u00A0%");
    expect(format.percentOfPpm(312)).toBe("0,03\u00A0%");
    expect(format.percent(1, 0)).toBe("–");
  });
  it("writes dates as 1 Des 2026, whatever the time zone", () => {
    expect(format.date("2026-12-01")).toBe("1\u00A0Des\u00A02026");
    expect(format.date(null)).toBe("–");
    expect(format.date("2026-13-01")).toBe("–");
    expect(format.monthOf("2030-12-31")).toBe("Des\u00A02030");
  });
  it("shows instants in the time of Kupang", () => {
    expect(format.instant("2026-06-30T18:05:00Z")).toBe("1\u00A0Jul\u00A02026 02.05 WITA");
  });
  it("splits months into years and months", () => {
    expect(format.span(40)).toBe("3\u00A0th 4\u00A0bl");
    expect(format.span(24)).toBe("2\u00A0th");
    expect(format.span(0)).toBe("<\u00A01\u00A0bl");
  });
  it("splits minutes into hours and minutes", () => {
    expect(format.minutes(75)).toBe("1\u00A0jam 15\u00A0mnt");
    expect(format.minutes(20)).toBe("20\u00A0mnt");
  });
  it("calms words stored in capitals and leaves others alone", () => {
    expect(format.calm("TUGAS BELAJAR")).toBe("Tugas belajar");
    expect(format.calm("GURU_KELAS")).toBe("Guru kelas");
    expect(format.calm("Guru Ahli Muda")).toBe("Guru Ahli Muda");
    expect(["PIM III", "PIM II", "STR", "STRUKTURAL"].map(format.calm)).toEqual([
      "PIM III",
      "PIM II",
      "STR",
      "Struktural",
    ]);
  });
  it("prints a NIP in the groups of the official documents", () => {
    expect(format.nipText("197001011990031001")).toBe("19700101 199003 1 001");
  });
});
