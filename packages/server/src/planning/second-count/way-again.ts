import type { Workforce } from "../../workforce/snapshot.js";

type Place = Workforce["places"][number];

const RAIN = { city: 1.15, village: 1.5 };
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Spherical law of cosines, where the planner uses the haversine: the same earth by another formula. */
function beeline(a: Place, b: Place): number {
  if (a.lat === b.lat && a.lon === b.lon) return 0;
  const cosine =
    Math.sin(toRadians(a.lat)) * Math.sin(toRadians(b.lat)) +
    Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * Math.cos(toRadians(a.lon - b.lon));
  return 6371 * Math.acos(Math.max(-1, Math.min(1, cosine)));
}

/** Minutes in the rain: in a city 1.4 times the beeline at 30 km/h and 3 minutes, between villages 1.6 times at 20 km/h and 5. */
const inCity = (a: Place, b: Place): number => Math.round((beeline(a, b) * 1.4 * 2 + 3) * RAIN.city);
const inVillages = (a: Place, b: Place): number => Math.round((beeline(a, b) * 1.6 * 3 + 5) * RAIN.village);

/**
 * Minutes from place to place in the rainy season, counted a second time from the registers of places and roads by the rule of
 * docs/planning-model.md: within a city by coordinates, elsewhere by the roads to hubs and between them; null where no road is known.
 */
export function waysAgain({ places, placeAccess }: Pick<Workforce, "places" | "placeAccess">) {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const hubs = [...new Set(placeAccess.map(({ hubCode }) => hubCode))].sort();
  const roads = new Map<string, [hub: string, minutes: number][]>();
  for (const { placeCode, hubCode, minutesWet } of placeAccess)
    roads.set(placeCode, [...(roads.get(placeCode) ?? []), [hubCode, minutesWet]]);
  const upwards = (place: Place): Place[] => {
    const parent = byCode.get(place.parentCode ?? "");
    return parent ? [place, ...upwards(parent)] : [place];
  };
  const city = (place: Place) => upwards(place).find(({ level }) => level === "KOTA") ?? null;
  const together = (a: Place, b: Place) => city(a) !== null && city(a) === city(b);
  const district = (place: Place) =>
    place.level === "KECAMATAN"
      ? place.code
      : byCode.get(place.parentCode ?? "")?.level === "KECAMATAN"
        ? place.parentCode
        : null;
  /** The first place upwards that has a road of its own, and the way there. */
  const outlet = (place: Place): [Place, number] | null => {
    const found = upwards(place).find(({ code }) => roads.has(code) || hubs.includes(code));
    return found ? [found, found === place ? 0 : inVillages(place, found)] : null;
  };
  const reach = (place: Place): [hub: string, minutes: number][] => {
    const legs: [string, number][] = [...(roads.get(place.code) ?? [])];
    for (const hub of hubs) {
      const there = byCode.get(hub);
      if (hub === place.code) legs.push([hub, 0]);
      else if (there && together(place, there)) legs.push([hub, inCity(place, there)]);
    }
    const exit = city(place) === null ? outlet(place) : null;
    if (exit) {
      if (hubs.includes(exit[0].code)) legs.push([exit[0].code, exit[1]]);
      for (const [hub, minutes] of roads.get(exit[0].code) ?? []) legs.push([hub, exit[1] + minutes]);
    }
    return legs;
  };
  const road = (from: string, to: string): number | null =>
    roads.get(from)?.find(([hub]) => hub === to)?.[1] ?? null;
  const hubToHub = (a: string, b: string): number | null => {
    if (a === b) return 0;
    const direct = road(a, b) ?? road(b, a);
    if (direct !== null) return direct;
    const [from, to] = [byCode.get(a), byCode.get(b)];
    if (!from || !to) return null;
    if (together(from, to)) return inCity(from, to);
    const [start, end] = [outlet(from), outlet(to)];
    if (!start || !end) return null;
    const between = road(start[0].code, b) ?? road(end[0].code, a);
    return between === null ? null : between + start[1];
  };
  const known = new Map<string, number | null>();
  return (from: string | null, to: string | null): number | null => {
    const key = `${from}>${to}`;
    if (!known.has(key)) known.set(key, minutes(byCode.get(from ?? ""), byCode.get(to ?? "")));
    return known.get(key)!;
  };

  function minutes(a: Place | undefined, b: Place | undefined): number | null {
    if (!a || !b) return null;
    if (a === b || together(a, b)) return inCity(a, b);
    const ways = reach(a).flatMap(([from, first]) =>
      reach(b).flatMap(([to, last]) => {
        const middle = hubToHub(from, to);
        return middle === null ? [] : [first + middle + last];
      }),
    );
    if (district(a) !== null && district(a) === district(b)) ways.push(inVillages(a, b));
    return ways.length === 0 ? null : Math.min(...ways);
  }
}
