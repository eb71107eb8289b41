import type { FastifySchemaCompiler } from "fastify";
import type { z } from "zod";
import {
  expectedTexts,
  foundNothing,
  inputPlaces,
  invalidInput,
  invalidInputHint,
  typeName,
} from "./messages.js";
import { Refusal } from "./refusal.js";

/** Checks a part of the request by its zod schema. The first fault is told: which field, what was found, what is expected. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (data) => {
    const result = schema.safeParse(data);
    if (result.success) return { value: result.data };
    const [issue] = result.error.issues;
    const place = inputPlaces[httpPart as keyof typeof inputPlaces] ?? "permintaan";
    const { field, found, expected } = describeIssue(issue!, data);
    return {
      error: new Refusal(
        400,
        "isian-salah",
        invalidInput(place, field, found, expected),
        result.error.issues.length > 1
          ? `${invalidInputHint} Ada ${result.error.issues.length} isian yang salah.`
          : invalidInputHint,
        undefined,
        field,
      ),
    };
  };

function describeIssue(issue: z.core.$ZodIssue, data: unknown) {
  const field = issue.path.map(String).join(".");
  const found = show(valueAt(data, issue.path));
  return { field, found, expected: expectedOf(issue) };
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return typeName(issue.expected);
    case "too_small":
      return expectedTexts.atLeast(issue.minimum, issue.origin);
    case "too_big":
      return expectedTexts.atMost(issue.maximum, issue.origin);
    case "invalid_format":
      return expectedTexts.pattern(issue.pattern ?? "");
    case "invalid_value":
      return expectedTexts.oneOf(issue.values);
    case "unrecognized_keys":
      return `${expectedTexts.unknownField}: ${issue.keys.join(", ")}`;
    default:
      return expectedTexts.other;
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === "object" ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** Short: a long text pasted by mistake need not come back whole. */
function show(value: unknown): string {
  if (value === undefined || value === null || value === "") return foundNothing;
  if (typeof value === "object") return Array.isArray(value) ? typeName("array") : typeName("object");
  const text = String(value);
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
