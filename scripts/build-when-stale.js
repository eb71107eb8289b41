import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./install-when-missing.js";

const nodePackages = ["optimizer", "regulations", "contract", "kupang", "server"];

/** What is built, from which sources, by which command; `product` must exist afterwards. */
const steps = {
  code: {
    sources: [
      "tsconfig.base.json",
      "tsconfig.json",
      ...nodePackages.flatMap((name) => [
        `packages/${name}/src`,
        `packages/${name}/package.json`,
        `packages/${name}/tsconfig.json`,
      ]),
    ],
    products: nodePackages.map((name) => `packages/${name}/dist/index.js`),
    command: ["node_modules/typescript/bin/tsc", "-b"],
    folder: ".",
    saying: "Membangun peladen ...",
  },
  web: {
    sources: ["packages/web", "packages/contract/src", "package-lock.json"],
    products: ["packages/web/dist/index.html"],
    command: ["../../node_modules/vite/bin/vite.js", "build", "--logLevel", "error"],
    folder: "packages/web",
    saying: "Membangun halaman ...",
  },
};

/**
 * Builds what is older than its sources: compared by names, sizes and times of all files with those of the last build, so that a file
 * taken away or an older version checked out counts too. Returns false when a build failed and nothing usable stands.
 */
export function buildWhenStale({ web = true, say = console.log } = {}) {
  return buildStep("code", say) && (!web || buildStep("web", say));
}

function buildStep(name, say) {
  const { sources, products, command, folder, saying } = steps[name];
  const stamp = join(root, "node_modules", ".cache", `selaras-build-${name}`);
  const print = fingerprint(sources);
  const built = products.every((file) => existsSync(join(root, file)));
  if (built && readOrEmpty(stamp) === print) return true;
  say(saying);
  // The compiler trusts its own notes of the last build, also when what it built was removed.
  const again = name === "code" && !built ? ["--force"] : [];
  const run = spawnSync(process.execPath, [...command, ...again], {
    cwd: join(root, folder),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const usable = products.every((file) => existsSync(join(root, file)));
  if (run.status !== 0) {
    say(`${run.stdout}${run.stderr}`.trim());
    say(usable ? "Pembangunan mengeluh; dilanjutkan dengan hasil yang ada." : "Pembangunan gagal.");
    return usable;
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(`${stamp}.${process.pid}`, print);
  renameSync(`${stamp}.${process.pid}`, stamp);
  return true;
}

function fingerprint(sources) {
  const hash = createHash("sha256");
  const walk = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const entry of readdirSync(join(root, path)).sort())
        if (entry !== "dist" && entry !== "node_modules" && !/\.test\.tsx?$|\.tsbuildinfo$/.test(entry))
          walk(`${path}/${entry}`);
    } else hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const source of sources) walk(source);
  return hash.digest("hex");
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
