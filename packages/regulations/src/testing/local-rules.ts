import fc from "fast-check";
import { isoDate } from "../dates.js";
import type { LocalCondition, LocalRule, LocalScope } from "../local/local-rule.js";

/** A local rule that concerns every move and forbids who was less than three years in the unit, changed as a test needs. */
export const localRule = (more: Partial<LocalRule> = {}): LocalRule => ({
  id: "LOKAL-UJI",
  version: 1,
  effectiveFrom: isoDate("2020-01-01"),
  effectiveTo: null,
  severity: "BLOCK",
  title: "Aturan uji",
  text: "Guru baru tidak dipindahkan sebelum tiga tahun di unit.",
  source: "Perwali 12/2026",
  article: "Pasal 7",
  appliesTo: {},
  mode: "ALL",
  conditions: [{ kind: "min-months-in-unit", months: 36 }],
  document: null,
  ...more,
});

const condition: fc.Arbitrary<LocalCondition> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      "min-months-in-unit" as const,
      "min-months-in-post" as const,
      "min-months-in-golongan" as const,
    ),
    months: fc.integer({ min: 1, max: 120 }),
  }),
  fc.record({
    kind: fc.constant("min-golongan" as const),
    golongan: fc.constantFrom("II/d", "III/b", "III/d", "IV/a", "IX"),
  }),
  fc.record({
    kind: fc.constant("min-education" as const),
    level: fc.constantFrom("SMA" as const, "D3" as const, "S1" as const, "S2" as const),
  }),
  fc.record({
    kind: fc.constantFrom("min-age" as const, "max-age" as const),
    years: fc.integer({ min: 20, max: 60 }),
  }),
  fc.constant({ kind: "same-subdistrict" as const }),
  fc.record({
    kind: fc.constant("certificate" as const),
    certificate: fc.constantFrom("BCKS", "SERTIFIKAT_PENDIDIK"),
  }),
  fc.record({
    kind: fc.constant("min-predicate" as const),
    predicate: fc.constantFrom("BAIK", "SANGAT_BAIK"),
    years: fc.integer({ min: 1, max: 3 }),
  }),
);

const some = <T>(...values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const side = fc.record(
  {
    kinds: some("PENGAWAS" as const, "ADMINISTRATOR" as const, "PELAKSANA" as const, "JF" as const),
    families: some("GURU_KELAS", "PERAWAT", "PENGAWAS", "PELAKSANA", "KEPALA_SEKOLAH"),
    unitKinds: some("SD", "OPD", "PUSKESMAS"),
    units: some("dinas", "badan", "sd-a", "sd-b"),
  },
  { requiredKeys: [] },
);
const scope: fc.Arbitrary<LocalScope> = fc.record(
  {
    employeeKinds: some("PNS" as const, "PPPK" as const, "CPNS" as const),
    from: side,
    to: side,
    change: fc.constantFrom("unit" as const, "unit-kind" as const, "title" as const),
  },
  { requiredKeys: [] },
);

/** Local rules of every shape. */
export const anyLocalRule: fc.Arbitrary<LocalRule> = fc
  .record({
    severity: fc.constantFrom("BLOCK" as const, "NEED-DOC" as const, "WARN" as const),
    appliesTo: fc.oneof(fc.constant({}), scope),
    mode: fc.constantFrom("ALL" as const, "ANY" as const),
    conditions: fc.array(condition, { maxLength: 3 }),
  })
  .map((one) =>
    localRule({ ...one, document: one.severity === "NEED-DOC" ? "Izin tertulis Wali Kota" : null }),
  );
