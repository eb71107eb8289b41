import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { canonicalJson, type TransferProblem } from "@selaras/optimizer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCity } from "../../../optimizer/src/testing/city.js";

const folder = mkdtempSync(join(tmpdir(), "selaras-processes-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const program = fileURLToPath(new URL("../../bin/selaras.mjs", import.meta.url));
/** What the program does once it is built. */
const built = `
  const { runCommandLine } = await import(${JSON.stringify(new URL("../../dist/cli/run.js", import.meta.url).href)});
  process.exitCode = await runCommandLine(process.argv.slice(1));`;

function selaras(...args: string[]) {
  const child = spawn(process.execPath, ["--input-type=module", "-e", built, "--", ...args]);
  const heard = { out: "", error: "" };
  child.stdout.on("data", (text) => {
    heard.out += text;
  });
  child.stderr.on("data", (text) => {
    heard.error += text;
  });
  return { child, heard, exit: once(child, "exit").then(([code]) => code as number | null) };
}

const size = { employees: 300, posts: 80, units: 12, candidatesEach: 15, seed: 3 };
const rules = { moveBudget: 30, outflows: 6, inflows: 4, minStaff: 8, apartPairs: 12 };

/** Ten budgets of random weights: a knapsack in ten dimensions, which no branch and bound closes in a test's time. */
function knapsack(): TransferProblem {
  const city = buildCity(size);
  const stays = city.candidates.post as number[];
  const constraints = Array.from({ length: 10 }, (_, row) => ({
    kind: "limit" as const,
    name: `budget ${row}`,
    movesOnly: true,
    weights: stays.map((_, k) => 100 + ((k * 7919 + row * 104_729) % 8191)),
    max: 150_000 + 777 * row,
  }));
  return { ...city, constraints };
}

// Builds the program when its sources have changed.
beforeAll(() => void execFileSync(process.execPath, [program, "--help"]), 300_000);

describe("selaras solve as a program", () => {
  it("writes the same bytes in twenty processes, from a file, a compressed one and standard input", async () => {
    const text = canonicalJson(buildCity(size, rules));
    writeFileSync(at("city.json"), text);
    writeFileSync(at("city.json.gz"), gzipSync(text));
    // Another order of keys and other white space is the same problem.
    const { format, units, ...rest } = JSON.parse(text) as TransferProblem;
    const other = JSON.stringify({ units, ...rest, format }, null, 1);
    const runs = Array.from({ length: 20 }, (_, i) => i);
    const plans = new Set<string>();
    const next = async (): Promise<void> => {
      const i = runs.pop();
      if (i === undefined) return;
      const input = ["city.json", "city.json.gz", "-"][i % 3]!;
      const { child, heard, exit } = selaras("solve", input === "-" ? "-" : at(input), "--quiet");
      child.stdin.end(input === "-" ? other : "");
      expect([await exit, heard.error]).toEqual([0, ""]);
      plans.add(heard.out);
      return next();
    };
    await Promise.all([next(), next()]);
    expect(plans.size).toBe(1);
    expect(JSON.parse([...plans][0]!)).toMatchObject({ status: "optimal", gap: 0 });
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "ends at %s with the best plan so far, and a bound that the verifier confirms",
    async (signal) => {
      writeFileSync(at("hard.json"), canonicalJson(knapsack()));
      const plan = at(`${signal}.json`);
      const { child, heard, exit } = selaras("solve", at("hard.json"), "--out", plan, "--time-limit", "3600");
      while (!/terbaik \d/.test(heard.error)) await once(child.stderr, "data");
      child.kill(signal);
      expect(await exit).toBe(0);
      expect(heard.error).toContain("Dihentikan; menulis rencana terbaik sejauh ini");
      expect(heard.error).toContain("Sah; belum terbukti terbaik");
      const { status, objective, bound } = JSON.parse(readFileSync(plan, "utf8"));
      expect(status).toBe("feasible");
      expect(bound).toBeGreaterThan(objective);
      const verified = selaras("verify", at("hard.json"), plan);
      expect([await verified.exit, verified.heard.error]).toEqual([0, ""]);
      expect(verified.heard.out).toContain("Benar");
    },
  );
});
