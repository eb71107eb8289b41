#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// In the repository the sources may be newer than the build; an installed package is always built.
const builder = new URL("../../../scripts/build-when-stale.js", import.meta.url);
if (existsSync(fileURLToPath(builder))) {
  const { buildWhenStale } = await import(builder.href);
  buildWhenStale({ web: false, say: (line) => console.error(line) });
}
const { runCommandLine } = await import("../dist/cli/run.js");
process.exitCode = await runCommandLine(process.argv.slice(2));
