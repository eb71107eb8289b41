import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Contestant } from "./cases.js";
import type { Outcome } from "./contestants/outcome.js";

const contestants = new URL("contestants/", import.meta.url);

/** Runs a contestant once, in a process of its own. A failure is an outcome too. */
export function runOnce(contestant: Contestant, instance: string, lemon: string | null): Outcome {
  const [command, args] =
    contestant.program === "lemon"
      ? [lemon!, [`${instance}.flow`]]
      : [
          process.execPath,
          [
            "--conditions=selaras-source",
            "--import=tsx",
            fileURLToPath(new URL(`${contestant.script}.ts`, contestants)),
            `${instance}.json`,
            ...(contestant.args ?? []),
          ],
        ];
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
  const line = stdout?.trim().split("\n").at(-1) ?? "";
  if (status === 0 && line.startsWith("{")) return JSON.parse(line) as Outcome;
  return { seconds: {}, objective: null, rssMb: 0, note: `failed: ${(stderr ?? "").trim().slice(-300)}` };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}
