import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { PositionMap, PositionMapPost, SessionInfo } from "@selaras/contract";
import { abilitiesOf } from "@selaras/contract";
import type { Page } from "playwright-core";
import { desktop, launchBrowser } from "../../e2e/harness/browser.js";

/*
 * How evenly the position map moves: the built page in Chromium, dragged and zoomed by the same gestures over maps of growing size. What
 * is reported are the times between frames while it moves and, as a ratio, how much slower the largest is than the smallest.
 * Run `npm run build` first.
 */
const dist = fileURLToPath(new URL("../../packages/web/dist/", import.meta.url));
const origin = "http://bench.selaras.test";
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/** A government of `units` units: a root, departments of up to twenty, `perUnit` posts each. */
function mapOf(units: number, perUnit: number): PositionMap {
  const code = (i: number) => `U${i}`;
  const departments = Math.max(1, Math.round(units / 20));
  const posts = Array.from({ length: units }, (_, i) =>
    Array.from({ length: perUnit }, (_, seq): PositionMapPost => {
      const [needed, holders] = [1 + ((i * 7 + seq) % 6), 1 + ((i * 5 + seq * 3) % 6)];
      return {
        unitCode: code(i),
        titleCode: `T${seq}`,
        titleName: `Nama jabatan nomor ${seq} ahli pertama`,
        kind: "JF",
        kelas: 5 + (seq % 8),
        needed,
        holders,
        short: Math.max(0, needed - holders),
        surplus: Math.max(0, holders - needed),
        retiring: seq % 3,
        acceptedYear: null,
        people: [],
      };
    }),
  ).flat();
  return {
    unit: { code: "U0", name: "Unit 0" },
    dataDate: "2026-07-01",
    horizon: "2030-12-31",
    total: { needed: 0, holders: 0, short: 0, surplus: 0 },
    units: Array.from({ length: units }, (_, i) => ({
      code: code(i),
      name: `Unit kerja nomor ${i} dengan nama yang panjang`,
      kind: "OPD",
      parentCode: i === 0 ? null : i <= departments ? "U0" : code(1 + (i % departments)),
    })),
    posts,
  };
}

const session: SessionInfo = {
  account: {
    username: "bench",
    displayName: "Bench",
    role: "analis",
    roleTitle: "Analis",
    unitCode: null,
    unitName: null,
    nip: null,
  },
  abilities: [...abilitiesOf.analis],
  government: { code: "53.71", name: "Bench", agency: "BKPPD", demo: true },
} as SessionInfo;

async function serve(page: Page, map: PositionMap): Promise<void> {
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const answers: Record<string, unknown> = {
      "/api/session": session,
      "/api/needs/position-map/U0": map,
    };
    if (pathname.startsWith("/api/"))
      return route.fulfill(pathname in answers ? { json: answers[pathname] } : { status: 404, json: {} });
    const file = `${dist}${pathname.slice(1)}`;
    const path = extname(pathname) !== "" && existsSync(file) ? file : `${dist}index.html`;
    return route.fulfill({ body: await readFile(path), contentType: TYPES[extname(path)] ?? "text/plain" });
  });
}

/** Times between frames in milliseconds while the gesture runs. */
async function frames(page: Page, gesture: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen, isSeeing: true });
    const tick = (now: number) => {
      seen.push(now);
      if ((window as unknown as { isSeeing: boolean }).isSeeing) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await gesture();
  const seen = await page.evaluate(() => {
    Object.assign(window, { isSeeing: false });
    return (window as unknown as { seen: number[] }).seen;
  });
  return seen.slice(1).map((at, i) => at - seen[i]!);
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

async function measure(units: number, perUnit: number) {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: desktop });
  // tsx wraps named functions in a helper that the page does not know.
  await page.addInitScript("globalThis.__name = (named) => named");
  await serve(page, mapOf(units, perUnit));
  const begun = performance.now();
  await page.goto(`${origin}/kebutuhan/unit/U0/peta-jabatan`);
  await page.locator(".posmap-frame > g").waitFor();
  const firstDrawing = performance.now() - begun;
  const frame = (await page.locator(".posmap-frame").boundingBox())!;
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const drag = async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 40; step += 1) await page.mouse.move(x - step * 8, y - step * 3);
    for (let step = 40; step >= 0; step -= 1) await page.mouse.move(x - step * 8, y - step * 3);
    await page.mouse.up();
  };
  const wheel = (by: number) => async () => {
    await page.mouse.move(x, y);
    for (let step = 0; step < 24; step += 1) await page.mouse.wheel(0, by);
  };
  const all = [
    ...(await frames(page, drag)),
    ...(await frames(page, wheel(-60))),
    ...(await frames(page, drag)),
    ...(await frames(page, wheel(60))),
  ].sort((a, b) => a - b);
  await browser.close();
  return {
    units,
    posts: units * perUnit,
    firstDrawing,
    median: at(all, 0.5),
    p95: at(all, 0.95),
    worst: all.at(-1)!,
  };
}

const ms = (value: number) => value.toFixed(1).padStart(8);
console.log("   units    posts   first ms  median ms   p95 ms  worst ms   (times between frames)");
const results: Awaited<ReturnType<typeof measure>>[] = [];
for (const [units, perUnit] of [
  [15, 20],
  [150, 10],
  [1_500, 6],
] as const) {
  const result = await measure(units, perUnit);
  results.push(result);
  console.log(
    `${String(result.units).padStart(8)} ${String(result.posts).padStart(8)} ${ms(result.firstDrawing)}  ${ms(result.median)}  ${ms(result.p95)}  ${ms(result.worst)}`,
  );
}
const [smallest, largest] = [results[0]!, results.at(-1)!];
console.log(
  `largest against smallest: median × ${(largest.median / smallest.median).toFixed(2)}, p95 × ${(largest.p95 / smallest.p95).toFixed(2)}`,
);
