import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "./dates.js";
import { formatNip, parseNip } from "./nip.js";

describe("an 18-digit NIP", () => {
  it.each([
    [
      "198807142011012998",
      {
        kind: "PNS",
        birthDate: "1988-07-14",
        appointedYear: 2011,
        appointedMonth: 1,
        gender: "P",
        sequence: "998",
        ageAtAppointment: 22,
      },
    ],
    ["19880714 201101 2 998", { kind: "PNS", birthDate: "1988-07-14", gender: "P" }],
    [
      "'19790322 200604 1 997",
      {
        kind: "PNS",
        birthDate: "1979-03-22",
        appointedYear: 2006,
        appointedMonth: 4,
        gender: "L",
        sequence: "997",
      },
    ],
    [
      "199308052024211996",
      {
        kind: "PPPK",
        birthDate: "1993-08-05",
        appointedYear: 2024,
        contractNumber: 21,
        gender: "L",
        sequence: "996",
      },
    ],
  ])("reads %s", (text, expected) => {
    const result = parseNip(text);
    expect(result).toMatchObject({ ok: true, nip: expected, warnings: [] });
  });

  it.each([
    ["199002292015031995", "E_BIRTH"],
    ["198513012010011994", "E_BIRTH"],
    ["198807142011013993", "E_GENDER"],
    ["198807142011002992", "E_TMT"],
    ["198807142011152991", "E_TMT"],
    ["19880714201101299", "E_FORMAT"],
    ["1,98807E+17", "E_FORMAT"],
    ["198807142011012000", "E_SEQ"],
    ["", "E_FORMAT"],
  ])("refuses %s with %s and a hint", (text, code) => {
    const result = parseNip(text);
    expect(result).toMatchObject({ ok: false, code });
    expect(!result.ok && result.hint.length).toBeGreaterThan(20);
  });

  it("refuses an appointment in the future of the given day", () => {
    expect(parseNip("200001012031011990", { asOf: isoDate("2026-06-30") })).toMatchObject({
      ok: false,
      code: "E_FUTURE",
    });
  });

  it("warns of ages that are possible but odd", () => {
    expect(parseNip("200905012026011990")).toMatchObject({ ok: true, warnings: ["W_UNDER_18"] });
    expect(parseNip("196905012014011990")).toMatchObject({ ok: true, warnings: ["W_OVER_40"] });
  });

  it("warns where other columns say otherwise", () => {
    expect(
      parseNip("198807142011012998", {
        gender: "L",
        birthDate: isoDate("1988-07-15"),
        tmtCpns: isoDate("2011-02-01"),
      }),
    ).toMatchObject({ ok: true, warnings: ["W_GENDER_DIFFERS", "W_BIRTH_DIFFERS", "W_TMT_DIFFERS"] });
  });

  it("reads the printed form like the bare digits", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(
          /^(19[5-9]\d|200[0-5])(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])20[0-2]\d(0[0-9]|1[0-9]|2[1-9])[123]\d{3}$/,
        ),
        (digits) => {
          expect(parseNip(formatNip(digits))).toEqual(parseNip(digits));
        },
      ),
    );
  });
});
