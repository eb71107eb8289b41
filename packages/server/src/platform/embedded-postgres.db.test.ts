import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { openDatabase } from "./database.js";
import { databaseUrl, type PostgresServer, startPostgres } from "./embedded-postgres.js";
import { preparePostgresBinaries } from "./postgres-binaries.js";
import { isRoot, unprivilegedUser } from "./postgres-user.js";
import { processIdentity } from "./process-lock.js";

const folders: string[] = [];
function newFolder(mode = 0o711): string {
  const folder = mkdtempSync(join(tmpdir(), "selaras-test-"));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function ask(server: PostgresServer, statement: string): Promise<unknown> {
  const database = openDatabase(server.url);
  try {
    return Object.values((await database.db.execute(sql.raw(statement))).rows[0] ?? {})[0];
  } finally {
    await database.close();
  }
}

const postmasterOf = (dataFolder: string) =>
  Number(readFileSync(join(dataFolder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

async function gone(pid: number): Promise<boolean> {
  for (let tenths = 0; tenths < 100 && processIdentity(pid); tenths++) await sleep(100);
  return processIdentity(pid) === null;
}

/** A process of its own that starts the server on a folder and prints its URL. */
function otherProcess(dataFolder: string) {
  const module = new URL("./embedded-postgres.ts", import.meta.url).href;
  const script = `
    const { startPostgres } = await import(${JSON.stringify(module)});
    const server = await startPostgres({ dataFolder: ${JSON.stringify(dataFolder)}, durable: false });
    console.log(server.url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    cwd: fileURLToPath(new URL("../../../..", import.meta.url)),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = new Promise<string>((done, fail) => {
    let faults = "";
    child.stderr.on("data", (chunk) => {
      faults += chunk;
    });
    child.stdout.once("data", (chunk) => done(String(chunk).trim()));
    child.once("exit", () => fail(new Error(faults)));
  });
  url.catch(() => {});
  return { child, url };
}

describe("the PostgreSQL that comes with SELARAS", () => {
  it("keeps what was committed from one start to the next, in a folder with spaces, with fsync on and no TCP port", async () => {
    const dataFolder = join(newFolder(), "data kota kupang");
    const first = await startPostgres({ dataFolder });
    await ask(first, "create table kept (n int)");
    await ask(first, "insert into kept values (42)");
    expect(await ask(first, "show fsync")).toBe("on");
    expect(await ask(first, "show listen_addresses")).toBe("");
    const pid = postmasterOf(dataFolder);
    await first.stop();
    expect(processIdentity(pid)).toBeNull();
    const second = await startPostgres({ dataFolder });
    expect(await ask(second, "select n from kept")).toBe(42);
    await second.stop();
  });

  it("refuses a folder that another living SELARAS uses, and joins its server when asked to", async () => {
    const dataFolder = newFolder();
    const { child, url } = otherProcess(dataFolder);
    await url;
    await expect(startPostgres({ dataFolder })).rejects.toThrow(
      `sedang dipakai oleh SELARAS lain (proses ${child.pid})`,
    );
    const joined = await startPostgres({ dataFolder, whenRunning: "join" });
    expect(joined.url).toBe(await url);
    expect(await ask(joined, "select 7")).toBe(7);
    await joined.stop();
    expect(await ask(joined, "select 8")).toBe(8);
    child.kill("SIGKILL");
  });

  it("ends with a process that was killed", async () => {
    const dataFolder = newFolder();
    const { child, url } = otherProcess(dataFolder);
    const socketFolder = new URL(await url).searchParams.get("host")!;
    const pid = postmasterOf(dataFolder);
    expect(processIdentity(pid)).not.toBeNull();
    child.kill("SIGKILL");
    expect(await gone(pid)).toBe(true);
    for (let tenths = 0; tenths < 50 && existsSync(socketFolder); tenths++) await sleep(100);
    expect(existsSync(socketFolder)).toBe(false);
  });

  it("stops a server that outlived both its process and its guard, and goes on with its data", async () => {
    const dataFolder = newFolder();
    const { child, url } = otherProcess(dataFolder);
    await ask({ url: await url, stop: async () => {} }, "create table kept as select 5 as n");
    const pid = postmasterOf(dataFolder);
    // Frozen and without its lock, the process is as good as gone: it neither stops its server nor revives it.
    child.kill("SIGSTOP");
    rmSync(join(dataFolder, "postgres.lock"));
    const server = await startPostgres({ dataFolder, durable: false });
    expect(processIdentity(pid)).toBeNull();
    expect(await ask(server, "select n from kept")).toBe(5);
    child.kill("SIGKILL");
    await server.stop();
  });

  it("is started again when it is killed, and has kept what was committed", async () => {
    const dataFolder = newFolder();
    const server = await startPostgres({ dataFolder });
    await ask(server, "create table kept as select 6 as n");
    const pid = postmasterOf(dataFolder);
    process.kill(pid, "SIGKILL");
    let answer: unknown = null;
    for (let tenths = 0; tenths < 200 && answer === null; tenths++) {
      await sleep(100);
      answer = await ask(server, "select n from kept").catch(() => null);
    }
    expect(answer).toBe(6);
    expect(postmasterOf(dataFolder)).not.toBe(pid);
    await server.stop();
    expect(processIdentity(pid)).toBeNull();
  });

  it("is not kept from starting by a pid file and a lock whose numbers belong to other processes now", async () => {
    const dataFolder = newFolder();
    await (await startPostgres({ dataFolder, durable: false })).stop();
    writeFileSync(
      join(dataFolder, "postgres", "postmaster.pid"),
      `${process.pid}\n${dataFolder}/postgres\n1\n5432\n/nowhere\n\n`,
    );
    writeFileSync(
      join(dataFolder, "postgres.lock"),
      JSON.stringify({ pid: process.ppid, identity: "an earlier boot" }),
    );
    const server = await startPostgres({ dataFolder, durable: false });
    expect(await ask(server, "select 1")).toBe(1);
    await server.stop();
  });

  it("starts over when the making of its cluster was cut short", async () => {
    const dataFolder = newFolder();
    mkdirSync(join(dataFolder, "postgres.baru", "base"), { recursive: true });
    mkdirSync(join(dataFolder, "postgres"));
    const server = await startPostgres({ dataFolder, durable: false });
    expect(await ask(server, "show server_encoding")).toBe("UTF8");
    await server.stop();
  });

  it("shows the last lines of the log when PostgreSQL does not start", async () => {
    const dataFolder = newFolder();
    await (await startPostgres({ dataFolder, durable: false })).stop();
    writeFileSync(join(dataFolder, "postgres", "postgresql.conf"), "no_such_setting = 1\n");
    await expect(startPostgres({ dataFolder, durable: false })).rejects.toThrow(
      /PostgreSQL berhenti saat dimulai[\s\S]*no_such_setting/,
    );
    writeFileSync(join(dataFolder, "postgres", "PG_VERSION"), "15\n");
    await expect(startPostgres({ dataFolder })).rejects.toThrow("dibuat dengan PostgreSQL 15");
  });

  it.runIf(isRoot())("does not begin anew elsewhere when its cluster has become unreachable", async () => {
    const closed = newFolder();
    const dataFolder = join(closed, "data");
    await (await startPostgres({ dataFolder, durable: false })).stop();
    chmodSync(closed, 0o700);
    await expect(startPostgres({ dataFolder })).rejects.toThrow("tidak dapat mencapainya");
  });

  it("leaves a server named by DATABASE_URL alone", async () => {
    const dataFolder = join(newFolder(), "untouched");
    const server = await databaseUrl({ dataFolder, databaseUrl: "postgres://elsewhere/db" });
    expect(server.url).toBe("postgres://elsewhere/db");
    expect(existsSync(dataFolder)).toBe(false);
    await server.stop();
  });

  it.runIf(isRoot())(
    "puts its cluster where an unprivileged user reaches it when the data folder is closed",
    async () => {
      const closed = newFolder(0o700);
      const dataFolder = join(closed, "data");
      const said: string[] = [];
      const start = () => startPostgres({ dataFolder, durable: false, say: (line) => said.push(line) });
      const server = await start();
      await ask(server, "create table kept as select 9 as n");
      const cluster = String(await ask(server, "show data_directory"));
      folders.push(dirname(cluster));
      await server.stop();
      expect(said.join()).toContain(dirname(cluster));
      expect(cluster.startsWith("/var/lib/selaras/data-")).toBe(true);
      const again = await start();
      expect(await ask(again, "select n from kept")).toBe(9);
      await again.stop();
      rmSync(dataFolder, { recursive: true });
      const anew = await start();
      await expect(ask(anew, "select n from kept")).rejects.toThrow();
      await anew.stop();
      expect(said.join()).toContain("disisihkan");
    },
  );
});

describe("its binaries", () => {
  it("are copied once, links included, when the package lies where its user cannot go", {
    timeout: 60_000,
  }, () => {
    const source = preparePostgresBinaries(null);
    const closed = join(newFolder(0o755), "private");
    mkdirSync(closed, { mode: 0o700 });
    const user = isRoot() ? unprivilegedUser() : null;
    const home = join(newFolder(0o755), "copies");
    const broken = join(closed, "native");
    mkdirSync(broken);
    expect(() => preparePostgresBinaries(user, { source: broken, homes: [] })).toThrow(
      "tidak dapat dijalankan",
    );
    if (!user) return;
    rmSync(broken, { recursive: true });

    cpSync(source, broken, {
      recursive: true,
      filter: (path) => !/\.so(\.\d+)?$/.test(path) || path.includes("postgresql"),
    });
    const copy = preparePostgresBinaries(user, { source: broken, homes: [home] });
    expect(copy.startsWith(home)).toBe(true);
    expect(preparePostgresBinaries(user, { source: broken, homes: [home] })).toBe(copy);
    expect(existsSync(join(copy, "lib", "libicuuc.so.60"))).toBe(true);
  });
});
