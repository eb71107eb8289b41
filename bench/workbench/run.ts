/**
 * The planning desk under questions: what would the best plan be if this mover stayed, stood elsewhere, or must not go there? Random questions
 * to the solved plan of the whole demo city; some are asked of a cold solve too, whose objective must be the same and whose time is the peer.
 *
 *   npm run bench:workbench -- [--questions 200] [--cold 20] [--seed 1] [--government kota|kab]
 */
import { parseArgs } from "node:util";
import type { Decision } from "@selaras/contract";
import { applyChanges, solve } from "@selaras/optimizer";
import { openWorld } from "../../packages/server/src/planning/facts/world.js";
import { buildProblem } from "../../packages/server/src/planning/problem/build-problem.js";
import { defaultPlanOptions } from "../../packages/server/src/planning/problem/default-options.js";
import { demoWorkforce } from "../../packages/server/src/planning/testing/demo-workforce.js";
import { TMT } from "../../packages/server/src/planning/testing/workforce.js";
import { changesOf, indexProblem } from "../../packages/server/src/planning/workbench/decided-problem.js";
import { Desk } from "../../packages/server/src/planning/workbench/desk.js";

const { values } = parseArgs({
  options: {
    questions: { type: "string", default: "200" },
    cold: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    government: { type: "string", default: "kota" },
  },
});

/** Mulberry32: the same seed asks the same questions. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const workforce = demoWorkforce(undefined, values.government as "kota" | "kab");
const options = defaultPlanOptions(workforce.employees.length);
const { problem } = buildProblem(workforce, options, TMT, "Rencana");
const { plan } = await solve(problem, { timeLimitSeconds: options.timeLimitSeconds, gap: 0 });
if (plan.objective === null) throw new Error(`the plan is ${plan.status}`);
const desk = new Desk(problem, plan, openWorld(workforce, options, TMT));
const index = indexProblem(problem);

const random = randomOf(Number(values.seed));
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
const seatOf = (post: number) => {
  const [unitCode = "", titleCode = ""] = problem.posts[post]!.id.split("/");
  return { unitCode, titleCode };
};
const movers = plan.assignment.flatMap((to, e) => (to === problem.employees[e]!.post ? [] : [e]));
const elsewhere = new Map(movers.map((e) => [e, [] as number[]]));
problem.candidates.employee.forEach((e: number, k: number) => {
  const post = problem.candidates.post[k]!;
  if (post !== plan.assignment[e] && post !== problem.employees[e]!.post) elsewhere.get(e)?.push(post);
});

type Kind = "tarik" | "kunci" | "larang";
function question(): Decision & { kind: Kind } {
  const employee = pick(movers);
  const nip = problem.employees[employee]!.id;
  const kind = pick<Kind>(["tarik", "kunci", "larang"]);
  if (kind === "tarik" && problem.employees[employee]!.post !== undefined) return { kind, nips: [nip] };
  const others = elsewhere.get(employee)!;
  if (kind === "kunci" && others.length > 0) return { kind, places: [{ nip, seat: seatOf(pick(others)) }] };
  return { kind: "larang", places: [{ nip, seat: seatOf(plan.assignment[employee]!) }] };
}

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const start = cpuSeconds();
  const result = await work();
  return { seconds: cpuSeconds() - start, result };
}
const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ??
  Number.NaN;
const shown = (seconds: number) => `${(seconds * 1000).toFixed(0)} ms`;

// What the desk does when it is opened, before anybody asks.
const opening = await timed(() => desk.prepare());
const asked: {
  decision: Decision;
  objective: number | null;
  others: number;
  proven: boolean;
  seconds: number;
}[] = [];
for (let i = 0; i < Number(values.questions); i++) {
  const decision = question();
  const { seconds, result } = await timed(() => desk.answer({ before: [], after: [decision] }));
  const { objective, differs, status } = result.answer;
  const others = differs.filter(({ named }) => !named).length;
  asked.push({ decision, objective, others, proven: status !== "belum-terbukti", seconds });
}

const every = Math.max(1, Math.floor(asked.length / Math.max(1, Number(values.cold))));
const cold: { equal: boolean; ratio: number; seconds: number }[] = [];
let unfinished = 0;
for (const { decision, objective, seconds } of asked
  .filter((_, i) => i % every === 0)
  .slice(0, Number(values.cold))) {
  const changed = applyChanges(problem, changesOf(index, [decision]));
  const again = await timed(() => solve(changed, { timeLimitSeconds: options.timeLimitSeconds, gap: 0 }));
  const peer = again.result.plan;
  if (peer.status !== "optimal" && peer.status !== "infeasible") {
    // It ran out of time: what it holds is no measure of anything.
    unfinished++;
    console.log(`  ? ${JSON.stringify(decision)}: the cold solve ended ${peer.status}, nothing is compared`);
    continue;
  }
  const equal = peer.objective === objective;
  if (!equal) console.log(`  ! ${JSON.stringify(decision)}: desk ${objective}, cold ${peer.objective}`);
  cold.push({ equal, ratio: again.seconds / seconds, seconds: again.seconds });
}

const kinds: readonly (Kind | "all")[] = ["tarik", "kunci", "larang", "all"];
console.log(
  `${problem.employees.length} people, ${problem.posts.length} posts, ${movers.length} moves, plan ${plan.status}; opening ${shown(opening.seconds)} (processor time throughout)`,
);
for (const kind of kinds) {
  const own = asked.filter(({ decision }) => kind === "all" || decision.kind === kind);
  const times = own.map(({ seconds }) => seconds);
  const others = own.filter(({ objective }) => objective !== null).map((one) => one.others);
  console.log(
    `${kind.padEnd(6)} ${String(own.length).padStart(3)} asked  median ${shown(quantile(times, 0.5))}  p99 ${shown(quantile(times, 0.99))}  ` +
      `impossible ${own.length - others.length}  unproven ${own.filter(({ proven }) => !proven).length}  ` +
      `others changed: median ${quantile(others, 0.5)}, p90 ${quantile(others, 0.9)}, most ${Math.max(0, ...others)}`,
  );
}
const same = cold.filter(({ equal }) => equal).length;
console.log(
  `cold solves finished: ${cold.length} of ${cold.length + unfinished}; ${same} with the same objective; median ${shown(
    quantile(
      cold.map(({ seconds }) => seconds),
      0.5,
    ),
  )}, ` +
    `median ratio cold / desk ${quantile(
      cold.map(({ ratio }) => ratio),
      0.5,
    ).toFixed(1)}`,
);
// Where some were to be compared and none could be, nothing was shown either.
process.exitCode = same === cold.length && (cold.length > 0 || unfinished === 0) ? 0 : 1;
