/**
 * What it takes to repair the plan of the whole demo city when one mover withdraws: for every mover, how many other people stand elsewhere in the
 * best plan without their move. How near that is to the fewest possible is known twice: from the proof that comes with an answer, and for a
 * sample from a solve from nothing, of a problem whose values are so large that keeping somebody in place only breaks ties.
 *
 *   npm run bench:withdrawals -- [--exact 20] [--government kota|kab]
 */
import { parseArgs } from "node:util";
import {
  applyChanges,
  openSession,
  solve,
  type TransferPlan,
  type TransferProblem,
} from "@selaras/optimizer";
import { buildProblem } from "../../packages/server/src/planning/problem/build-problem.js";
import { defaultPlanOptions } from "../../packages/server/src/planning/problem/default-options.js";
import { demoWorkforce } from "../../packages/server/src/planning/testing/demo-workforce.js";
import { TMT } from "../../packages/server/src/planning/testing/workforce.js";

const { values } = parseArgs({
  options: { exact: { type: "string", default: "20" }, government: { type: "string", default: "kota" } },
});
const workforce = demoWorkforce(undefined, values.government as "kota" | "kab");
const options = defaultPlanOptions(workforce.employees.length);
const { problem } = buildProblem(workforce, options, TMT, "Rencana");
const { plan } = await solve(problem, { gap: 0 });
const session = await openSession(problem, plan);
if (!session) throw new Error(`the plan is ${plan.status}`);

const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))]!;
const spread = (numbers: readonly number[]) =>
  `median ${quantile(numbers, 0.5)}, p90 ${quantile(numbers, 0.9)}, most ${Math.max(...numbers)}`;

const movers = plan.moves.filter(({ from }) => from !== null).map(({ employee }) => employee);
const repairs: { employee: number; others: number; objective: number; isNearest: boolean }[] = [];
for (const employee of movers) {
  const { differs, objective, status, isNearest } = await session.whatIf({ withdrawn: [employee] });
  if (status !== "optimal") throw new Error(`withdrawing ${employee}: ${status}`);
  repairs.push({
    employee,
    others: differs.filter((one) => one.employee !== employee).length,
    objective: objective!,
    isNearest,
  });
}
console.log(
  `${problem.employees.length} people, ${plan.moves.length} moves, ${movers.length} withdrawn one by one`,
);
console.log(`others changed: ${spread(repairs.map(({ others }) => others))}`);
const nearest = repairs.filter(({ isNearest }) => isNearest);
console.log(`proven fewest of all plans as good with as few moves: ${nearest.length} of ${repairs.length}`);

/** The problem in which a plan's worth comes first, and then how many people are where `plan` has them. */
function preferring(changed: TransferProblem, { assignment }: TransferPlan): TransferProblem {
  const times = changed.employees.length + 1;
  const { employee, post, value } = changed.candidates;
  return {
    ...changed,
    posts: changed.posts.map((one) => ({
      ...one,
      ...(one.overflowCost !== undefined && { overflowCost: one.overflowCost * times }),
      ...(one.fill && { fill: one.fill.map(([seats, reward]): [number, number] => [seats, reward * times]) }),
    })),
    employees: changed.employees.map((one) => ({
      ...one,
      ...(one.moveCost !== undefined && { moveCost: one.moveCost * times }),
    })),
    candidates: {
      employee,
      post,
      value: Array.from(value, (one, k) => one * times + Number(assignment[employee[k]!] === post[k])),
    },
  };
}

const count = Math.min(Number(values.exact), repairs.length);
let unnecessary = 0;
let decided = 0;
for (let i = 0; i < count; i++) {
  const { employee, others, objective } = repairs[Math.floor((i * repairs.length) / count)]!;
  const changed = applyChanges(problem, { withdrawn: [employee] });
  const best = (await solve(preferring(changed, plan), { timeLimitSeconds: 120, gap: 0 })).plan;
  if (best.status !== "optimal") continue;
  const times = problem.employees.length + 1;
  if (Math.floor(best.objective! / times) !== objective)
    throw new Error(`withdrawing ${employee}: ${Math.floor(best.objective! / times)}, answered ${objective}`);
  const fewest = best.assignment.filter((post, e) => post !== plan.assignment[e] && e !== employee).length;
  decided++;
  unnecessary += others - fewest;
  if (others > fewest) console.log(`  withdrawing ${employee}: ${others} others, ${fewest} would do`);
}
console.log(
  `solved from nothing for ${count}: ${decided} decided, ${unnecessary} changes more than the fewest of all plans as good, whatever their moves`,
);
