import { type Expression, evaluate, number, over, sum, times } from "./expression.js";
import { type Given, Inputs } from "./inputs.js";
import {
  type Basis,
  type Explained,
  explain,
  halfUp,
  known,
  type Outcome,
  type Rounding,
  unrounded,
} from "./outcome.js";
import { DEFAULT_WORKING_TIME, type Frequency, frequencies, type WorkingTime } from "./working-time.js";

/**
 * Workload analysis (analisis beban kerja, ABK): the people one position needs, by one of four methods (KEP/75/M.PAN/7/2004, kept in
 * Peraturan BKN 9/2022). Task values are summed unrounded and rounded once per position, half-up.
 */
export const workloadMethods = ["TUGAS", "HASIL", "OBJEK", "PERALATAN"] as const;
export type WorkloadMethod = (typeof workloadMethods)[number];

export const WORKLOAD_BASIS: Basis = {
  source: "KEP/75/M.PAN/7/2004 jo. Peraturan BKN 9/2022",
  article: null,
  status: "verified",
};

export interface Task {
  readonly name: string;
  readonly volume: Given<number>;
  readonly per: Given<Frequency>;
  /** Minutes one unit of output takes (norma waktu). */
  readonly normMinutes: Given<number>;
}

export interface TaskLoad {
  readonly name: string;
  readonly load: Explained;
  /** People this task alone needs; 4 decimals. */
  readonly need: Explained;
}

export interface PositionNeed {
  readonly method: WorkloadMethod;
  /** Whole people. */
  readonly people: Explained;
  /** The same before rounding, 4 decimals. */
  readonly need: Explained;
}
export interface TaskNeed extends PositionNeed {
  readonly method: "TUGAS";
  /** Minutes a year. */
  readonly load: Explained;
  readonly tasks: readonly TaskLoad[];
  readonly workingTime: string;
}

/** A structural post (JPT, administrator, pengawas) is one seat whatever the load. */
export interface NeedOptions {
  readonly fixedSeat?: boolean;
  readonly workingTime?: WorkingTime;
}

const WHOLE = halfUp(0);
const FIXED: Rounding = { mode: "fixed", decimals: 0 };

/** Task by task: the sum of volume per year × minutes of each task, divided by the working time of one employee. */
export function needByTasks(
  tasks: readonly Task[],
  { fixedSeat = false, workingTime = DEFAULT_WORKING_TIME }: NeedOptions = {},
): Outcome<TaskNeed> {
  const inputs = new Inputs();
  if (tasks.length === 0) inputs.missing("tasks", "uraian tugas");
  const loads = tasks.map((task, i) => readTask(inputs, task, i, workingTime));
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const year = number(workingTime.minutesPerYear, "menit", "waktu kerja efektif setahun");
  const need = over(sum(loads), year);
  return known({
    method: "TUGAS" as const,
    workingTime: workingTime.id,
    load: explain(sum(loads), WORKLOAD_BASIS, unrounded, "menit"),
    tasks: loads.map((load, i) => ({
      name: tasks[i]!.name,
      load: explain(load, WORKLOAD_BASIS, unrounded, "menit"),
      need: explain(over(load, year), WORKLOAD_BASIS, halfUp(4), "orang"),
    })),
    ...people(need, fixedSeat),
  });
}

function readTask(inputs: Inputs, task: Task, i: number, workingTime: WorkingTime): Expression {
  const where = `tugas ke-${i + 1} (${task.name.trim() === "" ? "tanpa uraian" : task.name.trim()})`;
  const volume = inputs.number(`tasks.${i}.volume`, `Volume ${where}`, task.volume, { least: 0 });
  const norm = inputs.number(`tasks.${i}.normMinutes`, `Norma waktu ${where}`, task.normMinutes, {
    above: 0,
  });
  const per = inputs.oneOf(`tasks.${i}.per`, `Satuan waktu ${where}`, task.per, frequencies);
  const factor = workingTime.perYear[per] ?? 1;
  const minutes = number(norm, "menit", "norma waktu");
  return factor === 1
    ? times(number(volume, undefined, "volume"), minutes)
    : times(number(volume, undefined, "volume"), number(factor, undefined, "kali setahun"), minutes);
}

const people = (need: Expression, fixedSeat: boolean): Pick<PositionNeed, "people" | "need"> => ({
  people: explain(need, WORKLOAD_BASIS, fixedSeat ? FIXED : WHOLE, "orang", 1),
  need: explain(need, WORKLOAD_BASIS, halfUp(4), "orang"),
});

interface Countable {
  /** Amounts of one period: records a day, patients a day, machines in use. */
  readonly amounts: readonly Given<number>[];
  /** How much of it one employee handles in the same period. */
  readonly standard: Given<number>;
  readonly fixedSeat?: boolean;
}

/** One kind of countable output: the outputs of a period divided by what one employee makes in it. */
export const needByOutput = (countable: Countable): Outcome<PositionNeed> =>
  countedNeed("HASIL", countable, { amount: "Beban hasil kerja", standard: "Standar kemampuan rata-rata" });

/** The load depends on the objects served (patients, prisoners, visitors). */
export const needByObjects = (countable: Countable): Outcome<PositionNeed> =>
  countedNeed("OBJEK", countable, { amount: "Objek kerja", standard: "Standar kemampuan rata-rata" });

/** The load depends on machines: machines in use divided by machines one employee runs, times the shifts. */
export const needByEquipment = (
  equipment: Countable & { readonly shifts?: Given<number> },
): Outcome<PositionNeed> =>
  countedNeed(
    "PERALATAN",
    equipment,
    { amount: "Peralatan kerja", standard: "Peralatan per pegawai" },
    equipment.shifts === undefined ? 1 : equipment.shifts,
  );

function countedNeed(
  method: WorkloadMethod,
  { amounts, standard, fixedSeat = false }: Countable,
  names: { readonly amount: string; readonly standard: string },
  shifts: Given<number> = 1,
): Outcome<PositionNeed> {
  const inputs = new Inputs();
  if (amounts.length === 0) inputs.missing("amounts", names.amount.toLowerCase());
  const read = amounts.map((amount, i) =>
    number(
      inputs.number(
        `amounts.${i}`,
        amounts.length === 1 ? names.amount : `${names.amount} ke-${i + 1}`,
        amount,
        {
          least: 0,
        },
      ),
    ),
  );
  const divisor = inputs.number("standard", names.standard, standard, { above: 0 });
  const shift = inputs.number("shifts", "Jumlah sif", shifts, { least: 1, whole: true });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const once = over(sum(read), number(divisor, undefined, names.standard.toLowerCase()));
  const need = evaluate(number(shift)).num === 1n ? once : times(once, number(shift, "sif"));
  return known({ method, ...people(need, fixedSeat) });
}
