import { describe, expect, it } from "vitest";
import { mapOf } from "./map-of.js";

const place = (code: string, level: string, parentCode: string | null, lat: number, lon: number) => ({
  code,
  name: level === "KECAMATAN" ? `Kecamatan ${code}` : code,
  level,
  parentCode,
  lat,
  lon,
  remoteness: "BIASA",
});
const places = [
  place("Alak", "KECAMATAN", null, -10.2, 123.5),
  place("Namosain", "KELURAHAN", "Alak", -10.1, 123.5),
  place("Manulai", "KELURAHAN", "Alak", -10.3, 123.5),
  place("Jauh", "DESA", null, -10.2, 123.6),
];
const unit = (code: string, shortBefore: number, shortAfter: number) => ({
  code,
  name: code,
  needed: 9,
  before: 9 - shortBefore,
  after: 9 - shortAfter,
  shortBefore,
  shortAfter,
  out: 0,
  in: 0,
});
const units = [
  { code: "a", placeCode: "Namosain" },
  { code: "b", placeCode: "Namosain" },
  { code: "c", placeCode: "Manulai" },
  { code: "d", placeCode: "Jauh" },
  { code: "e", placeCode: null },
  { code: "f", placeCode: "tidak dikenal" },
];

describe("mapOf", () => {
  const map = mapOf(
    [unit("a", 3, 1), unit("b", 2, 2), unit("c", 4, 0), unit("d", 1, 0), unit("e", 5, 4), unit("f", 1, 1)],
    units,
    places,
  );

  it("gathers the units of one place, and the places of one kecamatan, most seats short first", () => {
    expect(map.areas.map(({ name, before, after }) => [name, before, after])).toEqual([
      ["Alak", 9, 3],
      ["Jauh", 1, 0],
    ]);
    expect(map.areas[0]!.points.map(({ before, after }) => [before, after])).toEqual([
      [5, 3],
      [4, 0],
    ]);
  });

  it("counts what stands at no known place instead of dropping it", () => {
    expect([map.unplacedBefore, map.unplacedAfter]).toEqual([6, 5]);
  });

  it("draws north up, east to the right, and both ways to one scale", () => {
    const [north, south] = map.areas[0]!.points;
    const [far] = map.areas[1]!.points;
    expect([north!.y, south!.y, map.height]).toEqual([0, 1, 1]);
    expect(far!.x).toBeGreaterThan(north!.x);
    // 0.1 degree of longitude at 10.2 degrees south against 0.2 degrees of latitude.
    expect(map.width).toBeCloseTo((0.1 * Math.cos((10.2 * Math.PI) / 180)) / 0.2, 9);
  });

  it("draws a single place, and none", () => {
    expect(mapOf([unit("d", 1, 0)], units, places).areas[0]!.points[0]).toMatchObject({ x: 0.5, y: 0.5 });
    expect(mapOf([unit("e", 1, 0)], units, places).areas).toEqual([]);
  });
});
