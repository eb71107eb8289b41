import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { PostgresUnavailable, preparePostgresBinaries } from "./postgres-binaries.js";
import { makeSocketFolder, type PostgresHome, postgresHome, settleNote } from "./postgres-home.js";
import { processCommand, processIdentity, takeProcessLock } from "./process-lock.js";
import { RunningServer } from "./running-server.js";

export { PostgresUnavailable } from "./postgres-binaries.js";

export interface PostgresServer {
  /** Connection string of the database `selaras`. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Everything of this installation; the cluster goes into its subfolder `postgres`, or elsewhere (see postgres-home.ts). */
  readonly dataFolder: string;
  /** When another living process runs the cluster: `refuse` (default) or `join` its server. */
  readonly whenRunning?: "refuse" | "join";
  /** False: may lose everything with the machine's power. For tests only. */
  readonly durable?: boolean;
  readonly say?: (line: string) => void;
}

/**
 * Starts the PostgreSQL that comes with SELARAS on a Unix socket, creating its cluster at the first call. It ends with this process,
 * however this process ends. A server that was left over all the same is found by its pid file and stopped first.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const dataFolder = resolve(options.dataFolder);
  const home = postgresHome(dataFolder);
  if (home.folder !== dataFolder)
    options.say?.(`Basis data disimpan di ${home.folder}, karena ${dataFolder} tertutup bagi pengguna lain.`);
  const lock = takeProcessLock(join(home.folder, "postgres.lock"));
  if ("heldBy" in lock) {
    if (options.whenRunning === "join") return joinServer(home);
    throw new PostgresUnavailable(
      `Data di ${dataFolder} sedang dipakai oleh SELARAS lain (proses ${lock.heldBy}).\n` +
        "Hentikan dulu yang itu (Ctrl-C di jendelanya), atau pilih folder data lain dengan SELARAS_DATA.",
    );
  }
  try {
    await stopLeftover(home);
    settleNote(home, options.say ?? (() => {}));
    const server = await launch(home, options);
    return {
      url: server.url,
      stop: async () => {
        await server.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function launch(home: PostgresHome, options: PostgresOptions): Promise<PostgresServer> {
  const binaries = preparePostgresBinaries(home.user);
  const durable = options.durable ?? true;
  if (!existsSync(join(home.cluster, "PG_VERSION"))) createCluster(binaries, home, durable);
  checkVersion(binaries, home);
  const socketFolder = makeSocketFolder(home.user);
  const logFile = join(home.folder, "postgres.log");
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, "a");
  const settings: Record<string, string> = {
    listen_addresses: "",
    unix_socket_directories: socketFolder,
    port: "5432",
    fsync: durable ? "on" : "off",
    ...(!durable && { synchronous_commit: "off", full_page_writes: "off" }),
    // An office's tables are small; shared memory segments of parallel workers are the first to fail in a container.
    max_parallel_workers_per_gather: "0",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
  };
  const server = new RunningServer(
    () =>
      spawn(
        join(binaries, "bin", "postgres"),
        [
          "-D",
          home.cluster,
          ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
        ],
        // Its own session: Ctrl-C in the terminal reaches us alone, and we stop it in order.
        {
          ...home.user,
          cwd: home.cluster,
          env: bareEnvironment(),
          stdio: ["ignore", log, log],
          detached: true,
        },
      ),
    socketFolder,
    options.say ?? (() => {}),
  );
  const stop = async () => {
    await server.stop();
    closeSync(log);
    rmSync(socketFolder, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(server, socketUrl(socketFolder, "postgres"), logFile);
    await createDatabase(socketUrl(socketFolder, "postgres"), "selaras");
  } catch (error) {
    await stop();
    throw error;
  }
  server.keepAlive();
  return { url: socketUrl(socketFolder, "selaras"), stop };
}

function createCluster(binaries: string, home: PostgresHome, durable: boolean): void {
  // Made aside and renamed: a cluster that was cut short is never taken for a whole one.
  const draft = `${home.cluster}.baru`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  chmodSync(draft, 0o700);
  if (home.user) chownSync(draft, home.user.uid, home.user.gid);
  const run = spawnSync(
    join(binaries, "bin", "initdb"),
    [
      "-D",
      draft,
      "--username=selaras",
      "--auth=trust",
      "--locale=C",
      "--encoding=UTF8",
      ...(durable ? [] : ["--no-sync"]),
    ],
    { ...home.user, cwd: draft, env: bareEnvironment(), timeout: 120_000 },
  );
  if (run.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    if (/could not look up effective user/.test(String(run.stderr)))
      throw new PostgresUnavailable(
        `Pengguna nomor ${home.user?.uid ?? process.getuid?.()} tidak terdaftar di sistem ini, sehingga PostgreSQL menolak berjalan.\n` +
          "Jalankan SELARAS sebagai pengguna yang terdaftar di /etc/passwd, atau isi DATABASE_URL.",
      );
    throw new PostgresUnavailable(
      `Basis data baru tidak dapat dibuat di ${home.cluster}.\n${lastLines(`${run.stdout}\n${run.stderr}\n${run.error?.message ?? ""}`)}`,
    );
  }
  rmSync(home.cluster, { recursive: true, force: true });
  renameSync(draft, home.cluster);
}

function checkVersion(binaries: string, home: PostgresHome): void {
  const cluster = readOrEmpty(join(home.cluster, "PG_VERSION")).trim();
  const program = /\) (\d+)/.exec(
    spawnSync(join(binaries, "bin", "postgres"), ["--version"], { ...home.user, cwd: "/" }).stdout.toString(),
  )?.[1];
  if (cluster !== program)
    throw new PostgresUnavailable(
      `Basis data di ${home.cluster} dibuat dengan PostgreSQL ${cluster || "yang tidak dikenal"}, sedangkan yang terpasang ${program}.\n` +
        "Jalankan SELARAS versi lama untuk mengekspor datanya, atau pakai folder data lain dengan SELARAS_DATA.",
    );
}

async function waitUntilReady(server: RunningServer, url: string, logFile: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (server.spawnFault) throw server.spawnFault;
    if (server.hasEnded)
      throw new PostgresUnavailable(
        `PostgreSQL berhenti saat dimulai. Baris terakhir ${logFile}:\n${lastLines(readOrEmpty(logFile))}`,
      );
    if (await answers(url)) return;
    await sleep(25);
  }
  throw new PostgresUnavailable(
    `PostgreSQL tidak siap dalam 2 menit. Baris terakhir ${logFile}:\n${lastLines(readOrEmpty(logFile))}`,
  );
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Makes the database when it is missing. */
export async function createDatabase(adminUrl: string, name: string, template?: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (!rowCount)
      await client.query(
        `create database ${pg.escapeIdentifier(name)}${template ? ` template ${pg.escapeIdentifier(template)}` : ""}`,
      );
  } finally {
    await client.end();
  }
}

