/**
 * What each page costs on the first load, gzip, from the Vite manifest: `npm run build -w packages/web && node packages/web/measure.mjs`.
 * Ends with 1 when a page is over its budget: 200 KB signed in, 150 KB for an employee's page.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("./dist/", import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, "utf8"));
const sizes = new Map();
function size(file) {
  if (!sizes.has(file)) {
    const bytes = readFileSync(dist + file);
    sizes.set(file, file.endsWith(".woff2") ? bytes.length : gzipSync(bytes, { level: 9 }).length);
  }
  return sizes.get(file);
}

/** The files that a chunk needs before it can run: itself, its static imports, their styles and fonts. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const file of [...(chunk.css ?? []), ...(chunk.assets ?? [])]) seen.add(file);
  for (const next of chunk.imports ?? []) filesOf(next, seen);
  return seen;
}

const kb = (bytes) => (bytes / 1024).toFixed(1).padStart(7);
const sum = (files, test) => [...files].filter(test).reduce((total, file) => total + size(file), 0);
const html = gzipSync(readFileSync(`${dist}index.html`)).length;
const budgetOf = (key) => (key.startsWith("src/me/") ? 150 : 200) * 1024;

let over = false;
console.log("     JS     CSS    font   total KB gzip");
for (const key of Object.keys(manifest)
  .filter((name) => manifest[name].isDynamicEntry && name.endsWith("Page.tsx"))
  .sort()) {
  const files = filesOf(key, filesOf("index.html"));
  // Fonts are in the manifest as assets of their own; the style sheet asks for every one of them.
  for (const entry of Object.values(manifest)) if (entry.file.endsWith(".woff2")) files.add(entry.file);
  const parts = [/\.js$/, /\.css$/, /\.woff2$/].map((end) => sum(files, (file) => end.test(file)));
  const total = html + parts.reduce((a, b) => a + b, 0);
  const mark = total > budgetOf(key) ? `  OVER ${budgetOf(key) / 1024}` : "";
  over ||= mark !== "";
  console.log(`${parts.map(kb).join(" ")} ${kb(total)}  ${key.replace("src/", "")}${mark}`);
}
for (const key of Object.keys(manifest).filter(
  (name) => manifest[name].isDynamicEntry && !name.endsWith("Page.tsx"),
))
  console.log(`later: ${kb(sum(filesOf(key), (file) => !filesOf("index.html").has(file)))}  ${key}`);
process.exitCode = over ? 1 : 0;
