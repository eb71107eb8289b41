import type { Workforce } from "../../workforce/snapshot.js";

type Row = Workforce["discipline"][number];
export interface Penalty {
  readonly level: "RINGAN" | "SEDANG" | "BERAT";
  readonly serving: boolean;
}

/** Penalties count for this many years (index of professionalism; the talent scale names no window and uses the same). */
const COUNTED_YEARS = 5;
const LEVELS: readonly string[] = ["RINGAN", "SEDANG", "BERAT"];
/** Under examination or under appeal: not yet a penalty. */
const OPEN: readonly string[] = ["PROSES", "BANDING"];

/** Final penalties that began within the last five years; older ones stay on file and no longer count. */
export function countedPenalties(rows: readonly Row[], asOf: string): Penalty[] {
  const from = `${Number(asOf.slice(0, 4)) - COUNTED_YEARS}${asOf.slice(4)}`;
  return rows
    .filter(
      ({ level, status, startedOn }) =>
        LEVELS.includes(level) && !OPEN.includes(status) && startedOn > from && startedOn <= asOf,
    )
    .map(({ level, status, endedOn }) => ({
      level: level as Penalty["level"],
      serving: status === "DIJALANI" && (endedOn === null || endedOn >= asOf),
    }));
}

/** The heaviest of them. */
export const heaviest = (penalties: readonly Penalty[]): Penalty["level"] | "TIDAK_PERNAH" =>
  (["BERAT", "SEDANG", "RINGAN"] as const).find((level) => penalties.some((one) => one.level === level)) ??
  "TIDAK_PERNAH";
