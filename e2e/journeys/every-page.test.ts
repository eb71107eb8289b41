import type { Browser, BrowserContext, Page } from "playwright-core";
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
import { paperFaultsOf } from "../harness/paper.js";

const address = inject("demoAddress");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Addresses the analyst can reach; the ones that need a number find it first. */
async function pagesOfAnalyst(context: BrowserContext): Promise<string[]> {
  const people = await (await context.request.get(`${address}/api/employees`)).json();
  const { plans } = await (await context.request.get(`${address}/api/plans`)).json();
  const { imports } = await (await context.request.get(`${address}/api/imports`)).json();
  const plan = plans[0].id;
  const { moves } = await (await context.request.get(`${address}/api/plans/${plan}/moves`)).json();
  return [
    "/",
    "/kebutuhan",
    "/kebutuhan?tampil=peta",
    "/pengembangan",
    "/pengembangan?tampil=katalog",
    "/kebutuhan?tampil=lima-tahun",
    `/kebutuhan/unit/${people.units[0].code}`,
    `/kebutuhan/unit/${people.units[0].code}/beban-kerja`,
    `/kebutuhan/unit/${people.units[0].code}/peta-jabatan`,
    `/kebutuhan/unit/${people.units[0].code}/peta-jabatan?bentuk=daftar`,
    `/kebutuhan/unit/${moves[0].to.unitCode}/jabatan/${moves[0].to.titleCode}`,
    `/kebutuhan/unit/${moves[0].to.unitCode}/jabatan/${moves[0].to.titleCode}/suksesi`,
    "/kebutuhan/beban-kerja",
    "/kebutuhan?tampil=lima-tahun&jumlah=perangkat&keadaan=rencana",
    "/pegawai",
    `/pegawai/${moves[0].nip}`,
    "/talenta",
    "/talenta?model=SEDERHANA&kotak=0",
    "/talenta?tampil=ip-asn",
    "/impor",
    `/impor/${imports[0].id}`,
    "/temuan",
    "/kelengkapan",
    `/kelengkapan?unit=${people.units[0].code}`,
    "/suksesi",
    "/sanggah",
    "/sanggah?tampil=ditolak",
    "/sanggah/1",
    "/rencana",
    "/rencana/baru",
    "/rencana/putaran-lalu",
    `/rencana/${plan}`,
    `/rencana/${plan}/${moves[0].nip}`,
    `/rencana/${plan}?tampil=unit`,
    `/rencana/${plan}?tampil=temuan`,
    `/rencana/${plan}?tampil=temuan&menurut=perpindahan`,
    `/rencana/${plan}?tampil=temuan&menurut=dokumen`,
    `/rencana/${plan}?tampil=perbandingan`,
    `/rencana/${plan}?tampil=keadilan`,
    `/rencana/${plan}?tampil=keputusan`,
    `/rencana/${plan}?tampil=rantai`,
    `/rencana/${plan}?tampil=skenario`,
    "/rencana/banding",
    `/rencana/${plan}/sidang`,
    "/aturan",
    "/aturan?tampil=perubahan",
    "/aturan?tampil=kantor",
    "/aturan?tampil=daerah",
    "/aturan/ks-max-2-periods",
    "/aturan/authority-intra-ppk",
    "/aturan/bukan-aturan",
    "/tidak-ada",
  ];
}

const sizes = { desktop, phone };
type Size = keyof typeof sizes;

/** What is wrong with a page at each of the sizes (opened at the first, then turned into the next, as a browser's window is) and on paper. */
async function faultsOf(page: Page, path: string, [first, ...others]: readonly [Size, ...Size[]]) {
  await page.setViewportSize(sizes[first]);
  await page.goto(address + path);
  const faults = await faultsAt(page, path, first);
  for (const size of others) {
    await page.setViewportSize(sizes[size]);
    faults.push(...(await faultsAt(page, path, size)));
  }
  faults.push(...(await paperFaultsOf(page)).map((fault) => `${path} ${fault}`));
  return faults;
}

async function faultsAt(page: Page, path: string, size: Size): Promise<string[]> {
  await settled(page);
  const faults = await violationsOf(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 1) faults.push(`scrolls sideways by ${overflow} px`);
  if (!(await page.getByText("DATA CONTOH (fiktif)").first().isVisible()))
    faults.push("does not say DATA CONTOH (fiktif)");
  return faults.map((fault) => `${path} on a ${size}: ${fault}`);
}

