import type { PositionMap, UnitBalance, WorkloadPage } from "@selaras/contract";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { desktop, launchBrowser, openAs, settled, violationsOf } from "../harness/browser.js";
import { runSelaras } from "../harness/installation.js";

const address = inject("demoAddress");
const dataFolder = inject("demoData");
/** The year of the period's TMT: what is accepted for it, planning sees. */
let year: number;
let browser: Browser;
let analyst: { page: Page; context: BrowserContext };
let units: UnitBalance[];

/** Heads of the offices these units belong to; the demo has an account for the health office. */
const heads = { DINKES: "kepala", "KEC-ALAK": "camat-alak", DIKBUD: "kadis-dikbud" } as const;
const kinds = [
  ["dinas", "BIDANG", "DINKES"],
  ["kecamatan", "SEKSI", "KEC-ALAK"],
  ["kelurahan", "KELURAHAN", "KEC-ALAK"],
  ["puskesmas", "PUSKESMAS", "DINKES"],
  ["SD", "SD", "DIKBUD"],
  ["SMP", "SMP", "DIKBUD"],
] as const;

const get = async <Body>(context: BrowserContext, path: string): Promise<Body> => {
  const answer = await context.request.get(`${address}${path}`);
  expect(answer.ok(), path).toBe(true);
  return answer.json();
};

beforeAll(async () => {
  browser = await launchBrowser();
  for (const [unit, username] of Object.entries(heads)) {
    if (username === "kepala") continue;
    const made = await runSelaras(
      ["account", username, "--role", "kepala_perangkat", "--unit", unit, "--name", `Kepala ${unit}`],
      { ...process.env, SELARAS_DATA: dataFolder },
      "selaras-contoh\n",
    );
    expect(made.code, made.output).toBe(0);
  }
  analyst = await openAs(browser, address, "analis");
  const { cycle } = await get<{ cycle: { tmt: string } }>(analyst.context, "/api/cycle");
  year = Number(cycle.tmt.slice(0, 4));
  units = (await get<{ units: UnitBalance[] }>(analyst.context, "/api/needs/units")).units;
});
afterAll(() => browser.close());

/** The first unit of a kind below an office, with a post that is not a leading one. */
async function unitOf(kind: string, office: string) {
  const parent = new Map(units.map(({ code, parentCode }) => [code, parentCode]));
  const below = (code: string): boolean => {
    for (let at: string | null = code; at !== null; at = parent.get(at) ?? null)
      if (at === office) return true;
    return false;
  };
  for (const unit of units.filter((one) => one.kind === kind && below(one.code))) {
    const page = await get<WorkloadPage>(analyst.context, `/api/workloads/${unit.code}/${year}`);
    const post = page.positions.find((one) => !one.fixedSeat && one.holders > 0);
    if (post && page.version === 0) return { code: unit.code, post };
  }
  throw new Error(`no ${kind} below ${office}`);
}

const sheetOf = (code: string, of: number) =>
  `${address}/kebutuhan/unit/${encodeURIComponent(code)}/beban-kerja?tahun=${of}`;
const needsIn = ({ positions }: WorkloadPage) =>
  positions.map(({ titleCode, need }) => [titleCode, need?.people ?? null]);

