import type { WorkloadState } from "@selaras/contract";
import type { Answer } from "../../platform/api";

export type UnitSheet = Answer<"GET /api/workloads">["units"][number];
export type Standing = WorkloadState | "kosong";

export const standingOf = ({ state }: Pick<UnitSheet, "state">): Standing => state ?? "kosong";
export const isConfirmed = (unit: Pick<UnitSheet, "state">): boolean =>
  unit.state === "dikonfirmasi" || unit.state === "diterima";

export interface DepartmentProgress {
  code: string;
  name: string;
  units: number;
  confirmed: number;
  accepted: number;
  late: number;
}

/** Counts per perangkat daerah, in the order in which they first appear. */
export function progressOf(units: readonly UnitSheet[]): DepartmentProgress[] {
  const departments = new Map<string, DepartmentProgress>();
  for (const unit of units) {
    const { departmentCode: code, departmentName: name } = unit;
    const known = departments.get(code) ?? { code, name, units: 0, confirmed: 0, accepted: 0, late: 0 };
    departments.set(code, {
      ...known,
      units: known.units + 1,
      confirmed: known.confirmed + (isConfirmed(unit) ? 1 : 0),
      accepted: known.accepted + (unit.state === "diterima" ? 1 : 0),
      late: known.late + (unit.isLate ? 1 : 0),
    });
  }
  return [...departments.values()];
}

/** Who is to be reminded: units not confirmed, gathered per perangkat daerah. */
export function remindersOf(units: readonly UnitSheet[]): { name: string; units: UnitSheet[] }[] {
  const open = new Map<string, { name: string; units: UnitSheet[] }>();
  for (const unit of units) {
    if (isConfirmed(unit)) continue;
    const known = open.get(unit.departmentCode) ?? { name: unit.departmentName, units: [] };
    known.units.push(unit);
    open.set(unit.departmentCode, known);
  }
  return [...open.values()];
}
