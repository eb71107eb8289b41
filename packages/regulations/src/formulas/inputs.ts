import { exactly, type Fraction, writeDecimal, ZERO } from "./fraction.js";
import { faultText } from "./messages.js";
import type { Faulty, InputFault, MissingInput, Refusal, Unknown } from "./outcome.js";

/** What a number must be. `least` and `most` belong to the range; `above` does not. */
export interface Range {
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  readonly whole?: boolean;
}
export type Given<T> = T | null | undefined;

/**
 * Reads the inputs of one formula and gathers all that is missing or wrong, so that a person hears of everything at once. Faults weigh more
 * than gaps: a wrong number is refused even while others are missing.
 */
export class Inputs {
  readonly #missing: MissingInput[] = [];
  readonly #faults: InputFault[] = [];

  /** The number as written, or zero when it was refused (then `refusal` is not null and the zero is never used). */
  number(key: string, name: string, value: Given<number>, range: Range = {}): Fraction {
    if (value === null || value === undefined) {
      this.#missing.push({ key, name });
      return ZERO;
    }
    if (!fits(value, range)) {
      this.fault(key, name, String(value), expectedNumber(range));
      return ZERO;
    }
    return exactly(value);
  }

  /** One of the listed codes. */
  oneOf<T extends string>(key: string, name: string, value: Given<string>, choices: readonly T[]): T {
    if (value === null || value === undefined) this.#missing.push({ key, name });
    else if (!(choices as readonly string[]).includes(value))
      this.fault(key, name, value, `salah satu dari ${choices.join(", ")}`);
    return value as T;
  }

  known<T>(key: string, name: string, value: Given<T>): T {
    if (value === null || value === undefined) this.#missing.push({ key, name });
    return value as T;
  }

  fault(key: string, name: string, found: string, expected: string): void {
    this.#faults.push({ key, found, expected, message: faultText(name, found, expected) });
  }

  missing(key: string, name: string): void {
    this.#missing.push({ key, name });
  }

  /** Null when everything is there and right. */
  refusal(): Refusal | null {
    if (this.#faults.length > 0) return { status: "fault", faults: this.#faults } satisfies Faulty;
    if (this.#missing.length > 0) return { status: "unknown", missing: this.#missing } satisfies Unknown;
    return null;
  }
}

function fits(value: number, { least, above, most, whole }: Range): boolean {
  if (!Number.isFinite(value)) return false;
  if (whole === true && !Number.isInteger(value)) return false;
  if (least !== undefined && value < least) return false;
  if (above !== undefined && value <= above) return false;
  return most === undefined || value <= most;
}

function expectedNumber({ least, above, most, whole }: Range): string {
  const kind = whole === true ? "bilangan bulat" : "bilangan";
  const shown = (bound: number) => writeDecimal(exactly(bound));
  const start =
    above !== undefined ? ` di atas ${shown(above)}` : least !== undefined ? ` ${shown(least)}` : "";
  if (most !== undefined) return `${kind}${start} sampai ${shown(most)}`;
  return `${kind}${start}${least !== undefined ? " atau lebih" : ""}`;
}