/** What `postmaster.pid` says: process, folder, start time, port, socket folder, one a line. */
function readPidFile(home: PostgresHome): { pid: number; socketFolder: string } | null {
  const lines = readOrEmpty(join(home.cluster, "postmaster.pid")).split("\n");
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, socketFolder: lines[4]?.trim() ?? "" } : null;
}

async function stopLeftover(home: PostgresHome): Promise<void> {
  const left = readPidFile(home);
  if (!left) return;
  const isServer = () =>
    processIdentity(left.pid) !== null && processCommand(left.pid).includes(home.cluster);
  if (isServer()) {
    process.kill(left.pid, "SIGINT");
    for (let tenths = 0; isServer(); tenths++) {
      if (tenths === 300) process.kill(left.pid, "SIGQUIT");
      if (tenths > 400)
        throw new PostgresUnavailable(
          `PostgreSQL lama (proses ${left.pid}) tidak mau berhenti. Mungkin perlu dihentikan oleh administrator komputer ini.`,
        );
      await sleep(100);
    }
  }
  // The number may meanwhile belong to another process, before which PostgreSQL would back away.
  rmSync(join(home.cluster, "postmaster.pid"), { force: true });
  if (/\/selaras-pg-[^/]+$/.test(left.socketFolder))
    rmSync(left.socketFolder, { recursive: true, force: true });
}

async function joinServer(home: PostgresHome): Promise<PostgresServer> {
  for (let tenths = 0; tenths < 100; tenths++) {
    const running = readPidFile(home);
    if (running?.socketFolder) {
      const url = socketUrl(running.socketFolder, "selaras");
      if (await answers(url)) return { url, stop: async () => {} };
    }
    await sleep(100);
  }
  throw new PostgresUnavailable(
    "SELARAS lain sedang memakai data ini, tetapi basis datanya tidak menjawab. Coba lagi sebentar.",
  );
}

/** PostgreSQL reads many variables (PGDATA, LC_*, TZ ...): it is given none of ours. */
function bareEnvironment(): NodeJS.ProcessEnv {
  return { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
}

export function socketUrl(folder: string, database: string): string {
  return `postgres://selaras@localhost/${database}?host=${encodeURIComponent(folder)}&port=5432`;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function lastLines(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.trim())
    .slice(-12)
    .map((line) => `  ${line}`)
    .join("\n");
}

/** `DATABASE_URL` where an administrator set one, else the server that comes with SELARAS. */
export async function databaseUrl(
  options: PostgresOptions & { databaseUrl?: string | undefined },
): Promise<PostgresServer> {
  if (options.databaseUrl) return { url: options.databaseUrl, stop: async () => {} };
  return startPostgres(options);
}
