import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Case, type Contestant, cases } from "./cases.js";
import type { Outcome } from "./contestants/outcome.js";
import { type InstanceName, instances, writeInstance } from "./instances.js";
import { median, runOnce } from "./measure.js";
import { buildLemon, installPackages } from "./peers.js";

/**
 * npm run bench:optimizer [-- <case> ...] [--runs 5] [--only SELARAS]
 *
 * Every measurement is a process of its own; the contestants of a case take turns, and ratios are medians of ratios within a turn, so
 * that a busy machine disturbs both sides of a ratio alike. Times are seconds of processor, except for stopping, where a person waits by
 * the clock. Cases: see cases.ts; without names all of them, which takes a long hour.
 */
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { runs: { type: "string", default: "5" }, only: { type: "string" } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in cases));
if (unknown.length > 0) {
  console.error(`No such case: ${unknown.join(", ")}. There are: ${Object.keys(cases).join(", ")}`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "selaras-bench-"));
try {
  const lemon = buildLemon(folder);
  const hasPackages = installPackages();
  const isThere = (contestant: Contestant) =>
    (contestant.program !== "lemon" || lemon !== null) && (!contestant.fromNpm || hasPackages);
  for (const name of positionals.length > 0 ? positionals : Object.keys(cases)) {
    const { title, reference, contestants } = cases[name]!;
    const chosen = contestants.filter(
      (c) => !values.only || c.name.startsWith(values.only) || reference.startsWith(`${c.name}:`),
    );
    for (const instance of new Set(chosen.map((c) => c.instance))) await provide(instance);
    console.log(`\n${name}: ${title}`);
    printTable({ title, reference, contestants: chosen }, takeTurns(chosen.filter(isThere), lemon));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function provide(instance: InstanceName): Promise<void> {
  const path = join(folder, instance);
  if (!existsSync(`${path}.json`)) await writeInstance(instances[instance](), path);
}

function takeTurns(contestants: readonly Contestant[], lemon: string | null): Map<Contestant, Outcome[]> {
  const outcomes = new Map(contestants.map((c) => [c, [] as Outcome[]]));
  for (let turn = 0; turn < Number(values.runs); turn++) {
    for (const [i] of contestants.entries()) {
      const contestant = contestants[(i + turn) % contestants.length]!;
      if (turn >= (contestant.runs ?? Number.POSITIVE_INFINITY)) continue;
      outcomes.get(contestant)!.push(runOnce(contestant, join(folder, contestant.instance), lemon));
    }
  }
  return outcomes;
}

function printTable({ reference, contestants }: Case, outcomes: Map<Contestant, Outcome[]>): void {
  const [whose, what] = reference.split(/: (.*)/) as [string, string];
  const base = [...outcomes].find(([c]) => c.name === whose)?.[1].map(({ seconds }) => seconds[what]);
  const lines = [["contestant", "timed", "median", `ratio to ${reference}`, "peak memory", "runs"]];
  const notes: string[] = [];
  for (const contestant of contestants) {
    const runs = outcomes.get(contestant);
    if (!runs) {
      lines.push([contestant.name, "not measured", "", "", "", "0"]);
      continue;
    }
    const parts = Object.keys(runs[0]!.seconds);
    if (parts.length === 0) lines.push([contestant.name, "no answer", "", "", "", String(runs.length)]);
    for (const timedPart of parts) {
      const seconds = runs.map((run) => run.seconds[timedPart]!);
      const ratios = seconds.flatMap((s, turn) => (base?.[turn] ? [s / base[turn]] : []));
      lines.push([
        contestant.name,
        timedPart,
        `${median(seconds).toPrecision(3)} s`,
        ratios.length > 0 ? median(ratios).toPrecision(3) : "",
        `${Math.round(median(runs.map((run) => run.rssMb)))} MB`,
        String(runs.length),
      ]);
    }
    notes.push(`  ${contestant.name}: ${runs[0]!.note}`);
  }
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  for (const line of lines) console.log(`  ${line.map((cell, i) => cell.padEnd(widths[i]!)).join("  ")}`);
  console.log(notes.join("\n"));
  console.log(`  ${agreement(outcomes)}`);
}

/** Whoever proved an optimum of the same instance must have found the same. */
function agreement(outcomes: Map<Contestant, Outcome[]>): string {
  const found = new Map<InstanceName, Set<number>>();
  for (const [{ instance }, runs] of outcomes) {
    for (const { objective } of runs) {
      if (objective === null) continue;
      found.set(instance, (found.get(instance) ?? new Set()).add(objective));
    }
  }
  const apart = [...found].filter(([, objectives]) => objectives.size > 1);
  if (apart.length === 0) return "Every proven optimum agrees.";
  process.exitCode = 1;
  return `OPTIMA DIFFER: ${apart.map(([name, objectives]) => `${name} ${[...objectives].join(" / ")}`).join("; ")}`;
}
