import { type Expression, minus, number, over, percent, sum, times } from "./expression.js";
import { type Given, Inputs } from "./inputs.js";
import { type Basis, type Explained, explain, halfUp, known, type Outcome } from "./outcome.js";
import { WORKING_TIMES } from "./working-time.js";

const BASIS: Basis = { source: "Permenkes 33/2015", article: null, status: "known" };
const AVAILABLE_MINUTES = WORKING_TIMES.find(({ id }) => id === "WKE-1200")!.minutesPerYear;

export interface HealthTask {
  readonly name: string;
  /** Services rendered in a year. */
  readonly achieved: Given<number>;
  readonly normMinutes: Given<number>;
}

export interface HealthNeed {
  /** Whole people. */
  readonly people: Explained;
  /** People the core tasks need, before supporting tasks; 4 decimals. */
  readonly coreNeed: Explained;
  /** Standar tugas penunjang: 1 / (1 − FTP/100); 4 decimals. */
  readonly supportFactor: Explained;
  /** Standar beban kerja of each task: services one person can render in a year. */
  readonly standards: readonly Explained[];
}

/** ABK-Kes, the workload method of health facilities. `supportPercent` is the share of time that goes to supporting tasks (FTP), below 100. */
export function needOfHealthStaff(
  tasks: readonly HealthTask[],
  supportPercent: Given<number>,
  availableMinutes: number = AVAILABLE_MINUTES,
): Outcome<HealthNeed> {
  const inputs = new Inputs();
  if (tasks.length === 0) inputs.missing("tasks", "tugas pokok");
  const rows = tasks.map(({ name, achieved, normMinutes }, i) => ({
    achieved: inputs.number(`tasks.${i}.achieved`, `Capaian ${name}`, achieved, { least: 0 }),
    norm: inputs.number(`tasks.${i}.normMinutes`, `Norma waktu ${name}`, normMinutes, { above: 0 }),
  }));
  const support = inputs.number("supportPercent", "Faktor tugas penunjang (%)", supportPercent, {
    least: 0,
    most: 99.99,
  });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const standards = rows.map(({ norm }) =>
    over(number(availableMinutes, "menit", "waktu kerja tersedia"), number(norm, "menit")),
  );
  const core: Expression = sum(rows.map(({ achieved }, i) => over(number(achieved), standards[i]!)));
  const factor = over(1, minus(1, percent(support)));
  return known({
    people: explain(times(core, factor), BASIS, halfUp(0), "orang"),
    coreNeed: explain(core, BASIS, halfUp(4), "orang"),
    supportFactor: explain(factor, BASIS, halfUp(4)),
    standards: standards.map((standard) => explain(standard, BASIS, halfUp(2))),
  });
}
