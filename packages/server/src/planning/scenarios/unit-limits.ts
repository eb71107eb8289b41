import type { Constraint } from "@selaras/optimizer";
import type { PlanningWorld } from "../facts/world.js";

/** How many people may come into a unit with all below it, where people set a limit. */
export function inflowLimits({ index, workforce, options }: PlanningWorld): Constraint[] {
  const limits = new Map((options.unitLimits ?? []).map((limit) => [limit.unitCode, limit.in]));
  return workforce.units.flatMap(({ code, name }): Constraint[] => {
    const max = limits.get(code) ?? null;
    return max === null
      ? []
      : [
          {
            kind: "inflow",
            name: `Paling banyak ${max} orang masuk ke ${name} (${code})`,
            unit: index.unitIndex.get(code)!,
            max,
          },
        ];
  });
}

/** The limit people set for those who leave a unit, or null. */
export const ownOutflow = ({ options }: PlanningWorld, unitCode: string): number | null =>
  options.unitLimits?.find((limit) => limit.unitCode === unitCode)?.out ?? null;
