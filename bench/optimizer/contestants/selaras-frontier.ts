import { frontier, solve } from "@selaras/optimizer";
import { problemIn, report, timed } from "./outcome.js";

/** selaras-frontier.ts <problem.json> <points>: budgets from 0 to a tenth of all employees, against one solve in the same process. */
const [path, points] = process.argv.slice(2);
const problem = await problemIn(path!);
const most = problem.employees.length / 10;
const budgets = Array.from({ length: Number(points) }, (_, i) =>
  Math.round((i * most) / (Number(points) - 1)),
);
const [, solving] = await timed(() => solve(problem));
const [curve, following] = await timed(() => frontier(problem, budgets));
const gaps = curve.map(({ objective, bound }) => (bound - objective!) / Math.max(1, Math.abs(objective!)));
report({
  seconds: { "one solve": solving, [`frontier of ${points}`]: following },
  objective: null,
  note: `worst gap ${(100 * Math.max(...gaps)).toFixed(4)} %`,
});
