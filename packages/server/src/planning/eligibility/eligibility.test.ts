import { evaluateMove, type IsoDate, type MoveFacts } from "@selaras/regulations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workforce } from "../../workforce/snapshot.js";
import { KUPANG_GOVERNMENT } from "../facts/facts.js";
import { leads } from "../facts/workforce-index.js";
import { openWorld } from "../facts/world.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { randomWorkforce } from "../testing/random-workforce.js";
import { makeNip, smallGovernment, TMT } from "../testing/workforce.js";
import { judgeWorkforce } from "./eligibility.js";
import { judgePair } from "./judge-pair.js";

const open = (workforce: Workforce) =>
  openWorld(workforce, defaultPlanOptions(workforce.employees.length), TMT);
const choicesIn = (workforce: Workforce) => {
  const world = open(workforce);
  return { world, ...judgeWorkforce(world.index, world.facts, world.judge) };
};
const pairsOf = (workforce: Workforce): Set<string> => {
  const { world, choices } = choicesIn(workforce);
  return new Set(
    choices.flatMap(({ posts }, e) =>
      posts.map((p) => `${world.index.employees[e]!.nip} ${world.index.posts[p]!.id}`),
    ),
  );
};
const without = (workforce: Workforce, kind: string, empty: Partial<Workforce>): Workforce => ({
  ...workforce,
  ...empty,
  datasets: new Set([...workforce.datasets].filter((one) => one !== kind)),
});

