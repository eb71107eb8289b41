import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompiledRules, compileRules, isInForce, rulesInForce } from "./compile.js";
import { addMonths, type IsoDate, isoDate } from "./dates.js";
import { contextOf, evaluateMove } from "./evaluate-move.js";
import type { EmployeeFacts, MoveFacts } from "./facts.js";
import { type Verdict, worse } from "./findings.js";
import { natureOfMove } from "./nature.js";
import type { PersonRule, PostCase, PostRule, TitleRule } from "./rule.js";
import { RULES } from "./rules/index.js";
import { DEFINITIVE } from "./testing/fixtures.js";
import { SAMPLE_MOVES } from "./testing/rule-cases.js";

/**
 * The law as a solver asks it (compiled once a date, in stages, each rule only where it can concern, remembering, stopping at the first BLOCK)
 * against the law as one reads it: every rule of the day, one after the other. Both call the same checks; whether a check says what the
 * article says is asked by the legal cases and by the second reading of planning/law-check, which shares no code with this package.
 */
type MoveRule = PersonRule | TitleRule | PostRule;
const moveRules = RULES.filter(
  (rule): rule is MoveRule => rule.scope !== "plan" && rule.scope !== "conduct" && rule.on !== "stay",
);
const STATED: Record<MoveRule["severity"], Verdict> = { block: "BLOCK", document: "NEED-DOC", warn: "WARN" };

const wholeCase = (facts: MoveFacts): PostCase => ({
  employee: facts.employee,
  from: facts.employee.current === null ? null : facts.from,
  fromUnit: facts.employee.current === null ? null : facts.fromUnit,
  to: facts.to,
  toUnit: facts.toUnit,
  tmt: facts.tmt,
  scope: facts.scope,
  documents: facts.documents,
  justification: facts.justification?.code ?? null,
  government: facts.plan ?? null,
  profile: {},
  nature: natureOfMove(facts.employee.current === null ? null : facts.from, facts.to),
  context: contextOf(facts),
});

function readOneByOne(facts: MoveFacts): Verdict {
  const whole = wholeCase(facts);
  let worst: Verdict = "PASS";
  for (const rule of moveRules) {
    if (worst === "BLOCK") return worst;
    if (!isInForce(rule, facts.tmt)) continue;
    const outcome = rule.check(whole, rule.params);
    if (outcome === null) continue;
    const stated = outcome.kind === "unknown-fact" ? "NEED-DOC" : (outcome.severity ?? STATED[rule.severity]);
    const mild = rule.status === "uncertain" && outcome.kind !== "unknown-fact" && stated !== "PASS";
    worst = worse(worst, mild ? "WARN" : stated);
  }
  return worst;
}

/** Dates on both sides of every change of the law, and between. */
const DATES = [
  "2024-03-21",
  "2024-03-22",
  "2025-04-01",
  "2025-05-13",
  "2025-05-14",
  "2025-06-30",
  "2025-07-01",
  "2026-02-10",
  "2027-01-04",
].map(isoDate);

