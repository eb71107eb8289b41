import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildCity } from "../../packages/optimizer/src/testing/city.js";
import type { Contestant } from "../optimizer/cases.js";
import { cityOf, writeInstance } from "../optimizer/instances.js";
import { median, runOnce } from "../optimizer/measure.js";
import { buildLemon } from "../optimizer/peers.js";
import { fitPowerLaw } from "./fit.js";
import { plotSvg } from "./plot.js";

/**
 * npm run bench:growth [-- --employees 1000,3000,10000,30000] [--runs 3] [--draft]
 *
 * Time and memory of a solve to a proven gap of 0.05 % with a move budget of 10 %, city by city, beside LEMON's pure flow on the same graph.
 * Rewrites docs/optimizer-growth.md and its plots; with --draft it only prints.
 */
const { values } = parseArgs({
  options: {
    employees: { type: "string", default: "1000,3000,10000,30000" },
    runs: { type: "string", default: "3" },
    draft: { type: "boolean", default: false },
  },
});

interface Point {
  readonly employees: number;
  readonly candidates: number;
  readonly seconds: number;
  readonly mb: number;
  readonly lemonSeconds: number | null;
  readonly note: string;
}

const folder = mkdtempSync(join(tmpdir(), "selaras-growth-"));
const points: Point[] = [];
try {
  const lemon = buildLemon(folder);
  for (const employees of values.employees.split(",").map(Number)) {
    points.push(await measure(employees, lemon));
    console.log(row(points.at(-1)!));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const page = describe();
if (values.draft) console.log(page);
else writeFileSync(new URL("../../docs/optimizer-growth.md", import.meta.url), page);

async function measure(employees: number, lemon: string | null): Promise<Point> {
  const problem = buildCity(cityOf(employees), { moveBudget: Math.round(employees / 10) });
  const instance = join(folder, String(employees));
  await writeInstance(problem, instance);
  const contestant = (name: string, program: "node" | "lemon"): Contestant => ({
    name,
    program,
    script: "selaras-solve",
    instance: "pure-6500",
    args: ["0.0005"],
  });
  const ours = [];
  const theirs = [];
  for (let turn = 0; turn < Number(values.runs); turn++) {
    ours.push(runOnce(contestant("SELARAS", "node"), instance, lemon));
    if (lemon) theirs.push(runOnce(contestant("LEMON", "lemon"), instance, lemon));
  }
  const failed = [...ours, ...theirs].find(({ seconds }) => Object.keys(seconds).length === 0);
  if (failed) throw new Error(`${employees} employees: ${failed.note}`);
  for (const suffix of [".json", ".flow"]) rmSync(instance + suffix);
  return {
    employees,
    candidates: problem.candidates.employee.length,
    seconds: median(ours.map(({ seconds }) => seconds.solve!)),
    mb: median(ours.map(({ rssMb }) => rssMb)),
    lemonSeconds: lemon ? median(theirs.map(({ seconds }) => seconds["run()"]!)) : null,
    note: ours[0]!.note.split(", ").slice(0, 3).join(", "),
  };
}

function row({ employees, candidates, seconds, mb, lemonSeconds, note }: Point): string {
  const [n, m] = [employees.toLocaleString("en"), candidates.toLocaleString("en")];
  const theirs = lemonSeconds === null ? "not measured" : `${lemonSeconds.toPrecision(3)} s`;
  return `| ${n} | ${m} | ${seconds.toPrecision(3)} s | ${theirs} | ${Math.round(mb)} MB | ${note} |`;
}

/** The page, and beside it the plots. */
function describe(): string {
  const law = (x: (p: Point) => number, y: (p: Point) => number) =>
    fitPowerLaw(points.map((p) => [x(p), y(p)]));
  const ours = law(
    (p) => p.employees,
    (p) => p.seconds,
  );
  const perCandidate = law(
    (p) => p.candidates,
    (p) => p.seconds,
  );
  const memory = law(
    (p) => p.employees,
    (p) => p.mb,
  );
  const series = [
    {
      name: "SELARAS, gap 0.05 %, budget 10 %",
      color: "#0b6e4f",
      law: ours,
      points: points.map((p) => [p.employees, p.seconds] as const),
    },
  ];
  if (points.every((p) => p.lemonSeconds !== null)) {
    const theirs = points.map((p) => [p.employees, p.lemonSeconds!] as const);
    series.push({
      name: "LEMON NetworkSimplex, pure flow",
      color: "#8a4b08",
      law: fitPowerLaw(theirs),
      points: theirs,
    });
  }
  const used = [
    {
      name: "SELARAS",
      color: "#0b6e4f",
      law: memory,
      points: points.map((p) => [p.employees, p.mb] as const),
    },
  ];
  if (!values.draft) {
    const docs = (name: string) => new URL(`../../docs/gambar/${name}`, import.meta.url);
    writeFileSync(
      docs("optimizer-growth-time.svg"),
      plotSvg("Seconds of processor per solve", "employees", series),
    );
    writeFileSync(docs("optimizer-growth-memory.svg"), plotSvg("Peak memory in MB", "employees", used));
  }
  return `# How the optimizer grows

Written by \`npm run bench:growth\`; do not edit. ${cpus().length} cores (${cpus()[0]!.model.trim()}), Node ${process.versions.node}; medians of ${values.runs} runs, each a process
of its own; seconds of processor.

Every city has fifteen professions, so that twice the employees have four times the candidates. Solved to a proven gap of 0.05 % with a move
budget of 10 %; LEMON solves the same graph without the budget.

| employees | candidates | SELARAS | LEMON | peak memory of SELARAS | plan |
| ---: | ---: | ---: | ---: | ---: | --- |
${points.map(row).join("\n")}

![Time](gambar/optimizer-growth-time.svg)

Time grows with the power **${ours.exponent.toFixed(2)}** of the number of employees (R² ${ours.r2.toFixed(3)}), that is the power **${perCandidate.exponent.toFixed(2)}** of the number of
candidates (R² ${perCandidate.r2.toFixed(3)}).

![Memory](gambar/optimizer-growth-memory.svg)

Peak memory, reading the problem included, grows with the power **${memory.exponent.toFixed(2)}** of the number of employees (R² ${memory.r2.toFixed(3)}).
`;
}
