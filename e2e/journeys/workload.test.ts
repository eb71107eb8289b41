import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { desktop, launchBrowser, openAs, phone, settled, violationsOf } from "../harness/browser.js";

const address = inject("demoAddress");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("the workload of a unit", () => {
  it.each([
    ["desktop", desktop, 2031],
    ["phone", phone, 2032],
  ] as const)("goes from its first line to the accepted version on a %s", async (_name, viewport, year) => {
    const head = await openAs(browser, address, "kepala", viewport);
    const { units } = await (await head.context.request.get(`${address}/api/workloads?year=${year}`)).json();
    const unit = units[0].code as string;
    await head.page.goto(`${address}/kebutuhan/unit/${encodeURIComponent(unit)}`);
    await head.page.getByRole("link", { name: "Buka beban kerja" }).click();
    await head.page.getByRole("heading", { level: 1, name: /^Beban kerja/ }).waitFor();
    const sheet = `${address}/kebutuhan/unit/${encodeURIComponent(unit)}/beban-kerja?tahun=${year}`;
    await head.page.goto(sheet);
    await head.page.getByText("Belum ada uraian tugas").waitFor();
    expect(await violationsOf(head.page)).toEqual([]);

    await head.page.getByRole("button", { name: "Tambah baris" }).click();
    await head.page.getByLabel("Uraian tugas, baris 1").fill("Mengagendakan surat");
    await head.page.getByLabel("Volume, baris 1").fill("banyak");
    await head.page.getByRole("button", { name: "Simpan" }).click();
    await head.page.getByText("Isi bilangan 0 atau lebih.").waitFor();
    await head.page.getByLabel("Volume, baris 1").fill("1.000");
    await head.page.getByRole("button", { name: "Simpan" }).click();
    await head.page.getByText("Tersimpan.").waitFor();
    await head.page.getByText(/Belum lengkap: Norma waktu tugas ke-1 \(Mengagendakan surat\)/).waitFor();
    await head.page.getByRole("button", { name: "Konfirmasi beban kerja" }).click();
    await head.page.getByText(/belum lengkap atau belum benar/).waitFor();

    await head.page.getByLabel("Norma waktu (menit) atau standar, baris 1").fill("12,5");
    expect(await head.page.getByRole("button", { name: "Konfirmasi beban kerja" }).isDisabled()).toBe(true);
    await head.page.getByRole("button", { name: "Simpan" }).click();
    await head.page.getByText("Tersimpan.").waitFor();
    await head.page.getByText("Rumus").first().click();
    await head.page
      .getByText("(1.000 × 12 × 12,5 menit) / 75.000 menit = 2", { exact: false })
      .first()
      .waitFor();
    await head.page.getByRole("button", { name: "Konfirmasi beban kerja" }).click();
    await head.page.getByText("Dikonfirmasi kepala unit").first().waitFor();

    const analyst = await openAs(browser, address, "analis", viewport);
    await analyst.page.goto(sheet);
    await analyst.page.getByRole("button", { name: "Kembalikan ke unit" }).click();
    await analyst.page.getByLabel("Alasan pengembalian").fill("Norma waktu belum wajar.");
    await analyst.page.getByRole("button", { name: "Kembalikan", exact: true }).click();
    await analyst.page.getByText("Dikembalikan ke unit").first().waitFor();

    await head.page.reload();
    await head.page.getByText("Norma waktu belum wajar.").waitFor();
    await head.page.getByLabel("Norma waktu (menit) atau standar, baris 1").fill("10");
    await head.page.getByRole("button", { name: "Simpan" }).click();
    await head.page.getByRole("button", { name: "Konfirmasi beban kerja" }).click();
    await head.page.getByText("Dikonfirmasi kepala unit").first().waitFor();
    await analyst.page.reload();
    await analyst.page.getByRole("button", { name: "Terima" }).click();
    await analyst.page.getByText("Menyimpan perubahan memulai versi berikutnya.", { exact: false }).waitFor();
    await settled(analyst.page);
    expect(await violationsOf(analyst.page)).toEqual([]);
    const overflow = await analyst.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(1);
    await head.context.close();
    await analyst.context.close();
  });

  it("is filled in as a workbook and taken back whole", async () => {
    const { page, context } = await openAs(browser, address, "kepala");
    const { units } = await (await context.request.get(`${address}/api/workloads?year=2033`)).json();
    await page.goto(`${address}/kebutuhan/unit/${encodeURIComponent(units[0].code)}/beban-kerja?tahun=2033`);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Unduh lembar isian" }).click();
    const path = await (await download).path();
    await page.getByLabel("Unggah lembar yang sudah diisi").setInputFiles(path);
    await page.getByText(/Lembar tidak diambil: 1 kesalahan/).waitFor();
    await page.getByText(/Sedikitnya satu uraian tugas/).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });
});