/** One stream of numbers for a seed (mulberry32): a hundred thousand cases without the cost of shrinking. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) % below) | 0;
  };
}

const GOLONGAN = [null, "II/d", "III/a", "III/b", "III/c", "IV/a", "IV/b", "IX"];
const KINDS: EmployeeFacts["kind"][] = ["PNS", "PNS", "PNS", "CPNS", "PPPK", "PPPK_PW"];
const SCOPES: MoveFacts["scope"][] = ["INTRA", "INTRA", "INTRA", "INTER_SAME_PROVINCE", "INTER_PROVINCE"];
const PREDICATES = ["SANGAT_BAIK", "BAIK", "BUTUH_PERBAIKAN"];
const CODES = [null, null, "REORGANISATION", "DISCIPLINE", "RESIGNED_FROM_POST", "FOLLOW_SPOUSE"];

const without = (papers: MoveFacts["documents"], pick: (below: number) => number): MoveFacts["documents"] =>
  Object.fromEntries(Object.entries(papers).filter(() => pick(6) > 0));

function randomMove(pick: (below: number) => number): MoveFacts {
  const one = <T>(list: readonly T[]): T => list[pick(list.length)]!;
  const base = one(SAMPLE_MOVES);
  const target = pick(2) === 0 ? base : one(SAMPLE_MOVES);
  const birth = base.employee.birthDate;
  const since = base.employee.current?.tmt ?? null;
  const dropped = pick(4);
  const code = one(CODES);
  return {
    ...base,
    to: target.to,
    toUnit: target.toUnit,
    tmt: one(DATES),
    scope: one(SCOPES),
    documents: dropped > 0 ? base.documents : without(base.documents, pick),
    justification: code === null ? null : { code },
    plan: pick(8) === 0 ? null : { ...DEFINITIVE, restructuring: pick(2) === 0 },
    employee: {
      ...base.employee,
      kind: pick(3) === 0 ? one(KINDS) : base.employee.kind,
      golongan: pick(3) === 0 ? one(GOLONGAN) : base.employee.golongan,
      birthDate: birth === null || pick(12) === 0 ? null : addMonths(birth, pick(240) - 160),
      performance: base.employee.performance.map((year) =>
        pick(8) === 0 ? { ...year, predicate: one(PREDICATES) } : year,
      ),
      legalStatus: pick(10) === 0 ? null : base.employee.legalStatus,
      history: pick(10) === 0 ? [] : base.employee.history,
      current:
        base.employee.current && since !== null
          ? { ...base.employee.current, tmt: pick(10) === 0 ? null : addMonths(since, pick(60) - 20) }
          : base.employee.current,
    },
  };
}

describe("two forms of one law", () => {
  it("agree on 100,000 moves of every verdict", () => {
    let now = SAMPLE_MOVES[0]!;
    const laws = new Map<IsoDate, CompiledRules>(
      DATES.map((tmt) => [
        tmt,
        compileRules(tmt, { positionOf: () => now.from, unitOf: () => now.fromUnit }),
      ]),
    );
    const seen: Record<Verdict, number> = { BLOCK: 0, "NEED-DOC": 0, WARN: 0, PASS: 0 };
    const pick = numbers(20_261_201);
    for (let run = 0; run < 100_000; run++) {
      const next = randomMove(pick);
      // Every third time the same person is asked about again, in other circumstances: what is remembered must not answer.
      const { tmt, employee, from, fromUnit } = now;
      now = run % 3 === 2 ? { ...next, tmt, employee, from, fromUnit } : next;
      const law = laws.get(now.tmt)!;
      const context = contextOf(now);
      let compiled = law.personVerdict(now.employee, context);
      compiled = worse(compiled, law.titleVerdict(now.employee, now.to, context));
      compiled = worse(compiled, law.postVerdict(now.employee, now.to, now.toUnit, context));
      const read = readOneByOne(now);
      seen[read]++;
      if (compiled !== read) {
        const { findings } = evaluateMove(now);
        expect.fail(
          `run ${run}: compiled ${compiled}, read ${read}: ${JSON.stringify(findings.slice(0, 3))}`,
        );
      }
    }
    for (const [verdict, count] of Object.entries(seen)) expect(count, verdict).toBeGreaterThan(50);
  });

  it("a later date changes only what rules say that read the date", () => {
    let changed = 0;
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: DATES.length - 1 }),
        fc.integer({ min: 1, max: 400 }),
        (seed, at, days) => {
          const tmt = DATES[at]!;
          const later = addMonths(tmt, (days % 13) + 1);
          const facts = { ...randomMove(numbers(seed)), tmt };
          const inForce = (on: IsoDate) => new Set(rulesInForce(on, moveRules));
          const both = [...inForce(tmt)].filter((rule) => inForce(later).has(rule));
          const said = (on: IsoDate) => {
            const { findings } = evaluateMove({ ...facts, tmt: on }, { rules: both });
            return new Map(findings.map((finding) => [finding.rule, JSON.stringify(finding)]));
          };
          const [before, after] = [said(tmt), said(later)];
          for (const rule of both as MoveRule[]) {
            if (before.get(rule.id) === after.get(rule.id)) continue;
            changed++;
            expect(
              readsDate(rule, { ...facts, tmt }) || readsDate(rule, { ...facts, tmt: later }),
              rule.id,
            ).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(100);
  });
});

function readsDate(rule: MoveRule, facts: MoveFacts): boolean {
  let read = false;
  const watched = new Proxy(wholeCase(facts), {
    get(target, name) {
      if (name === "tmt") read = true;
      return Reflect.get(target, name);
    },
  });
  rule.check(watched, rule.params);
  return read;
}
