/**
 * The main road measured and compared: the demo government goes through files, import and database, then the plan with a budget of 5 %
 * of the staff stands beside what an office would do by hand with the same number of moves on the same problem.
 *
 *   npm run bench:plan -- [--government kota|kab] [--budget 5] [--gap 0] [--time-limit 60] [--save problem.json.gz]
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { demoGovernments, type GovernmentId, generateGovernment, writeOfficeFiles } from "@selaras/kupang";
import { canonicalJson, serializePlan, solve } from "@selaras/optimizer";
import { verifyPlan } from "@selaras/optimizer/verifier";
import { planRecordOf } from "../../packages/server/src/planning/audit-package/plan-export-of.js";
import { manualCascade } from "../../packages/server/src/planning/baselines/manual-cascade.js";
import { type Score, scoreOf } from "../../packages/server/src/planning/baselines/score.js";
import { surplusFirstGreedy } from "../../packages/server/src/planning/baselines/surplus-first-greedy.js";
import { unitByUnitGreedy } from "../../packages/server/src/planning/baselines/unit-by-unit-greedy.js";
import { explainPlan } from "../../packages/server/src/planning/explanation/explain.js";
import { openWorld } from "../../packages/server/src/planning/facts/world.js";
import { readLaw } from "../../packages/server/src/planning/law-check/check-law.js";
import { type BuiltProblem, buildProblem } from "../../packages/server/src/planning/problem/build-problem.js";
import { defaultPlanOptions } from "../../packages/server/src/planning/problem/default-options.js";
import { frontierBudgets, solveCurve } from "../../packages/server/src/planning/run/frontier.js";
import { describeBend } from "../../packages/server/src/planning/run/frontier-bend.js";
import { curveFigures } from "../../packages/server/src/planning/run/frontier-figures.js";
import { packText } from "../../packages/server/src/planning/run/gzip.js";
import { systemClock } from "../../packages/server/src/platform/clock.js";
import { migrateDatabase, openDatabase } from "../../packages/server/src/platform/database.js";
import { startPostgres } from "../../packages/server/src/platform/embedded-postgres.js";
import { checkImport } from "../../packages/server/src/workforce/imports/check-import.js";
import { commitImport } from "../../packages/server/src/workforce/imports/commit-import.js";
import { loadWorkforce, type Workforce } from "../../packages/server/src/workforce/snapshot.js";

const { values } = parseArgs({
  options: {
    government: { type: "string", default: "kota" },
    budget: { type: "string", default: "5" },
    gap: { type: "string", default: "0" },
    "time-limit": { type: "string", default: "60" },
    save: { type: "string" },
  },
});
const government = values.government as GovernmentId;
const facts = demoGovernments[government];
const times: [phase: string, wall: number, cpu: number][] = [];
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

async function timed<T>(phase: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const cpu = cpuSeconds();
  const result = await work();
  times.push([phase, (performance.now() - start) / 1000, cpuSeconds() - cpu]);
  return result;
}

async function importedWorkforce(): Promise<Workforce> {
  const folder = mkdtempSync(join(tmpdir(), "selaras-bench-"));
  const server = await startPostgres({ dataFolder: join(folder, "postgres"), durable: false });
  const database = openDatabase(server.url);
  try {
    await migrateDatabase(database);
    const context = { db: database.db, database, clock: systemClock, scratchFolder: folder };
    const paths = await timed("generate and write files", () =>
      writeOfficeFiles(generateGovernment({ government, seed: 1 }), join(folder, "files")),
    );
    const report = await timed("check import", () =>
      checkImport(context, {
        files: paths.map((path) => ({ name: path.split("/").at(-1)!, path })),
        mode: "lengkap",
        createdBy: "bench",
      }),
    );
    await timed("commit import", () =>
      commitImport(context, report.id, {
        accountId: 0,
        username: "bench",
        displayName: "bench",
        role: "analis",
        unitCode: null,
        nip: null,
      }),
    );
    return await timed("read workforce", () =>
      database.db.transaction((tx) => loadWorkforce(tx), { isolationLevel: "repeatable read" }),
    );
  } finally {
    await database.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Violations the independent law check finds in a placement. */
function unlawful(built: BuiltProblem, workforce: Workforce, assignment: ArrayLike<number>): number {
  const moves = built.nips.flatMap((nip, e) => {
    const to = assignment[e]!;
    return to === built.problem.employees[e]!.post ? [] : [{ nip, to: built.seats[to]! }];
  });
  const { violations } = readLaw(
    planRecordOf(openWorld(workforce, options, facts.plannedTmt), facts.name, moves),
  );
  const targets = new Map(moves.map(({ nip, to }) => [nip, to.titleCode]));
  const held = new Map(workforce.employees.map(({ nip, titleCode }) => [nip, titleCode]));
  for (const { rule, nip, found } of violations.slice(0, 5)) {
    const who = nip === null ? "" : ` ${nip} ${held.get(nip)} -> ${targets.get(nip)}`;
    console.log(`  ! ${rule}${who}: ${found}`);
  }
  return violations.length;
}

