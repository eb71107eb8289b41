import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { canEnter, isRoot, type RunAs, unprivilegedUser } from "./postgres-user.js";

export interface PostgresHome {
  /** Holds `postgres/` (the cluster), its log and its lock. */
  readonly folder: string;
  readonly cluster: string;
  /** Null: run as who we are. */
  readonly user: RunAs | null;
}

/** Where an installation's cluster lies when the unprivileged user cannot reach its data folder. */
export const fallbackRoot = "/var/lib/selaras";

/**
 * Decides where the cluster lies and who runs it. As root the cluster must lie where an unprivileged user can go: in a clone under a
 * private home it moves to /var/lib/selaras/<name>-<hash of the data folder's path>. A cluster that already belongs to an ordinary
 * user goes on being run by that user.
 */
export function postgresHome(dataFolder: string, root = fallbackRoot): PostgresHome {
  makeFolder(dataFolder);
  const here = { folder: dataFolder, cluster: join(dataFolder, "postgres") };
  if (!isRoot()) return { ...here, user: null };
  const user = ownerOf(here.cluster) ?? unprivilegedUser();
  if (canEnter(user, dataFolder) && canOwn(user, dataFolder)) return { ...here, user };
  const path = realpathSync(dataFolder);
  const key = createHash("sha256").update(path).digest("hex").slice(0, 12);
  const folder = join(root, `${basename(path).replace(/[^\w.-]/g, "_")}-${key}`);
  makeFolder(root);
  makeFolder(folder);
  const cluster = join(folder, "postgres");
  return { folder, cluster, user: ownerOf(cluster) ?? unprivilegedUser() };
}

/** A new folder, short enough for a Unix socket (107 bytes at most), that only `user` and root may enter. */
export function makeSocketFolder(user: RunAs | null): string {
  for (const place of [...new Set([tmpdir(), "/tmp", "/var/tmp", "/dev/shm"])]) {
    try {
      const folder = mkdtempSync(join(place, "selaras-pg-"));
      if (user) chownSync(folder, user.uid, user.gid);
      if (Buffer.byteLength(folder) < 80 && canEnter(user, folder)) return folder;
      rmSync(folder, { recursive: true, force: true });
    } catch {}
  }
  throw new Error(
    "Tidak ada folder sementara untuk soket PostgreSQL. Mungkin /tmp penuh atau tidak dapat ditulisi.",
  );
}

function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  // Whatever the umask says: as root, another user must pass through.
  if (isRoot()) chmodSync(folder, 0o755);
}

function ownerOf(folder: string): RunAs | null {
  try {
    const { uid, gid } = statSync(folder);
    return uid === 0 ? null : { uid, gid };
  } catch {
    return null;
  }
}

/** Some shared folders take a change of owner without making it; PostgreSQL refuses a cluster that is not its own. */
function canOwn(user: RunAs, folder: string): boolean {
  const probe = join(folder, `.owner-${process.pid}`);
  try {
    mkdirSync(probe, { mode: 0o700 });
    chownSync(probe, user.uid, user.gid);
    return statSync(probe).uid === user.uid && canEnter(user, probe);
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}
