import type { Fraction, Quantity } from "./fraction.js";
import * as exact from "./fraction.js";

/**
 * A formula with its numbers in it. The same tree gives the value and the line a page prints, so that what is shown is what was computed:
 * `(1.200 × 30 menit) / 75.000 menit = 0,48`.
 */
export type Expression =
  | {
      readonly kind: "number";
      readonly value: Fraction;
      readonly unit?: string;
      readonly name?: string;
      /** A share: 0.4 is written `40%`. */
      readonly share?: true;
    }
  | { readonly kind: "sum" | "product"; readonly parts: readonly Expression[] }
  | {
      readonly kind: "difference" | "quotient" | "power";
      readonly left: Expression;
      readonly right: Expression;
    }
  /** Never below (`most`) or above (`least`) the given bound. */
  | { readonly kind: "least" | "most"; readonly of: Expression; readonly bound: Expression };

type NumberExpression = Extract<Expression, { kind: "number" }>;
type Part = Expression | Quantity;

/** `unit` is written after the number ("menit", "orang", "%"); `name` says what it is in a legend. */
export function number(value: Quantity, unit?: string, name?: string): NumberExpression {
  return {
    kind: "number",
    value: exact.exactly(value),
    ...(unit !== undefined && { unit }),
    ...(name !== undefined && { name }),
  };
}
/** Forty percent as a factor: counts as 0.4, is written `40%`. */
export const percent = (value: Quantity, name?: string): Expression => ({
  ...number(exact.divide(exact.exactly(value), exact.ratio(100, 1)), undefined, name),
  share: true,
});
const part = (value: Part): Expression =>
  typeof value === "object" && "kind" in value ? value : number(value);

/** One part alone is that part: no brackets round a single number. */
export const sum = (parts: readonly Part[]): Expression =>
  parts.length === 1 ? part(parts[0]!) : { kind: "sum", parts: parts.map(part) };
export const times = (...parts: Part[]): Expression => ({ kind: "product", parts: parts.map(part) });
export const minus = (left: Part, right: Part): Expression => ({
  kind: "difference",
  left: part(left),
  right: part(right),
});
export const over = (left: Part, right: Part): Expression => ({
  kind: "quotient",
  left: part(left),
  right: part(right),
});
/** The exponent is a whole number, zero or more. */
export const toPower = (left: Part, right: number): Expression => ({
  kind: "power",
  left: part(left),
  right: number(right),
});
export const atMost = (of: Part, bound: Part): Expression => ({
  kind: "least",
  of: part(of),
  bound: part(bound),
});
export const atLeast = (of: Part, bound: Part): Expression => ({
  kind: "most",
  of: part(of),
  bound: part(bound),
});

/** The exact value. Division by zero is a bug of the caller, who must have refused it, so it throws. */
export function evaluate(expression: Expression): Fraction {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "sum":
      return exact.sumOf(expression.parts.map(evaluate));
    case "product":
      return expression.parts.map(evaluate).reduce(exact.multiply, exact.ONE);
    case "difference":
      return exact.subtract(evaluate(expression.left), evaluate(expression.right));
    case "quotient":
      return exact.divide(evaluate(expression.left), evaluate(expression.right));
    case "power": {
      const base = evaluate(expression.left);
      const exponent = evaluate(expression.right).num;
      return exact.ratio(base.num ** exponent, base.den ** exponent);
    }
    case "least":
      return exact.least(evaluate(expression.of), evaluate(expression.bound));
    case "most":
      return exact.most(evaluate(expression.of), evaluate(expression.bound));
  }
}

/** Every number that enters the formula, in reading order: the legend under the line. */
export function numbersOf(expression: Expression): NumberExpression[] {
  if (expression.kind === "number") return [expression];
  if ("parts" in expression) return expression.parts.flatMap(numbersOf);
  return "of" in expression
    ? [...numbersOf(expression.of), ...numbersOf(expression.bound)]
    : [...numbersOf(expression.left), ...numbersOf(expression.right)];
}

const BINDING = { sum: 1, difference: 1, product: 2, quotient: 2, power: 3, number: 4, least: 4, most: 4 };

/** The line in Indonesian notation: decimal comma, `×`, brackets only where reading needs them (and round every product that is divided). */
export function write(expression: Expression): string {
  const inside = (one: Expression, least: number): string =>
    BINDING[one.kind] < least ? `(${write(one)})` : write(one);
  switch (expression.kind) {
    case "number":
      return expression.share
        ? `${exact.writeDecimal(exact.multiply(expression.value, exact.ratio(100, 1)))}%`
        : `${exact.writeDecimal(expression.value)}${unitText(expression.unit)}`;
    case "sum":
      return expression.parts.length === 0 ? "0" : expression.parts.map((one) => inside(one, 1)).join(" + ");
    case "product":
      return expression.parts.map((one) => inside(one, one.kind === "quotient" ? 3 : 2)).join(" × ");
    case "difference":
      return `${inside(expression.left, 1)} - ${inside(expression.right, 2)}`;
    case "quotient":
      return `${inside(expression.left, 3)} / ${inside(expression.right, 3)}`;
    case "power":
      return `${inside(expression.left, 4)}^${inside(expression.right, 4)}`;
    case "least":
      return `min(${write(expression.of)}; ${write(expression.bound)})`;
    case "most":
      return `maks(${write(expression.of)}; ${write(expression.bound)})`;
  }
}

const unitText = (unit: string | undefined): string =>
  unit === undefined ? "" : unit === "%" ? "%" : ` ${unit}`;
