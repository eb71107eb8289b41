import { solve } from "@selaras/optimizer";
import { verifyPlan } from "@selaras/optimizer/verifier";
import { problemIn, processorSeconds, report, timed } from "./outcome.js";

/** selaras-solve.ts <problem.json> <gap> */
const [path, gap] = process.argv.slice(2);
const [problem, reading] = await timed(() => problemIn(path!));
const options = { gap: Number(gap), timeLimitSeconds: 900, now: processorSeconds };
const { plan, timings } = await solve(problem, options);
const rss = process.resourceUsage().maxRSS;
const [verdict, verifying] = await timed(() => verifyPlan(problem, plan));
const phases = timings.phases.map(({ phase, seconds }) => `${phase} ${seconds.toFixed(2)}`).join(", ");
// A second solve shows what the compiler of the first one cost.
const again = problem.candidates.employee.length < 100_000 ? await solve(problem, options) : null;
const flow = timings.phases.find(({ phase }) => phase === "flow");
report({
  seconds: {
    solve: timings.totalSeconds,
    ...(flow && { "solve: flow alone": flow.seconds }),
    ...(again && { "solve, once more in the process": again.timings.totalSeconds }),
    "reading and validating": reading,
    verifying,
  },
  objective: plan.status === "optimal" ? plan.objective : null,
  note:
    `${plan.status}, gap ${((plan.gap ?? 1) * 100).toFixed(4)} %, ${plan.moves.length} moves, ` +
    `${verdict.ok ? "verified" : verdict.fault}, ${phases}; ${Math.round(rss / 1024)} MB before verifying`,
});
if (!verdict.ok) process.exitCode = 1;
