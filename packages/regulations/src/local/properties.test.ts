import fc from "fast-check";
import { expect, it } from "vitest";
import { compileRules, isInForce } from "../compile.js";
import { addDays, isoDate } from "../dates.js";
import { contextOf, evaluateMove } from "../evaluate-move.js";
import type { MoveFacts } from "../facts.js";
import { type Verdict, worse } from "../findings.js";
import { RULES } from "../rules/index.js";
import { anyLocalRule, localRule } from "../testing/local-rules.js";
import { SAMPLE_MOVES } from "../testing/rule-cases.js";

const anyMove = fc
  .record({
    base: fc.constantFrom(...SAMPLE_MOVES),
    target: fc.constantFrom(...SAMPLE_MOVES),
    subdistricts: fc.tuple(...[1, 2].map(() => fc.constantFrom(null, "5371010", "5371020"))),
    golonganSince: fc.constantFrom(null, isoDate("2022-03-01"), isoDate("2025-06-01")),
  })
  .map(
    ({ base, target, subdistricts: [from = null, to = null], golonganSince }): MoveFacts => ({
      ...base,
      to: target.to,
      toUnit: { ...target.toUnit, subdistrict: to },
      fromUnit: base.fromUnit && { ...base.fromUnit, subdistrict: from },
      employee: { ...base.employee, golonganSince },
    }),
  );

it("a local rule only makes the law stricter: no finding of national law is lifted, no verdict becomes milder", () => {
  let stricter = 0;
  fc.assert(
    fc.property(anyMove, fc.array(anyLocalRule, { minLength: 1, maxLength: 3 }), (facts, local) => {
      const national = evaluateMove(facts);
      const both = evaluateMove(facts, { local });
      expect(worse(both.verdict, national.verdict)).toBe(both.verdict);
      const kept = both.findings.filter(({ rule }) => !rule.startsWith("LOKAL-"));
      expect(kept).toEqual(national.findings);
      if (both.verdict !== national.verdict) stricter++;
    }),
    { numRuns: 2_000 },
  );
  expect(stricter).toBeGreaterThan(100);
});

it("the compiled form, asked in stages, says what the rule alone says", () => {
  const seen = new Set<Verdict>();
  fc.assert(
    fc.property(anyMove, anyLocalRule, (facts, rule) => {
      const law = compileRules(facts.tmt, {
        rules: [],
        local: [rule],
        positionOf: () => facts.from,
        unitOf: () => facts.fromUnit,
      });
      const context = contextOf(facts);
      const staged = worse(
        law.personVerdict(facts.employee, context),
        worse(
          law.titleVerdict(facts.employee, facts.to, context),
          law.postVerdict(facts.employee, facts.to, facts.toUnit, context),
        ),
      );
      const { verdict } = evaluateMove(facts, { rules: [], local: [rule] });
      expect(staged).toBe(verdict);
      seen.add(verdict);
    }),
    { numRuns: 5_000 },
  );
  expect([...seen].sort()).toEqual(["BLOCK", "NEED-DOC", "PASS", "WARN"]);
});

it("removing a fact never turns what a local rule says into PASS", () => {
  const removals: readonly ((facts: MoveFacts) => MoveFacts)[] = [
    (facts) => ({ ...facts, employee: { ...facts.employee, history: [] } }),
    (facts) => ({ ...facts, employee: { ...facts.employee, golongan: null, golonganSince: null } }),
    (facts) => ({ ...facts, employee: { ...facts.employee, education: [], certificates: null } }),
    (facts) => ({ ...facts, employee: { ...facts.employee, birthDate: null, performance: [] } }),
    (facts) => ({ ...facts, toUnit: { ...facts.toUnit, subdistrict: null } }),
    (facts) => ({ ...facts, from: null, fromUnit: null }),
    (facts) => ({
      ...facts,
      employee: {
        ...facts.employee,
        current: facts.employee.current && { ...facts.employee.current, tmt: null },
      },
    }),
  ];
  fc.assert(
    fc.property(anyMove, anyLocalRule, fc.constantFrom(...removals), (facts, rule, without) => {
      const said = (of: MoveFacts) => evaluateMove(of, { rules: [], local: [rule] }).verdict;
      if (said(facts) !== "PASS") expect(said(without(facts))).not.toBe("PASS");
    }),
    { numRuns: 5_000 },
  );
});

it("the day a finding names is the first on which the rule is met", () => {
  let named = 0;
  fc.assert(
    fc.property(anyMove, anyLocalRule, (facts, rule) => {
      const said = (tmt = facts.tmt) => evaluateMove({ ...facts, tmt }, { rules: [], local: [rule] });
      const from = said().findings[0]?.lawfulFrom;
      // Waiting can also bring new questions: the appraisals of another year, an age ceiling.
      if (from === undefined || rule.conditions.some(({ kind }) => /max-age|predicate/.test(kind))) return;
      named++;
      expect(said(from).verdict).toBe("PASS");
      expect(said(addDays(from, -1)).verdict).not.toBe("PASS");
    }),
    { numRuns: 6_000 },
  );
  expect(named).toBeGreaterThan(50);
});

it("each version judges the moves of its own days", () => {
  const [facts] = SAMPLE_MOVES as [MoveFacts];
  const strict = localRule({ mode: "ANY", conditions: [], effectiveTo: isoDate("2026-06-30") });
  const mild = {
    ...strict,
    version: 2,
    severity: "WARN" as const,
    effectiveFrom: isoDate("2026-07-01"),
    effectiveTo: null,
  };
  const on = (tmt: string) =>
    evaluateMove({ ...facts, tmt: isoDate(tmt) }, { rules: [], local: [strict, mild] }).findings.map(
      ({ version, severity }) => `${version} ${severity}`,
    );
  expect([on("2019-12-31"), on("2026-06-30"), on("2026-07-01")]).toEqual([[], ["1 BLOCK"], ["2 WARN"]]);
  expect(RULES.some((rule) => isInForce(rule, isoDate("2026-07-01")) && rule.id.startsWith("LOKAL"))).toBe(
    false,
  );
});
