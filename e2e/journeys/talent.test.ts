import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import {
  desktop,
  launchBrowser,
  openAs,
  patience,
  phone,
  settled,
  violationsOf,
} from "../harness/browser.js";

const address = inject("demoAddress");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Board {
  nip: string[];
  name: string[];
  box: number[];
  value: (number | null)[];
}

describe("talent", () => {
  it.each([
    ["desktop", desktop],
    ["phone", phone],
  ] as const)("leads from the board to a person and back, on a %s", async (_name, viewport) => {
    const { page, context } = await openAs(browser, address, "analis", viewport);
    const board: Board = await (await context.request.get(`${address}/api/talent`)).json();
    const best = board.nip.filter((_, i) => board.box[i] === 9);
    expect(best.length).toBeGreaterThan(0);

    await page.goto(`${address}/talenta`);
    await page.getByRole("heading", { level: 1, name: "Talenta" }).waitFor();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: /^Kotak 9/ }).click();
    expect(await page.getByRole("button", { name: /^Kotak 9/ }).innerText()).toContain(String(best.length));
    await page.getByRole("button", { name: "Tampilkan yang belum terpetakan" }).click();
    await page.getByRole("heading", { name: "Belum terpetakan dan apa yang kurang" }).waitFor();

    await page.getByLabel("Model").selectOption("SEDERHANA");
    await page.getByRole("paragraph").filter({ hasText: "Kelas JPM untuk seleksi" }).waitFor();
    await settled(page);
    expect(new URL(page.url()).searchParams.get("model")).toBe("SEDERHANA");

    const nip = best[0]!;
    await page.goto(`${address}/pegawai/${nip}`);
    await page.getByRole("heading", { name: "Kotak talenta" }).waitFor();
    await page.getByText("Kotak 9", { exact: true }).waitFor();
    await page.getByRole("heading", { name: "Kinerja lima tahun" }).waitFor();
    await page.getByRole("heading", { name: "Indeks profesionalitas (IP ASN)" }).waitFor();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });

  it("shows what the chosen post asks beside what the present one asks", async () => {
    const { page, context } = await openAs(browser, address, "analis");
    const board: Board = await (await context.request.get(`${address}/api/talent`)).json();
    const nip = board.nip[board.box.indexOf(9)]!;
    await page.goto(`${address}/pegawai/${nip}`);
    const levels = page.getByRole("table", { name: /^Tingkat kompetensi/ });
    await levels.waitFor();
    expect(await levels.getByRole("row").count()).toBeGreaterThanOrEqual(10);
    await page.getByRole("combobox", { name: "Unit tujuan" }).fill("Kelurahan Oebufu");
    await page.getByRole("option").first().click();
    await page.getByRole("combobox", { name: "Jabatan tujuan" }).click();
    await page.getByRole("option", { name: /Lurah/ }).first().click();
    await page.getByRole("button", { name: "Periksa" }).click();
    await levels.getByRole("columnheader", { name: "Diminta pilihan" }).waitFor();
    await page.getByText("Terhadap jabatan pilihan").waitFor();
    await page.getByText("Standar kompetensi jabatan yang diserahkan kantor").first().waitFor();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });

  it("keeps to the own subtree of a head, without values that tell of discipline", async () => {
    const all = await openAs(browser, address, "analis");
    const everybody: Board = await (await all.context.request.get(`${address}/api/talent`)).json();
    await all.context.close();
    const { page, context } = await openAs(browser, address, "kepala");
    const board: Board = await (await context.request.get(`${address}/api/talent`)).json();
    expect(board.nip.length).toBeGreaterThan(0);
    expect(board.nip.length).toBeLessThan(everybody.nip.length);
    expect(board.value.every((value) => value === null)).toBe(true);
    await page.goto(`${address}/talenta`);
    await page.getByRole("heading", { level: 1, name: "Talenta" }).waitFor();
    await page.goto(`${address}/pegawai/${board.nip[0]}`);
    await page.getByText("Jumlahnya tidak ditampilkan untuk peran Anda", { exact: false }).waitFor();
    await context.close();
  });

  it("shows an employee their own and nobody else's", async () => {
    const { page, context } = await openAs(browser, address, "asn", phone);
    await page.goto(`${address}/saya`);
    for (const name of [
      "Kompetensi",
      "Kotak talenta",
      "Kinerja lima tahun",
      "Indeks profesionalitas (IP ASN)",
    ]) {
      const heading = page.getByRole("heading", { name, exact: true });
      // What lies further down loads when it is seen.
      await expect
        .poll(
          async () => {
            await page.evaluate(() => document.querySelector(".unseen")?.scrollIntoView());
            return heading.isVisible();
          },
          { timeout: patience },
        )
        .toBe(true);
    }
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    expect((await context.request.get(`${address}/api/talent`)).status()).toBe(403);
    await context.close();
  });
});
