import type { Deliberation, PlanSummary } from "@selaras/contract";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { desktop, launchBrowser, openAs, phone, settled, violationsOf } from "../harness/browser.js";

/** A member of the Tim Penilai Kinerja in the room, on the demo's own plan: nothing is decided here, other journeys read that plan. */
const address = inject("demoAddress");
const slow = 240_000;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function inTheRoom(viewport: { width: number; height: number }) {
  const { page, context } = await openAs(browser, address, "tpk", viewport);
  const get = async <T>(path: string): Promise<T> => (await context.request.get(address + path)).json();
  const { plans } = await get<{ plans: PlanSummary[] }>("/api/plans");
  const { id } = plans.findLast(({ result }) => result !== null)!;
  const { chains } = await get<Deliberation>(`/api/plans/${id}/deliberation`);
  const open = async (path: string) => {
    await page.goto(address + path);
    await settled(page, slow);
  };
  return { page, context, get, id, chains, open };
}

describe("the meeting room", () => {
  it("says that the connection broke, and loses nothing of what was typed", async () => {
    const { page, context, get, id, chains, open } = await inTheRoom(desktop);
    const { chain } = chains.at(-1)!;
    await open(`/rencana/${id}/sidang/${chain}`);
    const text = "Kepala sekolah diberi tahu lebih dahulu";
    await page.getByLabel("Tambah catatan").fill(text);
    await context.setOffline(true);
    const note = page.getByText("Sambungan ke peladen terputus.");
    await note.waitFor();
    // Sending says at once that it did not arrive, and keeps the words.
    await page.getByRole("button", { name: "Catat", exact: true }).click();
    await page.getByRole("alert").getByText("Sambungan terputus").waitFor();
    expect(await page.getByLabel("Tambah catatan").inputValue()).toBe(text);
    await context.setOffline(false);
    await note.waitFor({ state: "detached" });
    await page.reload();
    await settled(page, slow);
    expect(await page.getByLabel("Tambah catatan").inputValue()).toBe(text);
    await page.getByRole("button", { name: "Catat", exact: true }).click();
    await page.locator(".meeting-notes").getByText(text).waitFor();
    expect(await page.getByLabel("Tambah catatan").inputValue()).toBe("");
    const after = await get<Deliberation>(`/api/plans/${id}/deliberation`);
    expect(after.chains.find((one) => one.chain === chain)!.notes).toHaveLength(1);
    await context.close();
  });

  it("leads to the chain of a person by name, and along the agenda", async () => {
    const { page, context, id, chains, open } = await inTheRoom(desktop);
    const [first, second] = chains as [Deliberation["chains"][number], Deliberation["chains"][number]];
    await open(`/rencana/${id}/sidang/${first.chain}`);
    const [{ name, nip }] = second.moves as [Deliberation["chains"][number]["moves"][number]];
    await page.getByLabel("Cari pegawai").fill(`${name} (${nip})`);
    await page.waitForURL(`${address}/rencana/${id}/sidang/${second.chain}`);
    await page.getByRole("heading", { name, level: 2 }).waitFor();
    await page.getByLabel("Agenda").selectOption("terbuka");
    await page.getByRole("button", { name: "Sebelumnya" }).click();
    await page.waitForURL(`${address}/rencana/${id}/sidang/${first.chain}`);
    await context.close();
  });

  it.each([
    ["desktop", desktop],
    ["projector", { width: 1920, height: 1080 }],
    ["phone", phone],
  ] as const)(
    "has no fault that axe finds and does not scroll sideways on a %s, nor have the lists beside it",
    async (_name, viewport) => {
      const { page, context, id, chains, open } = await inTheRoom(viewport);
      const faults: string[] = [];
      for (const path of [
        `/rencana/${id}/sidang/${chains[0]!.chain}`,
        `/rencana/${id}?tampil=rantai&isi=tukar`,
        `/rencana/${id}?tampil=keadilan&sisi=pindah-lagi`,
      ]) {
        await open(path);
        faults.push(...(await violationsOf(page)).map((fault) => `${path} ${fault}`));
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 1) faults.push(`${path} scrolls sideways by ${over} px`);
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );
});
