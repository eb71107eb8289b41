import { districtFinder } from "../../needs/balance-posts.js";
import type { Workforce } from "../../workforce/snapshot.js";
import type { UnitChange } from "../run/outcome.js";

export interface MapPoint {
  readonly x: number;
  readonly y: number;
  readonly before: number;
  readonly after: number;
}

/** One kecamatan: where its name stands, and its places (kelurahan, desa) with their seats short. */
export interface MapArea {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly points: readonly MapPoint[];
  readonly before: number;
  readonly after: number;
}

export interface ShortageMap {
  /** Both at most 1; the longer side is 1. North is up. */
  readonly width: number;
  readonly height: number;
  readonly areas: readonly MapArea[];
  /** Seats short of units without a known place, which no map can show. */
  readonly unplacedBefore: number;
  readonly unplacedAfter: number;
}

type Place = Workforce["places"][number];

/** Seats short before and after at the places of the units, drawn on a flat map: a government is small enough for one scale. */
export function mapOf(
  changes: readonly UnitChange[],
  units: readonly Pick<Workforce["units"][number], "code" | "placeCode">[],
  places: readonly Place[],
): ShortageMap {
  const placeOf = new Map(units.map(({ code, placeCode }) => [code, placeCode]));
  const known = new Map(places.map((place) => [place.code, place]));
  const short = new Map<string, { before: number; after: number }>();
  const unplaced = { before: 0, after: 0 };
  for (const unit of changes) {
    const code = placeOf.get(unit.code) ?? "";
    const sum = known.has(code) ? (short.get(code) ?? { before: 0, after: 0 }) : unplaced;
    sum.before += unit.shortBefore;
    sum.after += unit.shortAfter;
    if (sum !== unplaced) short.set(code, sum);
  }
  const shown = [...short].map(([code, seats]) => ({ place: known.get(code)!, ...seats }));
  const flat = projectionOf(shown.map(({ place }) => place));
  const areaOf = districtFinder([...places]);
  const areas = new Map<string, { name: string; points: MapPoint[] }>();
  for (const { place, before, after } of shown) {
    const area = areaOf(place.code)!;
    const entry = areas.get(area.code) ?? { name: area.name.replace(/^kecamatan /i, ""), points: [] };
    entry.points.push({ ...flat.at(place), before, after });
    areas.set(area.code, entry);
  }
  return {
    width: flat.width,
    height: flat.height,
    areas: [...areas.values()]
      .map(({ name, points }) => ({
        name,
        points,
        x: mean(points.map(({ x }) => x)),
        y: mean(points.map(({ y }) => y)),
        before: points.reduce((sum, point) => sum + point.before, 0),
        after: points.reduce((sum, point) => sum + point.after, 0),
      }))
      .sort((a, b) => b.after - a.after || (a.name < b.name ? -1 : 1)),
    unplacedBefore: unplaced.before,
    unplacedAfter: unplaced.after,
  };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Equirectangular, shrunk by the cosine of the middle latitude; one place alone stands in the middle of a square. */
function projectionOf(places: readonly Pick<Place, "lat" | "lon">[]) {
  const lats = places.map(({ lat }) => lat);
  const shrink = Math.cos((((Math.max(...lats) + Math.min(...lats)) / 2) * Math.PI) / 180);
  const xs = places.map(({ lon }) => lon * shrink);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const span = Math.max(east - west, north - south);
  if (!(span > 0)) return { width: 1, height: 1, at: () => ({ x: 0.5, y: 0.5 }) };
  return {
    width: (east - west) / span,
    height: (north - south) / span,
    at: ({ lat, lon }: Pick<Place, "lat" | "lon">) => ({
      x: (lon * shrink - west) / span,
      y: (north - lat) / span,
    }),
  };
}
