import type { PlanChoice, PlanSummary } from "@selaras/contract";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { desktop, launchBrowser, openAs, phone, settled, violationsOf } from "../harness/browser.js";

/**
 * The chosen plan of the demo is closed, withdrawn, chosen and opened again by two analysts, while an employee looks on by phone. It ends as
 * other journeys find it: chosen and open.
 */
const address = inject("demoAddress");
const NOTHING = "Belum ada rencana yang diumumkan untuk periode ini";
const READS = "Rancangan terpilih periode ini. Setiap pegawai membaca usul penempatannya sendiri.";
let browser: Browser;
let analyst: { page: Page; context: BrowserContext };
let colleague: { page: Page; context: BrowserContext };
let employee: { page: Page; context: BrowserContext };
let head: { page: Page; context: BrowserContext };
let plan: PlanSummary;

beforeAll(async () => {
  browser = await launchBrowser();
  analyst = await openAs(browser, address, "analis");
  colleague = await openAs(browser, address, "analis");
  employee = await openAs(browser, address, "asn", phone);
  head = await openAs(browser, address, "kepala");
  const { plans } = await (await analyst.context.request.get(`${address}/api/plans`)).json();
  plan = plans.find((one: PlanSummary) => one.choice === "dibuka");
});
afterAll(async () => {
  const choice = await choiceNow();
  for (const action of ["choose", "open"] as const)
    if (choice.actions.includes(action) || (action === "open" && choice.state !== "dibuka"))
      await analyst.context.request.post(`${address}/api/plans/${plan.id}/choice`, {
        data: { action, reason: "Seperti semula", base: (await choiceNow()).head },
      });
  await browser.close();
});

const choiceNow = async (): Promise<PlanChoice> =>
  (await analyst.context.request.get(`${address}/api/plans/${plan.id}/choice`)).json();

async function open(page: Page, path: string): Promise<void> {
  await page.goto(address + path);
  await settled(page);
}

/** Opens the box of one act, gives the reason and sends it. */
async function act(page: Page, title: string, send: string, reason: string): Promise<void> {
  await page.getByRole("button", { name: title, exact: true }).click();
  const box = page.getByRole("dialog", { name: title });
  await box.getByLabel("Alasan").fill(reason);
  await box.getByRole("button", { name: send, exact: true }).click();
}

describe("the chosen plan", () => {
  it("is marked in the list and on its page, and the employee reads the own answer in it", async () => {
    await open(analyst.page, "/rencana");
    const card = analyst.page.locator(".plan-card").filter({ hasText: plan.name });
    await card.getByText("terpilih, dibuka kepada pegawai").waitFor();
    await open(analyst.page, `/rencana/${plan.id}`);
    await analyst.page.getByText(READS).waitFor();
    await open(employee.page, "/saya");
    await employee.page.getByText(`Menurut rencana “${plan.name}”`).waitFor();
  });

  it("is closed with a reason: the employee and the head read that no plan is announced, the team goes on seeing it", async () => {
    const box = analyst.page.getByRole("dialog", { name: "Tutup dari pegawai" });
    await analyst.page.getByRole("button", { name: "Tutup dari pegawai" }).click();
    await box.getByText(/^Halaman [\d.]+ pegawai kembali menyatakan/).waitFor();
    await box.getByRole("button", { name: "Tutup dari pegawai" }).click();
    await box.getByText("Isilah alasan, sedikitnya tiga huruf.").waitFor();
    expect(await violationsOf(analyst.page)).toEqual([]);
    await box.getByLabel("Alasan").fill("Angkanya diperiksa lagi");
    await box.getByRole("button", { name: "Tutup dari pegawai" }).click();
    await analyst.page.getByText("Pegawai dan kepala perangkat daerah belum melihatnya.").waitFor();
    expect(await box.count()).toBe(0);

    await open(employee.page, "/saya");
    await employee.page.getByRole("heading", { name: NOTHING }).waitFor();
    expect(await employee.page.getByText(plan.name).count()).toBe(0);
    expect(await violationsOf(employee.page)).toEqual([]);
    const { nip } = await (await head.context.request.get(`${address}/api/employees`)).json();
    await open(head.page, `/pegawai/${nip[0]}`);
    await head.page.getByRole("heading", { name: NOTHING }).waitFor();
    await open(analyst.page, `/pegawai/${nip[0]}`);
    await analyst.page.getByText("Rancangan terpilih, belum dibuka kepada pegawai.").waitFor();
  });

  it("is withdrawn, and who acts on a page that has grown old hears by whom and why", async () => {
    await open(analyst.page, `/rencana/${plan.id}`);
    await open(colleague.page, `/rencana/${plan.id}`);
    await act(colleague.page, "Cabut penetapan", "Cabut penetapan", "Menunggu masukan dinas");
    await colleague.page.getByText("Belum ada rancangan terpilih pada periode ini.").waitFor();
    await act(analyst.page, "Buka kepada pegawai", "Buka kepada pegawai", "Diumumkan besok");
    const box = analyst.page.getByRole("dialog", { name: "Buka kepada pegawai" });
    await box.getByText(/^Sementara itu .* mencabut penetapan rencana .*: Menunggu masukan dinas$/).waitFor();
    await box.getByRole("button", { name: "Tutup", exact: true }).click();
    await analyst.page.getByRole("button", { name: "Tetapkan sebagai rancangan terpilih" }).waitFor();
  });

  it("is chosen again and opened on a phone: the box says how many will read it, and the acts stand in the history", async () => {
    await analyst.page.setViewportSize(phone);
    await act(analyst.page, "Tetapkan sebagai rancangan terpilih", "Tetapkan", "Disepakati Tim Penilai");
    await analyst.page.getByRole("button", { name: "Buka kepada pegawai" }).click();
    const { reach } = await choiceNow();
    const said = `${reach.employees.toLocaleString("id-ID")} pegawai dapat membaca usul penempatannya sendiri`;
    const box = analyst.page.getByRole("dialog", { name: "Buka kepada pegawai" });
    await box.getByText(said).waitFor();
    expect(reach.employees).toBe(plan.result!.employees);
    await box.getByLabel("Alasan").fill("Diumumkan dalam apel");
    await box.getByRole("button", { name: "Buka kepada pegawai" }).click();
    await analyst.page.getByText(READS).waitFor();
    await open(employee.page, "/saya");
    await employee.page.getByText(`Menurut rencana “${plan.name}”`).waitFor();

    await analyst.page.setViewportSize(desktop);
    await open(analyst.page, `/rencana/${plan.id}?tampil=skenario`);
    const history = analyst.page.getByRole("region", { name: "Rancangan terpilih pada periode ini" });
    for (const reason of [
      "Angkanya diperiksa lagi",
      "Menunggu masukan dinas",
      "Disepakati Tim Penilai",
      "Diumumkan dalam apel",
    ])
      await history.getByText(reason).first().waitFor();
    await analyst.page.getByText("Rancangan terpilih tetap terkunci.").waitFor();
  });
});
