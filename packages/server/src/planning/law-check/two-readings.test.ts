import { evaluateMove, type MoveFacts } from "@selaras/regulations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workforce } from "../../workforce/snapshot.js";
import { planRecordOf, wholePlanOf } from "../audit-package/plan-export-of.js";
import { lawFacts } from "../facts/facts.js";
import { openWorld } from "../facts/world.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { type RandomMove, randomMove } from "../testing/random-moves.js";
import { makeEmployee, makeNip, makeTitle, makeUnit, makeWorkforce, TMT } from "../testing/workforce.js";
import { moveLaws, readLaw } from "./check-law.js";
import { type Weight, weightOf } from "./claims.js";

/** Judged by other means: registers and kin are asked around the rule engine, with facts of their own. */
const notCompared = new Set(["data-register", "coi-direct-supervision", "coi-audit-chain"]);
const compared = Object.keys(moveLaws).filter((rule) => !notCompared.has(rule));

type Answer = Record<string, Weight>;
const heavy = (
  findings: readonly { rule: string; severity: "BLOCK" | "NEED-DOC" | "WARN" | "PASS" }[],
): Answer =>
  Object.fromEntries(
    findings
      .filter(({ rule }) => compared.includes(rule))
      .map(({ rule, severity }) => [rule, weightOf(severity)] as const)
      .filter(([, weight]) => weight !== "none")
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** What the rule engine says of a move. */
function engine(move: RandomMove): Answer {
  const facts = lawFacts(move.workforce, move.tmt, move.government);
  const employee = facts.employees.find(({ id }) => id === move.nip)!;
  const row = move.workforce.employees.find(({ nip }) => nip === move.nip)!;
  const at = (code: string | null, places: ReadonlyMap<string, unknown>) =>
    code === null ? null : (places.get(code) ?? null);
  const holders = move.workforce.employees.filter(
    (one) => one.nip !== move.nip && one.unitCode === move.to.unitCode && one.titleCode === move.to.titleCode,
  ).length;
  const seats = move.workforce.posts.find(
    (post) => post.unitCode === move.to.unitCode && post.titleCode === move.to.titleCode,
  )!.seats;
  const { findings } = evaluateMove(
    {
      employee,
      from: at(row.titleCode, facts.positions) as MoveFacts["from"],
      fromUnit: at(row.unitCode, facts.units) as MoveFacts["fromUnit"],
      to: facts.positions.get(move.to.titleCode)!,
      toUnit: facts.units.get(move.to.unitCode)!,
      tmt: move.tmt,
      scope: "INTRA",
      documents: move.documents,
      plan: move.government,
      supervisorsOfTarget: [],
      relativePosts: [],
      seat: { need: seats, filledAfter: holders + 1 },
    },
    { ageCeilingMode: move.ageCeilingMode },
  );
  return heavy(findings);
}

/** What the second reading says of it. */
function reading(move: RandomMove): Answer {
  const world = openWorld(
    move.workforce,
    { ...defaultPlanOptions(1), reading: { ageCeilingMode: move.ageCeilingMode } },
    move.tmt,
  );
  const facts = lawFacts(move.workforce, move.tmt, move.government);
  const record = planRecordOf({ ...world, facts }, "Contoh", [{ nip: move.nip, to: move.to }]);
  const documents = Object.entries(move.documents).map(([paper, { date, months }]) => ({
    paper,
    date,
    months,
  }));
  const [judged] = readLaw({ ...record, moves: record.moves.map((one) => ({ ...one, documents })) }).moves;
  return heavy(judged!.findings);
}

const wholeUnits = [
  makeUnit({ code: "SD-A", kind: "SD" }),
  makeUnit({ code: "SD-B", kind: "SD", remoteness: "TERPENCIL", specialArea: true }),
  makeUnit({ code: "SD-C", kind: "SD", remoteness: "PINGGIRAN" }),
  makeUnit({ code: "PKM", kind: "PUSKESMAS", remoteness: "SANGAT_TERPENCIL" }),
];
const wholeTitles = [
  makeTitle({ code: "GURU1", jenjang: "AHLI_PERTAMA" }),
  makeTitle({ code: "GURU2", jenjang: "AHLI_MUDA" }),
  makeTitle({ code: "PJOK", family: "GURU_PJOK" }),
  makeTitle({ code: "BIDAN1", jenjang: "TERAMPIL", family: "BIDAN" }),
  makeTitle({ code: "BIDAN2", jenjang: "MAHIR", family: "BIDAN" }),
];
const wholeSeats = wholeUnits.flatMap(({ code: unitCode, kind }) =>
  wholeTitles
    .filter(({ family }) => (family === "BIDAN") === (kind === "PUSKESMAS"))
    .map(({ code: titleCode }) => ({ unitCode, titleCode })),
);

/** Rules about the whole plan that both readings judge from counts and moves alone, by rule and by unit or person. */
const comparedWhole = [
  "remote-protected",
  "guru-source-not-stripped",
  "guru-special-area-exit",
  "only-doctor",
];
interface WholeCase {
  readonly workforce: Workforce;
  readonly moves: readonly { readonly nip: string; readonly to: { unitCode: string; titleCode: string } }[];
}
const randomPlan: fc.Arbitrary<WholeCase> = fc
  .record({
    seats: fc.array(fc.nat({ max: 3 }), { minLength: wholeSeats.length, maxLength: wholeSeats.length }),
    people: fc.array(
      fc.record({
        at: fc.nat({ max: wholeSeats.length - 1 }),
        to: fc.option(fc.nat({ max: wholeSeats.length - 1 })),
      }),
      {
        minLength: 1,
        maxLength: 10,
      },
    ),
  })
  .map(({ seats, people }) => {
    const staff = people.map(({ at, to }, n) => ({
      nip: makeNip(n + 1),
      at: wholeSeats[at]!,
      to: to === null ? null : wholeSeats[to]!,
    }));
    return {
      workforce: makeWorkforce({
        units: wholeUnits,
        titles: wholeTitles,
        posts: wholeSeats.map((seat, i) => ({ ...seat, seats: seats[i]! })),
        employees: staff.map(({ nip, at }) => makeEmployee({ nip, ...at })),
      }),
      moves: staff.flatMap(({ nip, at, to }) => (to === null || to === at ? [] : [{ nip, to }])),
    };
  });

describe("two readings of one law", () => {
  it("agree on whole plans: what a unit is left with, and who replaces whom", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomPlan, ({ workforce, moves }) => {
        const world = openWorld(workforce, defaultPlanOptions(1), TMT);
        const record = planRecordOf(world, "Contoh", moves);
        const about = (rule: string, of: string | null) => `${rule} ${of ?? ""}`;
        const own = readLaw(record)
          .violations.filter(({ rule }) => comparedWhole.includes(rule))
          .map(({ rule, nip, unit }) => about(rule, rule === "guru-special-area-exit" ? nip : unit));
        const theirs = world.judge.law
          .planFindings(wholePlanOf(world, record))
          .filter(({ rule, severity }) => severity === "BLOCK" && comparedWhole.includes(rule))
          .map(({ rule, facts }) =>
            about(rule, String(facts[rule === "guru-special-area-exit" ? "move" : "unit"])),
          );
        for (const one of own) seen.add(one.split(" ")[0]!);
        expect(own.sort()).toEqual(theirs.sort());
      }),
      { numRuns: 3_000 },
    );
    expect([...seen].sort()).toEqual([...comparedWhole].sort());
  });

  it("agree on thousands of moves at the edges of the rules, rule by rule", () => {
    fc.assert(
      fc.property(randomMove, (move) => {
        expect(reading(move)).toEqual(engine(move));
      }),
      { numRuns: Number(process.env.RUNS ?? 6_000) },
    );
  });

  it("are compared on moves that every rule read forbids at some time", () => {
    const seen = new Map<string, Set<string>>();
    for (const move of fc.sample(randomMove, { numRuns: 6_000, seed: 7 }))
      for (const [rule, weight] of Object.entries(reading(move)))
        seen.set(rule, (seen.get(rule) ?? new Set()).add(weight));
    expect(compared.filter((rule) => !seen.has(rule))).toEqual([]);
  });
});
