import { compare, exactly, type Fraction } from "./fraction.js";

/**
 * One class of a table. Official tables print gaps (0,89 then 0,90); here a class reaches up to the next one, and `from` says whether its
 * own lower bound belongs to it.
 */
export interface Band<Code extends string | number = string> {
  readonly code: Code;
  readonly label: string;
  /** Null in the lowest class, which takes all the rest. */
  readonly from: number | null;
  /** The lower bound itself is inside (default) or belongs to the class below. */
  readonly boundIsBelow?: boolean;
}

/** The class a value falls in; `bands` stand highest first and the last has no lower bound, so there is always exactly one. */
export function bandOf<B extends Band<string | number>>(bands: readonly B[], value: Fraction): B {
  for (const band of bands) {
    if (band.from === null) return band;
    const side = compare(value, exactly(band.from));
    if (side > 0 || (side === 0 && band.boundIsBelow !== true)) return band;
  }
  throw new RangeError("The lowest class has no lower bound");
}
