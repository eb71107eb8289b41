import { solve } from "@selaras/optimizer";
import { describe, expect, it } from "vitest";
import { NEARLY_HEADS, nearlyHeads, session } from "../../development/testing/nearly-heads.js";
import type { Workforce } from "../../workforce/snapshot.js";
import { planExportOf, planRecordOf } from "../audit-package/plan-export-of.js";
import { planFigures } from "../baselines/plan-figures.js";
import { explainPlan } from "../explanation/explain.js";
import { trainingWorth } from "../explanation/training-worth.js";
import { openWorld } from "../facts/world.js";
import { readLaw } from "../law-check/check-law.js";
import type { PlanExport } from "../law-check/plan-export.js";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { TMT } from "../testing/workforce.js";
import { traineesOf } from "./trainees.js";

const options = {
  ...defaultPlanOptions(12),
  budget: 5,
  onCondition: true,
  // Both may leave their school.
  unitLimits: [{ unitCode: "SD-A", out: 3, in: null }],
};

async function draw(workforce: Workforce) {
  const built = buildProblem(workforce, options, TMT);
  const { plan } = await solve(built.problem);
  const { moves, totals } = explainPlan(built, plan, workforce, options, TMT);
  const exported = planExportOf({
    world: openWorld(workforce, options, TMT),
    government: "Kota",
    moves,
    totals,
    hashes: { problem: "0".repeat(64), plan: "0".repeat(64), certificate: null },
  });
  return { built, plan, moves, exported };
}

/** The session as the plan's file tells it, with another last day. */
const endingOn = (file: PlanExport, endsOn: string): PlanExport => ({
  ...file,
  moves: file.moves.map((move) =>
    move.trainings ? { ...move, trainings: move.trainings.map((one) => ({ ...one, endsOn })) } : move,
  ),
});

describe("the second reading of the law", () => {
  it("counts a training only when it is over before the move", async () => {
    const { exported } = await draw(nearlyHeads());
    expect(exported.moves.flatMap(({ trainings = [] }) => trainings)).toEqual([
      {
        kind: "CALON KEPALA SEKOLAH",
        field: "",
        training: "Pelatihan Bakal Calon Kepala Sekolah",
        session: "BCKS-1",
        startsOn: "2026-09-01",
        endsOn: "2026-10-10",
      },
    ]);
    const broken = (file: PlanExport) => readLaw(file).violations.map(({ rule }) => rule);
    expect(broken(exported)).toEqual([]);
    expect(broken(endingOn(exported, "2027-01-03"))).toEqual([]);
    expect(broken(endingOn(exported, TMT))).toEqual(["ks-training"]);
  });
});

describe("sessions of a plan", () => {
  it("are handed out place by place, the one that ends first first, to no more people than it has places", () => {
    const workforce = nearlyHeads([
      session({ code: "LATE", endsOn: "2026-11-20" }),
      session({ code: "SOON", endsOn: "2026-10-10" }),
    ]);
    const world = openWorld(workforce, options, TMT);
    const head = world.index.postIndex("SD-B", "KEPSEK");
    const moves = NEARLY_HEADS.map((nip) => ({ employee: world.index.employeeIndex.get(nip)!, to: head }));
    const given = [...traineesOf(world, moves.toReversed()).values()].map(
      ({ trainings }) => trainings[0]!.sessionCode,
    );
    expect(given).toEqual(["SOON", "LATE"]);
  });

  it("are promised to nobody beyond their places: that move lacks its paper, by the second reading too", () => {
    const world = openWorld(nearlyHeads(), options, TMT);
    const head = world.index.postIndex("SD-B", "KEPSEK");
    const moves = NEARLY_HEADS.map((nip) => ({ employee: world.index.employeeIndex.get(nip)!, to: head }));
    expect([...traineesOf(world, moves).keys()]).toEqual([moves[0]!.employee]);
    const record = planRecordOf(
      world,
      "Kota",
      NEARLY_HEADS.map((nip) => ({ nip, to: { unitCode: "SD-B", titleCode: "KEPSEK" } })),
    );
    const lacking = readLaw(record).violations.filter(({ rule }) => rule === "ks-training");
    expect(lacking.map(({ nip }) => nip)).toEqual([NEARLY_HEADS[1]]);
  });

  it("count in the figures of a plan and of what it is compared with", async () => {
    const workforce = nearlyHeads();
    const { built, plan } = await draw(workforce);
    expect(plan.moves.length).toBeGreaterThan(0);
    expect(planFigures(openWorld(workforce, options, TMT), built, plan.assignment).unlawful).toBe(0);
  });

  it("are named by no plan that takes nobody on condition", () => {
    const world = openWorld(nearlyHeads(), { ...options, onCondition: false }, TMT);
    const head = world.index.postIndex("SD-B", "KEPSEK");
    const moves = NEARLY_HEADS.map((nip) => ({ employee: world.index.employeeIndex.get(nip)!, to: head }));
    expect(traineesOf(world, moves).size).toBe(0);
  });
});

describe("what one more place is worth", () => {
  /** A second school without a head, teachers to spare, and one place for two candidates. */
  const twoSchools = (capacity: number): Workforce => {
    const workforce = nearlyHeads([session({ capacity })]);
    return {
      ...workforce,
      units: [...workforce.units, { ...workforce.units.find(({ code }) => code === "SD-B")!, code: "SD-C" }],
      posts: [
        ...workforce.posts.map((one) =>
          one.unitCode === "SD-B" && one.titleCode === "GURU" ? { ...one, seats: 1 } : one,
        ),
        { unitCode: "SD-C", titleCode: "KEPSEK", seats: 1 },
      ],
    };
  };
  const worthOf = async (capacity: number) => {
    const workforce = twoSchools(capacity);
    const { built, plan } = await draw(workforce);
    const { offers } = openWorld(workforce, options, TMT).conditions;
    return { plan, worth: await trainingWorth(built.problem, plan, offers, () => false) };
  };

  it("is the best plan with it less the best plan without, in points and seats; the price never promises less", async () => {
    const one = await worthOf(1);
    const two = await worthOf(2);
    const [worth] = one.worth;
    expect(worth).toMatchObject({ code: "BCKS", used: 1, places: 1, seats: 1 });
    expect(worth!.points).toBe(two.plan.objective! - one.plan.objective!);
    expect(worth!.points).toBeGreaterThan(0);
    expect(worth!.price).toBeGreaterThanOrEqual(worth!.points!);
    // With places for all there is no limit, and nothing to be worth anything.
    expect(two.worth).toEqual([]);
  });
});
