import type { Browser, Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { desktop, launchBrowser, openAs, phone, settled, violationsOf } from "../harness/browser.js";

const address = inject("demoAddress");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const problem = {
  type: "about:blank",
  title: "Terjadi galat pada peladen",
  status: 500,
  code: "galat-peladen",
  detail: "Permintaan Anda tidak dapat diselesaikan.",
  hint: "Mungkin peladen sedang sibuk; coba lagi sebentar lagi.",
};
const broken = (route: Route) =>
  route.fulfill({ status: 500, contentType: "application/problem+json", json: problem });

/** The one thing that went wrong, seen whole. */
async function alertInSight(page: Page) {
  const alert = page.getByRole("alert");
  await alert.waitFor();
  const corners = await alert.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const points = [top + 8, bottom - 8].flatMap((y) => [left + 8, right - 8].map((x) => [x, y] as const));
    return points.map(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });
  expect(corners, "in the window and under no bar").toEqual([true, true, true, true]);
  return alert;
}

describe.each([
  ["desktop", desktop],
  ["phone", phone],
] as const)("what goes wrong, on a %s", (_name, viewport) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openAs(browser, address, "analis", viewport));
  });
  afterEach(() => page.unrouteAll());
  afterAll(() => page.context().close());

  it("is said under the heading of the page, and trying again shows the page", async () => {
    for (const [path, endpoint, heading] of [
      ["/temuan", "**/api/findings", "Temuan"],
      ["/suksesi", "**/api/succession", "Rencana suksesi"],
      ["/rencana", "**/api/plans", "Rencana"],
    ] as const) {
      await page.route(endpoint, broken);
      await page.goto(address + path);
      await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
      const alert = await alertInSight(page);
      expect(await alert.textContent()).toContain(problem.hint);
      await page.unroute(endpoint);
      await alert.getByRole("button", { name: "Coba lagi" }).click();
      await alert.waitFor({ state: "detached" });
    }
  });

  it("is the network itself", async () => {
    await page.route("**/api/contests*", (route) => route.abort());
    await page.goto(`${address}/sanggah`);
    const alert = await alertInSight(page);
    expect(await alert.textContent()).toContain("Sambungan terputus");
    expect(await violationsOf(page)).toEqual([]);
  });

  it("is an address of something that is not there: it leads back to the list", async () => {
    for (const [path, list] of [
      ["/rencana/99999", "/rencana"],
      ["/impor/99999", "/impor"],
      ["/pegawai/000", "/pegawai"],
      ["/kebutuhan/unit/BUKAN-UNIT/beban-kerja", "/kebutuhan"],
    ] as const) {
      await page.goto(address + path);
      const alert = await alertInSight(page);
      expect(await page.getByRole("heading", { level: 1 }).count(), path).toBe(1);
      expect(await alert.getByRole("button", { name: "Coba lagi" }).count(), path).toBe(0);
      await alert.getByRole("link", { name: "Kembali ke daftar" }).click();
      await page.waitForURL(address + list);
    }
  });

  it("is a refused form: it comes into sight and what was typed stays", async () => {
    await page.goto(`${address}/rencana/baru`);
    await settled(page);
    await page.getByLabel("Catatan").fill("Untuk rapat hari Senin");
    await page.route("**/api/plans", (route) =>
      route.request().method() === "POST" ? broken(route) : route.continue(),
    );
    await page.getByRole("button", { name: "Susun rencana", exact: true }).click();
    await alertInSight(page);
    expect(await page.getByLabel("Catatan").inputValue()).toBe("Untuk rapat hari Senin");
    expect(await page.getByRole("button", { name: "Susun rencana", exact: true }).isEnabled()).toBe(true);
  });
});

describe("one part of a page", () => {
  it("says that it did not load, and the rest of the page stands", async () => {
    const { page, context } = await openAs(browser, address, "analis");
    const { units } = await (await context.request.get(`${address}/api/employees`)).json();
    await page.route("**/api/freshness?*", broken);
    await page.goto(`${address}/kebutuhan/unit/${units[0].code}`);
    await settled(page);
    const panel = page.getByRole("region", { name: "Kelengkapan data pegawai" });
    expect(await panel.getByRole("alert").textContent()).toContain(problem.title);
    expect(await page.getByRole("alert").count()).toBe(1);
    await context.close();
  });
});

describe("a form that answers reach late", () => {
  it("keeps what was typed and chosen when the day of the period arrives after it", async () => {
    const { page, context } = await openAs(browser, address, "analis");
    let letThrough = () => {};
    const held = new Promise<void>((done) => {
      letThrough = done;
    });
    await page.route("**/api/cycle", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${address}/rencana/baru`);
    const moves = page.getByRole("spinbutton", { name: "Paling banyak pegawai yang pindah", exact: true });
    await page.getByLabel("Catatan").fill("Untuk rapat hari Senin");
    await moves.fill("123");
    const name = page.getByLabel("Nama rencana");
    await expect.poll(() => name.inputValue()).not.toMatch(/2027/);
    letThrough();
    // A name nobody typed follows the day; what somebody typed stays.
    await expect.poll(() => name.inputValue()).toMatch(/2027/);
    expect(await page.getByLabel("Catatan").inputValue()).toBe("Untuk rapat hari Senin");
    expect(await moves.inputValue()).toBe("123");
    await context.close();
  });
});
