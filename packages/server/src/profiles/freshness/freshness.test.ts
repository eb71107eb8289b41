import { type FreshnessField, freshnessFields } from "@selaras/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openWorld } from "../../planning/facts/world.js";
import { defaultPlanOptions } from "../../planning/problem/default-options.js";
import { makeNip, smallGovernment, TMT } from "../../planning/testing/workforce.js";
import type { Workforce } from "../../workforce/snapshot.js";
import { countStates } from "./count-states.js";
import { factStates } from "./fact-states.js";
import { planFreshnessSheets } from "./freshness-sheets.js";
import { contestsOf, noContests, type OpenContest } from "./open-contests.js";
import { freshnessReport, personFreshness, planFreshness } from "./reports.js";

const DAY = "2026-06-30";
const nip = makeNip;
/** Appraised for 2024 and 2025, assessed, so that nothing is missing of the plain case. */
const complete = (of: Workforce): Workforce => ({
  ...of,
  performance: of.employees.flatMap((row) =>
    [2024, 2025].map((year) => ({ nip: row.nip, year, predicate: "BAIK" })),
  ),
  assessments: of.employees.map((row) => ({
    nip: row.nip,
    assessedOn: "2024-03-01",
    jpm: 82,
    assessor: null,
  })),
});
const worldOf = (change: (of: Workforce) => Workforce = (of) => of) =>
  openWorld(change(complete(smallGovernment())), defaultPlanOptions(12), TMT);
const states = (
  n: number,
  change: (of: Workforce) => Workforce = (of) => of,
  contests: OpenContest[] = [],
  date = DAY,
) => {
  const world = worldOf(change);
  return factStates(world, world.index.employeeIndex.get(nip(n))!, date, contestsOf(contests));
};
const stateOf = (field: FreshnessField, ...args: Parameters<typeof states>) =>
  states(...args).find((one) => one.field === field)?.state;
const without = <K extends "performance" | "assessments">(of: Workforce, list: K, n: number): Workforce => ({
  ...of,
  [list]: of[list].filter((row) => row.nip !== nip(n)),
});

