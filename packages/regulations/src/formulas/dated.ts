import type { IsoDate } from "../dates.js";
import type { Basis } from "./outcome.js";

/** A table or a set of weights that is in use for a time, as rules are: an old result re-explains with the set it was computed with. */
export interface DatedSet {
  readonly id: string;
  /** What a person calls it. */
  readonly name: string;
  /** Null: the first day is not known. */
  readonly effectiveFrom: IsoDate | null;
  readonly effectiveTo: IsoDate | null;
  readonly basis: Basis;
}

/** Sets in force on a day, in the order they are listed; the first is the default. */
export const inForce = <S extends DatedSet>(sets: readonly S[], date: IsoDate): S[] =>
  sets.filter(
    ({ effectiveFrom, effectiveTo }) =>
      (effectiveFrom === null || effectiveFrom <= date) && (effectiveTo === null || date <= effectiveTo),
  );
