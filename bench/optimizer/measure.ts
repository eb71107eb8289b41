import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Contestant } from "./cases.js";
import type { Outcome } from "./contestants/outcome.js";

const contestants = new URL("contestants/", import.meta.url);

/** Seconds after which a contestant is ended: HiGHS does not look at its own time limit everywhere. */
const PATIENCE = 900;

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
  const { status, signal, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    timeout: 1000 * PATIENCE,
  });
  const line = stdout?.trim().split("\n").at(-1) ?? "";
  if (status === 0 && line.startsWith("{")) return JSON.parse(line) as Outcome;
  const why = signal ? `no answer after ${PATIENCE} s` : `failed: ${(stderr ?? "").trim().slice(-300)}`;
  return { seconds: {}, objective: null, rssMb: 0, note: why };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}