describe("the facts of one person", () => {
  it("are all known of a complete record", () => {
    expect(states(2).map(({ state }) => state)).toEqual(Array(8).fill("diketahui"));
    const world = worldOf();
    const { count, formula, items } = personFreshness(
      world,
      world.index.employeeIndex.get(nip(2))!,
      DAY,
      noContests,
    );
    expect(count).toEqual({ known: 8, stale: 0, missing: 0, contested: 0, indexBp: 10_000 });
    expect(formula).toBe("8 data diketahui dan berlaku / 8 data yang diperlukan × 100 % = 100,0 %");
    expect(items.every(({ action }) => action === "")).toBe(true);
  });

  it("say what is missing: assessment, a year of appraisal, home, tenure, contract", () => {
    expect(stateOf("kompetensi", 2, (of) => without(of, "assessments", 2))).toBe("kosong");
    const lost = (year: number) => (of: Workforce) => ({
      ...of,
      performance: of.performance.filter((row) => row.nip !== nip(2) || row.year !== year),
    });
    expect(stateOf("kinerja-terakhir", 2, lost(2025))).toBe("kosong");
    expect(stateOf("kinerja-sebelumnya", 2, lost(2025))).toBe("diketahui");
    expect(stateOf("kinerja-sebelumnya", 2, lost(2024))).toBe("kosong");
    expect(stateOf("domisili", 4)).toBe("kosong");
    expect(stateOf("jabatan", 11)).toBe("kosong");
    expect(stateOf("jabatan", 12)).toBe("kosong");
    expect(stateOf("kontrak", 5)).toBe("diketahui");
    expect(stateOf("kontrak", 2)).toBeUndefined();
  });

  it("grow stale with the day: an assessment after three calendar years, a contract and a certificate after their last day", () => {
    const assessed = (assessedOn: string) => (of: Workforce) => ({
      ...of,
      assessments: [{ nip: nip(2), assessedOn, jpm: 80, assessor: null }],
    });
    // formulas.md 5: 2023 is valid in 2026, 2021 is not.
    expect(stateOf("kompetensi", 2, assessed("2023-01-01"))).toBe("diketahui");
    expect(stateOf("kompetensi", 2, assessed("2022-12-31"))).toBe("usang");
    expect(stateOf("kompetensi", 2, assessed("2021-06-01"))).toBe("usang");
    expect(stateOf("kompetensi", 2, assessed("2023-01-01"), [], TMT)).toBe("usang");
    expect(stateOf("kontrak", 5, undefined, [], "2029-04-30")).toBe("diketahui");
    expect(stateOf("kontrak", 5, undefined, [], "2029-05-01")).toBe("usang");
    const certified = (of: Workforce) => ({
      ...of,
      certificates: [{ nip: nip(2), kind: "STR", field: "", issuedOn: null, validUntil: "2026-06-30" }],
    });
    expect(stateOf("sertifikat", 2, certified)).toBe("diketahui");
    expect(stateOf("sertifikat", 2, certified, [], "2026-07-01")).toBe("usang");
    expect(stateOf("sertifikat", 2)).toBeUndefined();
  });

  it("are missing where the register was never handed over, and not asked of who did not serve then", () => {
    const unsaid = (kind: string) => (of: Workforce) => ({
      ...of,
      performance: [],
      datasets: new Set([...of.datasets].filter((one) => one !== kind)),
    });
    expect(
      states(2, unsaid("kinerja")).filter(({ note }) => note.includes("belum pernah diimpor")),
    ).toHaveLength(2);
    expect(stateOf("keluarga", 2, unsaid("keluarga"))).toBe("kosong");
    const young = (of: Workforce) => ({
      ...of,
      employees: of.employees.map((row) => (row.nip === nip(2) ? { ...row, tmtCpns: "2025-03-01" } : row)),
    });
    expect(stateOf("kinerja-terakhir", 2, young)).toBeUndefined();
  });

  it("are contested while a contest is open, whatever is recorded, and only the year that is meant", () => {
    const contest = (topic: string, key: string) => [{ nip: nip(2), topic, key }];
    expect(stateOf("pendidikan", 2, undefined, contest("pendidikan", nip(2)))).toBe("disanggah");
    expect(stateOf("pendidikan", 3, undefined, contest("pendidikan", nip(2)))).toBe("diketahui");
    const year = contest("kinerja", `${nip(2)} / 2025`);
    expect(stateOf("kinerja-terakhir", 2, undefined, year)).toBe("disanggah");
    expect(stateOf("kinerja-sebelumnya", 2, undefined, year)).toBe("diketahui");
    expect(stateOf("kinerja-terakhir", 2, (of) => without(of, "performance", 2), year)).toBe("disanggah");
  });
});

describe("the index", () => {
  it("is known over all, each fact once, whatever is counted together", () => {
    const some = fc.array(
      fc.constantFrom("diketahui", "usang", "kosong", "disanggah") as fc.Arbitrary<"usang">,
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(some, some, (one, two) => {
        const of = (list: readonly string[]) =>
          countStates(list.map((state) => ({ state: state as "usang" })));
        const [a, b, both] = [of(one), of(two), of([...one, ...two])];
        for (const key of ["known", "stale", "missing", "contested"] as const)
          expect(both[key]).toBe(a[key] + b[key]);
        const all = one.length + two.length;
        expect(both.known + both.stale + both.missing + both.contested).toBe(all);
        expect(both.indexBp).toBe(all === 0 ? null : Math.round((both.known / all) * 10_000));
      }),
    );
  });

  it("is the same by field, by unit and over everybody", () => {
    const world = worldOf((of) => without(of, "assessments", 2));
    const report = freshnessReport(
      world,
      world.index.employees.map((_, e) => e),
      DAY,
      noContests,
    );
    const sum = (rows: readonly { known: number; missing: number; stale: number }[]) =>
      rows.reduce(
        (all, row) => ({ known: all.known + row.known, lacking: all.lacking + row.missing + row.stale }),
        {
          known: 0,
          lacking: 0,
        },
      );
    const total = { known: report.total.known, lacking: report.total.missing + report.total.stale };
    expect(sum(report.fields)).toEqual(total);
    expect(sum(report.units)).toEqual(total);
    expect(report.worst.reduce((n, one) => n + one.lacking.length, 0)).toBe(total.lacking);
    expect(report.worst[0]!.lacking.every(({ action }) => action !== "")).toBe(true);
    expect(report.fields.map(({ field }) => field)).toEqual(
      freshnessFields.filter((one) => one !== "sertifikat"),
    );
  });
});

