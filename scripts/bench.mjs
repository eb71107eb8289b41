import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

// npm run bench:<name>: runs bench/<name>/run.ts from the sources, with whatever arguments follow.
const root = fileURLToPath(new URL("..", import.meta.url));
const [name, ...rest] = process.argv.slice(2);
const script = `bench/${name}/run.ts`;
if (!name || !existsSync(new URL(`../${script}`, import.meta.url))) {
  const known = readdirSync(new URL("../bench", import.meta.url)).join(", ");
  console.error(`Usage: node scripts/bench.mjs <name> [arguments]; there are: ${known}`);
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  ["--conditions=selaras-source", "--import=tsx", "--max-old-space-size=4096", script, ...rest],
  { cwd: root, stdio: "inherit" },
);
process.exit(status ?? 1);
