import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./install-when-missing.js";

/** A place for the report of one run of Vitest: the options that make it write there, and what it then says. */
export function reportFile() {
  const folder = mkdtempSync(join(tmpdir(), "selaras-report-"));
  const file = join(folder, "report.json");
  return {
    options: ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    take() {
      const suites = suitesOf(file);
      rmSync(folder, { recursive: true, force: true });
      return count(suites);
    },
  };
}

/** How many tests passed, and which failed: `file > test`, or the file alone when it did not load. */
function count(suites) {
  let passed = 0;
  const failed = [];
  for (const suite of suites) {
    const where = suite.name.replace(`${root.replace(/\/$/, "")}/`, "");
    const broken = suite.assertionResults.filter((test) => test.status === "failed");
    passed += suite.assertionResults.filter((test) => test.status === "passed").length;
    failed.push(...broken.map((test) => `${where} > ${test.fullName}`));
    if (suite.status === "failed" && broken.length === 0)
      failed.push(`${where}: ${suite.message?.split("\n")[0] || "tidak dapat dijalankan"}`);
  }
  return { passed, failed };
}

function suitesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).testResults;
  } catch {
    return [];
  }
}
