import { isoDate } from "../dates.js";
import { type Outcome, unknownFact } from "../rule.js";

/** The law on personal data binds in full since its two years of adaptation ended. */
export const UU_27_2022 = {
  effectiveFrom: isoDate("2024-10-17"),
  effectiveTo: null,
  source: "UU 27/2022",
};

/** Judges every entry of a part of the conduct facts; a part that nobody recorded is one unknown fact, never a pass. */
export const eachOf = <T>(
  part: readonly T[] | null | undefined,
  name: string,
  judge: (entry: T) => readonly Outcome[],
): readonly Outcome[] => (part === undefined || part === null ? [unknownFact(name)] : part.flatMap(judge));

/** `CATATAN_KESEHATAN`, `catatan kesehatan` and `catatanKesehatan` are the same words. */
const wordsOf = (name: string): string =>
  ` ${name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join(" ")} `;

/** The names among these that mention one of the words, as whole words. */
export const mentioning = (names: readonly string[], words: readonly string[]): string[] =>
  names.filter((name) => words.some((word) => wordsOf(name).includes(` ${word} `)));

/** Hours from one instant to another; null where one of them is no instant. */
export function hoursBetween(from: string, to: string): number | null {
  const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000;
  return Number.isFinite(hours) ? hours : null;
}
