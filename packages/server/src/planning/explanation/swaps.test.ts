import type { PlanOptions } from "@selaras/contract";
import { solve } from "@selaras/optimizer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workforce } from "../../workforce/snapshot.js";
import { openWorld } from "../facts/world.js";
import { brokenLimits } from "../fairness/broken-limits.js";
import { ownLot } from "../fairness/own-lot.js";
import { BUDGETS, buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { randomWorkforce } from "../testing/random-workforce.js";
import { makeNip, smallGovernment, TMT } from "../testing/workforce.js";
import { lawfulPair } from "../workbench/lawful-pair.js";
import { findSwaps } from "./swaps.js";

const options = { ...defaultPlanOptions(12), budget: 2 };
const nobody = { budget: 0 };

async function offersOf(workforce: Workforce, part: Partial<PlanOptions> = {}) {
  const chosen = { ...options, ...part };
  const world = openWorld(workforce, chosen, TMT);
  const built = buildProblem(workforce, chosen, TMT);
  const { plan } = await solve(built.problem);
  const lot = (e: number, p: number) => ownLot(world.valuer.components(e, world.index.posts[p]!));
  return { world, built, plan, lot, offers: findSwaps(world, built, plan.assignment) };
}

/** Both better off, lawfully, nobody the plan moves, nobody twice; and no pair is left that could still be offered. How many there are. */
async function checked(workforce: Workforce, part: Partial<PlanOptions> = {}): Promise<number> {
  const { world, built, plan, lot, offers } = await offersOf(workforce, part);
  const { index, facts } = world;
  const moving = new Set(plan.moves.map(({ employee }) => built.nips[employee]));
  const named = offers.flatMap(({ a, b }) => [a, b]);
  expect(new Set(named.map(({ nip }) => nip)).size).toBe(named.length);
  for (const { nip, to, gain } of named) {
    const e = index.employeeIndex.get(nip)!;
    const there = index.postIndex(to.unitCode, to.titleCode);
    expect(moving.has(nip)).toBe(false);
    expect(gain).toBe(lot(e, there) - lot(e, index.postOf[e]!));
    expect(gain).toBeGreaterThan(0);
    expect(lawfulPair(world, nip, to).verdict).not.toBe("BLOCK");
  }
  const exchange = (a: number, b: number) => {
    const after = [...plan.assignment];
    [after[a], after[b]] = [after[b]!, after[a]!];
    return brokenLimits(built.problem, after).filter((name) => !BUDGETS.has(name));
  };
  for (const { a, b } of offers)
    expect(exchange(index.employeeIndex.get(a.nip)!, index.employeeIndex.get(b.nip)!)).toEqual([]);
  const rest = index.employees.flatMap(({ nip }, e) =>
    moving.has(nip) || named.some((one) => one.nip === nip) || index.postOf[e]! < 0 ? [] : [e],
  );
  for (const a of rest)
    for (const b of rest) {
      const [here, there] = [index.postOf[a]!, index.postOf[b]!];
      if (b <= a || !built.lawful[a]!.posts.includes(there) || !built.lawful[b]!.posts.includes(here))
        continue;
      const skilled = workforce.certificates.some(({ nip }) => [a, b].some((e) => built.nips[e] === nip));
      if (skilled || [a, b].some((e) => facts.employees[e]!.relatives.length > 0)) continue;
      const better = lot(a, there) > lot(a, here) && lot(b, here) > lot(b, there);
      expect(better && exchange(a, b).length === 0).toBe(false);
    }
  return offers.length;
}

describe("swaps as voluntary offers", () => {
  it("are right and complete in any small government", async () => {
    await fc.assert(
      fc.asyncProperty(randomWorkforce, async (workforce) => {
        await checked(workforce);
      }),
      { numRuns: 100 },
    );
  });

  it("join two teachers who each live near the other's school", async () => {
    const { offers } = await offersOf(smallGovernment(), nobody);
    expect(offers.map(({ a, b }) => [a.nip, a.to.unitCode, b.nip, b.to.unitCode])).toEqual([
      [makeNip(3), "SD-B", makeNip(6), "SD-A"],
    ]);
    expect(await checked(smallGovernment(), nobody)).toBe(1);
  });

  it("promise nobody's place twice", async () => {
    const small = smallGovernment();
    const employees = small.employees.map((person) =>
      person.nip === makeNip(4) ? { ...person, homePlaceCode: "53.71.02.1001" } : person,
    );
    expect(await checked({ ...small, employees }, nobody)).toBe(1);
  });

  it("break no limit of the plan", async () => {
    const unitLimits = [{ unitCode: "SD-B", out: null, in: 0 }];
    expect((await offersOf(smallGovernment(), { ...nobody, unitLimits })).offers).toEqual([]);
  });

  it("are none where nobody would be better off", async () => {
    const indifferent = { ...options.weights, distance: 0, development: 0, wish: 0 };
    const { offers } = await offersOf(smallGovernment(), { ...nobody, weights: indifferent });
    expect(offers).toEqual([]);
  });

  it("are none where nobody may move", async () => {
    const everybody = smallGovernment().employees.map(({ nip }) => nip);
    const excluded = { people: everybody, units: [], posts: [] };
    const built = buildProblem(smallGovernment(), { ...options, excluded }, TMT);
    const world = openWorld(smallGovernment(), { ...options, excluded }, TMT);
    const { plan } = await solve(built.problem);
    expect(findSwaps(world, built, plan.assignment)).toEqual([]);
  });
});
