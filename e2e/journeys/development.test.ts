import type { PlanSummary, PlanTrainings } from "@selaras/contract";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { desktop, launchBrowser, openAs, phone, settled, violationsOf } from "../harness/browser.js";

const address = inject("demoAddress");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const noOverflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("trainings and development", () => {
  it.each([
    ["desktop", desktop],
    ["phone", phone],
  ] as const)("the catalogue and the calendar read on a %s", async (_name, viewport) => {
    const { page, context } = await openAs(browser, address, "analis", viewport);
    await page.goto(`${address}/pengembangan`);
    await page.getByText("Pelatihan Bakal Calon Kepala Sekolah").first().waitFor();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    expect(await noOverflow(page)).toBeLessThanOrEqual(1);
    await page.goto(`${address}/pengembangan?tampil=katalog`);
    await page.getByText("Memberi sertifikat", { exact: false }).first().waitFor();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    expect(await noOverflow(page)).toBeLessThanOrEqual(1);
    await context.close();
  });

  it("a plan on condition names the training of a move; cancelling the session turns it to a missing paper and the plan says so", async () => {
    const { page, context } = await openAs(browser, address, "analis");
    const read = async <T>(path: string): Promise<T> =>
      (await context.request.get(`${address}/api${path}`)).json() as Promise<T>;
    await page.goto(`${address}/rencana/baru`);
    await settled(page);
    await page.getByLabel("Nama", { exact: false }).first().fill("Rencana bersyarat");
    await page.getByLabel("Ikutkan pegawai yang siap bersyarat").check();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Susun rencana" }).click();
    await page.waitForURL(/\/rencana\/\d+$/);
    const id = Number(page.url().split("/").at(-1));
    await expect
      .poll(async () => (await read<PlanSummary>(`/plans/${id}`)).state, {
        timeout: 600_000,
        interval: 2_000,
      })
      .toBe("selesai");
    const rests = await read<PlanTrainings>(`/plans/${id}/trainings`);
    const tmt = (await read<PlanSummary>(`/plans/${id}`)).tmt;
    const move = rests.moves[0]!;
    const [training] = move.trainings;
    expect(training!.endsOn < tmt).toBe(true);

    await page.goto(`${address}/rencana/${id}`);
    await page.getByText(`Rencana ini bertumpu pada ${training!.name}`, { exact: false }).first().waitFor();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.goto(`${address}/rencana/${id}/${move.nip}`);
    await page.getByRole("heading", { name: "Bertumpu pada pelatihan" }).waitFor();
    await page.getByText(`${training!.hours} JP`, { exact: false }).first().waitFor();

    await page.goto(`${address}/pengembangan`);
    await page.getByRole("button", { name: `Ubah angkatan ${training!.sessionCode}` }).click();
    await page.getByRole("button", { name: "Batalkan angkatan" }).click();
    await page.getByRole("button", { name: "Batalkan angkatan" }).waitFor({ state: "detached" });

    await page.goto(`${address}/rencana/${id}`);
    await page
      .getByText(/yang dibatalkan atau tidak lagi diikuti: .* kini perlu dokumen lagi/)
      .first()
      .waitFor();
    await page.goto(`${address}/rencana/${id}/${move.nip}`);
    await page.getByText("Tidak lagi berlaku").waitFor();
    await page.getByText("Perlu dokumen", { exact: false }).first().waitFor();
    await page.getByText(training!.without[0]!.title, { exact: false }).first().waitFor();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);

    await page.goto(`${address}/pengembangan`);
    await page.getByRole("button", { name: `Ubah angkatan ${training!.sessionCode}` }).click();
    await page.getByLabel("Keadaan").selectOption("DIBUKA");
    await page.getByRole("button", { name: "Simpan" }).click();
    await page.getByText("Simpan").waitFor({ state: "detached" });
    expect(
      (await read<PlanTrainings>(`/plans/${id}/trainings`)).notices.map(({ kind }) => kind),
    ).not.toContain("batal");
    await context.close();
  }, 700_000);

  it("a head proposes for the own unit, the analyst approves and cancels; each step keeps its reason", async () => {
    const head = await openAs(browser, address, "kepala");
    const people = await (await head.context.request.get(`${address}/api/employees`)).json();
    const nip = people.nip[0] as string;
    await head.page.goto(`${address}/pegawai/${nip}`);
    await head.page.getByRole("button", { name: "Usulkan pengembangan" }).click();
    await head.page.getByLabel("Nama", { exact: true }).fill("Pembimbingan menulis telaahan");
    await head.page.getByLabel("Yang dikembangkan").fill("Telaahan staf");
    await head.page.getByLabel("Alasan", { exact: true }).fill("Diperlukan unit");
    await head.page.getByRole("button", { name: "Usulkan", exact: true }).click();
    const row = (page: Page) =>
      page.locator(".development-row", { hasText: "Pembimbingan menulis telaahan" }).last();
    await row(head.page).getByText("Diusulkan").first().waitFor();
    await settled(head.page);
    expect(await violationsOf(head.page)).toEqual([]);
    expect(await row(head.page).getByRole("button", { name: "Setujui" }).count()).toBe(0);

    const analyst = await openAs(browser, address, "analis", phone);
    await analyst.page.goto(`${address}/pegawai/${nip}`);
    await row(analyst.page).getByRole("button", { name: "Setujui" }).click();
    await row(analyst.page).getByLabel("Alasan", { exact: true }).fill("Sesuai kebutuhan unit");
    await row(analyst.page).getByRole("button", { name: "Setujui" }).click();
    await row(analyst.page).getByText("Disetujui").first().waitFor();
    await row(analyst.page).getByText("Semua perubahan (2)").click();
    await row(analyst.page).getByText("Diperlukan unit", { exact: false }).waitFor();
    expect(await noOverflow(analyst.page)).toBeLessThanOrEqual(1);
    await row(analyst.page).getByRole("button", { name: "Batalkan" }).click();
    await row(analyst.page).getByLabel("Alasan", { exact: true }).fill("Ditunda");
    await row(analyst.page).getByRole("button", { name: "Batalkan" }).click();
    await row(analyst.page).getByText("Batal").first().waitFor();
    await head.context.close();
    await analyst.context.close();
  });
});
