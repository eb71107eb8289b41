import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { PostgresUnavailable } from "./postgres-binaries.js";
import { canEnter, isRoot, type RunAs, unprivilegedUser } from "./postgres-user.js";

export interface PostgresHome {
  /** Holds `postgres/` (the cluster), its log and its lock. */
  readonly folder: string;
  readonly cluster: string;
  /** Null: run as who we are. */
  readonly user: RunAs | null;
  /** Where the cluster lies elsewhere: a note in the data folder that says so. Null: the cluster lies in the data folder. */
  readonly note: string | null;
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
  const here = { folder: dataFolder, cluster: join(dataFolder, "postgres"), note: null };
  if (!isRoot()) return { ...here, user: null };
  const user = ownerOf(here.cluster) ?? unprivilegedUser();
  if (canEnter(user, dataFolder) && canOwn(user, dataFolder)) return { ...here, user };
  if (existsSync(join(here.cluster, "PG_VERSION")))
    throw new PostgresUnavailable(
      `Basis data ada di ${here.cluster}, tetapi pengguna yang menjalankannya (nomor ${user.uid}) tidak dapat mencapainya.\n` +
        "Mungkin sebuah folder di atasnya ditutup; buka dengan chmod a+x, atau jalankan SELARAS sebagai pemiliknya.",
    );
  const path = realpathSync(dataFolder);
  const key = createHash("sha256").update(path).digest("hex").slice(0, 12);
  const folder = join(root, `${basename(path).replace(/[^\w.-]/g, "_")}-${key}`);
  makeFolder(root);
  makeFolder(folder);
  const cluster = join(folder, "postgres");
  const note = join(dataFolder, "letak-basis-data.txt");
  return { folder, cluster, user: ownerOf(cluster) ?? unprivilegedUser(), note };
}

/**
 * Who removes the data folder means to begin anew: a cluster elsewhere of which the folder no longer knows is set aside, not used and
 * not deleted. Call it while holding the cluster's lock.
 */
export function settleNote(home: PostgresHome, say: (line: string) => void): void {
  if (!home.note) return;
  if (!existsSync(home.note) && existsSync(home.cluster)) {
    const aside = `${home.cluster}.lama-${Date.now()}`;
    renameSync(home.cluster, aside);
    say(`Basis data sebelumnya disisihkan ke ${aside}; hapus bila tidak diperlukan.`);
  }
  writeFileSync(home.note, `${home.cluster}\n`);
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
