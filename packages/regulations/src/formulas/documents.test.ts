import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "../dates.js";
import { mustKnow } from "../testing/known.js";
import { checkPaperDates, dateInWords, documentNumber } from "./document-numbers.js";
import { numberWords } from "./number-words.js";

describe("§14.2 numbers in words", () => {
  it("have no double spaces, differ for different numbers and read back to the number", () => {
    const words: Record<string, number> = {
      nol: 0,
      satu: 1,
      dua: 2,
      tiga: 3,
      empat: 4,
      lima: 5,
      enam: 6,
      tujuh: 7,
      delapan: 8,
      sembilan: 9,
    };
    const powers: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };
    const read = (text: string) => {
      let [total, group, pending] = [0, 0, 0];
      for (const word of text.replace(/se(puluh|belas|ratus|ribu)/g, "satu $1").split(" ")) {
        if (word in words) pending = words[word]!;
        else if (word === "belas") [group, pending] = [group + 10 + pending, 0];
        else if (word === "puluh") [group, pending] = [group + 10 * pending, 0];
        else if (word === "ratus") [group, pending] = [group + 100 * pending, 0];
        else [total, group, pending] = [total + (group + pending) * powers[word]!, 0, 0];
      }
      return total + group + pending;
    };
    fc.assert(
      fc.property(fc.oneof(fc.nat(5_000), fc.integer({ min: 0, max: 999_999_999_999_999 })), (value) => {
        const text = numberWords(value)!;
        expect(text).not.toMatch(/ {2}|^ | $/);
        expect(read(text)).toBe(value);
      }),
    );
    expect([numberWords(-1), numberWords(1.5), numberWords(1e15)]).toEqual([null, null, null]);
  });
});

describe("§14.1 dates of minutes", () => {
  it.each([
    ["2026-01-05", "Senin"],
    ["2026-08-17", "Senin"],
    ["2024-02-29", "Kamis"],
    ["2026-12-31", "Kamis"],
    ["2026-04-01", "Rabu"],
  ])("check: %s is a %s", (day, weekday) => {
    expect(dateInWords(isoDate(day))).toMatch(new RegExp(`^hari ${weekday} tanggal`));
  });
  it("example: Monday the second of March 2026", () => {
    expect(dateInWords(isoDate("2026-03-02"))).toBe(
      "hari Senin tanggal dua bulan Maret tahun dua ribu dua puluh enam",
    );
  });
});

describe("§14.3 document numbers", () => {
  it("examples: the new and the old pattern", () => {
    const fresh = documentNumber("{klas}/{nomor}/{unit}/{tahun}", {
      klas: "800.1.3.3",
      nomor: 123,
      unit: "BKPPD",
      tahun: 2026,
    });
    expect(mustKnow(fresh).number).toBe("800.1.3.3/123/BKPPD/2026");
    const old = documentNumber("{unit}.{klas}/{nomor:03}/{jenis}/{tahun}", {
      unit: "BKPPD",
      klas: "821",
      nomor: 7,
      jenis: "SK",
      tahun: 2026,
    });
    expect(mustKnow(old).number).toBe("BKPPD.821/007/SK/2026");
    expect(mustKnow(documentNumber("{nomor}/{bulan_romawi}", { nomor: 5, month: 9 })).number).toBe("5/IX");
  });
  it("an unknown token is a fault, an empty one is missing", () => {
    expect(documentNumber("{nomer}", { nomor: 1 })).toMatchObject({
      status: "fault",
      faults: [{ found: "{nomer}" }],
    });
    expect(documentNumber("{nomor}/{unit}", { nomor: 1 })).toMatchObject({
      status: "unknown",
      missing: [{ key: "unit" }],
    });
    expect(documentNumber("{nomor}", { nomor: 0 }).status).toBe("fault");
  });
});

describe("§14.4 order of dates", () => {
  const valid = {
    minutes: isoDate("2026-02-20"),
    decree: isoDate("2026-02-27"),
    oath: isoDate("2026-03-02"),
    start: isoDate("2026-03-02"),
  };
  it("example: minutes, decree, oath and start of duty in order", () => {
    expect(checkPaperDates(valid).status).toBe("known");
    expect(checkPaperDates({ minutes: valid.minutes, start: valid.start }).status).toBe("known");
  });
  it("example: an oath before the decree is refused and names both", () => {
    const outcome = checkPaperDates({ ...valid, oath: isoDate("2026-02-26") });
    expect(outcome.status === "fault" && outcome.faults[0]?.message).toBe(
      "Tanggal pelantikan: ditemukan 2026-02-26, diharapkan 2026-02-27 atau sesudahnya (tanggal sk).",
    );
  });
});
