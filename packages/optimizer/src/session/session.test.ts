import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TransferProblem } from "../format/problem.js";
import { solve } from "../solve.js";
import { exhaustiveBest, fewestDifferences } from "../testing/exhaustive.js";
import { smallProblems } from "../testing/small-problems.js";
import { applyChanges, type Changes } from "./changes.js";
import { openSession } from "./session.js";

const problems = smallProblems({ employees: 5, posts: 4, units: 3, constraints: 3 });

/** Changes from raw numbers, so that one arbitrary fits every problem. */
function changesFor(problem: TransferProblem, raw: readonly number[]): Changes {
  const employees = problem.employees.length;
  const { employee, post } = problem.candidates;
  const pair = (n: number) => {
    const k = n % employee.length;
    return { employee: employee[k]!, post: post[k]! };
  };
  const [kind, a, b] = [raw[0]! % 6, raw[1]!, raw[2]!];
  if (kind === 0) return { pins: [pair(a)] };
  if (kind === 1) return { forbids: [pair(a), pair(b)] };
  if (kind === 2) return { withdrawn: [a % employees] };
  if (kind === 3) return { values: [{ ...pair(a), value: (b % 40) - 10 }] };
  if (kind === 4) return { seats: [{ post: a % problem.posts.length, change: (b % 5) - 2 }] };
  return {
    pins: [pair(a)],
    values: [{ ...pair(b), value: 25 }],
    seats: [{ post: b % problem.posts.length, change: 1 }],
  };
}

