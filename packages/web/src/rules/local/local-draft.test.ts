import { describe, expect, it } from "vitest";
import { blankDraft, type ConditionKind, definitionOf, draftOf, type LocalDraft } from "./local-draft";

const draft = (more: Partial<LocalDraft> = {}): LocalDraft => ({
  ...blankDraft("2027-01-01"),
  code: "guru-3-tahun",
  title: "Guru baru tetap tiga tahun",
  text: "Guru tidak dipindahkan sebelum tiga tahun di unit.",
  source: "Perwali 12/2026",
  conditions: [{ kind: "min-months-in-unit", value: "36", years: "" }],
  ...more,
});

describe("a local rule while it is written", () => {
  it("becomes what the API takes, for every kind of condition", () => {
    const typed: [ConditionKind, string, object][] = [
      ["min-months-in-unit", "36", { months: 36 }],
      ["min-months-in-post", " 24", { months: 24 }],
      ["min-months-in-golongan", "48", { months: 48 }],
      ["min-golongan", "III/c", { golongan: "III/c" }],
      ["min-education", "S1", { level: "S1" }],
      ["min-age", "30", { years: 30 }],
      ["max-age", "50", { years: 50 }],
      ["same-subdistrict", "", {}],
      ["certificate", "BCKS", { certificate: "BCKS" }],
      ["min-predicate", "BAIK", { predicate: "BAIK", years: 2 }],
    ];
    const conditions = typed.map(([kind, value]) => ({ kind, value, years: "2" }));
    expect(definitionOf(draft({ conditions, effectiveTo: "2028-12-31" }))).toEqual({
      id: "LOKAL-GURU-3-TAHUN",
      title: "Guru baru tetap tiga tahun",
      text: "Guru tidak dipindahkan sebelum tiga tahun di unit.",
      source: "Perwali 12/2026",
      severity: "BLOCK",
      effectiveFrom: "2027-01-01",
      effectiveTo: "2028-12-31",
      requires: { mode: "ALL", conditions: typed.map(([kind, , part]) => ({ kind, ...part })) },
    });
  });

  it("leaves out what is empty and sends what is no number as it was typed, so that the fault is named where it belongs", () => {
    expect(definitionOf(blankDraft("2027-01-01"))).toEqual({
      severity: "BLOCK",
      effectiveFrom: "2027-01-01",
      requires: { mode: "ALL", conditions: [{ kind: "min-months-in-unit" }] },
    });
    const typed = definitionOf(draft({ conditions: [{ kind: "min-age", value: "dua puluh", years: "" }] }));
    expect(typed.requires).toEqual({ mode: "ALL", conditions: [{ kind: "min-age", years: "dua puluh" }] });
    expect(definitionOf(draft({ document: "Izin" }))).not.toHaveProperty("document");
    expect(definitionOf(draft({ mode: "NEVER" }))).not.toHaveProperty("requires");
  });

  it("is the same again when a new version is written from it", () => {
    const whole = draft({
      severity: "NEED-DOC",
      document: "Izin Wali Kota",
      article: "Pasal 7",
      employeeKinds: ["PNS"],
      from: { kinds: ["JF"], families: ["GURU_KELAS"], unitKinds: ["SD"], units: [] },
      to: { kinds: [], families: [], unitKinds: [], units: ["U1"] },
      change: "unit-kind",
      mode: "ANY",
      conditions: [
        { kind: "min-predicate", value: "BAIK", years: "3" },
        { kind: "same-subdistrict", value: "", years: "2" },
      ],
    });
    const definition = definitionOf(whole);
    expect(definitionOf(draftOf({ id: "LOKAL-GURU-3-TAHUN", definition }, "2027-01-01"))).toEqual(definition);
    const ban = definitionOf(draft({ mode: "NEVER" }));
    expect(draftOf({ id: "LOKAL-GURU-3-TAHUN", definition: ban }, "2027-01-01").mode).toBe("NEVER");
  });
});
