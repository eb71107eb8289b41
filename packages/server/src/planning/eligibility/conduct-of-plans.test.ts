import type { PlanSummary } from "@selaras/contract";
import { evaluateConduct, type IsoDate } from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import type { Workforce } from "../../workforce/snapshot.js";
import { planSheets } from "../export/workbook.js";
import { openWorld } from "../facts/world.js";
import { planExport } from "../law-check/plan-export.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { smallGovernment, TMT } from "../testing/workforce.js";
import { SCORING_INPUTS } from "../value/scoring-inputs.js";
import { createTravel } from "../value/travel.js";
import { createValuer } from "../value/value.js";

/** Rows that tell every field read of them, as `register.field`. */
function watched<T extends object>(rows: readonly T[], register: string, read: Set<string>): T[] {
  return rows.map(
    (row) =>
      new Proxy(row, {
        get(target, field) {
          if (typeof field === "string") read.add(`${register}.${field}`);
          return Reflect.get(target, field);
        },
      }),
  );
}

/** Registers about people; places, units, titles and posts are no people. */
const ABOUT_PEOPLE = [
  "employees",
  "performance",
  "assessments",
  "competenceRatings",
  "performanceRatings",
  "talentInputs",
  "certificates",
  "history",
  "relatives",
  "discipline",
  "absences",
  "wishes",
] as const satisfies readonly (keyof Workforce)[];

/** All that scoring reads of people while it values everybody in every post, and says why. */
function readByScoring(workforce: Workforce): Set<string> {
  const read = new Set<string>();
  const { index, facts, options } = openWorld(workforce, defaultPlanOptions(5), TMT);
  const registers = Object.fromEntries(
    ABOUT_PEOPLE.map((register) => [register, watched(workforce[register] as object[], register, read)]),
  );
  const valuer = createValuer({
    workforce: { ...workforce, ...registers },
    index: { ...index, employees: watched(index.employees, "employees", read) },
    law: { ...facts, employees: watched(facts.employees, "law", read) },
    travel: createTravel(workforce),
    weights: options.weights,
    tmt: TMT,
  });
  index.employees.forEach((_, e) => {
    for (const post of index.posts) {
      valuer.total(e, post);
      valuer.components(e, post);
      valuer.qualified(e, post);
      valuer.commute(e, post);
    }
  });
  return read;
}

const judged = (rule: string, conduct: Parameters<typeof evaluateConduct>[0]) =>
  evaluateConduct(conduct, TMT as IsoDate).findings.filter((finding) => finding.rule === rule);

describe("how plans are made", () => {
  it("case 79: scoring reads of people what is declared, and nothing else", () => {
    const workforce = smallGovernment();
    const { nip } = workforce.employees[1]!;
    workforce.competenceRatings.push({
      nip,
      assessedOn: "2026-04-14",
      competence: "M1",
      level: 3,
      assessor: null,
    });
    expect([...readByScoring(workforce)].sort()).toEqual([...SCORING_INPUTS].sort());
  });

  it("case 79: nothing that is declared is forbidden", () => {
    expect(judged("merit-no-discrimination", { scoringInputs: SCORING_INPUTS })).toEqual([]);
    const more = [...SCORING_INPUTS, "employees.gender"];
    expect(judged("merit-no-discrimination", { scoringInputs: more })[0]?.severity).toBe("BLOCK");
  });

  it("case 80: neither the workbook nor the auditor's file has a column of specific personal data", () => {
    const plan = {
      name: "",
      tmt: TMT,
      state: "selesai",
      options: {},
      result: { reductions: [] },
      note: "",
      locked: null,
    };
    const sheets = planSheets({
      decisions: [],
      choices: [],
      plan: plan as unknown as PlanSummary,
      owner: "",
      reasons: [],
      units: [],
      frontier: { points: [], bend: "", bends: null, start: null },
      address: null,
    });
    const exports = [
      ...sheets.map(({ name, columns }) => ({ name, columns: columns.map(({ header }) => header) })),
      { name: "berkas pemeriksa", columns: Object.keys(planExport.shape.people.element.shape) },
    ];
    expect(exports.flatMap(({ columns }) => columns).length).toBeGreaterThan(50);
    expect(judged("pdp-specific-data", { exports, processing: { datasets: [] } })).toEqual([]);
  });
});
