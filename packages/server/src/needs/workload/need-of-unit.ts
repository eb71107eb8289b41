import type { PositionWorkload, WorkloadPage, WorkloadTask } from "@selaras/contract";
import {
  balanceStaffing,
  type Effectiveness,
  type Explained,
  needByEquipment,
  needByObjects,
  needByOutput,
  needByTasks,
  type Outcome,
  type PositionNeed,
  positionEffectiveness,
  type TaskNeed,
  unitEffectiveness,
  type WorkingTime,
  writeExplained,
} from "@selaras/regulations/formulas";
import { says } from "./messages.js";

/** A position of the unit: what the map gives it and who is there. */
export interface UnitPosition {
  readonly titleCode: string;
  readonly titleName: string;
  /** Kind of post (JPT_PRATAMA, ..., JF). */
  readonly kind: string;
  readonly seats: number;
  readonly holders: number;
}

/**
 * Leading posts are one seat whatever their load. Where the position map has several under one title (three Kepala Seksi of a kelurahan),
 * each of them is one.
 */
const LEADING = ["JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS"];

/** Seats needed by workload, position by position in the order given; lines of a title that is not among them are left out. */
export function needsOfUnit(
  positions: readonly UnitPosition[],
  tasks: readonly WorkloadTask[],
  workingTime: WorkingTime,
): PositionWorkload[] {
  return positions.map((position) => {
    const own = tasks.filter(({ titleCode }) => titleCode === position.titleCode);
    const { titleCode, titleName, seats, holders } = position;
    const fixedSeat = LEADING.includes(position.kind);
    const faults = contradictions(titleName, own);
    const outcome = faults.length > 0 ? null : needOf(own, fixedSeat, workingTime);
    return {
      titleCode,
      titleName,
      fixedSeat,
      seats,
      holders,
      need:
        outcome?.status === "known"
          ? present(outcome, { holders, leadingPosts: fixedSeat ? Math.max(1, seats) : null }, workingTime)
          : null,
      missing: outcome?.status === "unknown" ? outcome.missing.map(({ name }) => name) : [],
      faults: outcome?.status === "fault" ? outcome.faults.map(({ message }) => message) : faults,
    };
  });
}

function contradictions(title: string, tasks: readonly WorkloadTask[]): string[] {
  if (new Set(tasks.map(({ method }) => method)).size > 1) return [says.mixedMethods(title)];
  const counted = tasks.filter(({ method, norm }) => method !== "TUGAS" && norm !== null);
  return new Set(counted.map(({ norm }) => norm)).size > 1 ? [says.mixedStandards(title)] : [];
}

function needOf(
  tasks: readonly WorkloadTask[],
  fixedSeat: boolean,
  workingTime: WorkingTime,
): Outcome<PositionNeed | TaskNeed> {
  const countable = {
    amounts: tasks.map(({ volume }) => volume),
    standard: tasks[0]?.norm,
    fixedSeat,
  };
  switch (tasks[0]?.method) {
    case "HASIL":
      return needByOutput(countable);
    case "OBJEK":
      return needByObjects(countable);
    case "PERALATAN":
      return needByEquipment({ ...countable, shifts: tasks[0].shifts ?? 1 });
    default:
      return needByTasks(
        tasks.map(({ task, volume, per, norm }) => ({ name: task, volume, per, normMinutes: norm })),
        { fixedSeat, workingTime },
      );
  }
}

function present(
  need: PositionNeed | TaskNeed,
  { holders, leadingPosts }: { readonly holders: number; readonly leadingPosts: number | null },
  workingTime: WorkingTime,
): NonNullable<PositionWorkload["need"]> {
  const byTask = "load" in need ? need : null;
  const { value, formula } = shown(need.people);
  const people =
    leadingPosts === null || leadingPosts === value
      ? { value, formula }
      : { value: leadingPosts, formula: `${formula}; ${says.leadingPosts(leadingPosts)}` };
  return {
    method: need.method,
    people,
    exact: shown(need.need),
    load: byTask?.load.value ?? null,
    tasks: (byTask?.tasks ?? []).map(({ name, load, need: own }) => ({
      task: name,
      load: load.value,
      need: own.value,
    })),
    plusMinus: holders - people.value,
    effectiveness:
      byTask === null
        ? null
        : classified(positionEffectiveness({ loadMinutes: byTask.load.value, holders }, { workingTime })),
  };
}

/** The unit as a whole: shortages and surpluses of the positions whose need is known, and EU once every load is known. */
export function wholeUnit(
  positions: readonly PositionWorkload[],
  workingTime: WorkingTime,
): WorkloadPage["unit"] {
  const known = positions.flatMap(({ need, holders }) =>
    need === null ? [] : [{ needed: need.people.value, holders }],
  );
  const { short, surplus } = balanceStaffing(known);
  return {
    needed: known.reduce((sum, { needed }) => sum + needed, 0),
    holders: positions.reduce((sum, { holders }) => sum + holders, 0),
    short,
    surplus,
    effectiveness: classified(
      unitEffectiveness(
        {
          loadMinutes: positions.map(({ need }) => need?.load),
          staff: positions.reduce((sum, { holders }) => sum + holders, 0),
        },
        { workingTime },
      ),
    ),
  };
}

const shown = (number: Explained) => ({ value: number.value, formula: writeExplained(number) });

const classified = (outcome: Outcome<Effectiveness>): WorkloadPage["unit"]["effectiveness"] =>
  outcome.status === "known"
    ? { ...shown(outcome.index), category: outcome.category.code, label: outcome.category.label }
    : null;
