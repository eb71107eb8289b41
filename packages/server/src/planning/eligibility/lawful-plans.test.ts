import { solve, type TransferProblem } from "@selaras/optimizer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workforce } from "../../workforce/snapshot.js";
import { planRecordOf, wholePlanOf } from "../audit-package/plan-export-of.js";
import { leads, type PostEntry } from "../facts/workforce-index.js";
import { openWorld } from "../facts/world.js";
import { readLaw } from "../law-check/check-law.js";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import type { PlanTerms } from "../problem/plan-terms.js";
import { crowd, governmentOf } from "../testing/crowded-government.js";
import { TMT } from "../testing/workforce.js";

/** Whatever people are worth where: the law must hold for the plan of any values, not only of ours. */
const withValues = (problem: TransferProblem, worth: readonly number[]): TransferProblem => ({
  ...problem,
  posts: problem.posts.map(({ fill: _, overflowCost: __, ...post }) => post),
  employees: problem.employees.map((one) => ({ ...one, moveCost: 0 })),
  candidates: {
    ...problem.candidates,
    value: Array.from(problem.candidates.employee, (_, k) => worth[k % worth.length]!),
  },
});

async function planOf(workforce: Workforce, options: PlanTerms, worth: readonly number[]) {
  const built = buildProblem(workforce, options, TMT);
  const { plan } = await solve(withValues(built.problem, worth), { timeLimitSeconds: 20 });
  expect(plan.status).toBe("optimal");
  const world = openWorld(workforce, options, TMT);
  const moves = plan.moves.map(({ employee, to }) => ({
    nip: built.nips[employee]!,
    to: { unitCode: built.seats[to]!.unitCode, titleCode: built.seats[to]!.titleCode },
  }));
  return { world, moves, record: planRecordOf(world, "Contoh", moves) };
}

/** Pairs of relatives of whom one moved and who are now superior and subordinate, or in one unit that one of them leads. */
function kinInLine({ world, moves }: Awaited<ReturnType<typeof planOf>>): string[] {
  const { index, facts } = world;
  const target = new Map(moves.map(({ nip, to }) => [nip, to]));
  const placeOf = (nip: string): PostEntry | undefined => {
    const to = target.get(nip);
    return to
      ? index.posts[index.postIndex(to.unitCode, to.titleCode)]
      : index.posts[index.postOf[index.employeeIndex.get(nip)!]!];
  };
  return facts.employees.flatMap(({ id, relatives }) =>
    relatives.flatMap(({ employeeId }) => {
      const [mine, theirs] = [placeOf(id), placeOf(employeeId)];
      if (!mine || !theirs || (!target.has(id) && !target.has(employeeId))) return [];
      const shared = mine.unit === theirs.unit && (leads(mine.title) || leads(theirs.title));
      const line = mine !== theirs && index.supervisorsOf(mine)[0] === theirs;
      return shared || line ? [`${id} ${mine.id} ${employeeId} ${theirs.id}`] : [];
    }),
  );
}

describe("the plan of any values", () => {
  const worth = fc.array(fc.integer({ min: -20, max: 100 }), { minLength: 1, maxLength: 60 });
  const options: PlanTerms = { ...defaultPlanOptions(14), budget: 14, moveCost: 0 };

  it("breaks no rule about whole plans, in either reading, and puts no kin into one line", async () => {
    let moved = 0;
    const binding = { effects: { "pkm-min-staff": "block" as const } };
    await fc.assert(
      fc.asyncProperty(crowd, worth, fc.boolean(), async (people, values, binds) => {
        const terms = binds ? { ...options, reading: binding } : options;
        const planned = await planOf(governmentOf(people), terms, values);
        const { world, record } = planned;
        moved += planned.moves.length;
        const refused = world.judge.law
          .planFindings(wholePlanOf(world, record))
          .filter(({ severity }) => severity === "BLOCK");
        expect(refused.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
        const reading = readLaw(record);
        expect(reading.violations).toEqual([]);
        const told = reading.moves.flatMap(({ findings }) => findings);
        expect(told.filter(({ rule }) => rule === "coi-direct-supervision")).toEqual([]);
        expect(kinInLine(planned)).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 250) },
    );
    expect(moved).toBeGreaterThan(300);
  }, 120_000);
});
