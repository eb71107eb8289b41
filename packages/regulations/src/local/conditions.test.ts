import { describe, expect, it } from "vitest";
import { isoDate } from "../dates.js";
import { evaluateMove } from "../evaluate-move.js";
import type { MoveFacts } from "../facts.js";
import { GURU_KELAS, SD_A, SD_B, STAF, served } from "../testing/fixtures.js";
import { localRule } from "../testing/local-rules.js";
import { lateral, nurse } from "../testing/situations.js";
import type { LocalCondition, LocalRule } from "./local-rule.js";

const d = isoDate;
/** What the local rule alone says: its severity and the missing facts, or PASS. */
function said(condition: LocalCondition | Partial<LocalRule>, facts: MoveFacts): string {
  const rule = "kind" in condition ? localRule({ conditions: [condition] }) : localRule(condition);
  const { verdict, findings } = evaluateMove(facts, { rules: [], local: [rule] });
  const missing = findings[0]?.missing;
  return missing ? `${verdict} ${missing.join()}` : verdict;
}
const person = (more: Partial<MoveFacts["employee"]>) => lateral({ person: more });
const near = { ...SD_A, subdistrict: "5371010" };

/** On each side of every number: the condition just met, just not met, and not known. The move takes effect on 10 February 2026. */
const BRINKS: Record<
  LocalCondition["kind"],
  [LocalCondition, met: MoveFacts, unmet: MoveFacts, unknown: MoveFacts][]
> = {
  "min-months-in-unit": [
    [
      { kind: "min-months-in-unit", months: 36 },
      lateral({ since: "2023-02-10", before: [served(STAF, "2010-03-01", "2023-02-10", "lain")] }),
      lateral({ since: "2023-02-11", before: [served(STAF, "2010-03-01", "2023-02-11", "lain")] }),
      lateral({ since: "2023-02-11", before: [] }),
    ],
    [
      // A change of desk inside the unit starts nothing anew; a desk elsewhere before it does not count.
      { kind: "min-months-in-unit", months: 60 },
      lateral({ since: "2025-01-01", before: [served(STAF, "2021-02-10", "2024-12-31", "dinas")] }),
      lateral({ since: "2025-01-01", before: [served(STAF, "2010-03-01", "2024-12-30", "dinas")] }),
      lateral({ since: "2025-01-01", before: [served(STAF, "2010-03-01", "2024-12-31", "")] }),
    ],
  ],
  "min-months-in-post": [
    [
      { kind: "min-months-in-post", months: 24 },
      lateral({ since: "2024-02-10" }),
      lateral({ since: "2024-02-11" }),
      person({ current: { positionId: "kasi", unitId: "dinas", tmt: null } }),
    ],
  ],
  "min-months-in-golongan": [
    [
      { kind: "min-months-in-golongan", months: 24 },
      person({ golonganSince: d("2024-02-10") }),
      person({ golonganSince: d("2024-02-11") }),
      person({ golonganSince: null }),
    ],
  ],
  "min-golongan": [
    [
      { kind: "min-golongan", golongan: "III/c" },
      person({ golongan: "III/c" }),
      person({ golongan: "III/b" }),
      person({ golongan: "IX" }),
    ],
  ],
  "min-education": [
    [
      { kind: "min-education", level: "S1" },
      person({ education: [{ level: "D4", field: null }] }),
      person({ education: [{ level: "D3", field: null }] }),
      person({ education: [] }),
    ],
  ],
  "min-age": [
    [
      { kind: "min-age", years: 40 },
      person({ birthDate: d("1986-02-10") }),
      person({ birthDate: d("1986-02-11") }),
      person({ birthDate: null }),
    ],
  ],
  "max-age": [
    [
      { kind: "max-age", years: 50 },
      person({ birthDate: d("1976-02-10") }),
      person({ birthDate: d("1976-02-09") }),
      person({ birthDate: null }),
    ],
  ],
  "same-subdistrict": [
    [
      { kind: "same-subdistrict" },
      nurse({ fromUnit: near, toUnit: { ...SD_B, subdistrict: "5371010" } }),
      nurse({ fromUnit: near, toUnit: { ...SD_B, subdistrict: "5371020" } }),
      nurse({ fromUnit: near, toUnit: SD_B }),
    ],
  ],
  certificate: [
    [
      { kind: "certificate", certificate: "BCKS" },
      person({ certificates: [{ kind: "bcks", field: null, validUntil: d("2026-02-10") }] }),
      person({ certificates: [{ kind: "BCKS", field: null, validUntil: d("2026-02-09") }] }),
      person({ certificates: null }),
    ],
  ],
  "min-predicate": [
    [
      { kind: "min-predicate", predicate: "BAIK", years: 2 },
      person({ performance: [2024, 2025].map((year) => ({ year, predicate: "BAIK" })) }),
      person({
        performance: [
          { year: 2024, predicate: "BUTUH_PERBAIKAN" },
          { year: 2025, predicate: "BAIK" },
        ],
      }),
      person({ performance: [{ year: 2025, predicate: "BAIK" }] }),
    ],
  ],
};