describe("every page", () => {
  it("passes axe, fits, prints and is marked as demo on a desktop and on a phone", async () => {
    const { page, context } = await openAs(browser, address, "analis");
    const faults: string[] = [];
    // Every other page is opened on a phone: what is drawn first is looked at in both sizes.
    for (const [n, path] of (await pagesOfAnalyst(context)).entries())
      faults.push(...(await faultsOf(page, path, n % 2 === 0 ? ["desktop", "phone"] : ["phone", "desktop"])));
    await context.close();
    expect(faults).toEqual([]);
  });

  it("passes axe for the employee's own page and the sign-in", async () => {
    const { page, context } = await openAs(browser, address, "asn", phone);
    const faults = await faultsOf(page, "/saya", ["phone"]);
    await context.close();
    const visitor = await openVisitor(browser, phone);
    for (const path of ["/", "/aturan", "/aturan/min-tenure-2y"])
      faults.push(...(await faultsOf(visitor.page, path, ["phone"])));
    await visitor.context.close();
    expect(faults).toEqual([]);
  });

  it("passes axe where a search finds nothing", async () => {
    const { page, context } = await openAs(browser, address, "analis");
    await page.goto(`${address}/pegawai`);
    await settled(page);
    await page
      .getByRole("searchbox")
      .or(page.getByPlaceholder(/Cari nama/))
      .first()
      .fill("tidak ada orang begini");
    await page.getByRole("heading", { name: "Tidak ada pegawai yang cocok" }).waitFor();
    const faults = await violationsOf(page);
    await context.close();
    expect(faults).toEqual([]);
  });

  it("is not opened by a role that may not", async () => {
    const { context } = await openAs(browser, address, "asn");
    for (const path of [
      "/api/employees",
      "/api/plans",
      "/api/imports",
      "/api/findings",
      "/api/needs/units",
    ]) {
      expect((await context.request.get(address + path)).status(), path).toBe(403);
    }
    await context.close();
    const stranger = await browser.newContext();
    expect((await stranger.request.get(`${address}/api/employees`)).status()).toBe(401);
    await stranger.close();
  });
});

/** Bytes over the wire until the page rests, as the browser counts them: headers and bodies, gzip (an office network without TLS gets no better). */
async function weigh(username: string, path: string): Promise<number> {
  const { page, context } = await openAs(browser, address, username, phone);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  // Chromium knows this command, the types of the driver do not yet.
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
  await send("Network.setAcceptedEncodings", { encodings: ["gzip"] });
  let bytes = 0;
  session.on("Network.loadingFinished", (event) => {
    bytes += event.encodedDataLength;
  });
  await page.goto(address + path);
  await settled(page);
  await context.close();
  return bytes;
}

describe("a slow line", () => {
  it("brings the planners' home within 200 KB", async () => {
    expect(await weigh("analis", "/")).toBeLessThanOrEqual(200 * 1024);
  });

  it("brings an employee's page within 150 KB", async () => {
    expect(await weigh("asn", "/saya")).toBeLessThanOrEqual(150 * 1024);
  });
});

describe("the staff table", () => {
  it("scrolls through all employees without a blank frame", async () => {
    const { page, context } = await openAs(browser, address, "analis");
    await page.goto(`${address}/pegawai`);
    await settled(page);
    const blank = await page.evaluate(async () => {
      const grid = document.querySelector<HTMLElement>("[role=grid], [role=table], [role=treegrid]");
      const scroller = [...document.querySelectorAll<HTMLElement>("*")].find(
        (element) =>
          element.scrollHeight > element.clientHeight * 20 &&
          /auto|scroll/.test(getComputedStyle(element).overflowY),
      );
      if (!grid || !scroller) return -1;
      let blanks = 0;
      const steps = 60;
      for (let step = 1; step <= steps; step += 1) {
        scroller.scrollTop = (scroller.scrollHeight * step) / steps;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const box = scroller.getBoundingClientRect();
        for (const share of [0.25, 0.5, 0.75]) {
          const seen = document.elementFromPoint(box.left + 60, box.top + box.height * share);
          if (!seen?.closest("[role=row]")) blanks += 1;
        }
      }
      return blanks;
    });
    await context.close();
    expect(blank).toBe(0);
  });
});
