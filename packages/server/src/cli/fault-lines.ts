import { canonicalChunks, type Fault } from "@selaras/optimizer";
import { reading } from "./messages.js";

/** One line per fault: where, what, value. */
export function faultLines({ faults, total }: { faults: readonly Fault[]; total: number }): string[] {
  const lines = faults.map(({ where, what, value }) => `  ${where}: ${what}: ${glimpse(value)}`);
  return total > faults.length ? [...lines, reading.moreFaults(total - faults.length)] : lines;
}

/** The beginning of a value as JSON; the value may be a column of millions. */
function glimpse(value: unknown): string {
  if (value === undefined) return reading.absent;
  const [first] = canonicalChunks(value);
  const text = new TextDecoder().decode(first);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
