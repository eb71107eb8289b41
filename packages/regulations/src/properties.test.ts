import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRules, isInForce } from "./compile.js";
import { addDays, type IsoDate } from "./dates.js";
import { contextOf, earliestLawfulDate, evaluateMove } from "./evaluate-move.js";
import type { EmployeeFacts, MoveFacts } from "./facts.js";
import { verdictOf, worse, worstFirst } from "./findings.js";
import { isNamed } from "./messages.js";
import { RULES } from "./rules/index.js";
import { DEFINITIVE, PAPERS } from "./testing/fixtures.js";
import { SAMPLE_MOVES } from "./testing/rule-cases.js";

/** Small changes that keep the facts well-formed. */
const changed: fc.Arbitrary<MoveFacts> = fc
  .record({
    base: fc.constantFrom(...SAMPLE_MOVES),
    other: fc.constantFrom(...SAMPLE_MOVES),
    days: fc.integer({ min: -400, max: 1500 }),
    birth: fc.integer({ min: -9000, max: 4000 }),
    takeTarget: fc.boolean(),
    kind: fc.constantFrom<EmployeeFacts["kind"] | null>(null, null, null, "PNS", "CPNS", "PPPK", "PPPK_PW"),
    golongan: fc.constantFrom(null, "III/a", "III/c", "IV/b", "IX"),
    dropped: fc.subarray(Object.keys(PAPERS), { maxLength: 3 }),
    predicate: fc.constantFrom("BAIK", "SANGAT_BAIK", "BUTUH_PERBAIKAN"),
    restructuring: fc.boolean(),
  })
  .map(({ base, other, days, birth, takeTarget, kind, golongan, dropped, predicate, restructuring }) => ({
    ...base,
    ...(takeTarget ? { to: other.to, toUnit: other.toUnit } : {}),
    tmt: addDays(base.tmt, days),
    documents: Object.fromEntries(Object.entries(base.documents).filter(([name]) => !dropped.includes(name))),
    plan: { ...DEFINITIVE, restructuring },
    employee: {
      ...base.employee,
      ...(kind === null ? {} : { kind }),
      golongan: golongan ?? base.employee.golongan,
      birthDate: base.employee.birthDate === null ? null : addDays(base.employee.birthDate, birth),
      performance: base.employee.performance.map((one, index) => (index === 3 ? { ...one, predicate } : one)),
    },
  }));

