import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateGovernment, type OfficeSet, writeOfficeFiles } from "@selaras/kupang";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desktop, launchBrowser, openAs, phone, settled, violationsOf } from "../harness/browser.js";
import { type Installation, startInstallation } from "../harness/installation.js";

/**
 * The main road as an analyst walks it on an empty installation: files with faults in, a preview, everything accepted stored at once, the
 * rejected rows corrected and handed in again, a plan under a budget, one explanation read, the workbook taken home.
 */
const password = "pekan-pertama-2026";
let browser: Browser;
let installation: Installation;
let folder: string;
let office: OfficeSet;
let files: string[];
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "selaras-journey-"));
  office = generateGovernment({ government: "kab", seed: 4, scale: 1800 });
  files = await writeOfficeFiles(office, folder);
  installation = await startInstallation({ demo: "tidak" });
  const owner = await installation.selaras([
    "government",
    "53.01",
    "--name",
    "Pemerintah Kabupaten Kupang",
    "--agency",
    "BKPSDM",
  ]);
  const account = await installation.selaras(
    ["account", "rina", "--role", "analis", "--name", "Rina"],
    `${password}\n`,
  );
  expect(
    [owner, account].map(({ code }) => code),
    owner.output + account.output,
  ).toEqual([0, 0]);
  browser = await launchBrowser();
  ({ page } = await openAs(browser, installation.address, "rina", desktop, password));
});

afterAll(async () => {
  await browser?.close();
  await installation?.remove();
  await rm(folder, { recursive: true, force: true });
});

async function upload(paths: readonly string[]): Promise<void> {
  await page.goto(`${installation.address}/impor`);
  await page.locator("input[type=file]").setInputFiles([...paths]);
  await page.getByRole("button", { name: "Periksa berkas" }).click();
  await page.waitForURL(/\/impor\/\d+$/);
  await settled(page);
}

async function storeAll(): Promise<void> {
  await page.getByRole("button", { name: "Simpan semua yang diterima" }).click();
  await page.getByRole("button", { name: "Ya, simpan semuanya" }).click();
  await page
    .getByRole("heading", { name: /tersimpan/i })
    .first()
    .waitFor();
}

async function latestImport() {
  const { imports } = await (await page.request.get(`${installation.address}/api/imports`)).json();
  return imports[0];
}

const rejectedOf = (report: { kinds: { kind: string; rejected: number }[] }, kind: string) =>
  report.kinds.find((row) => row.kind === kind)?.rejected ?? 0;

