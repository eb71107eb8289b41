import type { UnitBalance } from "@selaras/contract";
import { type PlaceBalance, placesOf } from "../../needs/places";
import type { Answer } from "../../platform/api";

export type PlanUnit = Answer<"GET /api/plans/:id/units">["units"][number];

/** The places of the units with the seats short that a plan found (`before`) or leaves (`after`); surplus is not drawn here. */
export function placesWith(
  needs: readonly UnitBalance[],
  units: readonly PlanUnit[],
  side: "before" | "after",
): PlaceBalance[] {
  const short = new Map(
    units.map(({ code, shortBefore, shortAfter }) => [code, side === "before" ? shortBefore : shortAfter]),
  );
  return placesOf(needs.map((unit) => ({ ...unit, short: short.get(unit.code) ?? 0, surplus: 0 }))).places;
}

/** The most seats short in one place on any of the maps, so that circles of different maps can be compared. */
export const mostShort = (maps: readonly (readonly PlaceBalance[])[]): number =>
  Math.max(4, ...maps.flat().map(({ total }) => total.short));
