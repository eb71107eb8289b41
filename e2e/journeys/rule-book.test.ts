import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import {
  desktop,
  launchBrowser,
  openAs,
  openVisitor,
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

describe("the rule book", () => {
  it.each([
    ["desktop", desktop],
    ["phone", phone],
  ] as const)(
    "leads from a search over a rule and its history to a move it touches and back on a %s",
    async (_name, viewport) => {
      const { page, context } = await openAs(browser, address, "analis", viewport);
      await page.goto(`${address}/aturan`);
      await settled(page);

      await page.getByRole("searchbox").fill("kepala sekolah periode");
      await page.getByRole("link", { name: "Kepala sekolah paling banyak dua periode" }).click();
      await page
        .getByRole("heading", { level: 1, name: "Kepala sekolah paling banyak dua periode" })
        .waitFor();
      await page.getByText("Paling lama: 192 bulan menjadi 96 bulan.").waitFor();
      await page.getByRole("heading", { name: "Perpanjangan kedua kepala sekolah" }).waitFor();

      await page.getByLabel("Berlaku pada").fill("2024-06-01");
      await page
        .getByRole("heading", { level: 1, name: "Kepala sekolah paling lama empat periode" })
        .waitFor();
      expect(new URL(page.url()).searchParams.get("pada")).toBe("2024-06-01");
      await page.getByRole("button", { name: "Tampilkan versi 2" }).click();
      await page
        .getByRole("heading", { level: 1, name: "Kepala sekolah paling banyak dua periode" })
        .waitFor();

      await page.goBack();
      await page.getByRole("searchbox").waitFor();
      expect(await page.getByRole("searchbox").inputValue()).toBe("kepala sekolah periode");

      await page.getByRole("searchbox").fill("pertimbangan tim pengangkatan");
      await page.getByRole("link", { name: "Pertimbangan tim pengangkatan kepala sekolah" }).click();
      const rulePage = /\/aturan\/ks-advice-team/;
      await page.waitForURL(rulePage);
      const move = page.locator('a[href*="/rencana/"]:not([href*="?"])').first();
      const person = (await move.textContent()) as string;
      await move.click();
      await page.waitForURL(/\/rencana\/\d+\/\d{18}/);
      // The name may also stand in a folded list.
      await page.getByText(person).filter({ visible: true }).first().waitFor();
      await page.getByRole("link", { name: "Pertimbangan tim pengangkatan kepala sekolah" }).click();
      await page.waitForURL(rulePage);
      expect(await violationsOf(page)).toEqual([]);
      await context.close();
    },
  );

  it("is read before signing in, without anybody's name", async () => {
    const { page, context } = await openVisitor(browser, phone);
    await page.goto(address);
    await page.getByRole("link", { name: "Baca buku aturan tanpa masuk" }).click();
    await page.getByRole("heading", { level: 1, name: "Buku aturan" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("searchbox").fill("tim penilai kinerja");
    await page.getByRole("link", { name: /setelah pertimbangan tim penilai kinerja/ }).click();
    await page.getByRole("heading", { name: "Riwayat" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.getByRole("heading", { name: "Perpindahan yang tersentuh" }).count()).toBe(0);
    await page.getByRole("link", { name: "Masuk" }).click();
    await page.getByRole("button", { name: "Masuk", exact: true }).waitFor();
    await context.close();
  });

  it("tells what changed between two days", async () => {
    const { page, context } = await openAs(browser, address, "asn");
    await page.goto(`${address}/aturan?tampil=perubahan&dari=2025-01-01&sampai=2025-12-31`);
    await settled(page);
    await page.getByRole("heading", { name: "14 Mei 2025" }).waitFor();
    await page.getByRole("link", { name: "Kepala sekolah paling banyak dua periode" }).waitFor();
    await page.getByLabel("Dari tanggal").fill("2025-12-30");
    await page.getByText(/Tidak ada aturan yang berubah/).waitFor();
    await context.close();
  });

  it("lets the law bureau decide what is open, and everybody read who decided and why", async () => {
    // A day no plan of the other journeys reaches.
    const path = "/aturan/class-lateral?pada=2098-01-01";
    const { page, context } = await openAs(browser, address, "hukum");
    await page.goto(address + path);
    await settled(page);
    await page.getByRole("button", { name: "Tetapkan bacaan kantor" }).click();
    await page.getByRole("button", { name: "Tetapkan", exact: true }).click();
    await page.getByText("Tulis alasannya, paling sedikit lima huruf.").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("Ketetapan").selectOption({ label: "tidak diterapkan" });
    await page.getByLabel("Berlaku mulai").fill("2098-01-01");
    await page.getByLabel("Alasan").fill("Pendapat hukum nomor 12");
    await page.getByRole("button", { name: "Tetapkan", exact: true }).click();
    await page.getByText("Ketetapan tercatat.").waitFor();
    await page.getByText("Sistem tidak menerapkan aturan ini.").waitFor();
    await context.close();

    const { page: reading, context: stranger } = await openVisitor(browser, phone);
    await reading.goto(address + path);
    await reading.getByText("Pendapat hukum nomor 12").first().waitFor();
    expect(await reading.getByRole("button", { name: "Tetapkan bacaan kantor" }).count()).toBe(0);
    await reading.goto(`${address}/aturan?tampil=kantor&pada=2098-01-01`);
    await reading
      .getByRole("link", { name: "Mutasi setingkat pada kelas jabatan yang berdekatan" })
      .first()
      .waitFor();
    await settled(reading);
    expect(await violationsOf(reading)).toEqual([]);
    await stranger.close();
  });

  it("keeps a plan's findings, papers and rules one step apart", async () => {
    const { page, context } = await openAs(browser, address, "tpk");
    const { plans } = await (await context.request.get(`${address}/api/plans`)).json();
    await page.goto(`${address}/rencana/${plans[0].id}?tampil=temuan`);
    await settled(page);
    await page.getByLabel("Akibat").selectOption("WARN");
    expect(await page.getByText("240 perpindahan").count()).toBe(0);
    await page.getByRole("link", { name: "Dokumen", exact: true }).click();
    const kinds = page.getByRole("table", { name: "Yang harus dilampirkan" });
    const minutes = kinds.getByRole("row", { name: /berita acara Tim Penilai Kinerja/ });
    expect(Number(await minutes.getByRole("cell").first().textContent())).toBeGreaterThan(0);
    await minutes.getByRole("link").click();
    await page.waitForURL(/\/aturan\/authority-intra-ppk/);
    const body = (await page.locator("main").textContent()) as string;
    expect(body).not.toMatch(/tpkMinutes|minMonths/);
    await context.close();
  });
});