describe("the people with something lacking", () => {
  it("are the first on a page, and all of them in a file", () => {
    const world = worldOf((of) => ({ ...of, assessments: [] }));
    const people = world.index.employees.map((_, e) => e);
    const all = freshnessReport(world, people, DAY, noContests).worst;
    expect(all).toHaveLength(people.length);
    expect(freshnessReport(world, people, DAY, noContests, 2).worst).toEqual(all.slice(0, 2));
  });
});

describe("the freshness of a plan", () => {
  const seat = { unitCode: "SD-B", unitName: "SD B", titleCode: "GURU", titleName: "Guru" };
  const move = (n: number) => ({ nip: nip(n), name: `Pegawai ${n}`, to: seat }) as never;
  const of = (change?: (w: Workforce) => Workforce, contests: OpenContest[] = []) =>
    planFreshness(worldOf(change), [move(2), move(3)], DAY, DAY, contestsOf(contests));

  it("changes with a missing assessment, a missing year and a contested education of who moves, and of nobody else", () => {
    const before = of();
    expect(before.count).toEqual({ known: 16, stale: 0, missing: 0, contested: 0, indexBp: 10_000 });
    expect(before.moves).toEqual([]);
    const unassessed = of((w) => without(w, "assessments", 2));
    expect(unassessed.count).toMatchObject({ known: 15, missing: 1 });
    expect(unassessed.formula).toBe(
      "1 dari 16 data yang menentukan perpindahan bertumpu pada data usang, kosong, atau disanggah.",
    );
    expect(of((w) => without(w, "performance", 3)).count).toMatchObject({ known: 14, missing: 2 });
    const contested = of(undefined, [{ nip: nip(2), topic: "pendidikan", key: nip(2) }]);
    expect(contested.count).toMatchObject({ known: 15, contested: 1, indexBp: 9375 });
    expect(contested.moves).toEqual([
      expect.objectContaining({
        nip: nip(2),
        lacking: [expect.objectContaining({ field: "pendidikan", state: "disanggah" })],
      }),
    ]);
    expect(of((w) => without(w, "assessments", 6)).count).toEqual(before.count);
  });

  it("measures validity on the TMT but asks for no appraisal of a year that was not over in the data", () => {
    const { date, count, moves } = planFreshness(worldOf(), [move(2)], TMT, DAY, noContests);
    expect({ date, count, moves }).toMatchObject({ date: TMT, count: { known: 8, missing: 0 }, moves: [] });
    const old = (w: Workforce) => ({
      ...w,
      assessments: w.assessments.map((row) => ({ ...row, assessedOn: "2023-05-05" })),
    });
    expect(planFreshness(worldOf(old), [move(2)], DAY, DAY, noContests).count.stale).toBe(0);
    expect(planFreshness(worldOf(old), [move(2)], TMT, DAY, noContests).count.stale).toBe(1);
  });

  it("goes into a workbook with one row for each fact that is not known, and what to do about it", () => {
    const report = of(
      (w) => without(without(w, "performance", 3), "assessments", 2),
      [{ nip: nip(3), topic: "pendidikan", key: nip(3) }],
    );
    const [fields, people] = planFreshnessSheets(report, "Rencana A", ["DATA CONTOH (fiktif)"]);
    expect(people!.title).toContain('Data yang menjadi dasar rencana "Rencana A" pada TMT 30-06-2026');
    expect(people!.rows.map((row) => [row[0], row[4], row[5]])).toEqual([
      [nip(3), "Pendidikan", "Disanggah"],
      [nip(3), "Predikat kinerja tahun lalu", "Kosong"],
      [nip(3), "Predikat kinerja dua tahun lalu", "Kosong"],
      [nip(2), "Penilaian kompetensi", "Kosong"],
    ]);
    expect(people!.rows.every((row) => row.length === people!.columns.length && row.at(-1) !== "")).toBe(
      true,
    );
    const lacking = fields!.rows.reduce(
      (sum, row) => sum + [2, 3, 4].reduce((n, at) => n + Number(row[at]), 0),
      0,
    );
    expect(lacking).toBe(people!.rows.length);
  });

  it("leaves out who is no longer on the staff list", () => {
    expect(planFreshness(worldOf(), [move(2), move(99)], DAY, DAY, noContests).movers).toBe(1);
  });
});
