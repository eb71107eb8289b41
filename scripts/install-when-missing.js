import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Node 20.19 is the first that loads what we are built on. Returns false, having said why, on an older one. */
export function isNodeNewEnough(say) {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return true;
  say(`SELARAS memerlukan Node.js 20.19 atau lebih baru; yang terpasang ${process.versions.node}.`);
  return false;
}

/** Installs the libraries when they are missing or older than the lockfile. Returns false when npm could not. */
export function installWhenMissing(say) {
  const lock = join(root, "package-lock.json");
  const installed = join(root, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  say("Memasang pustaka yang diperlukan (sekali saja, sekitar setengah menit) ...");
  const faults = [];
  for (const command of ["ci", "install"]) {
    const run = npm([command, "--no-audit", "--no-fund", "--loglevel=error"]);
    if (run.status === 0) return true;
    faults.push(`npm ${command}:\n${run.stdout}${run.stderr}${run.error?.message ?? ""}`);
  }
  say(
    `Pustaka tidak dapat dipasang. Mungkin komputer ini tidak tersambung ke internet.\n${faults.join("\n")}`,
  );
  return false;
}

function npm(args) {
  const script = process.env.npm_execpath;
  const options = {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    env: { ...process.env, npm_config_production: undefined, NODE_ENV: undefined },
  };
  return script && /\.c?js$/.test(script)
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}
