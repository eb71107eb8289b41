import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser, openAs } from "../harness/browser.js";

const address = inject("demoAddress");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

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
