import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../findings.js";
import type { RuleProfile } from "../rule.js";
import { RULES } from "../rules/index.js";
import { judgeCase } from "./judge-case.js";
import { readCase } from "./read-case.js";

interface StoredCase {
  readonly no: string;
  readonly title: string;
  readonly expected: { readonly verdict: Verdict; readonly rule: string; readonly version?: number };
  /** Another rule that must speak, too. */
  readonly also?: string;
  /** How the office reads the law in this case. */
  readonly reading?: RuleProfile;
  readonly case: unknown;
}

const folder = new URL("../../cases/", import.meta.url);
const stored = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as StoredCase);

const known = new Set(RULES.map(({ id }) => id));

describe("the legal cases", () => {
  it("are the 91 of the dossier, each rule known, some with a second half", () => {
    const numbers = new Set(stored.map(({ no }) => (no === "63b" ? no : no.replace(/[a-z]$/, ""))));
    const asked = Array.from({ length: 90 }, (_, i) => String(i + 1));
    expect([...numbers].sort()).toEqual([...asked, "63b"].sort());
    expect(new Set(stored.map(({ no }) => no)).size).toBe(stored.length);
    const named = stored.flatMap(({ expected, also }) => [expected.rule, ...(also ? [also] : [])]);
    expect(named.filter((rule) => !known.has(rule))).toEqual([]);
  });

  it.each(stored)("case $no: $title", ({ expected, also, reading = {}, case: facts }) => {
    const read = readCase(facts);
    if (!read.ok) return expect(read.faults).toEqual([]);
    const { verdict, findings } = judgeCase(read.question, reading);
    const said = findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
    expect(verdict, said.join("\n")).toBe(expected.verdict);
    const deciding = findings.filter(({ rule }) => rule === expected.rule);
    if (expected.verdict === "PASS")
      expect(deciding.filter(({ severity }) => severity !== "PASS")).toEqual([]);
    else expect(deciding.map(({ severity }) => severity)).toContain(expected.verdict);
    if (expected.version) expect(deciding.map(({ version }) => version)).toEqual([expected.version]);
    if (also) expect(findings.map(({ rule }) => rule)).toContain(also);
  });
});
