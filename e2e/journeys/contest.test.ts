import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { desktop, launchBrowser, openAs, phone, settled, violationsOf } from "../harness/browser.js";

const address = inject("demoAddress");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("a contest of one's own data", () => {
  it.each([
    ["phone", phone, "2014", "Terima dan tulis ke data", "Diterima"],
    ["desktop", desktop, "2013", "Tolak", "Ditolak"],
  ] as const)(
    "goes from the employee's page to the analyst and back on a %s",
    async (_name, viewport, year, decision, outcome) => {
      const employee = await openAs(browser, address, "asn", viewport);
      await employee.page.goto(`${address}/saya`);
      // What lies further down loads when it is seen.
      await employee.page
        .getByRole("heading", { name: "Data saya" })
        .evaluate((heading) => heading.scrollIntoView());
      await employee.page.getByRole("link", { name: "Sanggah data saya" }).click();
      await employee.page.getByRole("heading", { level: 1, name: "Sanggah data saya" }).waitFor();
      await employee.page.getByText(/Masa sanggah dibuka sampai/).waitFor();
      await employee.page.getByLabel("Apa yang disanggah?").selectOption({ label: "Predikat kinerja" });
      await employee.page.getByLabel("Yang mana?").selectOption({ label: "Yang belum tercatat" });
      await employee.page.getByLabel("Tahun").fill(year);
      await employee.page.getByLabel("Predikat", { exact: true }).selectOption("BAIK");
      await employee.page.getByLabel("Penjelasan").fill(`Predikat tahun ${year} belum tercatat.`);
      const send = employee.page.getByRole("button", { name: "Kirim sanggah" });
      expect(await send.isDisabled()).toBe(true);

      const document = employee.page.getByLabel("Dokumen pendukung");
      await document.setInputFiles({
        name: "surat.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from("bukan pdf"),
      });
      await send.click();
      await employee.page.getByText(/surat bukan PDF, JPG, atau PNG/).waitFor();
      // What was typed is still there.
      expect(await employee.page.getByLabel("Tahun").inputValue()).toBe(year);
      await document.setInputFiles({
        name: "evaluasi.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from("%PDF-1.4 contoh"),
      });
      await send.click();
      await employee.page.getByText("Sanggah terkirim.").waitFor();
      await employee.page.getByText(`Predikat tahun ${year} belum tercatat.`).waitFor();
      await settled(employee.page);
      expect(await violationsOf(employee.page)).toEqual([]);

      const analyst = await openAs(browser, address, "analis", viewport);
      await analyst.page.goto(`${address}/sanggah`);
      await analyst.page.getByText(/sanggah menunggu putusan; yang tertua diajukan/).waitFor();
      await settled(analyst.page);
      expect(await violationsOf(analyst.page)).toEqual([]);
      const { contests } = await (
        await analyst.context.request.get(`${address}/api/contests?state=diajukan`)
      ).json();
      const mine = contests.find((one: { explanation: string }) => one.explanation.includes(year));
      await analyst.page.goto(`${address}/sanggah/${mine.id}`);
      const download = analyst.page.waitForEvent("download");
      await analyst.page.getByRole("link", { name: /Unduh evaluasi\.pdf/ }).click();
      expect((await download).suggestedFilename()).toBe("evaluasi.pdf");
      const decide = analyst.page.getByRole("button", { name: decision, exact: true });
      expect(await decide.isDisabled()).toBe(true);
      await analyst.page.getByLabel("Alasan putusan").fill("Sesuai dengan dokumen yang dilampirkan.");
      await decide.click();
      await analyst.page.getByText(`${outcome} oleh`, { exact: false }).waitFor();
      await settled(analyst.page);
      expect(await violationsOf(analyst.page)).toEqual([]);
      await analyst.context.close();

      await employee.page.reload();
      await employee.page.getByText("Sesuai dengan dokumen yang dilampirkan.").first().waitFor();
      const { dossier } = await (await employee.context.request.get(`${address}/api/me`)).json();
      const years = dossier.performance.map((one: { year: number }) => String(one.year));
      expect(years.includes(year)).toBe(outcome === "Diterima");
      const overflow = await employee.page.evaluate(
        () =>
          globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(1);
      await employee.context.close();
    },
  );

  it("shows what a plan, a unit and a government lack, and who could follow into a post", async () => {
    const { page, context } = await openAs(browser, address, "analis");
    await page.goto(`${address}/kelengkapan`);
    await page.getByRole("heading", { level: 1, name: "Kelengkapan data" }).waitFor();
    await page
      .getByText("data diketahui dan berlaku", { exact: false })
      .first()
      .waitFor({ state: "attached" });
    const { plans } = await (await context.request.get(`${address}/api/plans`)).json();
    await page.goto(`${address}/rencana/${plans[0].id}`);
    await page
      .getByText(/data yang menentukan perpindahan bertumpu pada data usang, kosong, atau disanggah/)
      .waitFor();
    await page.goto(`${address}/suksesi`);
    await page
      .getByRole("link")
      .filter({ hasText: /Kepala|Sekretaris|Camat|Lurah/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: /^Rencana suksesi/ }).waitFor();
    await page.getByText("Rincian nilai dan pemeriksaan").first().click();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });
});
