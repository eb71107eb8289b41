import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const executablePath = [
  process.env.CHROMIUM_PATH ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find(existsSync);

export const desktop = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

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

/** A signed-in page of one role in a browser context of its own. */
export async function openAs(
  browser: Browser,
  address: string,
  username: string,
  viewport: { width: number; height: number } = desktop,
  password = "selaras-contoh",
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport, locale: "id-ID", acceptDownloads: true });
  const page = await context.newPage();
  const signedIn = await context.request.post(`${address}/api/session`, { data: { username, password } });
  if (!signedIn.ok()) throw new Error(`sign-in as ${username} answered ${signedIn.status()}`);
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

/** The page has stopped loading and shows no busy region; `timeout` in milliseconds for each of the two. */
export async function settled(page: Page, timeout = 30_000): Promise<void> {
  await page.waitForLoadState("networkidle", { timeout });
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached", timeout });
}
