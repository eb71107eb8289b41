import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Compiles LEMON's contestant into `folder`; null where there is no compiler, or no LEMON and no way to install it. */
export function buildLemon(folder: string): string | null {
  const program = join(folder, "lemon");
  const compile = () =>
    spawnSync("g++", ["-O3", "-DNDEBUG", "-o", program, here("contestants/lemon.cpp")], {
      encoding: "utf8",
    });
  if (!existsSync("/usr/include/lemon/network_simplex.h") && process.getuid?.() === 0)
    spawnSync("apt-get", ["install", "-y", "liblemon-dev"], { stdio: "ignore" });
  const { status, stderr } = compile();
  if (status === 0) return program;
  console.error(`LEMON is not measured (needs g++ and liblemon-dev): ${(stderr ?? "no g++").split("\n")[0]}`);
  return null;
}

/** Installs the npm packages of bench/optimizer/peers; false without a registry. */
export function installPackages(): boolean {
  const folder = here("peers");
  if (existsSync(join(folder, "node_modules", "munkres"))) return true;
  const { status } = spawnSync("npm", ["install", "--no-package-lock", "--no-audit"], {
    cwd: folder,
    stdio: "ignore",
  });
  if (status !== 0) console.error("The npm packages are not measured: they could not be installed.");
  return status === 0;
}
