import type { PlanSummary, PlanTrainings } from "@selaras/contract";
import type { Browser, Page } from "playwright-core";
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
        interval: 1_000,
        timeout: patience,
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
    await expect
      .poll(
        async () => (await read<PlanTrainings>(`/plans/${id}/trainings`)).notices.map(({ kind }) => kind),
        { timeout: patience },
      )
      .not.toContain("batal");
    await context.close();
  });

  it("a plan is drawn from gaps and talent box with its grounds, and stands only once it was confirmed", async () => {
    const { page, context } = await openAs(browser, address, "analis", phone);
    const board = await (await context.request.get(`${address}/api/talent`)).json();
    const nip = board.nip[board.box.indexOf(3)] as string;
    const rows = async () =>
      (
        (await (await context.request.get(`${address}/api/employees/${nip}/development`)).json())
          .rows as unknown[]
      ).length;
    const before = await rows();
    await page.goto(`${address}/pegawai/${nip}`);
    await page.getByRole("button", { name: "Lihat usulan rencana" }).click();
    await page.getByText("Kotak talenta 3 menyarankan konseling kinerja.").waitFor();
    await page.getByText("Model BKN 2026 (Keputusan Kepala BKN 411/2025", { exact: false }).waitFor();
    await page.getByRole("button", { name: /^Usulkan \d/ }).click();
    // Hours of guidance are for people to state: the first that lacks them has the focus, and nothing was sent.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
    expect(await violationsOf(page)).toEqual([]);
    expect(await noOverflow(page)).toBeLessThanOrEqual(1);
    expect(await rows()).toBe(before);
    for (const field of await page.getByLabel(/^Jumlah JP untuk/).all()) await field.fill("6");
    await page.getByLabel("Alasan", { exact: true }).fill("Sesuai kotak talenta");
    await page.getByRole("button", { name: /^Usulkan \d/ }).click();
    await page
      .locator(".development-row", { hasText: "Konseling kinerja" })
      .getByText("Diusulkan")
      .first()
      .waitFor();
    expect(await rows()).toBeGreaterThan(before);
    await context.close();
  });

  it("says at the field what the server refused, and loses nothing that was written", async () => {
    const { page, context } = await openAs(browser, address, "analis");
    await page.goto(`${address}/pengembangan?tampil=katalog`);
    await page.getByRole("button", { name: "Tulis pelatihan baru" }).click();
    await page.getByLabel("Kode pelatihan").fill("x".repeat(61));
    await page.getByLabel("Nama pelatihan").fill("Pelatihan percobaan");
    await page.getByRole("button", { name: "Simpan" }).click();
    const code = page.getByLabel("Kode pelatihan");
    await page.locator(".field-fault", { hasText: "paling banyak 60 huruf" }).waitFor();
    expect(await code.getAttribute("aria-invalid")).toBe("true");
    expect(await code.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByLabel("Nama pelatihan").inputValue()).toBe("Pelatihan percobaan");
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });

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
