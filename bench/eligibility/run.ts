/**
 * What the law costs: the eligibility of the whole demo city (every employee against every post of the position map), beside the same walk with
 * a law that says yes to everything. Paired runs, one after the other, so that a busy computer slows both; the ratio is the median of the pairs.
 *
 *   npm run bench:eligibility -- [--government kota|kab] [--runs 5]
 */
import { parseArgs } from "node:util";
import {
  type Eligibility,
  judgeWorkforce,
} from "../../packages/server/src/planning/eligibility/eligibility.js";
import type { Judge } from "../../packages/server/src/planning/eligibility/judge.js";
import { openWorld } from "../../packages/server/src/planning/facts/world.js";
import { defaultPlanOptions } from "../../packages/server/src/planning/problem/default-options.js";
import { demoWorkforce } from "../../packages/server/src/planning/testing/demo-workforce.js";
import { TMT } from "../../packages/server/src/planning/testing/workforce.js";

const { values } = parseArgs({
  options: { government: { type: "string", default: "kota" }, runs: { type: "string", default: "5" } },
});
const LIMIT = 5;

const workforce = demoWorkforce(undefined, values.government as "kota" | "kab");
const options = defaultPlanOptions(workforce.employees.length);
/** Nothing is remembered from one run to the next: the law of the date is compiled anew, as a plan does. */
const open = () => openWorld(workforce, options, TMT);

/** The same questions, asked of nobody. */
const lawless = (judge: Judge): Judge => ({
  ...judge,
  person: () => [],
  title: () => [],
  titleVerdict: () => "PASS",
  post: () => [],
  postVerdict: () => "PASS",
});

const pairsOf = ({ choices }: Eligibility) => choices.reduce((sum, { posts }) => sum + posts.length, 0);
function timed(walk: () => Eligibility): { seconds: number; pairs: number } {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const pairs = pairsOf(walk());
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, pairs };
}

const withLaw = () => {
  const { index, facts, judge } = open();
  return timed(() => judgeWorkforce(index, facts, judge));
};
const without = () => {
  const { index, facts, judge } = open();
  return timed(() => judgeWorkforce(index, facts, lawless(judge)));
};

withLaw();
without();
const runs = Array.from({ length: Number(values.runs) }, () => [withLaw(), without()] as const);
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
const law = median(runs.map(([one]) => one.seconds));
const none = median(runs.map(([, one]) => one.seconds));
const ratio = median(runs.map(([a, b]) => a.seconds / b.seconds));

const { index } = open();
const count = (n: number) => n.toLocaleString("en");
console.log(
  `${count(index.employees.length)} employees x ${count(index.posts.length)} posts = ${count(index.employees.length * index.posts.length)} pairs considered`,
);
console.log(
  `with the law     ${law.toFixed(3)} s  ${count(runs[0]![0].pairs)} pairs left  ${((1e9 * law) / (index.employees.length * index.posts.length)).toFixed(0)} ns a pair`,
);
console.log(`without any rule ${none.toFixed(3)} s  ${count(runs[0]![1].pairs)} pairs left`);
console.log(
  `ratio (median of ${runs.length} pairs) ${ratio.toFixed(2)}, at most ${LIMIT}: ${ratio <= LIMIT ? "holds" : "DOES NOT HOLD"}`,
);
process.exitCode = ratio <= LIMIT ? 0 : 1;
