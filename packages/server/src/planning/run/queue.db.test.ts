import { spawnSync } from "node:child_process";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { verifyAuditChain } from "../../audit/append-audit.js";
import { fixedClock } from "../../platform/clock.js";
import type { Context } from "../../platform/context.js";
import { freshDatabase } from "../../platform/testing/fresh-database.js";
import * as workforce from "../../workforce/tables.js";
import { setCurrentCycle } from "../cycle/cycle.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { shownPlan } from "../scenarios/chosen-plan.js";
import { planMoves, planStays, plans } from "../tables.js";
import { analyst } from "../testing/open-plan.js";
import { packText } from "./gzip.js";
import type { SolvedPlan, SolveOutcome, StartSolve } from "./outcome.js";
import { cancelPlan, requestPlan } from "./queue.js";
import { claimNext, MOST_ATTEMPTS, requeueAbandoned } from "./queue-claim.js";
import { runPlanQueue } from "./queue-loop.js";
import { planSummary } from "./queue-summary.js";
import { storeSolved } from "./store-plan.js";
import { movesOf, placementOf } from "./store-read.js";

const database = await freshDatabase();
const { db } = database;
const context: Context = { db, database, clock: fixedClock("2026-07-01T01:00:00Z"), scratchFolder: "/tmp" };
const options = { ...defaultPlanOptions(100, "Rencana A"), budget: 5 };
const period = { name: "Periode 1", dataDate: "2026-07-01", tmt: "2026-12-01" };
const shownToTeam = async () => (await shownPlan(db, analyst))?.id ?? null;
const MOVED = "198001012005011001";
const STAYED = "198001012005011002";

const seat = { unitCode: "U", unitName: "Unit", titleCode: "T", titleName: "Jabatan" };
const solvedPlan: SolvedPlan = {
  result: {
    status: "optimal",
    objective: 10,
    bound: 10,
    gapPpm: 0,
    employees: 2,
    candidates: 4,
    moves: 1,
    seatsShortBefore: 1,
    seatsShortAfter: 0,
    qualifiedBefore: 1,
    qualifiedAfter: 2,
    worseOff: 0,
    commuteBefore: null,
    commuteAfter: null,
    verified: true,
    verifierMessage: "",
    lawful: true,
    lawMessage: "",
    problemHash: "p",
    planHash: "q",
    seconds: 0,
    conflict: [],
    reductions: [],
    cost: null,
  },
  frontier: { points: [], bend: "", bends: null, start: null },
  units: [],
  trainings: null,
  fairness: null,
  baselines: null,
  swaps: null,
  auditExport: packText("{}"),
  problem: packText("{}"),
  plan: packText("{}"),
  movesJson: JSON.stringify([
    {
      nip: MOVED,
      seq: 0,
      move: { nip: MOVED },
      reason: { sentences: ["a"], from: null, to: seat, before: [], after: [], findings: [] },
    },
  ]),
  staysJson: JSON.stringify([{ nip: STAYED, placement: { moved: false, sentences: ["b"] } }]),
};
const solved: SolveOutcome = { kind: "solved", stopped: false, plan: solvedPlan };

/** A solver that answers what it is told, when it is told. */
function solver(
  answer: (planId: number) => Promise<SolveOutcome> | SolveOutcome,
): StartSolve & { runs: number[] } {
  const runs: number[] = [];
  const start: StartSolve = (job) => {
    runs.push(job.planId);
    return { outcome: Promise.resolve(answer(job.planId)), cancel: () => {}, kill: async () => {} };
  };
  return Object.assign(start, { runs });
}

/** A solver that computes until it is asked to stop, then answers `outcome`; killed, it fails. */
function endless(outcome: SolveOutcome | null): StartSolve {
  return () => {
    let answer: (value: SolveOutcome) => void = () => {};
    let fail: (reason: Error) => void = () => {};
    const promise = new Promise<SolveOutcome>((resolve, reject) => {
      answer = resolve;
      fail = reject;
    });
    return {
      outcome: promise,
      cancel: () => outcome && answer(outcome),
      kill: async () => fail(new Error("dibunuh")),
    };
  };
}

const state = async (id: number) => (await planSummary(db, id))!.state;
async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await condition()) return;
    await sleep(25);
  }
  throw new Error("did not happen within five seconds");
}

beforeAll(async () => {
  await db.insert(workforce.posts).values({ unitCode: "U", titleCode: "T", seats: 1 });
  await db.insert(workforce.employees).values({
    nip: MOVED,
    name: "A",
    kind: "PNS",
    birthDate: "1980-01-01",
    gender: "M",
    standing: "01",
    educationLevel: "S1",
  });
  await setCurrentCycle(db, period);
});

afterEach(async () => {
  for (const table of [planMoves, planStays, plans]) await db.delete(table);
});

