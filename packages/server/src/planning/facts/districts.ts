import type { Workforce } from "../../workforce/snapshot.js";

/** The kecamatan a place lies in, or is; null when the place or its kecamatan is not known. */
export function districts(places: Workforce["places"]): (placeCode: string | null) => string | null {
  const byCode = new Map(places.map((place) => [place.code, place]));
  return (placeCode) => {
    const seen = new Set<string>();
    for (let at = placeCode; at !== null && !seen.has(at); ) {
      seen.add(at);
      const place = byCode.get(at);
      if (!place) return null;
      if (place.level === "KECAMATAN") return place.code;
      at = place.parentCode;
    }
    return null;
  };
}
