import { type AreaFact, areas } from "./facts.js";
import type { Random } from "./random.js";

export const areaByCode: ReadonlyMap<string, AreaFact> = new Map(areas.map((a) => [a.code, a]));

export function area(code: string): AreaFact {
  const found = areaByCode.get(code);
  if (found === undefined) throw new Error(`unknown area ${code}`);
  return found;
}

/** Areas in which people live: kelurahan and desa. */
const settled = areas.filter((a) => a.level === "KELURAHAN" || a.level === "DESA");
const byPrefix = new Map<string, readonly AreaFact[]>();

/** Kelurahan and desa below a code. */
export function settlements(prefix: string): readonly AreaFact[] {
  let found = byPrefix.get(prefix);
  if (found === undefined) {
    found = settled.filter((a) => a.code === prefix || a.code.startsWith(`${prefix}.`));
    byPrefix.set(prefix, found);
  }
  return found;
}

export const kecamatanOf = (code: string): string => code.split(".").slice(0, 3).join(".");

/** Great-circle distance in km (haversine). */
export function distanceKm(a: AreaFact, b: AreaFact): number {
  const rad = Math.PI / 180;
  const lat = ((b.lat - a.lat) * rad) / 2;
  const lon = ((b.lon - a.lon) * rad) / 2;
  const h = Math.sin(lat) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(lon) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

const drawIn = (prefixes: readonly string[], r: Random): string =>
  r.weighted(prefixes.flatMap(settlements).map((a) => [a.code, a.population] as const));

const nearCache = new Map<string, readonly AreaFact[]>();
function cityWithin3Km(workplace: string): readonly AreaFact[] {
  let found = nearCache.get(workplace);
  if (found === undefined) {
    const from = area(workplace);
    found = settlements("53.71").filter((a) => distanceKm(from, a) <= 3);
    nearCache.set(workplace, found);
  }
  return found;
}

/** City staff: 91 % in the city, of them 40 % within 3 km, 8 % across the border in Kupang Tengah or Taebenu. */
function homeOfCityStaff(workplace: string, r: Random): string {
  const where = r.next();
  if (where < 0.08) return drawIn(["53.01.08", "53.01.24"], r);
  if (where < 0.09) return drawIn(["53.01.05", "53.01.06", "53.01.16"], r);
  const near = cityWithin3Km(workplace);
  // By population alone some 15 % live within 3 km already; the rest up to 40 % is drawn there on purpose.
  if (near.length > 0 && r.chance(0.28)) return r.weighted(near.map((a) => [a.code, a.population] as const));
  return drawIn(["53.71"], r);
}

/** Regency staff: most of those at the civic centre live in the city; remote staff mostly where they serve. */
function homeOfRegencyStaff(workplace: string, r: Random): string {
  const kecamatan = kecamatanOf(workplace);
  const place = area(kecamatan);
  if (workplace === "53.01.06.1003")
    return drawIn(
      r.weighted([
        [["53.71"], 62],
        [["53.01.06"], 24],
        [["53.01.08", "53.01.24"], 11],
        [["53.01.05", "53.01.09", "53.01.10"], 3],
      ]),
      r,
    );
  const remote = place.remoteness === "TERPENCIL" || place.remoteness === "SANGAT_TERPENCIL";
  return drawIn(
    r.weighted(
      remote
        ? [
            [[kecamatan], 72],
            [["53.71"], 22],
            [["53.01.06", "53.01.08", "53.01.10"], 6],
          ]
        : [
            [["53.71"], 45],
            [[kecamatan], 46],
            [["53.01.06", "53.01.08", "53.01.24"], 9],
          ],
    ),
    r,
  );
}

export const drawHome = (government: "kota" | "kab", workplace: string, r: Random): string =>
  government === "kota" ? homeOfCityStaff(workplace, r) : homeOfRegencyStaff(workplace, r);
