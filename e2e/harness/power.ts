import { readdirSync, readFileSync } from "node:fs";
import type { Installation } from "./installation.js";

/** Kills the server and its PostgreSQL without a word, as a power cut does: SIGKILL to every process at once. */
export async function cutPower(installation: Installation): Promise<void> {
  const victims = [installation.process.pid as number, ...postgresOf(installation.dataFolder)];
  const gone = new Promise<void>((done) => {
    if (installation.process.exitCode !== null || installation.process.signalCode !== null) done();
    else installation.process.once("exit", () => done());
  });
  for (const pid of victims) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // Already gone: the power was out a moment earlier for this one.
    }
  }
  await gone;
}

/** The postmaster whose command names the data folder, with every process below it. */
function postgresOf(dataFolder: string): number[] {
  const processes = readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const command = readFileSync(`/proc/${entry}/cmdline`, "utf8");
        const parent = Number(
          readFileSync(`/proc/${entry}/stat`, "utf8")
            .replace(/^.*\) /s, "")
            .split(" ")[1],
        );
        return [{ pid: Number(entry), parent, command }];
      } catch {
        return [];
      }
    });
  const found = new Set(
    processes
      .filter((row) => row.command.includes(dataFolder) && row.command.includes("postgres"))
      .map((row) => row.pid),
  );
  for (let grown = true; grown; ) {
    grown = false;
    for (const row of processes)
      if (found.has(row.parent) && !found.has(row.pid)) {
        found.add(row.pid);
        grown = true;
      }
  }
  return [...found];
}
