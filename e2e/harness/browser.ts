import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";

const executablePath = [
  process.env.CHROMIUM_PATH ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find(existsSync);

export const desktop = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

/** How long anything on a page may take, in milliseconds: ends what hangs, on however busy a machine. */
export const patience = 300_000;

/** Starts the system's Chromium without anything that calls home. */
export async function launchBrowser(): Promise<Browser> {
  if (!executablePath) throw new Error("Chromium tidak ditemukan; pasang paket `chromium`, lalu ulangi.");
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page of somebody who has not signed in. */
export async function openVisitor(
  browser: Browser,
  viewport: { width: number; height: number } = desktop,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport, locale: "id-ID", acceptDownloads: true });
  context.setDefaultTimeout(patience);
  return { page: await context.newPage(), context };
}

/** Who has signed in here before; the door counts how often one knocks. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext["cookies"]>>>();

/** A signed-in page of one role in a browser context of its own. */
export async function openAs(
  browser: Browser,
  address: string,
  username: string,
  viewport: { width: number; height: number } = desktop,
  password = "selaras-contoh",
): Promise<{ page: Page; context: BrowserContext }> {
  const { page, context } = await openVisitor(browser, viewport);
  const known = `${address} ${username} ${password}`;
  await context.addCookies(sessions.get(known) ?? []);
  if ((await context.request.get(`${address}/api/session`)).ok()) return { page, context };
  const signedIn = await context.request.post(`${address}/api/session`, { data: { username, password } });
  if (!signedIn.ok()) throw new Error(`sign-in as ${username} answered ${signedIn.status()}`);
  sessions.set(known, await context.cookies());
  return { page, context };
}

/** WCAG 2.2 AA by axe: every violation with its target, so that a failure says where to look. */
export async function violationsOf(page: Page): Promise<string[]> {
  // What a sticky bar happens to cover half at some scroll position is no target of that size.
  await page.evaluate(() => window.scrollTo(0, 0));
  // Only violations are written out (a long table passes thousands of checks), in the page itself: ours have no frames to bring together.
  const result = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .setLegacyMode()
    .analyze();
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")} (${violation.help})`),
  );
}

/** Requests of a page that have no answer yet; counted from the first question on. */
const open = new WeakMap<Page, Set<Request>>();

/**
 * Waits until the page has loaded, has no request open and shows no busy region, for half a second on end; `timeout` in milliseconds. The page
 * itself is asked, after what it still had to do, so that a busy machine is waited for longer than an idle one.
 */
export async function settled(page: Page, timeout = patience): Promise<void> {
  const deadline = Date.now() + timeout;
  if (!open.has(page)) {
    open.set(page, watchRequests(page));
    // What was asked for before we watched.
    await page.waitForLoadState("networkidle", { timeout });
  }
  await page.waitForLoadState("load", { timeout });
  const requests = open.get(page)!;
  for (let quiet = 0; quiet < 8; ) {
    const busy = await busyRegions(page);
    quiet = busy === 0 && requests.size === 0 ? quiet + 1 : 0;
    if (Date.now() > deadline)
      throw new Error(
        `${page.url()} does not rest: ${busy} busy regions, open: ${[...requests].map((one) => one.url())}`,
      );
  }
}

/** A moment later, once the page has done what came before; null while it turns into another page. */
async function busyRegions(page: Page): Promise<number | null> {
  try {
    return await page.evaluate(
      () =>
        new Promise<number>((done) => {
          setTimeout(() => done(document.querySelectorAll("[aria-busy=true]").length), 60);
        }),
    );
  } catch (error) {
    if (/context was destroyed|navigat/i.test(String(error))) return null;
    throw error;
  }
}

function watchRequests(page: Page): Set<Request> {
  const requests = new Set<Request>();
  page.on("request", (request) => {
    // A new page asks anew; a stream of events stays open for good.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) requests.clear();
    if (request.resourceType() !== "eventsource") requests.add(request);
  });
  page.on("requestfinished", (request) => requests.delete(request));
  page.on("requestfailed", (request) => requests.delete(request));
  return requests;
}
