import type { RuleStatus } from "../findings.js";
import { type Expression, evaluate, write } from "./expression.js";
import { ceiling, decimal, type Fraction, ratio, toNumber, writeDecimal } from "./fraction.js";

/**
 * How sure we are of a formula. `in-use`: seen in software of Indonesian agencies, the text of the act was not read. `house`: ours, where
 * no official rule exists. Nothing but `verified` and `known` may be shown as what the act says.
 */
export type BasisStatus = RuleStatus | "in-use" | "house";
export interface Basis {
  /** The act, as a citation writes it. */
  readonly source: string;
  readonly article: string | null;
  readonly status: BasisStatus;
}

/** A value that is not there. It stays unknown: no average, no zero. */
export interface MissingInput {
  /** Which input of the function. */
  readonly key: string;
  /** What a person calls it. */
  readonly name: string;
}
/** A value that cannot be what it says. */
export interface InputFault {
  readonly key: string;
  readonly found: string;
  readonly expected: string;
  /** One Indonesian sentence: where, what was found, what is expected. */
  readonly message: string;
}

export interface Unknown {
  readonly status: "unknown";
  readonly missing: readonly MissingInput[];
}
export interface Faulty {
  readonly status: "fault";
  readonly faults: readonly InputFault[];
}
/** The inputs are fine and the number does not exist: effectiveness of a post nobody holds. Shown as "-" with the reason. */
export interface NotApplicable {
  readonly status: "not-applicable";
  readonly reason: string;
}
export type Refusal = Unknown | Faulty | NotApplicable;
export type Known<T> = T & { readonly status: "known" };
export type Outcome<T> = Known<T> | Refusal;

export const known = <T extends object>(result: T): Known<T> => ({ ...result, status: "known" });
export const unknown = (...missing: MissingInput[]): Unknown => ({ status: "unknown", missing });
export const notApplicable = (reason: string): NotApplicable => ({ status: "not-applicable", reason });

/** `half-up`: 0,5 goes up. `up`: any rest goes up. `fixed`: the value is set by rule, whatever the formula gives. `none`: as it is. */
export type RoundingMode = "half-up" | "up" | "fixed" | "none";
export interface Rounding {
  readonly mode: RoundingMode;
  readonly decimals: number;
}

/** A number that can show where it comes from. */
export interface Explained {
  /** Rounded as the formula says. */
  readonly value: number;
  /** Before rounding: what bounds and further formulas read. */
  readonly exact: Fraction;
  readonly rounding: Rounding;
  /** "menit", "orang", "%"; null for a bare number. */
  readonly unit: string | null;
  readonly formula: Expression;
  readonly basis: Basis;
}

export function explain(
  formula: Expression,
  basis: Basis,
  rounding: Rounding,
  unit: string | null = null,
  fixed?: number,
): Explained {
  const exact = evaluate(formula);
  const value =
    rounding.mode === "fixed"
      ? (fixed ?? 0)
      : rounding.mode === "up"
        ? Number(ceiling(exact))
        : rounding.mode === "half-up"
          ? decimal(exact, rounding.decimals)
          : toNumber(exact);
  return { value, exact, rounding, unit, formula, basis };
}

const ROUNDED: Record<RoundingMode, string> = {
  "half-up": "dibulatkan menjadi",
  up: "dibulatkan ke atas menjadi",
  fixed: "ditetapkan",
  none: "",
};

/** `(1.200 × 30 menit) / 75.000 menit = 0,48; dibulatkan menjadi 0 orang`: the whole line a page prints. */
export function writeExplained(result: Explained): string {
  const unit = result.unit === null ? "" : result.unit === "%" ? "%" : ` ${result.unit}`;
  const plain = write(result.formula);
  const exact = writeDecimal(result.exact);
  const line = plain === exact ? plain : `${plain} = ${exact}`;
  if (result.rounding.mode === "none" || result.value === toNumber(result.exact)) return `${line}${unit}`;
  const scale = 10 ** result.rounding.decimals;
  const shown = writeDecimal(ratio(BigInt(Math.round(result.value * scale)), BigInt(scale)));
  return `${line}; ${ROUNDED[result.rounding.mode]} ${shown}${unit}`;
}

export const halfUp = (decimals: number): Rounding => ({ mode: "half-up", decimals });
export const roundedUp: Rounding = { mode: "up", decimals: 0 };
export const unrounded: Rounding = { mode: "none", decimals: 0 };
