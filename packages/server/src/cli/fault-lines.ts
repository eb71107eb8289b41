import { canonicalChunks, type Fault } from "@selaras/optimizer";
import { wordsOf } from "./fault-words.js";
import { reading } from "./messages.js";

/** One line per fault: where, what was found, what is expected, and what mends it. */
export function faultLines({ faults, total }: { faults: readonly Fault[]; total: number }): string[] {
  const lines = faults.map((fault) => {
    const words = wordsOf(fault);
    return words
      ? reading.fault(fault.where, glimpse(fault.value), words.expected, words.advice)
      : `  ${fault.where}: ${fault.what}: ${glimpse(fault.value)}`;
  });
  return total > faults.length ? [...lines, reading.moreFaults(total - faults.length)] : lines;
}

/** The beginning of a value as JSON; the value may be a column of millions. */
function glimpse(value: unknown): string {
  if (value === undefined) return reading.absent;
  const [first] = canonicalChunks(value);
  const text = new TextDecoder().decode(first);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
