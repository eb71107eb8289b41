import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const main = join(root, "packages/server/dist/main.js");
const commandLine = join(root, "packages/server/bin/selaras.mjs");

export interface Installation {
  readonly address: string;
  readonly dataFolder: string;
  /** Everything the server has printed so far. */
  output(): string;
  readonly process: ChildProcess;
  /** Stops the server in order and leaves its data. */
  stop(): Promise<void>;
  /** Stops the server and removes its data. */
  remove(): Promise<void>;
  /** Runs `selaras <args>` beside the running server; resolves to what it printed. */
  selaras(args: readonly string[], input?: string): Promise<{ code: number; output: string }>;
}

/** Starts the built server as a person would, on data of its own, and waits for its address. */
export async function startInstallation(options: {
  demo: "kota" | "kab" | "tidak";
  dataFolder?: string;
}): Promise<Installation> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), "selaras e2e ")));
  const env = { ...process.env, SELARAS_DATA: dataFolder, SELARAS_DEMO: options.demo, PORT: "0" };
  const server = spawn(process.execPath, [main], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const exited = new Promise<void>((done) => server.once("exit", () => done()));
  const address = await new Promise<string>((done, fail) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /(http:\/\/localhost:\d+)/.exec(output);
      if (found?.[1]) done(found[1]);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", (code) =>
      fail(new Error(`the server ended with ${code} before it served:\n${output}`)),
    );
  });
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill("SIGTERM");
    await exited;
  };
  return {
    address,
    dataFolder,
    output: () => output,
    process: server,
    stop,
    remove: async () => {
      await stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
    selaras: (args, input) => runSelaras(args, { ...env }, input),
  };
}

/** Runs the command line on its own, for instance without any server. */
export function runSelaras(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  input = "",
): Promise<{ code: number; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [commandLine, ...args], { env, cwd: root });
    let output = "";
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", fail);
    child.once("exit", (code) => done({ code: code ?? -1, output }));
    child.stdin.end(input);
  });
}
