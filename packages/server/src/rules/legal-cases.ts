import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { RuleProfile, Verdict } from "@selaras/regulations";

/** A legal case of the rule book: facts anyone may judge again, and what the law says of them. */
export interface LegalCase {
  /** Number in the dossier of cases, such as `48b`. */
  readonly no: string;
  readonly title: string;
  /** File name under `cases/` of @selaras/regulations; `selaras rules check` reads it. */
  readonly file: string;
  readonly expected: { readonly verdict: Verdict; readonly rule: string; readonly version?: number };
  /** Another rule that speaks, too. */
  readonly also?: string;
  /** How the office reads the law in this case; absent: as it stands. */
  readonly reading?: RuleProfile;
  readonly case: unknown;
}

const folder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@selaras/regulations/package.json")), "cases");

let stored: readonly LegalCase[] | null = null;
/** All of them, by number; read once. */
export function legalCases(): readonly LegalCase[] {
  stored ??= readdirSync(folder())
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({ ...JSON.parse(readFileSync(join(folder(), file), "utf8")), file }) as LegalCase);
  return stored;
}

export const casesOf = (rule: string): LegalCase[] =>
  legalCases().filter(({ expected, also }) => expected.rule === rule || also === rule);
