import type { IsoDate } from "./dates.js";
import type { Documents, EmployeeFacts, PositionFacts, UnitFacts } from "./facts.js";

/** One move of a plan, as the rules about whole plans see it. */
export interface PlannedMove {
  readonly id: string;
  readonly employee: EmployeeFacts;
  readonly from: PositionFacts | null;
  readonly fromUnit: UnitFacts | null;
  readonly to: PositionFacts;
  readonly toUnit: UnitFacts;
  readonly tmt: IsoDate;
  /** The very seat aimed at and left; null where seats of a title are only counted. */
  readonly toSeatId: string | null;
  readonly fromSeatId: string | null;
  readonly documents?: Documents;
}

/** A seat of the approved structure (peta jabatan). */
export interface SeatFacts {
  readonly id: string;
  readonly positionId: string;
  readonly unitId: string;
  readonly holderId: string | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** Need and cover of one title in one unit, before and after the plan. Full-time equivalents are allowed. */
export interface StaffingFacts {
  readonly unit: UnitFacts;
  readonly position: PositionFacts;
  /** Null when no workload analysis gives it. */
  readonly need: number | null;
  readonly before: number;
  readonly after: number;
}

export interface PlanFacts {
  readonly moves: readonly PlannedMove[];
  readonly seats: readonly SeatFacts[];
  readonly staffing: readonly StaffingFacts[];
  /** People who lose their post through the plan or a reorganisation. */
  readonly displaced: readonly string[];
  /** Reasons recorded by a person for a departure, by rule id. */
  readonly reasons?: Readonly<Record<string, string>>;
}