describe("conditions of a local rule", () => {
  for (const [kind, cases] of Object.entries(BRINKS))
    it.each(cases)(`${kind}: met, not met, not known (%#)`, (condition, met, unmet, unknown) => {
      expect(said(condition, met)).toBe("PASS");
      expect(said(condition, unmet)).toBe("BLOCK");
      expect(said(condition, unknown)).toMatch(/^NEED-DOC \w/);
    });

  it("move with their numbers: one month, year, rank or level more is no longer met", () => {
    const stricter: Record<string, LocalCondition> = {
      "min-months-in-unit": { kind: "min-months-in-unit", months: 37 },
      "min-months-in-post": { kind: "min-months-in-post", months: 25 },
      "min-months-in-golongan": { kind: "min-months-in-golongan", months: 25 },
      "min-golongan": { kind: "min-golongan", golongan: "III/d" },
      "min-education": { kind: "min-education", level: "S2" },
      "min-age": { kind: "min-age", years: 41 },
      "max-age": { kind: "max-age", years: 49 },
      "min-predicate": { kind: "min-predicate", predicate: "SANGAT_BAIK", years: 2 },
      certificate: { kind: "certificate", certificate: "GURU_PENGGERAK" },
    };
    for (const [kind, condition] of Object.entries(stricter))
      expect([kind, said(condition, BRINKS[condition.kind][0]![1])]).toEqual([kind, "BLOCK"]);
    const third = { year: 2023, predicate: "KURANG" };
    const [asked, met] = BRINKS["min-predicate"][0]!;
    const three = {
      ...met,
      employee: { ...met.employee, performance: [...met.employee.performance, third] },
    };
    expect(said(asked, three)).toBe("PASS");
    expect(said({ kind: "min-predicate", predicate: "BAIK", years: 3 }, three)).toBe("BLOCK");
  });

  it("read an age ceiling as this government does", () => {
    const facts = person({ birthDate: d("1976-02-10") });
    const local = [localRule({ conditions: [{ kind: "max-age", years: 50 }] })];
    expect(evaluateMove(facts, { rules: [], local }).verdict).toBe("PASS");
    expect(evaluateMove(facts, { rules: [], local, ageCeilingMode: "BEFORE_BIRTHDAY" }).verdict).toBe(
      "BLOCK",
    );
  });

  it("stand together or one of them will do, and what is not known decides nothing that is decided", () => {
    const old: LocalCondition = { kind: "min-age", years: 60 };
    const held: LocalCondition = { kind: "min-months-in-post", months: 12 };
    const dark: LocalCondition = { kind: "min-months-in-golongan", months: 12 };
    expect(said({ mode: "ALL", conditions: [old, held] }, lateral())).toBe("BLOCK");
    expect(said({ mode: "ANY", conditions: [old, held] }, lateral())).toBe("PASS");
    expect(said({ mode: "ALL", conditions: [old, dark] }, lateral())).toBe("BLOCK");
    expect(said({ mode: "ANY", conditions: [held, dark] }, lateral())).toBe("PASS");
    expect(said({ mode: "ANY", conditions: [old, dark] }, lateral())).toBe("NEED-DOC golonganSince");
    expect(said({ mode: "ANY", conditions: [] }, lateral())).toBe("BLOCK");
  });

  it("say what was asked, what was found, and from when it is met", () => {
    const facts = lateral({
      since: "2024-06-01",
      before: [served(STAF, "2010-03-01", "2024-06-01", "lain")],
    });
    const [finding] = evaluateMove(facts, { rules: [], local: [localRule()] }).findings;
    expect(finding).toMatchObject({
      rule: "LOKAL-UJI",
      title: "Aturan uji",
      status: "known",
      citation: "Perwali 12/2026 Pasal 7",
      lawfulFrom: "2027-06-01",
      facts: { found1: 20 },
    });
    expect(finding?.message).toBe(
      "Aturan daerah. Diminta sudah paling sedikit 36 bulan di unit sekarang; tercatat 20 bulan. Sah mulai 1 Jun 2027.",
    );
  });

  it("ask for the paper the rule names, until it is attached", () => {
    const rule: Partial<LocalRule> = {
      severity: "NEED-DOC",
      document: "Izin Wali Kota",
      mode: "ANY",
      conditions: [],
    };
    expect(said(rule, lateral())).toBe("NEED-DOC lokal:Izin Wali Kota");
    expect(said(rule, lateral({ documents: { "lokal:Izin Wali Kota": {} } }))).toBe("PASS");
    const [finding] = evaluateMove(lateral(), { rules: [], local: [localRule(rule)] }).findings;
    expect(finding?.message).toContain("Lampirkan: Izin Wali Kota.");
  });
});

