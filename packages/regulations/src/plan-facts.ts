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
  /** What a teacher will teach and do at the target school. Null or absent: not known. */
  readonly teaching?: TeachingFacts | null;
}

/** The weekly load of one teacher after the plan, in lesson hours (jam tatap muka, JTM). */
export interface TeachingFacts {
  readonly jtm: number | null;
  /** Vice head, head of programme, library, laboratory and the like. */
  readonly attachedDuties: readonly string[];
  /** Homeroom 2, OSIS 2, duty 1 and the like. */
  readonly otherDuties: readonly { readonly duty: string; readonly jtm: number }[];
  /** The curriculum cannot give the hours, or the school serves special education. */
  readonly curriculumLimit?: boolean;
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
  /** Of those after the plan: assigned by the ministry or interns, no staff of this government. Absent: none. */
  readonly notLocal?: number;
}

/** An acting official (Plt) for a leading post that the plan leaves empty. */
export interface ActingFacts {
  readonly unitId: string;
  readonly positionId: string;
  readonly employeeId: string;
  readonly from: IsoDate;
  /** Last day. Null: no end was written down. */
  readonly until: IsoDate | null;
  readonly extensions: number;
  /** The post the acting official holds meanwhile. Null or absent: not known. */
  readonly post?: Pick<PositionFacts, "kind" | "jenjang"> | null;
}

export interface PlanFacts {
  readonly moves: readonly PlannedMove[];
  readonly seats: readonly SeatFacts[];
  readonly staffing: readonly StaffingFacts[];
  /** People who lose their post through the plan or a reorganisation. */
  readonly displaced: readonly string[];
  /** Acting officials named for leading posts; null or absent: not known. */
  readonly acting?: readonly ActingFacts[] | null;
  /** Reasons recorded by a person for a departure, by rule id. */
  readonly reasons?: Readonly<Record<string, string>>;
}