/** Each takes one fact away; what is left must never look better than PASS-worthy. */
const REMOVALS: Readonly<Record<string, (facts: MoveFacts) => MoveFacts>> = {
  birthDate: (f) => ({ ...f, employee: { ...f.employee, birthDate: null } }),
  golongan: (f) => ({ ...f, employee: { ...f.employee, golongan: null } }),
  education: (f) => ({ ...f, employee: { ...f.employee, education: [] } }),
  educationField: (f) => ({
    ...f,
    employee: { ...f.employee, education: f.employee.education.map((e) => ({ ...e, field: null })) },
  }),
  certificates: (f) => ({ ...f, employee: { ...f.employee, certificates: null } }),
  performance: (f) => ({ ...f, employee: { ...f.employee, performance: [] } }),
  lastYear: (f) => ({
    ...f,
    employee: {
      ...f.employee,
      performance: f.employee.performance.filter(({ year }) => year !== Number(f.tmt.slice(0, 4)) - 1),
    },
  }),
  legalStatus: (f) => ({ ...f, employee: { ...f.employee, legalStatus: null } }),
  history: (f) => ({ ...f, employee: { ...f.employee, history: [] } }),
  contract: (f) => ({ ...f, employee: { ...f.employee, contract: null } }),
  tmt: (f) => ({
    ...f,
    employee: { ...f.employee, current: f.employee.current && { ...f.employee.current, tmt: null } },
  }),
  competence: (f) => ({ ...f, employee: { ...f.employee, competence: null } }),
  noMovePledge: (f) => ({ ...f, employee: { ...f.employee, noMovePledgeYears: null } }),
  recruitedFor: (f) => ({ ...f, employee: { ...f.employee, recruitedFor: null } }),
  certificateGrades: (f) => ({
    ...f,
    employee: {
      ...f.employee,
      certificates: f.employee.certificates?.map((one) => ({ ...one, grade: null })) ?? null,
    },
  }),
  documents: (f) => ({ ...f, documents: {} }),
  government: (f) => ({ ...f, plan: null }),
};
/** Rules about moves that read the date: tenure, ages, validity of papers and certificates, terms, penalties, windows. */
const COUNTS_TIME: ReadonlySet<string> = new Set(
  [
    "doc-anjab-abk doc-no-discipline doc-inspectorate-clear ks-drug-free inspektur-governor-consult competence-fit jf-competency-test rsud-director satpolpp-ppns str-valid guru-linearity ks-certificate ks-training ks-training-waiver",
    "doc-performance-2y adm-performance-2y jf-performance-2y jf-first-appointment ks-performance guru-private-school-req performance-scale performance-old-scale",
    "own-request-10y-pledge own-request-pledge-not-intra spouse-pledge min-tenure-2y min-tenure-exceptions min-tenure-6m-bkn-2025 adm-experience adm-kader-waiver pengawas-experience no-dual-ja-jf jf-experience jpt-no-replacement-2y jpt-competence jpt-rotation-competence jpt-experience-5y jpt-adm-2y jpt-rotation-2-5y jpt-term-5y pppk-no-demotion-track guru-min-4y guru-special-area-2y ks-managerial-2y ks-max-2-periods ks-move-2y ks-back-from-office ks-pppk-experience kapus-requirements",
    "jf-age-53 jf-age-55 jf-age-60 jf-age-63 jpt-age-56 ks-age-56 bup-of-target-post pppk-bup near-retirement",
    "pilkada-freeze pilkada-freeze-acting-too new-head-6m ks-pilkada kapus-pilkada pppk-contract-valid pppk-extension-basis pw-one-year pw-no-relocation-default guru-mid-term",
    "ja-integrity jpt-track-record pppk-discipline disc-pending-no-inter disc-serving-no-promotion disc-light-promotion disc-lowered-post-12m disc-intra-lateral study-active-block study-service-bond study-over-6m-vacates cltn-block cltn-terms cltn-return-pertek leave-overlap",
  ].flatMap((group) => group.split(" ")),
);
const withoutKey = (facts: MoveFacts, key: "seat" | "supervisorsOfTarget" | "relativePosts"): MoveFacts => {
  const { [key]: _, ...rest } = facts;
  return rest;
};

