import { baselineNames } from "@selaras/contract";
import { canonicalJson, problemHash } from "@selaras/optimizer";
import { verifyPlan } from "@selaras/optimizer/verifier";
import { describe, expect, it } from "vitest";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { smallGovernment, TMT } from "../testing/workforce.js";
import { unpackText } from "./gzip.js";
import { phases } from "./messages.js";
import type { SolvedPlan } from "./outcome.js";
import { computePlan, type PlanInput } from "./run-plan.js";

const input: PlanInput = {
  planId: 7,
  workforce: smallGovernment(),
  options: { ...defaultPlanOptions(12, "Rencana A"), budget: 5, timeLimitSeconds: 20 },
  tmt: TMT,
  government: "Pemerintah Kota Contoh",
};

async function solvedPlan(): Promise<SolvedPlan> {
  const outcome = await computePlan(input);
  if (outcome.kind !== "solved") throw new Error(JSON.stringify(outcome));
  return outcome.plan;
}

describe("computePlan", () => {
  it("hands over a verified, lawful plan whose parts agree with each other", async () => {
    const { result, units, movesJson, staysJson, frontier, ...files } = await solvedPlan();
    expect(result).toMatchObject({
      status: "optimal",
      gapPpm: 0,
      verified: true,
      lawful: true,
      employees: 12,
    });
    expect(result.moves).toBeGreaterThan(0);
    expect(result.seatsShortAfter).toBeLessThan(result.seatsShortBefore);
    expect(units.reduce((sum, unit) => sum + unit.shortAfter, 0)).toBe(result.seatsShortAfter);
    const moves = JSON.parse(movesJson);
    const stays = JSON.parse(staysJson);
    expect(moves).toHaveLength(result.moves);
    expect(moves.map((row: { seq: number }) => row.seq)).toEqual([...moves.keys()]);
    expect(moves.length + stays.length).toBe(12);
    expect(stays[0].placement).toMatchObject({ planId: 7, planName: "Rencana A", moved: false });
    expect(frontier.points.find((point) => point.budget === 5)).toMatchObject({
      objective: result.objective,
      moves: result.moves,
      seatsShort: result.seatsShortAfter,
    });
    const problem = JSON.parse(unpackText(files.problem));
    const plan = JSON.parse(unpackText(files.plan));
    expect(problemHash(problem)).toBe(result.problemHash);
    expect(canonicalJson(problem)).toBe(unpackText(files.problem));
    expect(verifyPlan(problem, plan)).toMatchObject({ ok: true, objective: result.objective });
  });

  it("stands beside other ways to as many moves, by one arithmetic that agrees with its own", async () => {
    const { result, baselines } = await solvedPlan();
    const { plan, baselines: ways } = baselines!;
    expect(plan).toMatchObject({
      moves: result.moves,
      seatsShort: result.seatsShortAfter,
      qualified: result.qualifiedAfter,
      worseOff: result.worseOff,
      objective: result.objective,
      unlawful: 0,
    });
    expect(ways.map(({ name }) => name)).toEqual(baselineNames);
    const [today, ...others] = ways.map(({ figures }) => figures);
    expect(today).toMatchObject({
      moves: 0,
      worseOff: 0,
      seatsShort: result.seatsShortBefore,
      commuteMean: null,
    });
    const unlimited = others.pop()!;
    expect(unlimited.objective).toBeGreaterThanOrEqual(result.objective);
    for (const figures of others) {
      expect(figures.moves).toBeLessThanOrEqual(result.moves);
      expect(figures.objective).toBeLessThanOrEqual(result.objective);
    }
  });

  it("says what was left out before solving, with its count", async () => {
    // A move must bring so much that one of the filled posts is not worth it for anybody.
    const dear = { ...input, options: { ...input.options, moveCost: 300 } };
    const [reduction] = buildProblem(dear.workforce, dear.options, TMT).reductions;
    const outcome = await computePlan(dear);
    expect(outcome).toMatchObject({
      plan: {
        result: {
          reductions: [
            `${reduction!.sentence} Tidak ditimbang: ${reduction!.pairs} pasangan pegawai dan jabatan.`,
          ],
        },
      },
    });
  });

  it("gives the same bytes again", async () => {
    expect(await solvedPlan()).toEqual(await solvedPlan());
  });

  it("tells its phases in Indonesian, in their order", async () => {
    const told: string[] = [];
    await computePlan(input, { onProgress: ({ phase }) => told.at(-1) !== phase && told.push(phase) });
    expect(told[0]).toBe(phases.build);
    expect(told.slice(-6)).toEqual([
      phases.verify,
      phases.explain,
      phases.law,
      phases.frontier,
      phases.baselines,
      phases.store,
    ]);
  });

  it("stops before it has a plan, and keeps the plan when asked to stop after it was found", async () => {
    expect(await computePlan(input, { shouldCancel: () => true })).toEqual({ kind: "stopped" });
    let seen = false;
    const late = await computePlan(input, {
      onProgress: ({ best }) => {
        seen ||= best !== null;
      },
      shouldCancel: () => seen,
    });
    expect(late).toMatchObject({ kind: "solved", stopped: true, plan: { result: { verified: true } } });
  });

  it("answers a budget of nothing with a plan that moves nobody", async () => {
    const outcome = await computePlan({ ...input, options: { ...input.options, budget: 0 } });
    expect(outcome).toMatchObject({ kind: "solved", plan: { result: { moves: 0, verified: true } } });
  });
});
