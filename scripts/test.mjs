// npm test: installs what is missing, runs every check and test, adds them up. The last line is `N passed, N failed`.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { installChromiumWhenMissing } from "./chromium.js";
import { endWithNpm } from "./end-with-npm.js";
import { installWhenMissing, isNodeNewEnough, root } from "./install-when-missing.js";
import { reportFile } from "./vitest-report.js";

endWithNpm();
const say = (line) => console.log(line);
const tools = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  depcruise: "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  tsc: "node_modules/typescript/bin/tsc",
  vite: "../../node_modules/vite/bin/vite.js",
  vitest: "node_modules/vitest/vitest.mjs",
};
const e2e = join(root, "e2e");
const journeys = ["--config", join(e2e, "vitest.config.ts"), "--root", e2e, "--project"];

/** The journeys run what this builds; the rest reads sources, but some tests would build it themselves. */
let building = null;
const built = () => {
  building ??= check("tipe paket", tools.tsc, ["-b"]).then(() =>
    check("pembangunan halaman", tools.vite, ["build", "--logLevel", "error"], "packages/web"),
  );
  return building;
};

/**
 * Side by side, for journeys mostly wait: for a page to rest, a plan to be drawn up, a server to start again after a power cut. Each row
 * runs in its order; two rows of journeys each have their own demo, so that who reads meets nobody who decides.
 */
const rows = [
  [built, () => tests("peramban, memutuskan", [...journeys, "deciding"])],
  [
    built,
    () => tests("peramban, membaca", [...journeys, "reading"]),
    () => tests("peramban, pemasangan sendiri", [...journeys, "own"]),
  ],
  [
    () => check("lint", tools.biome, ["check", "."]),
    () => check("tipe halaman", tools.tsc, ["-p", "packages/web", "--noEmit"]),
    () => check("tipe uji", tools.tsc, ["-p", "tsconfig.tests.json", "--noEmit"]),
    () =>
      check("arah ketergantungan", tools.depcruise, [
        "--config",
        ".dependency-cruiser.cjs",
        "packages/optimizer/src",
        "packages/regulations/src",
        "packages/contract/src",
        "packages/kupang/src",
        "packages/server/src",
        "packages/web/src",
      ]),
    built,
    () => tests("unit", ["--project", "unit"]),
    () => tests("basis data", ["--project", "database*"]),
  ],
];

let passed = 0;
const failed = [];
const running = new Set();
let interrupted = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => {
    interrupted = true;
    for (const child of running) child.kill(signal);
  });

if (isNodeNewEnough(say) && installWhenMissing(say)) {
  installChromiumWhenMissing(say);
  await Promise.all(
    rows.map(async (row) => {
      for (const step of row) await step();
    }),
  );
} else failed.push("pemasangan pustaka");
report();

/** A check counts as one test. */
async function check(name, tool, args, folder) {
  if (interrupted) return;
  const code = await run(name, tool, args, folder);
  if (code === 0) passed += 1;
  else failed.push(name);
}

/** Counts each test by its report; a file that does not load, and an error outside any test, count as one failure each. */
async function tests(name, args) {
  if (interrupted) return;
  const report = reportFile();
  const code = await run(`uji ${name}`, tools.vitest, ["run", ...args, ...report.options]);
  const seen = report.take();
  passed += seen.passed;
  failed.push(...seen.failed);
  if (code !== 0 && seen.failed.length === 0) failed.push(`uji ${name}: berakhir dengan kode ${code}`);
  if (code === 0 && seen.passed === 0) failed.push(`uji ${name}: tidak ada yang dijalankan`);
}

/** Runs one program and shows what it printed once it has ended, so that what runs beside it does not come between. */
function run(name, tool, args, folder = ".") {
  say(`.. ${name}`);
  const start = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, [tool, ...args], {
      cwd: join(root, folder),
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => printed.push(chunk));
    child.on("error", (error) => printed.push(Buffer.from(`${error}\n`)));
    child.on("close", (code) => {
      running.delete(child);
      const seconds = Math.round((performance.now() - start) / 1000);
      say(`\n== ${name}: ${code === 0 ? "lulus" : "GAGAL"}, ${seconds} detik`);
      process.stdout.write(Buffer.concat(printed));
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
