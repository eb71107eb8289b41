import { compileRules, isoDate, type LocalRule } from "@selaras/regulations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workforce } from "../../workforce/snapshot.js";
import { planRecordOf } from "../audit-package/plan-export-of.js";
import { lawFacts } from "../facts/facts.js";
import { openWorld } from "../facts/world.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { type RandomMove, randomMove } from "../testing/random-moves.js";
import { readLaw } from "./check-law.js";

/** Rules of the government's own over the random moves: numbers at the edges the moves are drawn at. */
const months = fc.constantFrom(6, 24, 36, 48, 60, 96, 144);
const condition: fc.Arbitrary<LocalRule["conditions"][number]> = fc.oneof(
  fc.record({ kind: fc.constant("min-months-in-unit" as const), months }),
  fc.record({ kind: fc.constant("min-months-in-unit" as const), months }),
  fc.record({ kind: fc.constant("min-months-in-post" as const), months }),
  fc.record({ kind: fc.constant("min-months-in-golongan" as const), months }),
  fc.record({
    kind: fc.constant("min-golongan" as const),
    golongan: fc.constantFrom("III/a", "III/c", "IV/a", "IX", "X"),
  }),
  fc.record({ kind: fc.constant("min-education" as const), level: fc.constantFrom("SMA", "D3", "S1", "S2") }),
  fc.record({
    kind: fc.constantFrom("min-age" as const, "max-age" as const),
    years: fc.constantFrom(30, 40, 50, 56, 58),
  }),
  fc.constant({ kind: "same-subdistrict" as const }),
  fc.record({
    kind: fc.constant("certificate" as const),
    certificate: fc.constantFrom("SERTIFIKAT_PENDIDIK", "KEPAMONGPRAJAAN", "UJI_KOMPETENSI"),
  }),
  fc.record({
    kind: fc.constant("min-predicate" as const),
    predicate: fc.constantFrom("BAIK", "SANGAT_BAIK", "BUTUH_PERBAIKAN"),
    years: fc.integer({ min: 1, max: 4 }),
  }),
) as fc.Arbitrary<LocalRule["conditions"][number]>;
const some = <T>(...values: T[]) => fc.subarray(values, { minLength: 1 });
const side = fc.record(
  {
    kinds: some("JF", "PELAKSANA", "PENGAWAS", "ADMINISTRATOR"),
    families: some("STRUKTURAL", "PERAWAT", "GURU_IPA", "DOKTER"),
    unitKinds: some("SD", "OPD", "PUSKESMAS"),
    units: some("SD-A", "SD-B", "DINAS", "PKM-A"),
  },
  { requiredKeys: [] },
);
const localLaw = fc
  .record({
    severity: fc.constantFrom("BLOCK", "BLOCK", "NEED-DOC", "WARN"),
    appliesTo: fc.oneof(
      fc.constant({}),
      fc.record(
        {
          employeeKinds: some("PNS", "PPPK", "CPNS"),
          from: side,
          to: side,
          change: fc.constantFrom("unit", "unit-kind", "title"),
        },
        { requiredKeys: [] },
      ),
    ),
    mode: fc.constantFrom("ALL", "ANY"),
    conditions: fc.array(condition, { maxLength: 3 }),
    effectiveFrom: fc.constantFrom("2020-01-01", "2027-06-15"),
    effectiveTo: fc.constantFrom(null, "2028-01-31"),
  })
  .map(
    (one) =>
      ({
        id: "LOKAL-ACAK",
        version: 1,
        title: "Aturan acak",
        text: "",
        source: "Perwali 1/2026",
        article: "",
        document: one.severity === "NEED-DOC" ? "Izin Wali Kota" : null,
        ...one,
      }) as unknown as LocalRule,
  );

const PLACES = ["5371010", "5371020"].map((code) => ({
  ...{ code, name: code, level: "KECAMATAN", parentCode: null, lat: 0, lon: 0, remoteness: "BIASA" },
}));
/** Where the units lie (some nowhere we know), since when the golongan is held, and whether the paper is attached. */
const around = fc.record({
  places: fc.array(fc.constantFrom(null, "5371010", "5371020"), { minLength: 8, maxLength: 8 }),
  golonganSince: fc.constantFrom(null, isoDate("2023-05-10"), isoDate("2026-01-01")),
  hasPaper: fc.boolean(),
});

interface Situation {
  readonly workforce: Workforce;
  readonly move: RandomMove;
  readonly rule: LocalRule;
}
const situation: fc.Arbitrary<Situation> = fc
  .record({ move: randomMove, rule: localLaw, more: around })
  .map(({ move, rule, more }) => ({
    move: {
      ...move,
      documents: {
        ...move.documents,
        ...(more.hasPaper && { "lokal:Izin Wali Kota": { date: null, months: null } }),
      },
    },
    rule,
    workforce: {
      ...move.workforce,
      places: PLACES,
      units: move.workforce.units.map((unit, i) => ({ ...unit, placeCode: more.places[i] ?? null })),
      employees: move.workforce.employees.map((one) => ({ ...one, golonganSince: more.golonganSince })),
    },
  }));

/** What the engine says, by the rule in the form all rules have. */
function engine({ move, rule, workforce }: Situation): string | null {
  const facts = lawFacts(workforce, move.tmt, move.government);
  const law = compileRules(move.tmt, {
    rules: [],
    local: [rule],
    ageCeilingMode: move.ageCeilingMode,
    positionOf: (id) => facts.positions.get(id) ?? null,
    unitOf: (id) => facts.units.get(id) ?? null,
  });
  const employee = facts.employees.find(({ id }) => id === move.nip)!;
  const to = facts.positions.get(move.to.titleCode)!;
  const context = { documents: move.documents };
  const [finding] = [
    ...law.personFindings(employee, context),
    ...law.titleFindings(employee, to, context),
    ...law.postFindings(employee, to, facts.units.get(move.to.unitCode)!, context),
  ];
  return finding === undefined
    ? null
    : `${finding.severity}${finding.kind === "unknown-fact" ? " unknown" : ""}`;
}

/** What the second reading says, from the exported record alone. */
function secondReading({ move, rule, workforce }: Situation): string | null {
  const reading = { ageCeilingMode: move.ageCeilingMode, local: [rule] };
  const world = openWorld(workforce, { ...defaultPlanOptions(1), reading }, move.tmt);
  const record = planRecordOf(world, "Contoh", [{ nip: move.nip, to: move.to }]);
  const documents = Object.entries(move.documents).map(([paper, { date, months }]) => ({
    paper,
    date,
    months,
  }));
  const [judged] = readLaw({ ...record, moves: record.moves.map((one) => ({ ...one, documents })) }).moves;
  const own = judged!.findings.find(({ rule: id }) => id === rule.id);
  if (own === undefined) return null;
  return `${own.severity}${own.severity === "NEED-DOC" && own.papers === undefined ? " unknown" : ""}`;
}

describe("two readings of a rule of the government's own", () => {
  it("agree on thousands of moves and rules: ban, paper, reminder, a fact that is missing, and nothing", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(situation, (one) => {
        const found = engine(one);
        expect(secondReading(one)).toEqual(found);
        seen.add(String(found));
      }),
      { numRuns: Number(process.env.RUNS ?? 4_000) },
    );
    expect([...seen].sort()).toEqual(["BLOCK", "NEED-DOC", "NEED-DOC unknown", "WARN", "null"]);
  });
});
