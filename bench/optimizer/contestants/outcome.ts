import { createReadStream } from "node:fs";
import { readJson, type TransferProblem, validateProblem } from "@selaras/optimizer";

/** What a contestant prints as its last line. */
export interface Outcome {
  /** By what was timed: seconds of processor, which neighbours on the machine disturb less than the clock. */
  readonly seconds: Record<string, number>;
  /** Value of the plan found, to be compared between contestants; null where there is none to compare. */
  readonly objective: number | null;
  /** Largest resident memory of the process. */
  readonly rssMb: number;
  readonly note: string;
}

export async function problemIn(path: string): Promise<TransferProblem> {
  const checked = validateProblem(await readJson(createReadStream(path, { highWaterMark: 2 ** 20 })));
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults.slice(0, 5)));
  return checked.problem;
}

export function report(outcome: Omit<Outcome, "rssMb">): void {
  console.log(JSON.stringify({ ...outcome, rssMb: process.resourceUsage().maxRSS / 1024 }));
}

/** Seconds of processor that this process has used, all its threads together. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export async function timed<T>(work: () => T | Promise<T>): Promise<[result: T, seconds: number]> {
  const begun = processorSeconds();
  const result = await work();
  return [result, processorSeconds() - begun];
}
