import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * What tells a living process from a later one with the same number; null when no such process lives. A zombie counts as dead:
 * nobody may be there to reap it.
 */
export function processIdentity(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command name, in parentheses, may hold anything: count from its end. Field 3 is the state, field 22 the start time.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return null;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${fields[19]}`;
  } catch {
    if (process.platform === "linux") return null;
  }
  try {
    return (
      execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { stdio: ["ignore", "pipe", "ignore"] })
        .toString()
        .trim() || null
    );
  } catch {
    return null;
  }
}

/** The command line of a living process, empty when it cannot be read. */
export function processCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    if (process.platform === "linux") return "";
  }
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], {
      stdio: ["ignore", "pipe", "ignore"],
    }).toString();
  } catch {
    return "";
  }
}

export interface ProcessLock {
  release(): void;
}

/**
 * Takes `path` for this process. Returns the number of the living process that holds it instead, when one does; a lock left by a
 * process that is gone is taken over.
 */
export function takeProcessLock(path: string): ProcessLock | { heldBy: number } {
  const mine = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) });
  const draft = `${path}.${process.pid}`;
  for (let attempt = 0; attempt < 50; attempt++) {
    writeFileSync(draft, mine, { mode: 0o644 });
    try {
      linkSync(draft, path);
      return { release: () => releaseLock(path, mine) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    const holder = readHolder(path);
    if (holder && holder.identity === processIdentity(holder.pid)) return { heldBy: holder.pid };
    // Set aside by rename, so that of two processes that see the same stale lock only one removes it.
    try {
      renameSync(path, `${draft}.stale`);
      rmSync(`${draft}.stale`, { force: true });
    } catch {}
  }
  throw new Error(`Kunci ${path} tidak dapat diambil.`);
}

function readHolder(path: string): { pid: number; identity: string } | null {
  try {
    const holder = JSON.parse(readFileSync(path, "utf8"));
    return Number.isInteger(holder.pid) && typeof holder.identity === "string" ? holder : null;
  } catch {
    return null;
  }
}

function releaseLock(path: string, mine: string): void {
  try {
    if (readFileSync(path, "utf8") === mine) rmSync(path, { force: true });
  } catch {}
}
