import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as optimizer from "./index.js";
import * as verifier from "./verifier/index.js";

const home = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "selaras-package-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tsc = (...args: string[]) =>
  execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), ...args], {
    cwd: folder,
    stdio: "pipe",
  });
const npm = (...args: string[]) =>
  execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: "pipe" });

/** The TypeScript of the README as one module; `expression; // => value` becomes an assertion. */
function programOf(readme: string): string {
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, block]) => block!);
  const lines = blocks.join("\n").replace(/^(.+); \/\/ => (.+)$/gm, "assert.deepEqual($1, $2);");
  return `import assert from "node:assert/strict";\n${lines}`;
}

describe("the package by itself", () => {
  const readme = readFileSync(join(home, "README.md"), "utf8");
  const program = programOf(readme);

  // Built apart from dist/, packed, and installed without a registry: beside it only highs, from our own node_modules.
  beforeAll(() => {
    const stage = join(folder, "stage");
    mkdirSync(stage);
    for (const file of ["package.json", "README.md"]) copyFileSync(join(home, file), join(stage, file));
    tsc("-p", home, "--outDir", join(stage, "dist"), "--tsBuildInfoFile", join(folder, "build-info"));
    const highs = dirname(dirname(require.resolve("highs")));
    const tarballs = [stage, highs].map(
      (path) => npm("pack", path, "--ignore-scripts").trim().split("\n").at(-1)!,
    );
    writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }');
    npm("install", "--offline", "--no-audit", "--no-fund", ...tarballs.map((name) => `./${name}`));
    writeFileSync(join(folder, "readme.ts"), program);
  }, 120_000);

  it("needs nothing but highs", () => {
    const installed = readdirSync(join(folder, "node_modules"));
    expect(installed.filter((name) => !name.startsWith(".")).sort()).toEqual(["@selaras", "highs"]);
    const files = readdirSync(join(folder, "node_modules/@selaras/optimizer"), { recursive: true }).map(
      String,
    );
    expect(files.filter((name) => /test|city|oracle/.test(name))).toEqual([]);
    expect(files).toContain("README.md");
  });

  it.each([
    ["bundler", "preserve"],
    ["nodenext", "nodenext"],
  ])("offers its types to a program in TypeScript (%s)", (resolution, module) => {
    const types = join(dirname(require.resolve("@types/node/package.json")), "..");
    const options = [
      "--strict",
      "--target",
      "es2023",
      "--skipLibCheck",
      "--typeRoots",
      types,
      "--types",
      "node",
    ];
    tsc("readme.ts", "--noEmit", "--moduleResolution", resolution, "--module", module, ...options);
    // A consumer who mistakes a type is told.
    writeFileSync(
      join(folder, "wrong.ts"),
      `import { solve } from "@selaras/optimizer";\nawait solve({ units: [] });\n`,
    );
    const mistaken = () =>
      tsc("wrong.ts", "--noEmit", "--moduleResolution", resolution, "--module", module, ...options);
    expect(mistaken).toThrow(
      expect.objectContaining({ stdout: expect.toSatisfy((text) => /^wrong.ts\(2,/.test(text)) }),
    );
  });

  it("does what every line of the README says", () => {
    expect(program.match(/assert\.deepEqual/g)!.length).toBe(readme.match(/\/\/ =>/g)!.length - 1);
    const script = require("typescript").transpile(program, { target: "es2023", module: "preserve" });
    writeFileSync(join(folder, "readme.js"), script);
    execFileSync(process.execPath, ["readme.js"], { cwd: folder, stdio: "pipe" });
  });

  it.each([...Object.keys(optimizer), ...Object.keys(verifier)])("shows %s in use", (name) => {
    expect(program).toMatch(new RegExp(`\\b${name}\\b(\\(|;| &&)`));
  });
});
