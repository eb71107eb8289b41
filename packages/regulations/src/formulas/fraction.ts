/**
 * Exact arithmetic: official numbers are compared with bounds and rounded half-up, and binary floating point gets both wrong
 * (112,499 / 75,000 prints as 1.5; 82.885 rounds to 82.88). A fraction is kept in lowest terms with a positive denominator.
 */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** A number as a person wrote it: 88.89 is 8889/100, never the nearest binary number. Not finite is a bug, so it throws. */
export type Quantity = number | Fraction;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** `num / den` in lowest terms; a zero denominator is a bug, so it throws. */
export function ratio(num: bigint | number, den: bigint | number): Fraction {
  const [a, b] = [BigInt(num), BigInt(den)];
  if (b === 0n) throw new RangeError("A fraction has no zero denominator");
  const divisor = gcd(a, b) * (b < 0n ? -1n : 1n);
  return { num: a / divisor, den: b / divisor };
}

export function exactly(value: Quantity): Fraction {
  if (typeof value !== "number") return value;
  if (Number.isInteger(value)) return ratio(BigInt(value), 1n);
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`Not a finite number: ${value}`);
  const [, sign, whole, decimals = "", exponent = "0"] = match;
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return power >= 0 ? ratio(digits * 10n ** BigInt(power), 1n) : ratio(digits, 10n ** BigInt(-power));
}

export const ZERO = ratio(0, 1);
export const ONE = ratio(1, 1);

export const add = (a: Fraction, b: Fraction): Fraction =>
  ratio(a.num * b.den + b.num * a.den, a.den * b.den);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { num: -b.num, den: b.den });
export const multiply = (a: Fraction, b: Fraction): Fraction => ratio(a.num * b.num, a.den * b.den);
export const divide = (a: Fraction, b: Fraction): Fraction => ratio(a.num * b.den, a.den * b.num);
export const sumOf = (terms: readonly Fraction[]): Fraction => terms.reduce(add, ZERO);

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const most = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

const floorDivide = (a: bigint, b: bigint): bigint => (a < 0n && a % b !== 0n ? a / b - 1n : a / b);

export const floor = (value: Fraction): bigint => floorDivide(value.num, value.den);
export const ceiling = (value: Fraction): bigint => -floorDivide(-value.num, value.den);

/** Half-up at the given number of decimals: exactly 0.5 goes up, never to the even neighbour. */
export function roundHalfUp(value: Fraction, decimals = 0): Fraction {
  const scale = 10n ** BigInt(decimals);
  return ratio(floor(add(multiply(value, ratio(scale, 1n)), ratio(1, 2))), scale);
}

/** The nearest number JavaScript has: for storing and drawing, not for comparing with a bound. */
export function toNumber(value: Fraction): number {
  const size = value.num < 0n ? -value.num : value.num;
  // Read from decimal digits, which is rounded once; dividing two large integers as numbers rounds three times.
  const digits = ((size % value.den) * 10n ** DIGITS) / value.den;
  const read = Number(`${size / value.den}.${digits.toString().padStart(Number(DIGITS), "0")}`);
  return value.num < 0n ? -read : read;
}
const DIGITS = 40n;

/** `toNumber` of the value rounded half-up. */
export const decimal = (value: Fraction, decimals: number): number => toNumber(roundHalfUp(value, decimals));

/**
 * `1.200`, `0,48`, `-2,5`: the Indonesian way. A value with more than `decimals` decimals is cut, not rounded, and ends in `…`, so that
 * 1,49998… is never shown as the 1,5 it is below.
 */
export function writeDecimal(value: Fraction, decimals = 4): string {
  const negative = value.num < 0n;
  const size = negative ? { num: -value.num, den: value.den } : value;
  const scaled = multiply(size, ratio(10n ** BigInt(decimals), 1n));
  const digits = floor(scaled)
    .toString()
    .padStart(decimals + 1, "0");
  const cut = scaled.den !== 1n;
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ".");
  const rest = digits.slice(digits.length - decimals);
  const tail = cut ? `${rest}…` : rest.replace(/0+$/, "");
  return `${negative ? "-" : ""}${whole}${tail === "" ? "" : `,${tail}`}`;
}
