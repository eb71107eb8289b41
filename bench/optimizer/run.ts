import { frontier, openSession, solve, type TransferProblem } from "@selaras/optimizer";
import { verifyPlan } from "@selaras/optimizer/verifier";
import { buildCity, type CityRules } from "../../packages/optimizer/src/testing/city.js";

/**
 * node --import tsx --conditions=selaras-source bench/optimizer/run.ts [seed]
 * Processor seconds, so that neighbours on the machine disturb less. Ratios are to the pure flow of the same run.
 */
const seed = Number(process.argv[2] ?? 1);
const size = { employees: 6500, posts: 1400, units: 60, candidatesEach: 80, seed };
const rules: CityRules = { moveBudget: 650, outflows: 40, inflows: 20, minStaff: 100, apartPairs: 100 };

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function measure(name: string, problem: TransferProblem, gap: number): Promise<number> {
  const { plan, timings } = await solve(problem, { gap, now: processorSeconds });
  const verdict = verifyPlan(problem, plan);
  const phases = timings.phases.map(({ phase, seconds }) => `${phase} ${seconds.toFixed(2)}`).join(", ");
  console.log(`${name}: ${timings.totalSeconds.toFixed(2)} s (${phases})`);
  console.log(
    `  ${plan.status}, objective ${plan.objective}, gap ${plan.gap}, ${plan.moves.length} moves, verified ${verdict.ok}`,
  );
  return timings.totalSeconds;
}

const pure = await measure("pure flow", buildCity(size), 0);
const ruled = buildCity(size, rules);
const close = await measure("all rules, gap 0.05 %", ruled, 0.0005);
const exact = await measure("all rules, optimal", ruled, 0);
console.log(`  ratios to the pure flow: ${(close / pure).toFixed(1)} and ${(exact / pure).toFixed(1)}`);

const before = processorSeconds();
const points = frontier(
  ruled,
  Array.from({ length: 20 }, (_, i) => i * 65),
);
const worst = Math.max(
  ...points.map(({ objective, bound }) => (bound - objective!) / Math.max(1, Math.abs(objective!))),
);
const seconds = processorSeconds() - before;
console.log(
  `frontier, 20 budgets: ${seconds.toFixed(2)} s, ${(seconds / exact).toFixed(1)} solves, worst gap ${worst.toFixed(5)}`,
);

const city = buildCity(size);
const session = await openSession(city);
const asked: number[] = [];
for (let i = 0; i < 200; i++) {
  const k = (i * 7919) % city.candidates.employee.length;
  const from = processorSeconds();
  await session!.alternatives(city.candidates.employee[k]!, city.candidates.post[k]!);
  asked.push(1000 * (processorSeconds() - from));
}
asked.sort((a, b) => a - b);
console.log(
  `one pin on the pure city: median ${asked[100]!.toFixed(0)} ms, 99th percentile ${asked[197]!.toFixed(0)} ms`,
);
