import type { PlanOptions } from "@selaras/contract";
import { solve, validateProblem } from "@selaras/optimizer";
import { verifyPlan } from "@selaras/optimizer/verifier";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openWorld } from "../facts/world.js";
import { ownLot } from "../fairness/own-lot.js";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { randomWorkforce } from "../testing/random-workforce.js";
import { makeNip, smallGovernment, TMT } from "../testing/workforce.js";
import { priorityOf } from "../value/rewards.js";

const basis: PlanOptions = { ...defaultPlanOptions(12), budget: 12 };
const lotOf = (world: ReturnType<typeof openWorld>, e: number, p: number): number => {
  const post = world.index.posts[p];
  return post ? ownLot(world.valuer.components(e, post)) : 0;
};

describe("what a scenario leaves as it is", () => {
  it("keeps the people, units and posts that are excluded as they are, whatever the workforce", () => {
    fc.assert(
      fc.property(randomWorkforce, fc.nat(), fc.nat(), fc.nat(), (workforce, a, b, c) => {
        const person = workforce.employees[a % Math.max(1, workforce.employees.length)];
        const unit = workforce.units[b % workforce.units.length]!;
        const post = workforce.posts[c % Math.max(1, workforce.posts.length)];
        const excluded = {
          people: person ? [person.nip] : [],
          units: [unit.code],
          posts: post ? [{ unitCode: post.unitCode, titleCode: post.titleCode }] : [],
        };
        const { problem, reductions } = buildProblem(workforce, { ...basis, excluded }, TMT);
        const whole = buildProblem(workforce, basis, TMT);
        expect(validateProblem(problem)).toMatchObject({ ok: true });
        const under = (code: string | null): boolean =>
          code !== null &&
          (code === unit.code || under(workforce.units.find((one) => one.code === code)?.parentCode ?? null));
        const isOut = (p: number) => {
          const [unitCode, titleCode] = problem.posts[p]!.id.split("/") as [string, string];
          return under(unitCode) || (unitCode === post?.unitCode && titleCode === post.titleCode);
        };
        for (let k = 0; k < problem.candidates.employee.length; k++) {
          const { id, post: held } = problem.employees[problem.candidates.employee[k]!]!;
          const p = problem.candidates.post[k]!;
          if (p === held) continue;
          expect(id).not.toBe(person?.nip);
          expect(isOut(p)).toBe(false);
          expect(held !== undefined && isOut(held)).toBe(false);
        }
        const lost = whole.candidateCount - problem.candidates.employee.length;
        expect(reductions.some(({ name }) => name === "dikecualikan") || lost <= 0).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it("asks of every move what the mode asks, by the same sum as the register of fairness", () => {
    fc.assert(
      fc.property(
        randomWorkforce,
        fc.constantFrom("seimbang" as const, "sukarela" as const),
        fc.nat({ max: 60 }),
        fc.integer({ min: 1, max: 250 }),
        (workforce, mode, mostLoss, distance) => {
          const options: PlanOptions = { ...basis, mode, mostLoss, weights: { ...basis.weights, distance } };
          const { problem } = buildProblem(workforce, options, TMT);
          const world = openWorld(workforce, options, TMT);
          for (let k = 0; k < problem.candidates.employee.length; k++) {
            const e = problem.candidates.employee[k]!;
            const p = problem.candidates.post[k]!;
            if (p === problem.employees[e]!.post) continue;
            const loss = lotOf(world, e, world.index.postOf[e]!) - lotOf(world, e, p);
            expect(loss).toBeLessThanOrEqual(mode === "sukarela" ? 0 : mostLoss);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it("says to the person which choice of the scenario decided", () => {
    const nip = makeNip(3);
    const own = (options: PlanOptions) => {
      const built = buildProblem(smallGovernment(), options, TMT);
      return built.fixed[built.nips.indexOf(nip)];
    };
    expect(own(basis)).toBeNull();
    const none = { people: [], units: [], posts: [] };
    expect(own({ ...basis, excluded: { ...none, people: [nip] } })).toEqual({
      kind: "excluded",
      what: "person",
    });
    const [unitCode, titleCode] = postOf(nip);
    expect(own({ ...basis, excluded: { ...none, units: [unitCode] } })).toEqual({
      kind: "excluded",
      what: "seat",
    });
    expect(own({ ...basis, excluded: { ...none, posts: [{ unitCode, titleCode }] } })).toEqual({
      kind: "excluded",
      what: "seat",
    });
  });

  function postOf(nip: string): [string, string] {
    const person = smallGovernment().employees.find((one) => one.nip === nip)!;
    return [person.unitCode!, person.titleCode!];
  }
});

describe("priorities and limits of units", () => {
  it("let the nearest unit named decide before the service", () => {
    const options: PlanOptions = {
      ...basis,
      services: { ...basis.services, pendidikan: "biasa" },
    };
    const { index } = openWorld(smallGovernment(), options, TMT);
    const post = index.posts.find(({ unit }) => unit.code === "SD-A")!;
    expect(priorityOf(post, index, options)).toBe("biasa");
    const parent = post.unit.parentCode!;
    const named = (...unitPriorities: NonNullable<PlanOptions["unitPriorities"]>) =>
      priorityOf(post, index, { ...options, unitPriorities });
    expect(named({ unitCode: parent, priority: "rendah" })).toBe("rendah");
    expect(named({ unitCode: parent, priority: "rendah" }, { unitCode: "SD-A", priority: "tinggi" })).toBe(
      "tinggi",
    );
  });

  it("hold in the plan, both ways, beside a budget of rupiah", async () => {
    const workforce = smallGovernment();
    const free = buildProblem(workforce, basis, TMT).problem;
    const { plan: open } = await solve(free);
    const [first] = open.moves;
    const unitCode = free.units[free.posts[first!.to]!.unit]!.id;
    const options: PlanOptions = {
      ...basis,
      unitLimits: [{ unitCode, out: 0, in: 0 }],
      money: { sameDistrict: 400_000, otherDistrict: 1_000_000, budget: 1_300_000 },
    };
    const { problem } = buildProblem(workforce, options, TMT);
    expect(validateProblem(problem)).toMatchObject({ ok: true });
    const { plan } = await solve(problem);
    expect(verifyPlan(problem, plan)).toMatchObject({ ok: true });
    const unitOf = (p: number) => problem.units[problem.posts[p]!.unit]!.id;
    for (const { from, to } of plan.moves) {
      if (unitOf(to) === unitCode) expect(from !== null && unitOf(from) === unitCode).toBe(true);
    }
    expect(plan.moves.length).toBeLessThan(open.moves.length);
  });
});