describe("a session", () => {
  it("answers what-if questions as if the changed problem were tried out in full, one after the other", async () => {
    let asked = 0;
    let impossible = 0;
    const raws = fc.array(fc.array(fc.nat({ max: 1000 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(problems, raws, fc.boolean(), async (problem, questions, fromPlan) => {
        const { plan } = await solve(problem);
        const session = await openSession(problem, fromPlan ? plan : undefined);
        if (plan.status === "infeasible") {
          expect(session).toBeNull();
          return;
        }
        expect(session!.plan.objective).toBe(plan.objective);
        for (const raw of questions) {
          const changes = changesFor(problem, raw);
          const changed = applyChanges(problem, changes);
          const best = exhaustiveBest(changed);
          const answer = await session!.whatIf(changes);
          asked++;
          if (!best) {
            expect(answer.status).toBe("infeasible");
            const among = new Set(answer.conflict);
            expect(exhaustiveBest(changed, (name) => !among.has(name))).toBeNull();
            if (answer.conflict.some((name) => name.startsWith("no-candidate:"))) continue;
            impossible++;
            for (const name of among)
              expect(exhaustiveBest(changed, (other) => !among.has(other) || other === name)).not.toBeNull();
            continue;
          }
          expect(answer).toMatchObject({ status: "optimal", objective: best.objective, moves: best.moves });
          expect(answer.conflict).toEqual([]);
          // One after the other: the next question starts where this one ended.
          const next = { ...changes, withdrawn: [raw[2]! % problem.employees.length] };
          const bestNext = exhaustiveBest(applyChanges(problem, next));
          const fromHere = await session!.whatIf(next, answer.assignment);
          expect(fromHere.objective).toBe(bestNext?.objective ?? null);
          if (bestNext)
            expect(fromHere.assignment.filter((post, e) => post !== answer.assignment[e]).length).toBe(
              fewestDifferences(applyChanges(problem, next), bestNext, answer.assignment),
            );
          expect(answer.change).toBe(best.objective - plan.objective!);
        }
      }),
      { numRuns: 400, seed: 31 },
    );
    expect(asked).toBeGreaterThan(400);
    expect(impossible).toBeGreaterThan(50);
  });

  it("keeps a pin however much a value rises elsewhere", async () => {
    const problem: TransferProblem = {
      format: "transfer-problem/1",
      units: [{ id: "U" }],
      posts: [0, 1].map((p) => ({ id: `P${p}`, unit: 0, need: 0 })),
      employees: [{ id: "E", post: 0 }],
      candidates: { employee: [0, 0], post: [0, 1], value: [0, 0] },
      constraints: [],
    };
    const session = await openSession(problem);
    const changes = { pins: [{ employee: 0, post: 0 }], values: [{ employee: 0, post: 1, value: 25 }] };
    for (const seats of [[], [{ post: 1, change: 1 }]])
      expect(await session!.whatIf({ ...changes, seats })).toMatchObject({
        status: "optimal",
        objective: 0,
        assignment: [0],
      });
    const free = { values: changes.values, seats: [] };
    expect(await session!.whatIf(free)).toMatchObject({ status: "optimal", objective: 25, assignment: [1] });
  });

  it("keeps as many people as it can where they are, of all plans as good, whatever the constraints", async () => {
    let spared = 0;
    let proven = 0;
    let further = 0;
    // Few values and roomy posts: many plans are equally good.
    const raws = fc.array(fc.array(fc.nat({ max: 1000 }), { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 4,
    });
    const alike = problems.map((problem) => ({
      ...problem,
      candidates: {
        ...problem.candidates,
        value: Array.from(problem.candidates.value, (value) => value % 2),
      },
    }));
    await fc.assert(
      fc.asyncProperty(alike, raws, async (problem, questions) => {
        const session = await openSession(problem);
        const careless = await openSession(problem, undefined, { nearest: false });
        if (!session || !careless) return;
        const { assignment } = session.plan;
        for (const raw of questions) {
          const changes = changesFor(problem, raw);
          const changed = applyChanges(problem, changes);
          const best = exhaustiveBest(changed);
          const answer = await session.whatIf(changes);
          if (!best) continue;
          expect(answer).toMatchObject({ status: "optimal", objective: best.objective, moves: best.moves });
          const fewest = fewestDifferences(changed, best, assignment);
          expect(answer.differs.length).toBe(fewest);
          if (answer.isNearest) proven++;
          if (fewest > 0) spared++;
          const any = await careless.whatIf(changes);
          expect(any.objective).toBe(best.objective);
          if (any.differs.length > fewest) further++;
        }
      }),
      { numRuns: 400, seed: 34 },
    );
    expect(spared).toBeGreaterThan(200);
    expect(proven).toBeGreaterThan(900);
    expect(further).toBeGreaterThan(0);
  });

  it("gives the same answer to the same question whatever was asked in between", async () => {
    const roomy = smallProblems({
      employees: 25,
      posts: 9,
      units: 4,
      constraints: 4,
      density: 50,
      gentle: true,
    });
    await fc.assert(
      fc.asyncProperty(roomy, fc.nat({ max: 1000 }), async (problem, n) => {
        const session = await openSession(problem);
        if (!session) return;
        const question = changesFor(problem, [1, n, n + 7]);
        const first = await session.whatIf(question);
        for (const kind of [0, 2, 3]) await session.whatIf(changesFor(problem, [kind, n + 3, n]));
        expect(await session.whatIf(question)).toEqual(first);
      }),
      { numRuns: 80, seed: 33 },
    );
  });

  it("explains with losses that are exact or no more than the truth", async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const session = await openSession(problem);
        if (!session) return;
        const explanation = await session.explain(0, 1);
        expect(explanation.to).toBe(session.plan.assignment[0]);
        for (const { post, lossAtLeast, loss } of explanation.alternatives) {
          const best = exhaustiveBest(applyChanges(problem, { pins: [{ employee: 0, post }] }));
          if (!best) {
            expect(loss ?? null).toBeNull();
            continue;
          }
          const truth = session.plan.objective! - best.objective;
          expect(lossAtLeast).toBeLessThanOrEqual(truth);
          if (loss !== undefined) expect(loss).toBe(truth);
        }
      }),
      { numRuns: 150, seed: 32 },
    );
  });
});
