import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { BacktestSummary, Deliberation, PlanOptions, PlanSummary } from "@selaras/contract";
import type { APIRequestContext, Page } from "playwright-core";
import { desktop, launchBrowser, openAs, settled } from "./harness/browser.js";
import { startInstallation } from "./harness/installation.js";
import { smallPng } from "./harness/small-png.js";

/**
 * Renews the pictures of the planning pages in docs/panduan-pengguna.md from a demo of its own: `npm run docs:pictures`, or with the address
 * of a running demo: `npm run docs:pictures -- http://localhost:8080`. It draws up the plans it shows and decides a few chains on them.
 */
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const slow = 300_000;
const folder = fileURLToPath(new URL("../docs/gambar/", import.meta.url));

const given = process.argv[2];
const own = given ? null : await startInstallation({ demo: "kota" });
const address = given ?? own!.address;
const browser = await launchBrowser();
try {
  const { page, context } = await openAs(browser, address, "analis");
  context.setDefaultTimeout(slow);
  await takeAll(page, context.request);
} finally {
  await browser.close();
  await own?.remove();
}

async function takeAll(page: Page, http: APIRequestContext): Promise<void> {
  const get = async <T>(path: string): Promise<T> => (await http.get(address + path)).json();
  const post = async <T>(path: string, data: object): Promise<T> => {
    const answer = await http.post(address + path, { data });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  };
  const { plans } = await get<{ plans: PlanSummary[] }>("/api/plans");
  const first = plans.findLast(({ result }) => result !== null)!;
  /** A finished plan of this name: an earlier run's, or drawn up now. */
  const drawn = async (name: string, change: Partial<PlanOptions>): Promise<number> => {
    const known = plans.find((plan) => plan.name === name && plan.result !== null);
    if (known) return known.id;
    const { id } = await post<PlanSummary>("/api/plans", { ...first.options, ...change, name });
    while ((await get<PlanSummary>(`/api/plans/${id}`)).state !== "selesai") await wait(2_000);
    return id;
  };
  const more = await drawn("Sebanyak mungkin", { budget: 600 });
  const willing = await drawn("Sukarela", { budget: 160, mode: "sukarela" });
  const { chains } = await get<Deliberation>(`/api/plans/${more}/deliberation`);
  const linked = chains.filter(({ moves }) => moves.length > 1);
  for (const [i, kind] of (["disetujui", "dikembalikan"] as const).entries()) {
    const { chain, outcome } = linked[i + 1]!;
    if (outcome) continue;
    const at = `/api/plans/${more}/deliberation/${chain}`;
    await post(`${at}/vote`, { vote: "setuju", member: "Sekretaris Daerah" });
    await post(`${at}/outcome`, { kind, reason: "Sesuai pembahasan tim" });
  }
  const tested = (await get<{ backtests: BacktestSummary[] }>("/api/backtests")).backtests[0];
  const round = tested ?? (await post<BacktestSummary>("/api/backtests/recorded", { tmt: "2025-11-25" }));
  while ((await get<BacktestSummary>(`/api/backtests/${round.id}`)).state === "berjalan") await wait(2_000);

  /** What stands below the top bar and beside the menu, so far as it is as high as `height` pixels. */
  const take = async (name: string, path: string, height: number, prepare?: () => Promise<unknown>) => {
    await page.setViewportSize({ ...desktop, height: height + 56 });
    await page.goto(address + path);
    await settled(page, slow);
    await prepare?.();
    await settled(page, slow);
    const left = await page.locator("main").evaluate((main) => main.getBoundingClientRect().left);
    const clip = { x: left, y: 56, width: desktop.width - left, height };
    const png = await smallPng(page.context(), await page.screenshot({ clip }));
    await writeFile(`${folder}${name}.png`, png);
    console.log(`${name}.png: ${Math.round(png.length / 1024)} KB`);
  };
  await take("rantai", `/rencana/${more}?tampil=rantai`, 470, async () => {
    await page.getByText("Bila seorang mundur").first().click();
    await page.locator(".repairs").first().waitFor();
  });
  await take("tukar-tempat", `/rencana/${more}?tampil=rantai&isi=tukar`, 380);
  await take("sidang", `/rencana/${more}/sidang/${linked[0]!.chain}`, 640, () =>
    page.getByRole("button", { name: /^Kembalikan.*(poin|tanpa kehilangan)/ }).waitFor(),
  );
  await take("perbandingan", `/rencana/banding?id=${first.id},${more},${willing}`, 620);
  await take("keadilan", `/rencana/${first.id}?tampil=keadilan&sisi=dirugikan`, 420);
  await take("putaran-lalu", `/rencana/putaran-lalu/${round.id}`, 560);
}
