import { type Outcome, unknownFact } from "../rule.js";

/** Judges every entry of a part of the conduct facts; a part that nobody recorded is one unknown fact, never a pass. */
export const eachOf = <T>(
  part: readonly T[] | null | undefined,
  name: string,
  judge: (entry: T) => readonly Outcome[],
): readonly Outcome[] => (part === undefined || part === null ? [unknownFact(name)] : part.flatMap(judge));
