import fc from "fast-check";
import type { NeedsFacts } from "../needs-facts.js";

export function unit(code: string, parentCode: string | null, placeCode: string | null = null) {
  return {
    code,
    name: `Unit ${code}`,
    kind: "OPD",
    parentCode,
    headEselon: null,
    placeCode,
    remoteness: "BIASA",
    specialArea: false,
    groups: null,
    students: null,
  };
}

export function title(code: string, bup = 58, family = code) {
  return {
    code,
    name: `Jabatan ${code}`,
    kind: "PELAKSANA",
    jenjang: null,
    eselon: null,
    kelas: null,
    golonganMin: null,
    golonganMax: null,
    minEducation: "SMA",
    educationFields: null,
    family,
    specialRole: null,
    bup,
  };
}

export function place(code: string, level: string, parentCode: string | null) {
  return { code, name: `Tempat ${code}`, level, parentCode, lat: -10, lon: 123, remoteness: "BIASA" };
}

const PLACES = [
  place("K", "KOTA", null),
  place("K1", "KECAMATAN", "K"),
  place("K2", "KECAMATAN", "K"),
  place("K11", "KELURAHAN", "K1"),
  place("K21", "KELURAHAN", "K2"),
];
const UNITS = ["U0", "U1", "U2", "U3", "U4"];
const TITLES = [title("T0", 58, "F0"), title("T1", 60, "F0"), title("T2", 65, "F1")];

const day = fc
  .tuple(
    fc.integer({ min: 1958, max: 2000 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
const contractEnd = fc.constantFrom(null, null, "2026-08-31", "2026-12-31", "2028-02-29", "2031-01-01");
const seat = fc.record({
  unitCode: fc.constantFrom(...UNITS),
  titleCode: fc.constantFrom(...TITLES.map(({ code }) => code)),
});

/** A small government: five units in a tree, three titles, up to thirty people, some without a post. */
export const randomFacts: fc.Arbitrary<NeedsFacts> = fc
  .record({
    parents: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
    seats: fc.uniqueArray(fc.record({ seat, seats: fc.nat({ max: 4 }) }), {
      selector: (one) => `${one.seat.unitCode} ${one.seat.titleCode}`,
    }),
    people: fc.array(fc.record({ seat: fc.option(seat, { freq: 6 }), birthDate: day, contractEnd }), {
      maxLength: 30,
    }),
  })
  .map(({ parents, seats, people }) => ({
    units: UNITS.map((code, i) =>
      unit(code, i === 0 ? null : UNITS[parents[i]! % i]!, PLACES[parents[i]! % 5]!.code),
    ),
    titles: TITLES,
    places: PLACES,
    posts: seats.map(({ seat, seats }) => ({ ...seat, seats })),
    employees: people.map(({ seat, birthDate, contractEnd }, i) => ({
      nip: String(100 + i),
      unitCode: seat?.unitCode ?? null,
      titleCode: seat?.titleCode ?? null,
      birthDate,
      contractEnd,
    })),
  }));
