import type { Balance, UnitBalance } from "@selaras/contract";
import { addBalance, fillRatio, noBalance } from "./subtree";

export interface PlaceBalance {
  code: string;
  name: string;
  districtCode: string;
  districtName: string;
  lat: number;
  lon: number;
  total: Balance;
  /** Most seats short first. */
  units: UnitBalance[];
}

/** Units gathered at their kelurahan, most seats short first. Units without a place are counted apart, not dropped in silence. */
export function placesOf(units: readonly UnitBalance[]): { places: PlaceBalance[]; unplaced: UnitBalance[] } {
  const places = new Map<string, PlaceBalance>();
  const unplaced: UnitBalance[] = [];
  for (const unit of units) {
    const { place } = unit;
    if (!place) {
      if (unit.needed + unit.holders > 0) unplaced.push(unit);
      continue;
    }
    const known = places.get(place.code) ?? { ...place, total: noBalance, units: [] };
    known.total = addBalance(known.total, unit);
    known.units.push(unit);
    places.set(place.code, known);
  }
  const worstFirst = (a: Balance, b: Balance) => b.short - a.short || b.surplus - a.surplus;
  const list = [...places.values()].sort((a, b) => worstFirst(a.total, b.total));
  for (const place of list) place.units.sort(worstFirst);
  return { places: list, unplaced };
}

export interface DistrictBalance {
  code: string;
  name: string;
  total: Balance;
}

export function districtsOf(places: readonly PlaceBalance[]): DistrictBalance[] {
  const districts = new Map<string, DistrictBalance>();
  for (const place of places) {
    const known = districts.get(place.districtCode) ?? {
      code: place.districtCode,
      name: place.districtName.replace(/^kecamatan /i, ""),
      total: noBalance,
    };
    known.total = addBalance(known.total, place.total);
    districts.set(place.districtCode, known);
  }
  return [...districts.values()].sort((a, b) => b.total.short - a.total.short);
}

/** The units filled worst: lowest share of needed seats filled first, more seats short before fewer. */
export function worstUnits(units: readonly UnitBalance[], count: number, least: number): UnitBalance[] {
  return units
    .filter((unit) => unit.needed >= least && unit.short > 0)
    .sort((a, b) => (fillRatio(a) ?? 1) - (fillRatio(b) ?? 1) || b.short - a.short)
    .slice(0, count);
}

/** Andrew's monotone chain; fewer than three points are returned as they are. */
export function convexHull(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (sorted.length < 3) return sorted;
  const half = (list: typeof sorted) => {
    const chain: (readonly [number, number])[] = [];
    for (const point of list) {
      for (;;) {
        const a = chain.at(-2);
        const b = chain.at(-1);
        if (!a || !b) break;
        if ((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}