const workforce = await importedWorkforce();
const staff = workforce.employees.length;
const options = {
  ...defaultPlanOptions(staff),
  budget: Math.round((staff * Number(values.budget)) / 100),
  timeLimitSeconds: Number(values["time-limit"]),
};
const built = await timed("build problem", () =>
  buildProblem(workforce, options, facts.plannedTmt, facts.name),
);
const { problem } = built;
if (values.save) writeFileSync(values.save, packText(canonicalJson(problem)));
const beforeSolve = cpuSeconds();
const { plan, timings } = await timed("solve", () =>
  solve(problem, { timeLimitSeconds: options.timeLimitSeconds, gap: Number(values.gap) }),
);
const solveSeconds = cpuSeconds() - beforeSolve;
const verdict = await timed("verify", () => verifyPlan(problem, plan));
const violations = await timed("check law", () => unlawful(built, workforce, plan.assignment));
const explained = await timed("explain everybody", () =>
  explainPlan(built, plan, workforce, options, facts.plannedTmt),
);
const points = await timed("curve, 8 budgets", () =>
  solveCurve(
    problem,
    frontierBudgets(options.budget, problem.employees.length),
    curveFigures(openWorld(workforce, options, facts.plannedTmt)),
  ),
);

const moves = plan.moves.length;
const today = scoreOf(
  problem,
  problem.employees.map((employee) => employee.post ?? -1),
);
const rows: [name: string, score: Score, gap: string, unlawful: number | null, seconds: number][] = [
  ["today", today, "", null, 0],
  [
    "SELARAS",
    scoreOf(problem, plan.assignment),
    `${((plan.gap ?? 0) * 100).toFixed(4)} %`,
    violations,
    solveSeconds,
  ],
];
for (const [name, baseline] of [
  ["cascade by hand", manualCascade],
  ["unit by unit", unitByUnitGreedy],
  ["surplus first (extra)", surplusFirstGreedy],
] as const) {
  const start = cpuSeconds();
  const { assignment } = baseline(problem, moves);
  const seconds = cpuSeconds() - start;
  rows.push([name, scoreOf(problem, assignment), "", unlawful(built, workforce, assignment), seconds]);
}

console.log(
  `\n${facts.name}: ${staff} people, ${problem.posts.length} posts, ${built.candidateCount} candidates, ` +
    `${problem.constraints.length} constraints, budget ${options.budget} moves, TMT ${facts.plannedTmt}`,
);
console.log(
  `plan ${plan.status}; verifier: ${verdict.ok ? "accepts" : verdict.fault}; plan file ${serializePlan(plan).length} bytes\n`,
);
const table = [
  ["", "seats short", "closed", "moves", "objective", "gained", "proven gap", "unlawful", "cpu s"],
  ...rows.map(([name, score, gap, bad, seconds]) => [
    name,
    `${score.seatsShort}`,
    `${today.seatsShort - score.seatsShort}`,
    `${score.moves}`,
    `${score.objective}`,
    `${score.objective - today.objective}`,
    gap,
    bad === null ? "" : `${bad}`,
    seconds.toFixed(2),
  ]),
];
print(table);
console.log("");
print([
  ["budget", "moves", "seats short", "objective", "gap"],
  ...points.map((point) => [
    `${point.budget}`,
    `${point.moves}`,
    `${point.seatsShort}`,
    `${point.objective}`,
    `${(((point.bound - point.objective) / point.objective) * 100).toFixed(4)} %`,
  ]),
]);
console.log(
  describeBend(
    points.map(({ moves, seatsShort }) => ({ moves, seatsClosed: today.seatsShort - seatsShort })),
  ),
);
console.log(`\n${JSON.stringify(explained.totals)}\n`);
print([
  ["", "wall s", "cpu s"],
  ...times.map(([phase, wall, cpu]) => [phase, wall.toFixed(2), cpu.toFixed(2)]),
  ...timings.phases.map(({ phase, seconds }) => [`  solve: ${phase}`, seconds.toFixed(2), ""]),
]);
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);

function print(lines: readonly (readonly string[])[]): void {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  for (const line of lines) {
    console.log(
      line.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join("  "),
    );
  }
}
