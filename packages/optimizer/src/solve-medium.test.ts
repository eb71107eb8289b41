import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serializePlan } from "./format/canonical.js";
import { solve } from "./solve.js";
import { highsBest } from "./testing/highs-oracle.js";
import { smallProblems } from "./testing/small-problems.js";
import { verifyPlan } from "./verifier/index.js";

describe("solve on problems too large to enumerate", () => {
  it("agrees with HiGHS on a textbook model, and needs more than prices for some", async () => {
    let feasible = 0;
    let open = 0;
    const problems = smallProblems({
      employees: 25,
      posts: 9,
      units: 4,
      constraints: 5,
      density: 50,
      gentle: true,
    });
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const best = await highsBest(problem);
        const { plan } = await solve(problem);
        expect(plan.objective).toBe(best);
        if (best === null) return;
        feasible++;
        if (plan.certificate!.bound > best) open++;
        expect(plan.status).toBe("optimal");
        expect(verifyPlan(problem, plan)).toMatchObject({ ok: true, objective: best });
      }),
      { numRuns: 120, seed: 11 },
    );
    expect(feasible).toBeGreaterThan(50);
    expect(open).toBeGreaterThan(5);
  });

  it("gives the same bytes each time", async () => {
    const problems = smallProblems({
      employees: 25,
      posts: 9,
      units: 4,
      constraints: 5,
      density: 50,
      gentle: true,
    });
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const first = await solve(problem, { now: () => 0 });
        const again = await solve(structuredClone(problem), { now: () => performance.now() / 2000 });
        expect(serializePlan(again.plan)).toBe(serializePlan(first.plan));
      }),
      { numRuns: 40, seed: 12 },
    );
  });

  it("gives the same bytes in another process", async () => {
    const problems = smallProblems({
      employees: 25,
      posts: 9,
      units: 4,
      constraints: 5,
      density: 50,
      gentle: true,
    });
    const [problem] = fc.sample(problems, { numRuns: 1, seed: 14 });
    const script = `
      import { serializePlan, solve } from ${JSON.stringify(new URL("./index.ts", import.meta.url).href)};
      console.log(serializePlan((await solve(${JSON.stringify(problem)})).plan));`;
    const node = ["--import", "tsx", "--conditions=selaras-source", "--input-type=module", "-e", script];
    const here = serializePlan((await solve(problem!)).plan);
    expect(execFileSync(process.execPath, node, { encoding: "utf8" }).trim()).toBe(here);
  });

  it("stops at the gap it was given, with a plan and a bound that hold", async () => {
    const problems = smallProblems({
      employees: 25,
      posts: 9,
      units: 4,
      constraints: 5,
      density: 50,
      gentle: true,
    });
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const { plan } = await solve(problem, { gap: 0.02 });
        if (plan.status === "infeasible") return;
        expect(plan.gap).toBeLessThanOrEqual(0.02);
        expect(verifyPlan(problem, plan).ok).toBe(true);
      }),
      { numRuns: 60, seed: 13 },
    );
  });

  it("returns what it has when told to stop", async () => {
    const [problem] = fc.sample(smallProblems({ employees: 25, posts: 9, units: 4, constraints: 5 }), {
      numRuns: 1,
      seed: 5,
    });
    const { plan } = await solve(problem!, { shouldCancel: () => true });
    expect(["timeout", "feasible", "optimal", "infeasible"]).toContain(plan.status);
  });
});