describe("judgeWorkforce", () => {
  it("never makes a candidate of a pair that the rules as a whole block or cannot judge", () => {
    let seen = 0;
    fc.assert(
      fc.property(randomWorkforce, (workforce) => {
        const { world, choices } = choicesIn(workforce);
        choices.forEach(({ posts }, e) => {
          for (const p of posts) {
            const { unit, title, holders, seats } = world.index.posts[p]!;
            const employee = world.facts.employees[e]!;
            const from = employee.current;
            const move: MoveFacts = {
              employee,
              from: from && (world.facts.positions.get(from.positionId) ?? null),
              fromUnit: from && (world.facts.units.get(from.unitId) ?? null),
              to: world.facts.positions.get(title.code)!,
              toUnit: world.facts.units.get(unit.code)!,
              tmt: TMT as IsoDate,
              scope: "INTRA",
              documents: {},
              plan: KUPANG_GOVERNMENT,
              supervisorsOfTarget: [],
              relativePosts: [],
              seat: {
                need: seats,
                filledAfter: Math.min(holders.length + 1, Math.max(seats, holders.length)),
              },
            };
            const { verdict, findings } = evaluateMove(move);
            expect(verdict).not.toBe("BLOCK");
            expect(findings.filter(({ kind }) => kind === "unknown-fact")).toEqual([]);
            expect(workforce.employees[e]!.kind).not.toBe("CPNS");
            seen++;
          }
        });
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  it("never finds more candidates when a register is taken away", () => {
    const registers: [string, Partial<Workforce>][] = [
      ["riwayat", { history: [] }],
      ["kinerja", { performance: [] }],
      ["kompetensi", { assessments: [] }],
      ["sertifikat", { certificates: [] }],
      ["disiplin", { discipline: [] }],
      ["absen", { absences: [] }],
    ];
    fc.assert(
      fc.property(randomWorkforce, fc.constantFrom(...registers), (workforce, [kind, empty]) => {
        const known = pairsOf(workforce);
        for (const pair of pairsOf(without(workforce, kind, empty))) expect(known).toContain(pair);
      }),
      { numRuns: 300 },
    );
  });

  it("proposes nobody at all while penalties or absences are unknown, and names the register", () => {
    for (const kind of ["disiplin", "absen"]) {
      const { choices } = choicesIn(without(smallGovernment(), kind, {}));
      for (const { posts, fixed } of choices) {
        expect(posts).toEqual([]);
        expect(fixed?.kind).toBe("rule");
      }
      expect(choices[1]!.fixed).toMatchObject({ rule: "data-register", scope: "person" });
    }
  });

  it("proposes no leading post while the register of relatives is unknown", () => {
    fc.assert(
      fc.property(randomWorkforce, (workforce) => {
        const { world, choices } = choicesIn(without(workforce, "keluarga", { relatives: [] }));
        for (const { posts } of choices)
          for (const p of posts) expect(leads(world.index.posts[p]!.title)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps contract staff in their title, and nobody is demoted unasked", () => {
    fc.assert(
      fc.property(randomWorkforce, (workforce) => {
        const { world, choices } = choicesIn(workforce);
        choices.forEach(({ posts }, e) => {
          const row = workforce.employees[e]!;
          const present = world.index.titles.get(row.titleCode ?? "");
          for (const p of posts) {
            const { title } = world.index.posts[p]!;
            if (row.kind === "PPPK" && present) expect(title.code).toBe(present.code);
            if (present && present.kind !== "JF" && present.kelas !== null && title.kelas !== null)
              expect(title.kelas).toBeGreaterThanOrEqual(present.kelas);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it("does not propose a post in which a relative would be the direct superior", () => {
    const workforce = smallGovernment();
    const pair = `${makeNip(9)} KEC-S3/KASI`;
    expect(pairsOf(workforce)).toContain(pair);
    const camat = {
      ...workforce.titles[1]!,
      code: "CAMAT",
      kind: "ADMINISTRATOR",
      eselon: "III.a",
      specialRole: "CAMAT",
    };
    const boss = { ...workforce.employees[0]!, nip: makeNip(99), unitCode: "KEC", titleCode: "CAMAT" };
    const related: Workforce = {
      ...workforce,
      titles: [...workforce.titles, camat],
      posts: [...workforce.posts, { unitCode: "KEC", titleCode: "CAMAT", seats: 1 }],
      employees: [...workforce.employees, boss],
      relatives: [{ nip: makeNip(9), relation: "SUAMI", relativeNip: makeNip(99) }],
    };
    expect(pairsOf(related)).not.toContain(pair);
    expect(pairsOf({ ...related, relatives: [] })).toContain(pair);
  });
});

describe("judgePair", () => {
  it("names the first lawful day of a person who holds the post too short", () => {
    const world = open(smallGovernment());
    const e = world.index.employeeIndex.get(makeNip(8))!;
    const judged = judgePair(world, e, "KEC-S3", "KASI")!;
    expect(judged.verdict).toBe("BLOCK");
    expect(judged.lawfulFrom).toBe("2028-06-01");
  });

  it("judges a title without seats in the unit, and says so", () => {
    const world = open(smallGovernment());
    const e = world.index.employeeIndex.get(makeNip(9))!;
    const judged = judgePair(world, e, "SD-A", "PTK")!;
    expect(judged.findings.map(({ rule }) => rule)).toContain("plan-seat");
    expect(judgePair(world, e, "SD-A", "BUKAN")).toBeNull();
  });
});

describe("what a finding says", () => {
  it("calls education fields by their names, never by their codes", () => {
    const workforce = smallGovernment();
    workforce.titles = workforce.titles.map((title) =>
      title.code === "GURU" ? { ...title, educationFields: ["PGSD"] } : title,
    );
    workforce.employees = workforce.employees.map((row) =>
      row.nip === makeNip(2) ? { ...row, educationField: "PBIND" } : row,
    );
    workforce.educationFields = workforce.educationFields.map((field) =>
      field.code === "PGSD" ? { ...field, name: "Pendidikan Guru Sekolah Dasar" } : field,
    );
    const world = open(workforce);
    const e = world.index.employeeIndex.get(makeNip(2))!;
    const finding = judgePair(world, e, "SD-B", "GURU")!.findings.find(({ facts }) => "fields" in facts)!;
    expect(finding.message).toContain("Bidang pendidikan Bahasa Indonesia tidak termasuk");
    expect(finding.message).toContain("Pendidikan Guru Sekolah Dasar");
    expect(finding.message).not.toMatch(/PBIND|PGSD/);
    expect(finding.facts).toMatchObject({ field: "PBIND", fields: "PGSD" });
  });
});
