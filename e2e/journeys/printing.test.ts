import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser, openAs, settled } from "../harness/browser.js";

const address = inject("demoAddress");
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await openAs(browser, address, "analis"));
});
afterAll(() => browser.close());

const ask = async (path: string) => (await page.context().request.get(`${address}/api/${path}`)).json();

interface Sheets {
  rows: string[][];
  said: string;
}

/** What stands in the first table when the browser, having told the page that it prints, lays out the sheets. */
async function printed(page: Page): Promise<Sheets & { pages: number }> {
  await page.evaluate(() => {
    // Registered after those of the page, so it sees what they have drawn by the end of the event.
    window.addEventListener(
      "beforeprint",
      () => {
        const table = document.querySelector(".printed");
        const rows = [...(table?.querySelectorAll("tbody tr") ?? [])].map((row) =>
          [...row.children].map((cell) => cell.textContent ?? ""),
        );
        const sheets: Sheets = { rows, said: table?.querySelector("p")?.textContent ?? "" };
        Object.assign(window, { sheets });
      },
      { once: true },
    );
  });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sheets = await page.evaluate(() => (window as unknown as { sheets: Sheets }).sheets);
  return { ...sheets, pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}

describe("a long table on paper", () => {
  it("has every row, from the first to the last, in the order of the screen", async () => {
    const { vacancies } = await ask("succession");
    await page.goto(`${address}/suksesi`);
    await settled(page);
    const { rows, pages } = await printed(page);
    expect(vacancies.length).toBeGreaterThan(200);
    expect(rows.map(([post]) => post)).toEqual(
      vacancies.map(({ seat }: { seat: { titleName: string } }) => seat.titleName),
    );
    expect(pages).toBeGreaterThan(10);
    expect(await page.locator(".printed").count(), "the screen is as before").toBe(0);
  });

  it("says in words what was filtered, and prints that", async () => {
    await page.goto(`${address}/suksesi`);
    await settled(page);
    await page.getByRole("button", { name: "Saring", exact: true }).click();
    await page.getByLabel("Saring Jabatan").fill("kepala bidang");
    await page.getByRole("button", { name: "Unit", exact: true }).click();
    const { rows, said } = await printed(page);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(([post]) => /kepala bidang/i.test(post ?? ""))).toBe(true);
    expect(said).toContain("Disaring: Jabatan mengandung “kepala bidang”");
    expect(said).toContain("Urut Unit, naik");
    expect(said).toMatch(new RegExp(`^${rows.length} dari [\\d.]+ baris`));
  });

  it("says how many rows it leaves out when there are more than anybody reads on paper", async () => {
    await page.goto(`${address}/pegawai`);
    await page
      .getByText(/6\.\d{3} baris/)
      .first()
      .waitFor();
    await settled(page);
    const { rows, said } = await printed(page);
    expect(rows).toHaveLength(2000);
    expect(said).toMatch(/Dicetak 2\.000 dari 6\.\d{3} baris; unduh CSV untuk seluruhnya/);
  });
});

describe("a position map on paper", () => {
  it("says of each post whether its seats rest on the imported map or on an accepted workload", async () => {
    await page.route("**/api/needs/position-map/*", async (route) => {
      const answer = await route.fetch();
      const map = await answer.json();
      map.posts[0].acceptedYear = 2027;
      await route.fulfill({ response: answer, json: map });
    });
    const { units } = await ask("employees");
    await page.goto(`${address}/kebutuhan/unit/${units[0].code}/peta-jabatan`);
    await settled(page);
    await page.emulateMedia({ media: "print" });
    // Drawn when the page hears that it is for paper, a moment after.
    await page.locator(".posmap-table tbody td").first().waitFor({ state: "attached" });
    const cells = await page.locator(".posmap-table tbody td:nth-child(4)").allTextContents();
    expect(cells.length).toBeGreaterThan(3);
    expect(cells.filter((cell) => cell === "BK\u00A02027")).toHaveLength(1);
    expect(cells.filter((cell) => cell === "PJ")).toHaveLength(cells.length - 1);
  });
});

describe("the employee's own page on paper", () => {
  it("has the parts further down, or says that they have not arrived", async () => {
    const own = await openAs(browser, address, "asn");
    await own.page.goto(`${address}/saya`);
    await settled(own.page);
    const note = "Bagian ini belum selesai dimuat";
    const noted = own.page.evaluate(
      (words) =>
        new Promise<number>((done) =>
          window.addEventListener("beforeprint", () =>
            done(
              [...document.querySelectorAll(".only-print")].filter((one) => one.textContent?.includes(words))
                .length,
            ),
          ),
        ),
      note,
    );
    const unseen = await own.page.locator(".unseen").count();
    await own.page.pdf();
    expect(unseen, "parts nobody has scrolled to").toBeGreaterThan(0);
    expect(await noted).toBe(unseen);
    await settled(own.page);
    await own.page.emulateMedia({ media: "print" });
    await expect
      .poll(() => own.page.getByText(note).count(), { message: "on the second print all is there" })
      .toBe(0);
    await own.context.close();
  });
});