describe("from an office's files to a plan", () => {
  it("shows every fault and stores nothing before it is told to", async () => {
    await upload(files);
    const report = await latestImport();
    const planted = office.planted.filter((fault) => fault.rejected);
    expect(report.kinds.reduce((sum: number, row: { rejected: number }) => sum + row.rejected, 0)).toBe(
      planted.length,
    );
    await page.getByRole("link", { name: /Kesalahan/ }).click();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    const people = await (await page.request.get(`${installation.address}/api/employees`)).json();
    expect(people.nip).toHaveLength(0);
  });

  it("stores all accepted rows at once and lists the day's findings", async () => {
    await page.goto(`${installation.address}/impor/${(await latestImport()).id}`);
    await settled(page);
    await storeAll();
    const people = await (await page.request.get(`${installation.address}/api/employees`)).json();
    const report = await latestImport();
    expect(people.nip).toHaveLength(
      report.kinds.find((row: { kind: string }) => row.kind === "pegawai").accepted,
    );
    await page.goto(`${installation.address}/temuan`);
    await settled(page);
    expect(
      await page
        .getByText(/kursi ganda/i)
        .first()
        .isVisible(),
    ).toBe(true);
  });

  it("sets its own period", async () => {
    await page.goto(`${installation.address}/`);
    await settled(page);
    await page.getByRole("button", { name: "Atur periode" }).click();
    await page.getByLabel("Nama periode").fill("Periode Mutasi 2026-II");
    await page.getByLabel(/^Tanggal data/).fill("2026-06-30");
    await page.getByLabel(/TMT/).first().fill("2027-01-04");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Simpan periode" }).click();
    await page.getByRole("heading", { level: 1, name: "Periode Mutasi 2026-II" }).waitFor();
    const { cycle } = await (await page.request.get(`${installation.address}/api/cycle`)).json();
    expect(cycle).toMatchObject({
      name: "Periode Mutasi 2026-II",
      dataDate: "2026-06-30",
      tmt: "2027-01-04",
    });
  });

  it("takes the corrected rows back and nothing else", async () => {
    const report = await latestImport();
    await page.goto(`${installation.address}/impor/${report.id}`);
    await settled(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Unduh baris ditolak" }).first().click(),
    ]);
    const path = join(folder, "ditolak.xlsx");
    await download.saveAs(path);
    const corrected = join(folder, "diperbaiki.xlsx");
    const { written, count } = await correctBirthDates(await readFile(path));
    await writeFile(corrected, written);
    expect(count).toBeGreaterThan(0);
    const before = (await (await page.request.get(`${installation.address}/api/employees`)).json()).nip
      .length;
    await upload([corrected]);
    const second = await latestImport();
    expect(second.mode).toBe("tambahan");
    // A second copy of a row that went in is no fault any more once it comes alone: it changes nothing.
    const copies = office.planted.filter(({ kind }) => kind === "duplicate-row").length;
    expect(rejectedOf(second, "pegawai")).toBe(rejectedOf(report, "pegawai") - count - copies);
    await storeAll();
    const after = (await (await page.request.get(`${installation.address}/api/employees`)).json()).nip.length;
    expect(after).toBe(before + count);
  });

  it("draws up a plan under a budget, proven and lawful", async () => {
    await page.goto(`${installation.address}/rencana`);
    await page.getByRole("link", { name: "Susun rencana baru" }).click();
    await page.getByLabel("Nama rencana").fill("Rencana perjalanan");
    await page.getByRole("spinbutton", { name: "Paling banyak pegawai yang pindah" }).fill("60");
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Susun rencana" }).click();
    await page.waitForURL(/\/rencana\/\d+$/);
    await page.getByRole("link", { name: /Unduh rencana/ }).waitFor();
    const id = /(\d+)$/.exec(page.url())?.[1];
    const { result, state } = await (
      await page.request.get(`${installation.address}/api/plans/${id}`)
    ).json();
    expect(state).toBe("selesai");
    expect(result.moves).toBeLessThanOrEqual(60);
    expect(result.seatsShortAfter).toBeLessThan(result.seatsShortBefore);
    expect(result.gapPpm).toBeLessThanOrEqual(1000);
    expect(result).toMatchObject({ verified: true, lawful: true });
  });

  it("says why one person moves and gives the workbook away", async () => {
    const id = /(\d+)$/.exec(page.url())?.[1];
    const { moves } = await (await page.request.get(`${installation.address}/api/plans/${id}/moves`)).json();
    await settled(page);
    // By its role: the table for paper carries the same name, where nobody can click it.
    await page.getByRole("link", { name: moves[0].name, exact: true }).first().click();
    await page
      .getByRole("heading", { name: /Mengapa/ })
      .first()
      .waitFor();
    await settled(page);
    const reason = await (
      await page.request.get(`${installation.address}/api/plans/${id}/moves/${moves[0].nip}`)
    ).json();
    expect(await page.getByText(reason.sentences[0], { exact: false }).first().isVisible()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await page.goto(`${installation.address}/rencana/${id}`);
    await settled(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Unduh rencana/ }).click(),
    ]);
    const path = join(folder, "rencana.xlsx");
    await download.saveAs(path);
    const book = await readXlsx(await readFile(path));
    const plan = book.sheets.find(({ name }) => name === "Rencana");
    const cells = new Set(plan?.rows.flat().map(String));
    expect(moves.every((move: { nip: string }) => cells.has(move.nip))).toBe(true);
  });

  it("lets an auditor check the downloaded files without the database", async () => {
    const id = /(\d+)$/.exec(page.url())?.[1];
    const paths = await Promise.all(
      ["problem", "plan"].map(async (name) => {
        const answer = await page.request.get(`${installation.address}/api/plans/${id}/${name}.json`);
        const path = join(folder, `${name}.json`);
        await writeFile(path, await answer.body());
        return path;
      }),
    );
    const verified = await installation.selaras(["verify", ...paths]);
    expect(verified.code, verified.output).toBe(0);
  });

  it("reads in one column on a phone", async () => {
    const url = page.url();
    const { page: small, context } = await openAs(browser, installation.address, "rina", phone, password);
    await small.goto(url);
    await settled(small);
    expect(await violationsOf(small)).toEqual([]);
    const overflow = await small.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(1);
    expect(await small.getByText("Sistem mengusulkan, manusia memutuskan.").first().isVisible()).toBe(true);
    await context.close();
  });
});

/** What the clerk does in Excel: where the birth date contradicts the NIP, writes the date the NIP carries. */
async function correctBirthDates(bytes: Buffer): Promise<{ written: Uint8Array; count: number }> {
  const wrong = new Set(
    office.planted.filter(({ kind }) => kind === "nip-birth-mismatch").map(({ value }) => value),
  );
  const book = await readXlsx(bytes);
  let count = 0;
  const sheets = book.sheets.map((sheet) => {
    const head = sheet.rows.findIndex((row) => row.some((cell) => cell === "NIP BARU"));
    if (head < 0) return { name: sheet.name, rows: sheet.rows };
    const nip = sheet.rows[head]!.indexOf("NIP BARU");
    const born = sheet.rows[head]!.indexOf("TANGGAL LAHIR");
    const rows = sheet.rows.map((row, index) => {
      if (index <= head || !wrong.has(String(row[born]))) return row;
      const digits = String(row[nip]).replace(/\D/g, "");
      count += 1;
      return row.map((cell, column) =>
        column === born ? `${digits.slice(6, 8)}-${digits.slice(4, 6)}-${digits.slice(0, 4)}` : cell,
      );
    });
    return { name: sheet.name, rows };
  });
  return { written: await writeXlsx({ sheets }), count };
}