describe("whom a local rule concerns", () => {
  const never = (appliesTo: LocalRule["appliesTo"]) => ({ appliesTo, mode: "ANY", conditions: [] }) as const;
  it.each<[LocalRule["appliesTo"], MoveFacts, string]>([
    [{ employeeKinds: ["PNS"] }, lateral(), "BLOCK"],
    [{ employeeKinds: ["PPPK"] }, lateral(), "PASS"],
    [{ from: { kinds: ["PENGAWAS"] } }, lateral(), "BLOCK"],
    [{ from: { kinds: ["JF"] } }, lateral(), "PASS"],
    [{ from: { kinds: ["JF"] } }, { ...lateral(), from: null }, "NEED-DOC currentPosition"],
    [{ from: { unitKinds: ["OPD"] } }, { ...lateral(), fromUnit: null }, "NEED-DOC currentUnit"],
    // Who holds no post comes from nowhere; whom the kind already excludes is not asked for more.
    [{ from: { kinds: ["PENGAWAS"] } }, lateral({ person: { current: null } }), "PASS"],
    [{ employeeKinds: ["PPPK"], from: { kinds: ["JF"] } }, { ...lateral(), from: null }, "PASS"],
    [{ from: { units: ["dinas"] }, to: { units: ["badan"] } }, lateral(), "BLOCK"],
    [{ from: { units: ["dinas"] }, to: { units: ["dinas"] } }, lateral(), "PASS"],
    [{ to: { families: ["GURU_KELAS"] } }, { ...lateral(), to: GURU_KELAS }, "BLOCK"],
    [{ to: { families: ["GURU_KELAS"], unitKinds: ["SD"] } }, { ...lateral(), to: GURU_KELAS }, "PASS"],
    [{ change: "unit" }, lateral(), "BLOCK"],
    [{ change: "unit" }, lateral({ toUnit: { ...SD_B, id: "dinas" } }), "PASS"],
    [{ change: "unit-kind" }, lateral(), "PASS"],
    [{ change: "unit-kind" }, lateral({ toUnit: SD_B }), "BLOCK"],
    [{ change: "title" }, nurse(), "PASS"],
    [{ change: "title" }, lateral(), "BLOCK"],
  ])("%j", (appliesTo, facts, expected) => expect(said(never(appliesTo), facts)).toBe(expected));
});
