import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** PostgreSQL refuses to run as root; as root it runs under these numbers, else as who we are (null). */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

export const isRoot = () => process.getuid?.() === 0;

/** `nobody` of this machine, else another of its unprivileged accounts: initdb wants one that the machine knows by name. */
export function unprivilegedUser(passwd = "/etc/passwd"): RunAs {
  const known = new Map<string, RunAs>();
  try {
    for (const line of readFileSync(passwd, "utf8").split("\n")) {
      const [name, , uid, gid] = line.split(":");
      if (Number(uid) > 0) known.set(name!, { uid: Number(uid), gid: Number(gid) });
    }
  } catch {}
  const [first] = known.values();
  return known.get("nobody") ?? known.get("daemon") ?? first ?? { uid: 65534, gid: 65534 };
}

/** Whether that user can enter a folder: asked by trying, because modes alone do not know of mounts and access lists. */
export function canEnter(user: RunAs | null, folder: string): boolean {
  if (!user) return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...user, cwd: "/" }).status === 0;
}