describe("the queue of plans", () => {
  it("is refused before there are people and posts", async () => {
    const empty = await freshDatabase();
    const bare = { ...context, db: empty.db, database: empty };
    await expect(requestPlan(bare, options, "analis")).rejects.toMatchObject({ code: "belum-ada-data" });
    await empty.close();
  });

  it("works plans off in order and stores everything that belongs to them", async () => {
    const first = await requestPlan(context, options, "analis");
    const second = await requestPlan(context, { ...options, name: "Rencana B" }, "analis");
    expect(first).toMatchObject({ state: "antre", tmt: "2026-12-01", result: null });
    const run = solver(() => solved);
    await runPlanQueue(context, { once: true, startSolve: run });
    expect(run.runs).toEqual([first.id, second.id]);
    const plan = (await planSummary(db, second.id))!;
    expect(plan).toMatchObject({ state: "selesai", result: { moves: 1, planHash: "q" } });
    expect(plan.progress).toMatchObject({ phase: "Selesai", best: 10, bound: 10, gapPpm: 0 });
    expect(await shownToTeam()).toBe(second.id);
    expect(await movesOf(db, second.id)).toEqual([{ nip: MOVED }]);
    expect(await placementOf(db, second.id, STAYED)).toEqual({ moved: false, sentences: ["b"] });
    expect(await placementOf(db, second.id, MOVED)).toMatchObject({
      planName: "Rencana B",
      moved: true,
      sentences: ["a"],
      to: seat,
    });
    expect(await placementOf(db, second.id, "000")).toBeNull();
    expect((await verifyAuditChain(db)).broken).toBeNull();
  });

  it("never runs one plan twice, however many workers there are", async () => {
    const ids: number[] = [];
    for (let i = 0; i < 12; i++) ids.push((await requestPlan(context, options, "analis")).id);
    const run = solver(async () => {
      await sleep(5);
      return solved;
    });
    await Promise.all(
      Array.from({ length: 4 }, () => runPlanQueue(context, { once: true, startSolve: run, beatMs: 5 })),
    );
    expect(run.runs.toSorted((a, b) => a - b)).toEqual(ids);
    for (const id of ids) expect(await state(id)).toBe("selesai");
  });

  it("gives each plan to one worker when all ask in the same instant", async () => {
    for (let round = 0; round < 10; round++) {
      for (let i = 0; i < 4; i++) await requestPlan(context, options, "analis");
      const claims = await Promise.all(
        Array.from({ length: 8 }, (_, worker) => claimNext(db, `host-lain/${worker}/x`)),
      );
      const ids = claims.flatMap((claim) => (claim ? [claim.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      await db.delete(plans);
    }
  });

  it("ends a failure with its message and goes on with the next plan", async () => {
    const bad = await requestPlan(context, options, "analis");
    const good = await requestPlan(context, options, "analis");
    await runPlanQueue(context, {
      once: true,
      startSolve: solver((id) => (id === bad.id ? { kind: "failed", message: "Memori kurang." } : solved)),
    });
    expect(await planSummary(db, bad.id)).toMatchObject({
      state: "gagal",
      progress: { message: "Memori kurang.", phase: "Gagal" },
    });
    expect(await state(good.id)).toBe("selesai");
  });

  it("does not pass an earlier period's plan off as this period's", async () => {
    const { id } = await requestPlan(context, options, "analis");
    await runPlanQueue(context, { once: true, startSolve: solver(() => solved) });
    await setCurrentCycle(db, { name: "Periode berikutnya", dataDate: null, tmt: "2027-12-01" });
    expect(await shownToTeam()).toBeNull();
    expect(await planSummary(db, id)).not.toBeNull();
    await setCurrentCycle(db, period);
  });

  it("leaves nothing of a plan that cannot be stored whole", async () => {
    const { id } = await requestPlan(context, options, "analis");
    const twice = JSON.parse(solvedPlan.movesJson);
    const broken = { ...solvedPlan, movesJson: JSON.stringify([...twice, ...twice]) };
    await runPlanQueue(context, {
      once: true,
      startSolve: solver(() => ({ kind: "solved", stopped: false, plan: broken })),
    });
    expect(await planSummary(db, id)).toMatchObject({ state: "gagal", result: null });
    expect(await db.select().from(planMoves)).toEqual([]);
    expect(await shownToTeam()).toBeNull();
  });
});

describe("cancelling", () => {
  it("ends a waiting plan at once, and only once", async () => {
    const { id } = await requestPlan(context, options, "analis");
    expect(await cancelPlan(context, id, "analis")).toMatchObject({ state: "dihentikan", result: null });
    expect(await cancelPlan(context, id, "analis")).toMatchObject({ state: "dihentikan" });
    const run = solver(() => solved);
    await runPlanQueue(context, { once: true, startSolve: run });
    expect(run.runs).toEqual([]);
    await expect(cancelPlan(context, 999_999, "analis")).rejects.toMatchObject({ status: 404 });
  });

  it("keeps the best plan a running one has found", async () => {
    const { id } = await requestPlan(context, options, "analis");
    const done = runPlanQueue(context, {
      once: true,
      beatMs: 10,
      startSolve: endless({ kind: "solved", stopped: true, plan: solvedPlan }),
    });
    await until(async () => (await state(id)) === "berjalan");
    await cancelPlan(context, id, "analis");
    await done;
    expect(await planSummary(db, id)).toMatchObject({ state: "dihentikan", result: { moves: 1 } });
    expect(await shownToTeam()).toBe(id);
  });

  it("kills a run that does not listen and keeps nothing of it", async () => {
    const { id } = await requestPlan(context, options, "analis");
    const done = runPlanQueue(context, { once: true, beatMs: 10, graceMs: 30, startSolve: endless(null) });
    await until(async () => (await state(id)) === "berjalan");
    await cancelPlan(context, id, "analis");
    await done;
    expect(await planSummary(db, id)).toMatchObject({ state: "dihentikan", result: null });
  });
});

describe("a worker that dies", () => {
  const age = (id: number, seconds: number) =>
    db.execute(
      sql`update plans set heartbeat_at = clock_timestamp() - make_interval(secs => ${seconds}) where id = ${id}`,
    );

  it("loses its plan to the next worker once its heartbeat is older than thirty seconds", async () => {
    const { id } = await requestPlan(context, options, "analis");
    await claimNext(db, "host-lain/1/x");
    await age(id, 25);
    expect(await requeueAbandoned(db)).toBe(0);
    await age(id, 31);
    const run = solver(() => solved);
    await runPlanQueue(context, { once: true, startSolve: run });
    expect(run.runs).toEqual([id]);
    expect(await state(id)).toBe("selesai");
  });

  it("loses it at once when it ran on this machine and its process is gone", async () => {
    const { id } = await requestPlan(context, options, "analis");
    const gone = spawnSync(process.execPath, ["--version"]).pid;
    await claimNext(db, `${hostname()}/${process.pid}/x`);
    expect(await requeueAbandoned(db)).toBe(0);
    await db.update(plans).set({ worker: `${hostname()}/${gone}/x` });
    expect(await requeueAbandoned(db)).toBe(1);
    expect(await state(id)).toBe("antre");
  });

  it("cannot store a plan that has gone to another worker meanwhile", async () => {
    const { id } = await requestPlan(context, options, "analis");
    await claimNext(db, "host-lain/1/x");
    await age(id, 31);
    await requeueAbandoned(db);
    const late = { planId: id, worker: "host-lain/1/x", seconds: 1 };
    expect(await storeSolved(context, late, { kind: "solved", stopped: false, plan: solvedPlan })).toBe(
      false,
    );
    expect(await planSummary(db, id)).toMatchObject({ state: "antre", result: null });
  });

  it("stops the run of a plan that was taken from it", async () => {
    const { id } = await requestPlan(context, options, "analis");
    let killed = false;
    const start: StartSolve = (job, progress) => {
      const run = endless(null)(job, progress);
      const kill = () => {
        killed = true;
        return run.kill();
      };
      return { ...run, kill };
    };
    const done = runPlanQueue(context, { beatMs: 10, once: true, startSolve: start });
    await until(async () => (await state(id)) === "berjalan");
    await db.update(plans).set({ worker: "host-lain/1/x" }).where(eq(plans.id, id));
    await done;
    expect(killed).toBe(true);
    expect(await state(id)).toBe("berjalan");
  });

  it("gives a plan up that has killed its process too often, and stops one whose end was asked for", async () => {
    const deadly = await requestPlan(context, options, "analis");
    for (let i = 0; i < MOST_ATTEMPTS; i++) {
      expect((await claimNext(db, "host-lain/1/x"))?.id).toBe(deadly.id);
      await age(deadly.id, 31);
      await requeueAbandoned(db);
    }
    expect(await planSummary(db, deadly.id)).toMatchObject({ state: "gagal", progress: { phase: "Gagal" } });
    const unwanted = await requestPlan(context, options, "analis");
    await claimNext(db, "host-lain/1/x");
    await cancelPlan(context, unwanted.id, "analis");
    await age(unwanted.id, 31);
    await requeueAbandoned(db);
    expect(await state(unwanted.id)).toBe("dihentikan");
  });

  it("hands its plan back when its process is asked to end", async () => {
    const { id } = await requestPlan(context, options, "analis");
    const ending = new AbortController();
    const done = runPlanQueue(context, { beatMs: 10, signal: ending.signal, startSolve: endless(null) });
    await until(async () => (await state(id)) === "berjalan");
    ending.abort();
    await done;
    const [row] = await db.select().from(plans).where(eq(plans.id, id));
    expect(row).toMatchObject({ state: "antre", attempts: 0, worker: null });
  });
});