describe("evaluating moves", () => {
  it("never passes a move because a fact was taken away", () => {
    fc.assert(
      fc.property(changed, fc.constantFrom(...Object.keys(REMOVALS)), (facts, name) => {
        if (evaluateMove(facts).verdict === "PASS") return;
        const poorer = evaluateMove(REMOVALS[name]!(facts));
        expect(poorer.verdict).not.toBe("PASS");
        for (const missing of poorer.findings.flatMap((finding) => finding.missing ?? []))
          expect(isNamed(missing), missing).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  it("never passes a move because the seat, the supervisors or the relatives' posts are not known", () => {
    fc.assert(
      fc.property(changed, fc.constantFrom("seat", "supervisorsOfTarget", "relativePosts"), (facts, key) => {
        if (evaluateMove(facts).verdict === "PASS") return;
        expect(evaluateMove(withoutKey(facts, key)).verdict).not.toBe("PASS");
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order in which facts are listed", () => {
    fc.assert(
      fc.property(changed, (facts) => {
        const turned: MoveFacts = {
          ...facts,
          employee: {
            ...facts.employee,
            performance: [...facts.employee.performance].reverse(),
            history: [...facts.employee.history].reverse(),
            education: [...facts.employee.education].reverse(),
            certificates: facts.employee.certificates && [...facts.employee.certificates].reverse(),
            leaves: [...facts.employee.leaves].reverse(),
            discipline: [...facts.employee.discipline].reverse(),
            relatives: [...facts.employee.relatives].reverse(),
            absence: facts.employee.absence ? [...facts.employee.absence].reverse() : null,
          },
        };
        const outcome = (f: MoveFacts) =>
          evaluateMove(f).findings.map(({ rule, severity, lawfulFrom }) => ({ rule, severity, lawfulFrom }));
        expect(outcome(turned)).toEqual(outcome(facts));
      }),
      { numRuns: 500 },
    );
  });

  it("changes with the date only where a rule counts time", () => {
    const changedRules = new Set<string>();
    fc.assert(
      fc.property(changed, fc.integer({ min: 1, max: 800 }), (facts, days) => {
        const later = addDays(facts.tmt, days);
        const rules = RULES.filter((rule) => isInForce(rule, facts.tmt) && isInForce(rule, later));
        const said = (tmt: IsoDate) => {
          const byRule = new Map<string, string>();
          for (const { rule, severity, kind } of evaluateMove({ ...facts, tmt }, { rules }).findings)
            byRule.set(rule, `${severity} ${kind}`);
          return byRule;
        };
        const [before, after] = [said(facts.tmt), said(later)];
        for (const { id } of rules) if (before.get(id) !== after.get(id)) changedRules.add(id);
      }),
      { numRuns: 1500 },
    );
    const known = new Set(RULES.map(({ id }) => id));
    expect([...COUNTS_TIME].filter((id) => !known.has(id))).toEqual([]);
    expect([...changedRules].filter((id) => !COUNTS_TIME.has(id)).sort()).toEqual([]);
  });

  it("does not depend on the order of the rules, and lists the worst first", () => {
    fc.assert(
      fc.property(changed, (facts) => {
        const result = evaluateMove(facts);
        expect(evaluateMove(facts, { rules: [...RULES].reverse() })).toEqual(result);
        const severities = result.findings.map(({ severity }) => severity);
        for (let i = 1; i < severities.length; i++)
          expect(worse(severities[i - 1]!, severities[i]!)).toBe(severities[i - 1]);
        expect(result.verdict).toBe(severities[0] ?? "PASS");
      }),
      { numRuns: 300 },
    );
  });

  it("gives the compiled rules and the readable whole one answer", () => {
    fc.assert(
      fc.property(changed, (facts) => {
        const law = compileRules(facts.tmt, { positionOf: () => facts.from, unitOf: () => facts.fromUnit });
        const context = contextOf(facts);
        const person = law.personFindings(facts.employee, context);
        const title = law.titleFindings(facts.employee, facts.to, context);
        const post = law.postFindings(facts.employee, facts.to, facts.toUnit, context);
        expect({
          verdict: verdictOf([...person, ...title, ...post]),
          findings: worstFirst([...person, ...title, ...post]),
        }).toEqual(evaluateMove(facts));
        expect(law.personVerdict(facts.employee, context)).toBe(verdictOf(person));
        expect(law.titleVerdict(facts.employee, facts.to, context)).toBe(verdictOf(title));
        expect(law.postVerdict(facts.employee, facts.to, facts.toUnit, context)).toBe(verdictOf(post));
      }),
      { numRuns: 500 },
    );
  });

  it("loses nothing by asking a rule only about posts it can concern", () => {
    fc.assert(
      fc.property(changed, (facts) => {
        const everywhere = RULES.map(({ appliesTo: _, ...rule }) => rule as (typeof RULES)[number]);
        expect(evaluateMove(facts, { rules: everywhere })).toEqual(evaluateMove(facts));
      }),
      { numRuns: 400 },
    );
  });

  it("keeps its remembered case apart between people and circumstances", () => {
    const [a, b] = [SAMPLE_MOVES[0]!, SAMPLE_MOVES[1]!];
    const law = compileRules(a.tmt, {
      positionOf: (id) => (id === a.from?.id ? a.from : b.from),
      unitOf: () => a.fromUnit,
    });
    const alone = (facts: MoveFacts) => law.titleFindings(facts.employee, facts.to, contextOf(facts));
    const first = alone(a);
    alone(b);
    expect(alone(a)).toEqual(first);
  });

  it("finds a date on which nothing blocks, not before the asked one", () => {
    let found = 0;
    fc.assert(
      fc.property(changed, (facts) => {
        const date: IsoDate | null = earliestLawfulDate(facts);
        const { verdict } = evaluateMove(facts);
        if (date === null) {
          expect(verdict).toBe("BLOCK");
          return;
        }
        if (date > facts.tmt) found++;
        expect(date >= facts.tmt).toBe(true);
        expect(evaluateMove({ ...facts, tmt: date }).verdict).not.toBe("BLOCK");
        if (verdict !== "BLOCK") expect(date).toBe(facts.tmt);
      }),
      { numRuns: 800 },
    );
    expect(found).toBeGreaterThan(0);
  });
});
