import type { MoveReason, Placement, PlanOptions, SeatRef } from "@selaras/contract";
import type { TransferPlan, TransferProblem } from "@selaras/optimizer";
import type { Workforce } from "../../workforce/snapshot.js";
import type { PlanExport } from "../law-check/plan-export.js";
import { keyOf, seatsAgain } from "./seats-again.js";
import { type Parts, type Seat, valuesAgain } from "./value-again.js";

/** What is stored of one plan, and the registers it was made from. */
export interface StoredPlan {
  readonly rows: Workforce;
  readonly options: PlanOptions;
  readonly tmt: string;
  readonly problem: TransferProblem;
  readonly plan: TransferPlan;
  readonly exported: PlanExport;
  readonly reasons: ReadonlyMap<string, MoveReason>;
  readonly stays: ReadonlyMap<string, Placement>;
}

/** Where an explanation says something else than the data do. */
export interface Disagreement {
  readonly nip: string;
  readonly what: string;
  readonly says: unknown;
  readonly counted: unknown;
}

export interface Recount extends ReturnType<typeof valuesAgain> {
  readonly stored: StoredPlan;
  readonly seats: ReturnType<typeof seatsAgain>;
  readonly postOf: ReadonlyMap<string, number>;
  readonly nameOf: (post: string) => string;
  /** Row of the problem by NIP, and its candidate rows. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly candidatesOf: ReadonlyMap<number, readonly number[]>;
}

/** All that is counted once for a plan: values and ways on demand, heads and moves at once. */
export function openRecount(stored: StoredPlan): Recount {
  const { rows, options, tmt, problem, plan } = stored;
  const titles = new Map(rows.titles.map(({ code, name }) => [code, name]));
  const units = new Map(rows.units.map(({ code, name }) => [code, name]));
  return {
    stored,
    ...valuesAgain(rows, options.weights, tmt),
    seats: seatsAgain(problem, plan),
    postOf: new Map(problem.posts.map(({ id }, p) => [id, p])),
    rowOf: new Map(problem.employees.map(({ id }, e) => [id, e])),
    candidatesOf: candidatesByEmployee(problem),
    nameOf: (post) => {
      const [unit, title] = post.split("/") as [string, string];
      return `${titles.get(title)} di ${units.get(unit)}`;
    },
  };
}

function candidatesByEmployee({ candidates }: TransferProblem): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let k = 0; k < candidates.employee.length; k++) {
    const list = found.get(candidates.employee[k]!);
    if (list) list.push(k);
    else found.set(candidates.employee[k]!, [k]);
  }
  return found;
}

export type Differs = (what: string, says: unknown, counted: unknown) => void;
export const keyOrNull = (seat: SeatRef | Seat | null): string | null => (seat === null ? null : keyOf(seat));

/** The parts as a stored explanation lists them against the parts counted. */
export function checkParts(
  says: Placement["before"],
  counted: Parts | null,
  weights: PlanOptions["weights"],
  side: string,
  differs: Differs,
): void {
  const told = Object.fromEntries(says.map(({ name, points }) => [name, points]));
  for (const name of Object.keys(counted ?? told) as (keyof Parts)[])
    differs(`${side}: ${name}`, told[name], counted?.[name]);
  for (const { name, max } of says) differs(`${side}: paling banyak ${name}`, max, weights[name]);
}
