import type { LedgerDecision } from "@selaras/contract";
import { solve } from "@selaras/optimizer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openWorld } from "../facts/world.js";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { randomWorkforce } from "../testing/random-workforce.js";
import { smallGovernment, TMT } from "../testing/workforce.js";
import { decideProblem } from "./decide-problem.js";
import { Desk } from "./desk.js";
import { says } from "./messages.js";

const options = { ...defaultPlanOptions(12), budget: 5, moveCost: 300 };

async function deskOf(workforce: Parameters<typeof openWorld>[0], budget = options.budget) {
  const chosen = { ...options, budget };
  const world = openWorld(workforce, chosen, TMT);
  const built = buildProblem(workforce, chosen, TMT);
  const { plan } = await solve(built.problem);
  return { desk: new Desk(built.problem, plan, world), built, world, plan };
}

describe("withdrawing people", () => {
  it("is always possible: whoever takes no part stays, and so may everybody", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomWorkforce,
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        async (workforce, picks) => {
          const { employees } = workforce;
          fc.pre(employees.length > 0);
          const { desk, built, plan } = await deskOf(workforce);
          const nips = [...new Set(picks.map((pick) => employees[pick % employees.length]!.nip))];
          const { answer } = await desk.answer({ before: [], after: [{ kind: "tarik", nips }] });
          expect(answer).toMatchObject({ status: "optimal", reasons: [] });
          const moving = new Set(plan.moves.map(({ employee }) => built.nips[employee]));
          if (!nips.some((nip) => moving.has(nip))) expect(answer.price).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([5, 0])(
    "holds for people on the waiting list, placed or not (at most %i moves), also in a plan drawn up anew",
    async (budget) => {
      const { desk, built, world } = await deskOf(smallGovernment(), budget);
      const waiting = smallGovernment().employees.filter(({ unitCode }) => unitCode === null);
      expect(waiting.length).toBeGreaterThan(0);
      const decision = { kind: "tarik", nips: waiting.map(({ nip }) => nip) } as const;
      const { answer, sentence } = await desk.answer({
        before: [],
        after: [{ ...decision, nips: [...decision.nips] }],
      });
      expect(answer).toMatchObject({ status: "optimal", reasons: [] });
      expect(sentence).toContain(waiting[0]!.name);
      const entry: LedgerDecision = {
        seq: 1,
        decision: { kind: "tarik", nips: [...decision.nips] },
        sentence,
        reason: "",
        price: 0,
        by: "Rina",
        at: "",
        undone: null,
      };
      const { plan } = await solve(decideProblem(built, [entry], world).problem);
      expect(plan.objective).toBe(answer.objective);
      for (const { nip } of waiting) {
        const e = built.nips.indexOf(nip);
        expect(plan.assignment[e]).toBe(built.problem.employees[e]!.post);
      }
    },
  );
});

describe("an impossible wish", () => {
  it("names the limit that it cannot be kept with, also at a desk that has rehearsed", async () => {
    const { desk, built } = await deskOf(smallGovernment(), 0);
    await desk.prepare();
    const { candidates, employees, posts } = built.problem;
    const k = Array.from(candidates.employee).findIndex((e, i) => {
      const { post } = employees[e]!;
      return post !== undefined && candidates.post[i] !== post;
    });
    const [unitCode = "", titleCode = ""] = posts[candidates.post[k]!]!.id.split("/");
    const nip = built.nips[candidates.employee[k]!]!;
    const place = { nip, seat: { unitCode, titleCode } };
    const { answer } = await desk.answer({ before: [], after: [{ kind: "kunci", places: [place] }] });
    expect(answer).toMatchObject({
      status: "tidak-mungkin",
      reasons: [says.noPlan(), says.conflict("anggaran")],
      price: null,
      differs: [],
    });
  });
});
