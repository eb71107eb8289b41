// npm test: installs what is missing, runs every check and test, adds them up. The last line is `N passed, N failed`.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installChromiumWhenMissing } from "./chromium.js";
import { endWithNpm } from "./end-with-npm.js";
import { installWhenMissing, isNodeNewEnough, root } from "./install-when-missing.js";

endWithNpm();
const say = (line) => console.log(line);
const tools = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  depcruise: "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  tsc: "node_modules/typescript/bin/tsc",
  vite: "../../node_modules/vite/bin/vite.js",
  vitest: "node_modules/vitest/vitest.mjs",
};

let passed = 0;
const failed = [];
let running = null;
let interrupted = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => {
    interrupted = true;
    running?.kill(signal);
  });

if (isNodeNewEnough(say) && installWhenMissing(say)) await runAll();
else failed.push("pemasangan pustaka");
report();

async function runAll() {
  const journeys = existsSync(join(root, "e2e", "vitest.config.ts"));
  if (journeys) installChromiumWhenMissing(say);
  await check("lint", tools.biome, ["check", "."]);
  await check("tipe paket", tools.tsc, ["-b"]);
  await check("tipe halaman", tools.tsc, ["-p", "packages/web", "--noEmit"]);
  await check("tipe uji", tools.tsc, ["-p", "tsconfig.tests.json", "--noEmit"]);
  await check("arah ketergantungan", tools.depcruise, [
    "--config",
    ".dependency-cruiser.cjs",
    "packages/optimizer/src",
    "packages/regulations/src",
    "packages/contract/src",
    "packages/kupang/src",
    "packages/server/src",
    "packages/web/src",
  ]);
  await tests("unit", ["--project", "unit"]);
  await tests("basis data", ["--project", "database"]);
  await check("pembangunan halaman", tools.vite, ["build", "--logLevel", "error"], "packages/web");
  const e2e = join(root, "e2e");
  if (journeys) await tests("peramban", ["--config", join(e2e, "vitest.config.ts"), "--root", e2e]);
}

/** A check counts as one test. */
async function check(name, tool, args, folder = ".") {
  if (interrupted) return;
  say(`\n== ${name}`);
  const code = await run(tool, args, folder);
  if (code === 0) passed += 1;
  else failed.push(name);
}

/** Counts each test by its report; a file that does not load, and an error outside any test, count as one failure each. */
async function tests(name, args) {
  if (interrupted) return;
  say(`\n== uji ${name}`);
  const folder = mkdtempSync(join(tmpdir(), "selaras-report-"));
  const file = join(folder, "report.json");
  const code = await run(tools.vitest, [
    "run",
    ...args,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const before = failed.length;
  let seen = 0;
  for (const suite of readReport(file)) {
    const where = suite.name.replace(`${root.replace(/\/$/, "")}/`, "");
    for (const test of suite.assertionResults) {
      if (test.status === "passed") passed += 1;
      else if (test.status === "failed") failed.push(`${where} > ${test.fullName}`);
      if (test.status === "passed" || test.status === "failed") seen += 1;
    }
    if (suite.status === "failed" && !suite.assertionResults.some((test) => test.status === "failed"))
      failed.push(`${where}: ${suite.message?.split("\n")[0] || "tidak dapat dijalankan"}`);
  }
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0 && failed.length === before) failed.push(`uji ${name}: berakhir dengan kode ${code}`);
  if (code === 0 && seen === 0) failed.push(`uji ${name}: tidak ada yang dijalankan`);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).testResults;
  } catch {
    return [];
  }
}

function run(tool, args, folder = ".") {
  return new Promise((done) => {
    running = spawn(process.execPath, [tool, ...args], {
      cwd: join(root, folder),
      stdio: ["ignore", "inherit", "inherit"],
    });
    running.on("error", () => done(1));
    running.on("exit", (code) => {
      running = null;
      done(code ?? 1);
    });
  });
}

function report() {
  if (interrupted) failed.push("dihentikan sebelum selesai");
  if (failed.length > 0) say(`\nGagal:\n${failed.map((name) => `  ${name}`).join("\n")}`);
  say("");
  process.exitCode = failed.length > 0 || passed === 0 ? 1 : 0;
  process.stdout.write(`${passed} passed, ${failed.length} failed\n`);
}
