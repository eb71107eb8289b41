import { runCommandLine } from "./cli/run.js";

// What `npm start` runs once everything is installed and built.
const once = process.argv.includes("--once") ? ["--once"] : [];
process.exitCode = await runCommandLine(["serve", ...once]);
