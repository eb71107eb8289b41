import type { WorkloadTask } from "@selaras/contract";
import { words } from "./messages";

/** A line while it is typed: numbers as text, so that a half-typed one is not lost. */
export interface DraftLine {
  /** Of this page only; keeps a row its fields when others are removed. */
  readonly key: number;
  readonly titleCode: string;
  readonly task: string;
  readonly output: string;
  readonly method: WorkloadTask["method"];
  readonly volume: string;
  readonly per: NonNullable<WorkloadTask["per"]>;
  readonly norm: string;
  readonly shifts: string;
}
export type LineFaults = Partial<Record<"task" | "volume" | "norm" | "shifts", string>>;

const textOf = (value: number | null): string => (value === null ? "" : String(value).replace(".", ","));

export const draftOf = (task: WorkloadTask, key: number): DraftLine => ({
  ...task,
  key,
  output: task.output ?? "",
  volume: textOf(task.volume),
  per: task.per ?? "TAHUN",
  norm: textOf(task.norm),
  shifts: textOf(task.shifts),
});

export const emptyLine = (titleCode: string, key: number): DraftLine => ({
  key,
  titleCode,
  task: "",
  output: "",
  method: "TUGAS",
  volume: "",
  per: "BULAN",
  norm: "",
  shifts: "",
});

/** The line to send, or what is wrong by its field. An empty number is not known yet; the server keeps it so. */
export function taskOf(line: DraftLine): { task: WorkloadTask } | { faults: LineFaults } {
  const faults: LineFaults = {};
  const { faults: says } = words.lines;
  const volume = read(line.volume, (value) => value >= 0);
  const norm = read(line.norm, (value) => value > 0);
  const shifts =
    line.method === "PERALATAN"
      ? read(line.shifts, (value) => Number.isInteger(value) && value >= 1 && value <= 10)
      : null;
  if (line.task.trim() === "") faults.task = says.task;
  if (volume === undefined) faults.volume = says.volume;
  if (norm === undefined) faults.norm = says.norm;
  if (shifts === undefined) faults.shifts = says.shifts;
  if (volume === undefined || norm === undefined || shifts === undefined || faults.task) return { faults };
  const { titleCode, method } = line;
  return {
    task: {
      titleCode,
      task: line.task.trim(),
      output: line.output.trim() || null,
      method,
      volume,
      per: method === "TUGAS" ? line.per : null,
      norm,
      shifts,
    },
  };
}

/** Null: empty. Undefined: no number, or one that does not fit. A decimal comma or point; points in threes are thousands. */
function read(text: string, fits: (value: number) => boolean): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed) ? typed.replaceAll(".", "") : typed;
  const value = /^\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : Number.NaN;
  return Number.isFinite(value) && fits(value) ? value : undefined;
}
