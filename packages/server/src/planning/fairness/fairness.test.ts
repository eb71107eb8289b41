import { problemHash, solve, type TransferPlan } from "@selaras/optimizer";
import { verifyPlan } from "@selaras/optimizer/verifier";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreOf } from "../baselines/score.js";
import { explainPlan } from "../explanation/explain.js";
import { openWorld } from "../facts/world.js";
import { type BuiltProblem, buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { randomWorkforce } from "../testing/random-workforce.js";
import { smallGovernment, TMT } from "../testing/workforce.js";
import { decideProblem } from "../workbench/decide-problem.js";
import { brokenLimits } from "./broken-limits.js";

const options = { ...defaultPlanOptions(12), budget: 5, timeLimitSeconds: 10 };
const workforce = smallGovernment();

const explain = (built: BuiltProblem, plan: TransferPlan) =>
  explainPlan(built, plan, workforce, options, TMT).fairness;

/** A problem in which two clerks may take one free seat: the first is worth more there. */
async function rivals() {
  const built = buildProblem(workforce, options, TMT);
  const { plan } = await solve(built.problem);
  const fairness = explain(built, plan);
  return { built, plan, fairness };
}

describe("the register of envy", () => {
  it("explains every case of a proven optimal plan of any small government", async () => {
    await fc.assert(
      fc.asyncProperty(randomWorkforce, fc.integer({ min: 1, max: 6 }), async (people, budget) => {
        const chosen = { ...options, budget, moveCost: 0 };
        const built = buildProblem(people, chosen, TMT);
        const { plan } = await solve(built.problem);
        const { envy } = explainPlan(built, plan, people, chosen, TMT).fairness;
        expect(envy.counts["tidak-terjelaskan"]).toBe(0);
        for (const { claimantValue, holderValue, cause, loss } of envy.cases) {
          expect(claimantValue).toBeGreaterThan(holderValue);
          const isLimited = cause === "batas" || cause === "keputusan";
          if (isLimited) expect(loss).toBeLessThan(0);
          else expect(loss).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("reports a seat given to the lesser claim: unexplained when nobody decided it, by its number when somebody did", async () => {
    const { built, plan } = await rivals();
    const world = openWorld(workforce, options, TMT);
    const { candidates, employees } = built.problem;
    const worthOf = (e: number, p: number) => {
      for (let k = built.offsets[e]!; k < built.offsets[e + 1]!; k++)
        if (candidates.post[k] === p) return candidates.value[k]!;
      return null;
    };
    // Somebody moves into a seat that another, who stays, could take at less value: exchange the two.
    const found = plan.moves.flatMap(({ employee, to }) =>
      employees.flatMap((_, other) => {
        const worth = worthOf(other, to);
        const stays = plan.assignment[other] === employees[other]!.post;
        return other !== employee && stays && worth !== null && worth < worthOf(employee, to)!
          ? [{ employee, other, to }]
          : [];
      }),
    )[0];
    expect(found).toBeDefined();
    const { employee, other, to } = found!;
    const assignment = [...plan.assignment];
    assignment[employee] = employees[employee]!.post!;
    assignment[other] = to;
    const planted = { ...plan, assignment } as TransferPlan;
    const claims = explain(built, planted).envy.cases.filter(
      ({ claimant, holder }) => claimant.nip === built.nips[employee] && holder.nip === built.nips[other],
    );
    expect(claims).toMatchObject([{ cause: "tidak-terjelaskan" }]);

    const seat = built.seats[to]!;
    const decided = decideProblem(
      built,
      [
        {
          seq: 1,
          decision: { kind: "kunci", places: [{ nip: built.nips[other]!, seat }] },
          sentence: "",
          reason: "sidang",
          by: "Analis",
          at: "2026-11-02T00:00:00Z",
          price: 0,
          undone: null,
        },
      ],
      world,
    );
    const { envy } = explain(decided, planted);
    expect(envy.cases.find(({ claimant }) => claimant.nip === built.nips[employee])).toMatchObject({
      cause: "keputusan",
      sentence: expect.stringContaining("Keputusan 1.1"),
    });
    expect(envy.counts["tidak-terjelaskan"]).toBe(0);
  });
});

describe("the price of a claim", () => {
  it("is what the whole objective changes by when the two are exchanged, whatever the plan", () => {
    const built = buildProblem(workforce, options, TMT);
    let tried = 0;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (dice) => {
        const assignment = built.nips.map((_, e) => {
          const own = built.problem.candidates.post.slice(built.offsets[e], built.offsets[e + 1]);
          return own[dice.next().value! % own.length]!;
        });
        const plan = { assignment } as unknown as TransferPlan;
        const { cases } = explainPlan(built, plan, workforce, options, TMT).fairness.envy;
        const indexOf = new Map(built.nips.map((nip, e) => [nip, e]));
        const before = scoreOf(built.problem, assignment).objective;
        for (const { claimant, holder, loss } of cases) {
          const [c, h] = [indexOf.get(claimant.nip)!, indexOf.get(holder.nip)!];
          const exchanged = [...assignment];
          exchanged[c] = assignment[h]!;
          exchanged[h] = built.problem.employees[h]!.post!;
          expect(before - scoreOf(built.problem, exchanged).objective).toBe(loss);
          tried++;
        }
      }),
      { numRuns: 150, seed: 11 },
    );
    expect(tried).toBeGreaterThan(20);
  });
});

describe("broken limits", () => {
  it("are none exactly where the independent verifier finds an assignment feasible", () => {
    fc.assert(
      fc.property(
        randomWorkforce,
        fc.integer({ min: 0, max: 4 }),
        fc.infiniteStream(fc.nat()),
        (people, budget, dice) => {
          const built = buildProblem(people, { ...options, budget }, TMT);
          const assignment = built.nips.map((_, e) => {
            const own = built.problem.candidates.post.slice(built.offsets[e], built.offsets[e + 1]);
            return own[dice.next().value! % own.length]!;
          });
          const moves = assignment.flatMap((to, employee) => {
            const from = built.problem.employees[employee]!.post;
            return from === to ? [] : [{ employee, from: from ?? null, to }];
          });
          const verdict = verifyPlan(built.problem, {
            format: "transfer-plan/1",
            status: "feasible",
            objective: 0,
            bound: 0,
            gap: 0,
            assignment,
            moves,
            certificate: null,
            conflict: [],
            stats: { problemHash: problemHash(built.problem) },
          } as unknown as TransferPlan);
          // The made-up objective is only complained of where every limit holds.
          const infeasible = !verdict.ok && /^(posts|constraints)\[/.test(verdict.fault);
          expect(brokenLimits(built.problem, assignment).length > 0).toBe(infeasible);
        },
      ),
      { numRuns: 100, seed: 9 },
    );
  });
});

describe("the groups", () => {
  it("count everybody once per kind, and the movers among them", async () => {
    const { fairness, plan, built } = await rivals();
    for (const kind of ["jenis-kelamin", "umur", "golongan", "kecamatan"] as const) {
      const own = fairness.groups.filter((group) => group.kind === kind);
      expect(own.reduce((sum, { people }) => sum + people, 0)).toBe(built.nips.length);
      expect(own.reduce((sum, { movers }) => sum + movers, 0)).toBe(plan.moves.length);
      expect(own.reduce((sum, { worseOff }) => sum + worseOff, 0)).toBe(fairness.worseOff.length);
    }
  });
});
