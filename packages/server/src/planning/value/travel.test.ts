import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cityPlaces, place } from "../testing/workforce.js";
import { createTravel } from "./travel.js";

/** City with a hub, two districts of the regency beyond it, one of them with a village; distances as in the dossier. */
const places = [
  ...cityPlaces(),
  place("53.01", "Kabupaten", "KABUPATEN", null, -9.9, 123.9),
  place("53.01.06", "Kupang Timur", "KECAMATAN", "53.01", -10.1, 123.8),
  place("53.01.06.1003", "Naibonat", "KELURAHAN", "53.01.06", -10.09, 123.85),
  place("53.01.13", "Amfoang Utara", "KECAMATAN", "53.01", -9.4, 123.9),
  place("53.01.13.2001", "Naikliu", "DESA", "53.01.13", -9.41, 123.91),
  place("53.01.99", "Tanpa akses", "KECAMATAN", "53.01", -9.6, 124.0),
];
const placeAccess = [
  { placeCode: "53.01.06", hubCode: "53.71", km: 27, minutesDry: 42, minutesWet: 42 },
  { placeCode: "53.01.13", hubCode: "53.71", km: 165, minutesDry: 390, minutesWet: 732 },
  { placeCode: "53.01.06", hubCode: "53.01.06.1003", km: 8, minutesDry: 12, minutesWet: 12 },
  { placeCode: "53.01.13", hubCode: "53.01.06.1003", km: 127, minutesDry: 348, minutesWet: 690 },
];
const wet = createTravel({ places, placeAccess });
const dry = createTravel({ places, placeAccess }, "kemarau");

describe("travel", () => {
  it("estimates roads within the city and says that it is an estimate", () => {
    const near = wet.between("53.71.01.1001", "53.71.01.1002");
    const far = wet.between("53.71.01.1001", "53.71.02.1001");
    expect(near?.basis).toBe("perkiraan-jalan");
    // 1.4 km and 9.5 km as the crow flies: 1.9 and 13.3 km of road.
    expect(near?.minutes).toBe(8);
    expect(far?.minutes).toBe(34);
  });

  it("goes through the hubs outside the city, the shortest way, by season", () => {
    // Amfoang to the city: straight to its hub is as measured.
    expect(wet.between("53.71", "53.01.13")).toEqual({ minutes: 732, basis: "akses-jalan" });
    expect(dry.minutes("53.71", "53.01.13")).toBe(390);
    // From district to district over Naibonat, not over the city.
    expect(wet.minutes("53.01.06", "53.01.13")).toBe(12 + 690);
  });

  it("does not depend on the order of the road table", () => {
    const reversed = createTravel({ places, placeAccess: [...placeAccess].reverse() });
    for (const a of places)
      for (const b of places) expect(reversed.between(a.code, b.code)).toEqual(wet.between(a.code, b.code));
  });

  it("adds the way from a kelurahan to the hub of its city", () => {
    const inner = wet.minutes("53.71.02.1001", "53.71")!;
    expect(wet.minutes("53.71.02.1001", "53.01.06")).toBe(inner + 42);
  });

  it("reaches a village through its kecamatan", () => {
    const local = wet.minutes("53.01.13", "53.01.13.2001")!;
    expect(wet.minutes("53.71", "53.01.13.2001")).toBe(732 + local);
  });

  it("knows no time where no road is recorded, and never invents one", () => {
    expect(wet.between("53.01.99", "53.71")).toBeNull();
    expect(wet.between("53.71", "TIDAK-DIKENAL")).toBeNull();
    expect(wet.between(null, "53.71")).toBeNull();
  });

  it("is the same both ways, never negative, and never faster in the rain", () => {
    const codes = places.map(({ code }) => code);
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), (a, b) => {
        const there = wet.minutes(a, b);
        expect(wet.minutes(b, a)).toBe(there);
        if (there === null) return;
        expect(there).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(there)).toBe(true);
        expect(there).toBeGreaterThanOrEqual(dry.minutes(a, b)!);
      }),
    );
  });
});
