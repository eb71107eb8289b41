import type { Workforce } from "../../workforce/snapshot.js";

export type Season = "kemarau" | "hujan";

/** How a travel time is known: measured road access, or coordinates with a documented road factor. */
export type TravelBasis = "akses-jalan" | "perkiraan-jalan";

export interface TravelTime {
  readonly minutes: number;
  readonly basis: TravelBasis;
}

export interface Travel {
  /** One way, by road. Null when a place is unknown or no road access joins the two. */
  between(from: string | null, to: string | null): TravelTime | null;
  minutes(from: string | null, to: string | null): number | null;
}

/**
 * "Perkiraan jalan": the straight line times a road factor, at a travel speed, plus the walk to and from the road.
 * Fitted to the dossier of Kupang: everything inside the city lies within about 15 km and 35 minutes (kupang.md 1), the
 * roads between the villages of a kecamatan are slower and more winding.
 */
const CITY = { roadFactor: 1.4, kmPerHour: 30, fixedMinutes: 3, rainPercent: 115 };
const VILLAGE = { roadFactor: 1.6, kmPerHour: 20, fixedMinutes: 5, rainPercent: 150 };
const EARTH_KM = 6371;

interface Place {
  readonly code: string;
  readonly parentCode: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly level: string;
}

/**
 * Travel by road and season, never as the crow flies: inside one city from coordinates with the road factor above; elsewhere
 * through the hubs of the road access table (place to hub, hub to hub, hub to place), the least over all hubs. The rainy
 * season is the default because it is the harder one. Pure and remembered per pair of places.
 */
export function createTravel(
  data: Pick<Workforce, "places" | "placeAccess">,
  season: Season = "hujan",
): Travel {
  const places = new Map<string, Place>(data.places.map((place) => [place.code, place]));
  const cityOf = rememberCity(places);
  const access = new Map<string, Map<string, number>>();
  for (const row of data.placeAccess) {
    const minutes = season === "hujan" ? row.minutesWet : row.minutesDry;
    let hubs = access.get(row.placeCode);
    if (!hubs) {
      hubs = new Map();
      access.set(row.placeCode, hubs);
    }
    hubs.set(row.hubCode, minutes);
  }
  const hubCodes = [...new Set(data.placeAccess.map((row) => row.hubCode))].sort();

  const estimate = (a: Place, b: Place, road: typeof CITY): number => {
    const km = beelineKm(a, b) * road.roadFactor;
    const dry = (km / road.kmPerHour) * 60 + road.fixedMinutes;
    return Math.round(season === "hujan" ? (dry * road.rainPercent) / 100 : dry);
  };
  const sameCity = (a: string, b: string): boolean => cityOf(a) !== null && cityOf(a) === cityOf(b);

  /** The nearest place up the tree that has road access of its own, with the way there. */
  const gateway = (place: Place): { code: string; minutes: number } | null => {
    let at: Place | undefined = place;
    while (at) {
      if (access.has(at.code) || hubCodes.includes(at.code))
        return { code: at.code, minutes: at === place ? 0 : estimate(place, at, VILLAGE) };
      at = at.parentCode === null ? undefined : places.get(at.parentCode);
    }
    return null;
  };

  const reach = (place: Place): Map<string, number> => {
    const found = new Map<string, number>();
    const note = (hub: string, minutes: number) => {
      const known = found.get(hub);
      if (known === undefined || minutes < known) found.set(hub, minutes);
    };
    const gate = cityOf(place.code) === null ? gateway(place) : null;
    for (const hub of hubCodes) {
      const there = places.get(hub);
      if (hub === place.code) note(hub, 0);
      else if (there && sameCity(place.code, hub)) note(hub, estimate(place, there, CITY));
    }
    for (const [hub, minutes] of access.get(place.code) ?? []) note(hub, minutes);
    if (gate) {
      if (hubCodes.includes(gate.code)) note(gate.code, gate.minutes);
      for (const [hub, minutes] of access.get(gate.code) ?? []) note(hub, gate.minutes + minutes);
    }
    return found;
  };

  const hubToHub = (a: string, b: string): number | null => {
    if (a === b) return 0;
    const direct = access.get(a)?.get(b) ?? access.get(b)?.get(a);
    if (direct !== undefined) return direct;
    const from = places.get(a);
    const to = places.get(b);
    if (from && to && sameCity(a, b)) return estimate(from, to, CITY);
    return viaGateways(a, b);
  };
  /** A hub may itself be a village whose kecamatan has the access row. */
  const viaGateways = (a: string, b: string): number | null => {
    const from = places.get(a);
    const to = places.get(b);
    if (!from || !to) return null;
    const start = gateway(from);
    const end = gateway(to);
    if (!start || !end) return null;
    const road = access.get(start.code)?.get(b) ?? access.get(end.code)?.get(a);
    return road === undefined ? null : road + start.minutes;
  };

  const reaches = new Map<string, Map<string, number>>();
  const reachOf = (place: Place): Map<string, number> => {
    let known = reaches.get(place.code);
    if (!known) {
      known = reach(place);
      reaches.set(place.code, known);
    }
    return known;
  };

  const compute = (a: Place, b: Place): TravelTime | null => {
    if (a.code === b.code || sameCity(a.code, b.code))
      return { minutes: estimate(a, b, CITY), basis: "perkiraan-jalan" };
    let best: number | null = null;
    for (const [hubA, toHub] of reachOf(a)) {
      for (const [hubB, fromHub] of reachOf(b)) {
        const between = hubToHub(hubA, hubB);
        if (between === null) continue;
        const total = toHub + between + fromHub;
        if (best === null || total < best) best = total;
      }
    }
    if (sameDistrict(places, a, b)) {
      const local = estimate(a, b, VILLAGE);
      if (best === null || local < best) return { minutes: local, basis: "perkiraan-jalan" };
    }
    return best === null ? null : { minutes: best, basis: "akses-jalan" };
  };

  const remembered = new Map<string, Map<string, TravelTime | null>>();
  const between = (from: string | null, to: string | null): TravelTime | null => {
    if (from === null || to === null) return null;
    let row = remembered.get(from);
    if (!row) {
      row = new Map();
      remembered.set(from, row);
    }
    const known = row.get(to);
    if (known !== undefined) return known;
    const a = places.get(from);
    const b = places.get(to);
    const time = a && b ? compute(a, b) : null;
    row.set(to, time);
    return time;
  };
  return { between, minutes: (from, to) => between(from, to)?.minutes ?? null };
}

/** The city (KOTA) a place lies in, or null: only there may coordinates stand for roads. */
function rememberCity(places: ReadonlyMap<string, Place>): (code: string) => string | null {
  const cities = new Map<string, string | null>();
  return (code) => {
    const known = cities.get(code);
    if (known !== undefined) return known;
    let at = places.get(code);
    while (at && at.level !== "KOTA") at = at.parentCode === null ? undefined : places.get(at.parentCode);
    const city = at?.code ?? null;
    cities.set(code, city);
    return city;
  };
}

/** Two places of one kecamatan, or a village and its kecamatan. */
function sameDistrict(places: ReadonlyMap<string, Place>, a: Place, b: Place): boolean {
  const district = (place: Place): string | null =>
    place.level === "KECAMATAN"
      ? place.code
      : place.parentCode !== null && places.get(place.parentCode)?.level === "KECAMATAN"
        ? place.parentCode
        : null;
  return district(a) !== null && district(a) === district(b);
}

function beelineKm(a: Place, b: Place): number {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLon = (b.lon - a.lon) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
