import { parseArgs } from "node:util";
import { usage } from "./messages.js";

/** The command line was not understood: says what, and how the command is written. */
export class WrongUsage extends Error {}

type Kind = "text" | "number" | "flag";
type Values<K extends Record<string, Kind>> = {
  [Name in keyof K]?: K[Name] extends "flag" ? true : K[Name] extends "number" ? number : string;
};

/** Reads `args` by a table of options. Unknown options, missing values and numbers that are none are refused by name. */
export function readArguments<K extends Record<string, Kind>>(
  command: string,
  args: readonly string[],
  kinds: K,
): { values: Values<K>; files: string[] } {
  const fail = (what: string) => new WrongUsage(usage.wrong(what, command));
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, unknown> = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const kind = kinds[token.name];
    if (!kind) throw fail(usage.unknownOption(token.rawName));
    if (kind === "flag") {
      if (token.value !== undefined) throw fail(usage.flagWithValue(token.rawName));
      values[token.name] = true;
    } else {
      if (token.value === undefined) throw fail(usage.missingValue(token.rawName));
      values[token.name] = kind === "number" ? numberOf(token.value) : token.value;
      if (Number.isNaN(values[token.name])) throw fail(usage.notANumber(token.rawName, token.value));
    }
  }
  return { values: values as Values<K>, files };
}

function numberOf(text: string): number {
  return /^\d+(\.\d+)?(e-?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN;
}