describe("the workload of one unit of each kind", () => {
  it.each(kinds)(
    "%s: browser and Excel agree, the head confirms, the analyst accepts, the shortage is on the map",
    async (_name, kind, office) => {
      const { code, post } = await unitOf(kind, office);
      const wanted = post.holders + 2;
      const { page, context } = await openAs(browser, address, heads[office]);
      await page.goto(sheetOf(code, year));
      await page.getByRole("button", { name: "Tambah baris" }).click();
      await page.getByLabel("Jabatan, baris 1").selectOption(post.titleCode);
      await page.getByLabel("Uraian tugas, baris 1").fill("Melayani");
      await page.getByLabel("Volume, baris 1").fill(String(wanted * 250));
      await page.getByLabel("Per, baris 1").selectOption("TAHUN");
      await page.getByLabel("Norma waktu (menit) atau standar, baris 1").fill("300");
      await page.getByRole("button", { name: "Simpan" }).click();
      await page.getByText("Tersimpan.").waitFor();

      // The same lines through Excel, on the sheet of another year, come to the same need with the same formula.
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: "Unduh lembar isian" }).click();
      const file = await (await download).path();
      await page.goto(sheetOf(code, 2035));
      await page.getByLabel("Unggah lembar yang sudah diisi").setInputFiles(file);
      await page.getByText("1 baris diambil dari lembar.").waitFor();
      const typed = await get<WorkloadPage>(context, `/api/workloads/${code}/${year}`);
      const imported = await get<WorkloadPage>(context, `/api/workloads/${code}/2035`);
      expect(imported.tasks).toEqual(typed.tasks);
      expect(needsIn(imported)).toEqual(needsIn(typed));
      expect(typed.positions.find((one) => one.titleCode === post.titleCode)?.need).toMatchObject({
        people: { value: wanted },
        plusMinus: -2,
        effectiveness: { category: "A" },
      });

      await page.goto(sheetOf(code, year));
      await page.getByRole("button", { name: "Konfirmasi beban kerja" }).click();
      await page.getByText("Dikonfirmasi kepala unit").first().waitFor();
      await context.close();
      await analyst.page.goto(sheetOf(code, year));
      await analyst.page.getByRole("button", { name: "Terima" }).click();
      await analyst.page
        .getByText("Menyimpan perubahan memulai versi berikutnya.", { exact: false })
        .waitFor();

      const map = await get<PositionMap>(analyst.context, `/api/needs/position-map/${code}`);
      expect(map.posts.find((one) => one.titleCode === post.titleCode)).toMatchObject({
        needed: wanted,
        short: 2,
        acceptedYear: year,
      });
      // What the plan's seat picker offers comes from the same seats.
      const { posts } = await get<{ posts: { titleCode: string; short: number }[] }>(
        analyst.context,
        `/api/needs/posts?unit=${code}`,
      );
      expect(posts.find((one) => one.titleCode === post.titleCode)?.short).toBe(2);
    },
  );

  it("shows on the map where the seats come from, beside what the school and the puskesmas are measured by", async () => {
    const { page } = analyst;
    const smp = (await unitOf("SMP", "DIKBUD")).code;
    await page.goto(sheetOf(smp, year));
    await page.getByRole("heading", { name: "Guru menurut rombel dan jam pelajaran" }).waitFor();
    await page.getByText("jam pelajaran Guru IPA seminggu pada SMP", { exact: false }).first().waitFor();
    await page.goto(sheetOf((await unitOf("PUSKESMAS", "DINKES")).code, year));
    await page.getByText("hanya pembanding dan tidak mengubah kebutuhan", { exact: false }).waitFor();
    await page.goto(`${address}/kebutuhan/unit/DIKBUD/peta-jabatan?bentuk=daftar`);
    await page.getByRole("button", { name: "Bentangkan semua" }).click();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe("the position map", () => {
  it("is drawn, searched, moved by keyboard and printed on A3 sheets", async () => {
    const { page, context } = await openAs(browser, address, "kepala", desktop);
    await page.goto(`${address}/kebutuhan/unit/DINKES`);
    await page.getByRole("link", { name: "Buka peta jabatan" }).click();
    const picture = page.getByRole("img", { name: /^Gambar peta jabatan Dinas Kesehatan/ });
    await picture.waitFor();
    await page.getByLabel("Cari unit di peta").fill("puskesmas alak");
    await page.getByRole("button", { name: "Cari" }).click();
    await page.getByRole("region", { name: /Puskesmas Alak/ }).waitFor();
    await page
      .getByRole("region", { name: /Puskesmas Alak/ })
      .getByRole("link")
      .first()
      .waitFor();
    const where = () => picture.locator("g").first().getAttribute("transform");
    const before = await where();
    await picture.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(
      (old) => document.querySelector(".posmap-frame > g")?.getAttribute("transform") !== old,
      before,
    );
    expect(await violationsOf(page)).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    expect(sheets.length).toBeGreaterThan(1);
    // A3 on its side: 420 × 297 mm.
    for (const [, width, height] of sheets) {
      expect(Math.round((Number(width) / 72) * 25.4)).toBe(420);
      expect(Math.round((Number(height) / 72) * 25.4)).toBe(297);
    }
    await context.close();
  });
});
