import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeCase, readCase } from "./case/index.js";
import type { Finding } from "./findings.js";
import type { Rule } from "./rule.js";
import { RULES } from "./rules/index.js";
import type { Situation } from "./testing/case-kinds.js";
import { type Mutant, mutantsOf } from "./testing/mutants.js";
import { RULE_CASES } from "./testing/rule-cases.js";

/**
 * Every number of every rule is moved by one day, month, year, rank or piece, and every entry of a list is taken away: at least one case must
 * come out otherwise. A number that no case guards could be changed without anybody noticing.
 */
const folder = new URL("../cases/", import.meta.url);
const legalCases: readonly Situation[] = readdirSync(folder).flatMap((file) => {
  const read = readCase(JSON.parse(readFileSync(new URL(file, folder), "utf8")).case);
  return read.ok ? [(options) => judgeCase(read.question, options).findings] : [];
});

const situationsOf = (id: string): readonly Situation[] => {
  const own = RULE_CASES[id];
  return own === undefined ? [] : [own.passes, own.fails, ...(own.brink ?? []).map(([, of]) => of)];
};

/** What is said, and the day it names, without the words: they repeat the very number. */
const verdicts = (rule: Rule, situation: Situation): string =>
  situation({ rules: [rule] })
    .map(({ severity, kind, facts }: Finding) => `${severity} ${kind} ${facts.due ?? ""}`)
    .sort()
    .join();

const isCaught = (original: Rule, { rule }: Mutant): boolean =>
  [...situationsOf(rule.id), ...legalCases].some(
    (situation) => verdicts(original, situation) !== verdicts(rule, situation),
  );

/** Mutants that change no verdict, and why. */
const EQUIVALENT: Readonly<Record<string, string>> = {
  "pw-fte-weight@1 fte: 0.5 -> 0.4": "the weight is told; the needs count with it",
  "pw-fte-weight@1 fte: 0.5 -> 0.6": "the weight is told; the needs count with it",
  "ks-rank-pns@1 exception: III/b -> III/c": "an exception above the minimum tolerates nobody",
};

describe("mutation of the rules' numbers", () => {
  const withParams = RULES.filter(({ params }) => Object.keys(params).length > 0);
  const survivors = withParams.flatMap((rule) =>
    mutantsOf(rule)
      .filter((mutant) => !isCaught(rule, mutant))
      .map(({ param, change }) => `${rule.id}@${rule.version} ${param}: ${change}`),
  );
  const surviving = survivors.filter((one) => !Object.hasOwn(EQUIVALENT, one));

  it("is noticed by some case, in every rule version that has numbers", () => {
    expect(withParams.length).toBeGreaterThan(130);
    expect(surviving).toEqual([]);
  });

  it("names no survivor that is caught", () => {
    expect(Object.keys(EQUIVALENT).filter((one) => !survivors.includes(one))).toEqual([]);
  });
});
